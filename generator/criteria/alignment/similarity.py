"""How alike two criteria are, before anybody asks what changed between them.

In: tokens. Out: a number from 0 (nothing shared) to 1. Never: a decision (see `align`).
"""

from collections import Counter
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from generator.criteria.language.tokens import Tokens
from generator.criteria.language.vocabulary import vocabulary

_FREQUENT = 0.25
"""What a frequent word weighs against another."""
_MOST_HOLDERS = 24


class Features:
    """What a criterion is recognised by. Values of limits are left out: they are what changes."""

    __slots__ = ("_content", "_counts", "_frequent", "_grams", "limits", "weight", "words")

    def __init__(self, tokens: Tokens, lang: str, frequent: AbstractSet[str] = frozenset()) -> None:
        """`frequent` words stand in several criteria of the list ("upper limit of normal"): they tell little."""
        common = vocabulary(lang).common
        self.limits = {key for key in tokens.keys if key[0] in "#@"}
        """The same limit on both sides is a sign; another limit is none."""
        words = [key for key in tokens.keys if key not in self.limits] if self.limits else tokens.keys
        self._content = [key for key in words if key not in common] or words or [_unit(key) for key in tokens.keys]
        self._frequent = frequent
        self.words = set(self._content)
        """Content words; all words when it has no others."""
        self.weight = _weight(self.words, frequent)
        self._counts: Counter[str] | None = None
        self._grams: set[str] | None = None

    @property
    def counts(self) -> Counter[str]:
        """Content words and units, with how often each occurs."""
        if self._counts is None:
            self._counts = Counter([*self._content, *map(_unit, self.limits)])
        return self._counts

    @property
    def grams(self) -> set[str]:
        """Runs of three letters of the words that tell most, without the blanks: they survive a misspelling and a
        lost blank."""
        if self._grams is None:
            run = "".join([key for key in self._content if key not in self._frequent] or self._content)
            self._grams = {run[place : place + 3] for place in range(max(1, len(run) - 2))}
        return self._grams


def _unit(key: str) -> str:
    return "#" + key.split("|", 2)[2] if key[0] == "#" else key


def _weight(words: AbstractSet[str], frequent: AbstractSet[str]) -> float:
    return len(words) - (1 - _FREQUENT) * len(words & frequent)


def alike(old: Features, new: Features, frequent: AbstractSet[str] = frozenset()) -> float:
    """Mean of shared words and shared letters; raised when one criterion holds the other."""
    both = old.words & new.words
    limits = len(old.limits & new.limits)
    shared, one, other = _weight(both, frequent) + limits, old.weight + limits, new.weight + limits
    words = 2 * shared / (one + other)
    letters = shared_letters(old, new)
    score = max((words + letters) / 2, letters - 0.2)
    if len(both) + limits >= 2 and shared >= 0.75 * min(one, other):
        score = max(score, 0.35 + 0.25 * shared / min(one, other))
    return score


def shared_letters(old: Features, new: Features) -> float:
    """Which share of the runs of letters stands in both."""
    return 2 * len(old.grams & new.grams) / (len(old.grams) + len(new.grams))


def coverage(part: Counter[str], whole: Counter[str]) -> float:
    """Which share of the words of `part` stands in `whole`."""
    total = part.total()
    return (part & whole).total() / total if total else 0.0


def holders(words_of: Iterable[tuple[int, Iterable[str]]]) -> dict[str, list[int]]:
    """Word -> the indexes of those that hold it; words that very many hold tell nothing and are left out."""
    found: dict[str, list[int]] = {}
    for index, words in words_of:
        for word in words:
            found.setdefault(word, []).append(index)
    return {word: indexes for word, indexes in found.items() if len(indexes) <= _MOST_HOLDERS}
