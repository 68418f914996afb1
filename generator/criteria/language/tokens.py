"""A text as a row of tokens that can be compared: words, limits, and signs that mean something.

In: a text of the source and its language. Out: `Tokens`: one key per token, equal when two tokens mean the same in
canonical form, and its span in the source. Never: a token joined again into text; marks are slices of the source.

Left out of the row: blanks, punctuation, and articles of the language. Case, dashes, quotes, look-alike signs, number
words and the British or American spelling are folded into the key.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from generator.criteria.language.characters import Reading, reading
from generator.criteria.language.limits import Limit, limits
from generator.criteria.language.spelling import folded
from generator.criteria.language.vocabulary import Vocabulary, vocabulary


class Tokens(NamedTuple):
    """A text, read once."""

    text: str
    keys: tuple[str, ...]
    starts: tuple[int, ...]
    """Offsets in the source text."""
    ends: tuple[int, ...]
    limits: Mapping[int, Limit]
    """Token index -> the limit it is. Its own start and end count in the cleaned text: use the token's."""


# Dropped like blanks. Every other sign is a token: better a false alarm than a lost "+" behind "HER2".
_DROPPED = r""".,;:!?'"()\[\]{}\-_/\\|*`#@^·•◦∙●○■□▪▫►▶➢➤✓✔…†‡§¶¿¡™®©"""
_WORD = r"[^\W_]+(?:'[^\W_]+)*"
_SIGN = rf"[^\w\s{_DROPPED}]"
_NEGATIVE_MARK = r"-(?<=[A-Z][A-Z0-9]-)(?![^\W_])(?!\s*[0-9(])|-(?<=Rh-)(?![^\W_])"
"""The minus behind a name that says the test was negative: "HER2-", "Rh-"."""
_ENGLISH = rf"[aA][nN][dD]\s?/\s?[oO][rR](?![^\W_])|{_WORD}|{_NEGATIVE_MARK}|{_SIGN}"
_ENGLISH_NEGATED = r"[cC]an(?=not(?![^\W_]))|[^\W_]+?(?=[nN]'[tT](?![^\W_]))|[nN]'[tT](?![^\W_])|" + _ENGLISH
"""Tells "can" from "not" in "cannot", and both in "can't"."""
_WELSH = rf"[aA][cC]?\s?/\s?[nN][eE][uU](?![^\W_])|[^\W_]+|{_NEGATIVE_MARK}|{_SIGN}"
_NOT_PLAIN = rf"[^\w\s.,;:!?\"()\[\]{{}}-]|_|{_NEGATIVE_MARK}"
"""What makes a text need the whole pattern: a sign, an apostrophe, a slash, an underscore, a mark behind a name."""
_SENTENCE_START = r"(?:^|[.:;!?•*(\[\"'\n-])\s*$"

_GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta", "θ": "theta",
    "ι": "iota", "κ": "kappa", "λ": "lambda", "µ": "mu", "ν": "nu", "ξ": "xi", "π": "pi", "ρ": "rho", "σ": "sigma",
    "ς": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega", "ß": "beta",
}  # fmt: skip
_LATIN = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ı": "i"}
_STEMS_OF_NOT = {"ca": "can", "wo": "will", "sha": "shall", "n't": "not"}


_MOST_REMEMBERED = 4_000
"""Code points: longer texts are rare, and a thousand of them would fill the memory."""


def tokens(text: str, lang: str) -> Tokens:
    """Read a text. The same text is read once: neighbouring revisions share most of theirs."""
    return _read_once(text, lang) if len(text) <= _MOST_REMEMBERED else _read_long(text, lang)


@lru_cache(maxsize=1024)
def _read_once(text: str, lang: str) -> Tokens:
    return _read(text, lang)


@lru_cache(maxsize=4)
def _read_long(text: str, lang: str) -> Tokens:
    return _read(text, lang)


def _read(text: str, lang: str) -> Tokens:
    clean = reading(text)
    low = _lower(clean.text)
    row = _Row(clean.text, low, lang)
    for limit in limits(low, lang):
        row.add_limit(limit)
    row.add_words(len(low))
    return Tokens(text, tuple(row.keys), _in_source(clean, row.starts), _in_source(clean, row.ends), row.limits)


def _lower(text: str) -> str:
    low = text.lower()
    # A few letters grow when they are lowered; offsets must not move.
    return low if len(low) == len(text) else "".join(letter.lower()[:1] for letter in text)


