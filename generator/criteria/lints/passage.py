"""A part of a text with its criteria: what the lints of one text look at.

In: nothing. Out: the record, and how a quotation of it is written in a message.
"""

from collections.abc import Sequence
from typing import NamedTuple

from generator.criteria.records import Criterion, Rest

_LONGEST_QUOTE = 60


class Passage(NamedTuple):
    """The words of one revision inside a text; the offsets of its criteria count in the whole text."""

    text: str
    start: int
    end: int
    criteria: Sequence[Criterion]
    rest: Sequence[Rest]
    lang: str = "en"


def quoted(words: str) -> str:
    """Words in quotation marks, on one line; from long ones the middle is left out."""
    flat = " ".join(words.split())
    if len(flat) > _LONGEST_QUOTE:
        half = _LONGEST_QUOTE // 2
        flat = f"{flat[:half].rstrip()} … {flat[-half:].lstrip()}"
    return f'"{flat}"'


def named(criterion: Criterion) -> str:
    """How a message calls a criterion: by its printed label, else by its words."""
    return f"criterion {criterion.label}" if criterion.label else f"the criterion {quoted(criterion.text[:40])}"
