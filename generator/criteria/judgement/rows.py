"""Two texts as two rows of keys in which typing differences are gone.

In: the tokens of an old and a new text. Out: `Row`s whose keys are equal wherever the words are the same but for a
lost blank or a safe slip, and the blocks of equal keys. Never: a row of one text alone (whether "painmanagement" is
"pain management" is known only from the other side).
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from generator.criteria.judgement.difference import Block, equal_blocks
from generator.criteria.judgement.slips import is_one_word, is_slip
from generator.criteria.language.limits import Limit
from generator.criteria.language.tokens import Tokens
from generator.criteria.language.vocabulary import Vocabulary

_MOST_PARTS = 3
_MOST_PAIRS = 10_000
"""In a place where more words differ nothing is a slip."""


class Row(NamedTuple):
    """One side of a comparison: keys, their spans in the text, and which of them are limits."""

    text: str
    keys: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    limits: Mapping[int, Limit]


Place = tuple[int, int, int, int]
"""Where two rows differ: old keys [a:b] against new keys [c:d]."""

IsKnown = Callable[[str, str], bool]
"""Whether two words both occur elsewhere in the record, so that neither can be a slip of the other."""


def row(tokens: Tokens) -> Row:
    return Row(tokens.text, tokens.keys, tokens.starts, tokens.ends, tokens.limits)


def places(old: Row, new: Row, blocks: Sequence[Block]) -> list[Place]:
    """Where the rows differ, in order."""
    found = []
    i = j = 0
    for a, b, length in [*blocks, (len(old.keys), len(new.keys), 0)]:
        if i < a or j < b:
            found.append((i, a, j, b))
        i, j = a + length, b + length
    return found


def equated(old: Row, new: Row, words: Vocabulary, both_known: IsKnown) -> tuple[Row, Row, list[Block]]:
    """Both rows, with parted words joined and slips given the key of their partner, and what is equal in them."""
    blocks = equal_blocks(old.keys, new.keys)
    replaced = [place for place in places(old, new, blocks) if place[0] < place[1] and place[2] < place[3]]
    if not replaced:
        return old, new, blocks
    changed_old, changed_new = _Changed(old), _Changed(new)
    for a, b, c, d in replaced:
        if b - a > 1 or d - c > 1:
            changed_old.join(a, b, _wanted(new, c, d), words)
            changed_new.join(c, d, _wanted(old, a, b), words)
    if changed_old.runs or changed_new.runs:
        old, new = changed_old.row(), changed_new.row()
        blocks = equal_blocks(old.keys, new.keys)
    same: dict[int, str] = {}
    for place in places(old, new, blocks):
        same |= _slips(old, new, place, words.code, both_known)
    if same:
        new = Row(new.text, [same.get(j, key) for j, key in enumerate(new.keys)], new.starts, new.ends, new.limits)
        blocks = equal_blocks(old.keys, new.keys)
    return old, new, blocks


def _wanted(side: Row, start: int, end: int) -> dict[str, str]:
    """The words at a place, by their key and as printed: the spelling of a glued word is not folded."""
    found = {_printed(side, index): side.keys[index] for index in range(start, end)}
    return found | {key: key for key in side.keys[start:end]}


def _printed(side: Row, index: int) -> str:
    return side.text[side.starts[index] : side.ends[index]].lower()


class _Changed:
    """A row, and the runs of its tokens that are one word on the other side."""

    def __init__(self, old: Row) -> None:
        self.old = old
        self.runs: dict[int, tuple[int, str]] = {}
        """First index -> how many tokens make the word, and its key."""

    def join(self, start: int, end: int, wanted: Mapping[str, str], words: Vocabulary) -> None:
        keys = self.old.keys
        free_from = start
        for index in range(start, end - 1):
            if index < free_from or index in self.old.limits:
                continue
            for length in range(2, min(_MOST_PARTS, end - index) + 1):
                parts = keys[index : index + length]
                key = wanted.get("".join(parts)) or wanted.get(
                    "".join(_printed(self.old, place) for place in range(index, index + length))
                )
                if key is not None and is_one_word(parts, words):
                    self.runs[index] = (length, key)
                    free_from = index + length
                    break

    def row(self) -> Row:
        keys: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        limits: dict[int, Limit] = {}
        index = 0
        while index < len(self.old.keys):
            length, key = self.runs.get(index) or (1, self.old.keys[index])
            if index in self.old.limits:
                limits[len(keys)] = self.old.limits[index]
            keys.append(key)
            starts.append(self.old.starts[index])
            ends.append(self.old.ends[index + length - 1])
            index += length
        return Row(self.old.text, keys, starts, ends, limits)


def _slips(old: Row, new: Row, place: Place, lang: str, both_known: IsKnown) -> dict[int, str]:
    """New index -> the key of the old word beside it that it is a slip of, or that is a slip of it.

    Words are taken as printed: an American "anesthetic" and a British one with a replaced letter are a letter apart.
    """
    a, b, c, d = place
    if (b - a) * (d - c) > _MOST_PAIRS:
        return {}
    same: dict[int, str] = {}
    by_start: dict[str, list[int]] = {}
    for i in range(a, b):
        by_start.setdefault(old.keys[i][0], []).append(i)
    for j in range(c, d):
        word = new.keys[j]
        for i in by_start.get(word[0], ()):
            other = old.keys[i]
            if abs(len(other) - len(word)) > 2 or not is_slip(_printed(old, i), _printed(new, j), lang):
                continue
            if not (_is_name(old, i) or _is_name(new, j) or both_known(other, word)):
                same[j] = other
                by_start[word[0]].remove(i)
                break
    return same


def _is_name(side: Row, index: int) -> bool:
    """Printed in capitals in a text that is not: an abbreviation, where every letter counts."""
    return side.text[side.starts[index] : side.ends[index]].isupper() and not side.text.isupper()
