"""Ranges in a text: two limits of one kind, such as "18 months to 10 years".

In: words and their language. Out: `Range`s in reading order, their ends comparable across units. Never: a range out of
a single limit.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.criteria.language.characters import reading
from generator.criteria.language.limits import limits
from generator.criteria.language.units import unit_key

_LOWER = (">", "≥")
_UPPER = ("<", "≤")


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """A lowest and a highest value, in the smallest unit of their kind."""

    kind: str
    """Months and years are one kind, weeks and days another: they are never converted into each other."""
    low: float
    high: float
    start: int
    end: int
    """Span in the words."""

    def disagrees(self, other: "Range") -> bool:
        """Exactly one end is the same: most probably the same range, and one of them is out of date."""
        return self.kind == other.kind and (self.low == other.low) != (self.high == other.high)

    def agrees(self, other: "Range") -> bool:
        return (self.kind, self.low, self.high) == (other.kind, other.low, other.high)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """One limit with its side."""

    is_lower: bool
    kind: str
    value: float
    start: int
    end: int


def bounds_in(words: str, lang: str) -> tuple[Bound, ...]:
    """Every limit that has a side, lower or upper, and a unit."""
    read = reading(words)
    found = []
    for limit in limits(read.text.lower(), lang):
        is_lower, is_upper = limit.op in _LOWER or limit.part == "low", limit.op in _UPPER or limit.part == "high"
        if is_lower == is_upper or not limit.unit or limit.is_date:
            continue
        kind, factor = unit_key(limit.unit)
        start, end = _span(words, read.source(limit.start), read.source(limit.end))
        found.append(Bound(is_lower=is_lower, kind=kind, value=limit.value * factor, start=start, end=end))
    return tuple(found)


def ranges_in(words: str, lang: str) -> tuple[Range, ...]:
    """Every range of a text."""
    return tuple(_ranges(bounds_in(words, lang)))


def _ranges(bounds: tuple[Bound, ...]) -> Iterator[Range]:
    for low, high in pairwise(bounds):
        if low.is_lower and not high.is_lower and low.kind == high.kind and low.value < high.value:
            yield Range(kind=low.kind, low=low.value, high=high.value, start=low.start, end=high.end)


def _span(words: str, start: int, end: int) -> tuple[int, int]:
    """Without blanks at its ends."""
    while start < end and words[start].isspace():
        start += 1
    while end > start and words[end - 1].isspace():
        end -= 1
    return start, end