def _in_source(clean: Reading, places: list[int]) -> tuple[int, ...]:
    return tuple(places) if clean.offsets is None else tuple(clean.offsets[place] for place in places)


class _Row:
    """The tokens of a cleaned text while they are read."""

    def __init__(self, text: str, low: str, lang: str) -> None:
        self.keys: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.limits: dict[int, Limit] = {}
        self._text, self._low = text, low
        self._words = vocabulary(lang)
        self._table = _table(lang)
        self._pattern = _pattern(text, low, lang)
        self._has_not = lang == "en" and "n't" in low
        self._done = 0

    def add_limit(self, limit: Limit) -> None:
        """The words up to a limit, and the limit."""
        self.add_words(limit.start)
        self.limits[len(self.keys)] = limit
        self.keys.append(f"{limit.key}|{limit.extra}" if limit.extra else limit.key)
        start = limit.start
        while self._low[start] in " \n\t\r(":
            start += 1
        self.starts.append(start)
        self.ends.append(limit.end)
        self._done = limit.end

    def add_words(self, end: int) -> None:
        """The words up to a place, without articles."""
        spans = [match.span() for match in self._pattern.finditer(self._text, self._done, end)]
        found = [self._table[self._text[a:b]] for a, b in spans]
        if self._has_not:
            found = [_STEMS_OF_NOT.get(key, key) if "n't" in found[i : i + 2] else key for i, key in enumerate(found)]
        articles = self._words.articles
        if not articles.isdisjoint(found):
            dropped = {
                index
                for index, key in enumerate(found)
                if key in articles and self._is_article(spans[index], found[index - 1 : index] or self.keys[-1:])
            }
            spans = [span for index, span in enumerate(spans) if index not in dropped]
            found = [key for index, key in enumerate(found) if index not in dropped]
        self.keys += found
        self.starts += [a for a, _ in spans]
        self.ends += [b for _, b in spans]

    def _is_article(self, span: tuple[int, int], before: list[str]) -> bool:
        """False when the letters are a name: "hepatitis A", "group a,", "AN"."""
        start, end = span
        text, raw = self._text, self._text[span[0] : span[1]]
        if raw not in ("a", "A"):
            return len(raw) < 2 or not raw.isupper() or text.isupper()
        behind = self._low[end : end + 4]
        if not behind[:1].isspace() or not behind[1:2].isalnum() or behind[1:].startswith(("or ", "to ", "and")):
            return False
        if before and before[0] in self._words.lettered:
            return False
        return raw == "a" or text.isupper() or bool(re.search(_SENTENCE_START, text[max(0, start - 3) : start]))


def _pattern(text: str, low: str, lang: str) -> re.Pattern[str]:
    plain, not_plain, whole, negated = _patterns(lang)
    if lang == "en" and ("n't" in low or "cannot" in low):
        return negated
    return whole if not_plain.search(text) else plain


@lru_cache(maxsize=4)
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """For words alone, for what needs more, for all kinds of tokens, and for those with a negation glued on."""
    sources = (r"\w+", _NOT_PLAIN, _WELSH if lang == "cy" else _ENGLISH, _ENGLISH_NEGATED)
    plain, not_plain, whole, negated = map(re.compile, sources)
    return plain, not_plain, whole, negated


class _Table(dict[str, str]):
    """Word as printed -> key. Words come again and again; the table is emptied before it grows large."""

    def __init__(self, words: Vocabulary) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, raw: str) -> str:
        key = _key(raw, self._words) or raw
        if len(self) >= _MOST_KEYS:
            self.clear()
        if len(raw) <= 40:
            self[raw] = key
        return key


_MOST_KEYS = 50_000


@lru_cache(maxsize=4)
def _table(lang: str) -> _Table:
    return _Table(vocabulary(lang))


def _key(raw: str, words: Vocabulary) -> str:
    word = raw.lower()
    if len(word) > 3 and "/" in word:
        return re.sub(r"\s", "", word)
    if word == "n't":
        return word
    if word in ("&", "×"):
        return words.ampersand if word == "&" else "x"
    word = word.replace("'", "")
    if not word.isascii():
        word = _latin(normalize("NFC", word), words.folds_accents)
    number = words.numbers.get(word)
    return folded(word) if number is None else str(number)


def _latin(word: str, folds_accents: bool) -> str:
    word = "".join(_GREEK.get(letter) or _LATIN.get(letter, letter) for letter in word)
    if not folds_accents:
        return word
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))
