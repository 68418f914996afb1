"""Numbers in a text, in figures or in words, as exact decimal values.

In: a text in lower case, cleaned by `characters`. Out: `Figure`s. Never: what the number means (see `limits`), a number
that is part of a name (IL-6, CD4), a value rounded.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from generator.criteria.language.vocabulary import vocabulary

_MOST_DIGITS = 15
"""A longer row of digits is an identifier."""
_DIGIT_RUN = re.compile(r"[0-9]+")
_DIGITS = (
    r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9])|[0-9]{1,3}(?: 000)+(?![0-9])|[0-9]+,[0-9]{1,2}(?![0-9,])"
    r"|[0-9]+(?:\.[0-9]+)?|\.[0-9]+)"
)
_DECIMAL_COMMA = re.compile(r"[0-9]+,[0-9]{1,2}")
_BLANK = re.compile(r"[\s-]+")
_LETTERS_BEFORE_GLUED = frozenset(
    "than least most over under above below within last past previous to of and or age aged na at".split()
)
"""Words that a number may be glued to without being part of a name: "than2 times"."""
_FAR_MINUS = re.compile(r"(?:[<>≤≥=]|\b(?:than|of|score|below|above|between|and|na|o))\s*(?P<minus>- )$")
"""A minus sign that stands apart: "T-score of - 2.5"."""


class Figure(NamedTuple):
    """A number where it stands."""

    start: int
    end: int
    text: str
    """As a decimal number with a point."""
    is_word: bool = False

    @property
    def value(self) -> int | float:
        number = float(self.text)
        return int(number) if number.is_integer() else number


class Figures:
    """The numbers of one language."""

    def __init__(self, lang: str) -> None:
        numbers = vocabulary(lang).numbers
        ones = vocabulary(lang).ones
        self._values = dict(numbers) | dict.fromkeys(ones, 1)
        self._words = tuple(self._values)
        if lang == "en":
            small = [word for word, value in self._values.items() if value < 10]
            tens = [word for word, value in numbers.items() if value >= 20]
            self._values |= {f"{ten} {one}": numbers[ten] + self._values[one] for ten in tens for one in small}
        words = "|".join(sorted(self._values, key=len, reverse=True)).replace(" ", r"[\s-]") or "(?!)"
        self.pattern = rf"(?:(?P<digits>{_DIGITS})|(?<![^\W_])(?P<word>{words})(?![^\W_]))"
        """Source of a pattern with the groups `digits` and `word`."""

    def starts(self, low: str) -> list[int]:
        """Where a number may start. Looking for digits and for few words is much cheaper than trying a whole grammar
        at each letter."""
        runs = [match.start() for match in _DIGIT_RUN.finditer(low)]
        starts = [start - 1 if _is_bare_point(low, start - 1) else start for start in runs]
        words = [word for word in self._words if word in low]
        for word in words:
            place = low.find(word)
            while place >= 0:
                if not low[place - 1 : place].isalnum():
                    starts.append(place)
                place = low.find(word, place + 1)
        return sorted(set(starts)) if words else starts

    def plain(self, match: re.Match[str]) -> Figure | None:
        """The matched number without a look at what stands around it; None when it is an identifier."""
        word = match.group("word")
        if word:
            return Figure(match.start("word"), match.end(), str(self._values[" ".join(_BLANK.split(word))]), True)
        text = match.group("digits")
        if len(text) > _MOST_DIGITS:
            return None
        value = text.replace(" ", "")
        value = value.replace(",", ".") if _DECIMAL_COMMA.fullmatch(value) else value.replace(",", "")
        return Figure(match.start("digits"), match.end(), value)

    def read(self, low: str, match: re.Match[str], done: int) -> Figure | None:
        """The matched number with its sign; None when it is part of a name. Text before `done` was read already."""
        figure = self.plain(match)
        if figure is None or figure.is_word:
            return figure
        start = figure.start
        before = low[start - 1] if start > done else ""
        if before.isalpha():
            return figure if _letters_before(low, start) in _LETTERS_BEFORE_GLUED else None
        if before == "-":
            return _after_dash(low, figure, done)
        if before == " ":
            return _after_blank(low, figure, done)
        # "10^9", "#3", "1.2.3", "6/12"
        is_second = before in ("^", "#", "_") or (before in (".", "/") and low[start - 2 : start - 1].isdigit())
        return None if is_second else figure


@lru_cache(maxsize=4)
def figures(lang: str) -> Figures:
    return Figures(lang)


def exact(text: str, factor: int) -> str:
    """A decimal number times a whole one, in a form that is equal for equal values: "12.50" and "12.5" are 125e-1."""
    sign = "-" if text.startswith("-") else ""
    whole, _, fraction = text.lstrip("-").partition(".")
    mantissa = str(int((whole + fraction) or "0") * factor)
    stripped = mantissa.rstrip("0")
    return f"{sign}{stripped}e{len(mantissa) - len(stripped) - len(fraction)}" if stripped else "0"


def _is_bare_point(low: str, place: int) -> bool:
    return place >= 0 and low[place] == "." and not low[max(0, place - 1) : place].isalnum()


def _letters_before(low: str, start: int) -> str:
    first = start
    while first > 0 and low[first - 1].isalpha():
        first -= 1
    return low[first:start]


def _after_dash(low: str, figure: Figure, done: int) -> Figure | None:
    """A minus sign after a blank or a sign ("T-score -2.5"), part of a name after a letter ("IL-6")."""
    dash = figure.start - 1
    before = low[dash - 1] if dash > done else ""
    if before.isalpha():
        return None
    return Figure(dash, figure.end, "-" + figure.text) if not before or before in " (<>≤≥=,;:\n\t" else figure


def _after_blank(low: str, figure: Figure, done: int) -> Figure | None:
    if low[max(0, figure.start - 7) : figure.start] == "out of ":
        return None
    minus = _FAR_MINUS.search(low, max(done, figure.start - 12), figure.start)
    return Figure(minus.start("minus"), figure.end, "-" + figure.text) if minus else figure
