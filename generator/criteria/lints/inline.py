"""Changes that are noted inside a criterion: "(added 20/08/2025)", "(updated 20/08/2025, previously: within 2 weeks)".

In: a text. Out: `InlineChange`, with the date and the old words. An inline note never makes a revision: what the rest
of the list said on that day is not known.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from generator.criteria.dates import dates_in

_NOTE = re.compile(
    r"[(\[]\s*(?P<verb>added|updated|changed|removed|deleted|amended|revised|modified|corrected"
    r"|ychwanegwyd|diweddarwyd|newidiwyd|tynnwyd|dilëwyd)\b(?P<rest>[^()\[\]\n]{4,60}[^()\[\]]{0,600}(?:\([^()]{0,200}\)[^()]{0,400}){0,3})[)\]]",
    re.IGNORECASE,
)
_PREVIOUSLY = re.compile(
    r"[,;:.–—-]?\s*(?:previously|previous(?:ly)? (?:read|text|wording|criterion)|formerly|was|yn flaenorol|gynt)"
    r"\s*(?::|was\b|read\b)?\s*",
    re.IGNORECASE,
)
_BEFORE_DATE = re.compile(r"\s*(?:on|as of|ar|at|in)?\s*:?\s*", re.IGNORECASE)
_SURE = frozenset("added updated changed removed deleted ychwanegwyd diweddarwyd newidiwyd tynnwyd dilëwyd".split())


class InlineChange(NamedTuple):
    """One note of a change inside a criterion."""

    start: int
    """Of the note with its brackets."""
    end: int
    verb: str
    """As printed: "added", "updated" ..."""
    day: date | None
    """None when the printed date is no day of the calendar."""
    date_words: str
    old_words: str
    """The wording before, where the note gives it."""


def inline_changes(text: str, start: int = 0, end: int | None = None) -> Iterator[InlineChange]:
    """All notes of changes between two offsets.

    The date must follow the verb at once. "(amended 02.03.2021)" alone may be the date of a law, so verbs other than
    those for adding, updating, changing and removing count only when old words follow.
    """
    for found in _NOTE.finditer(text, start, len(text) if end is None else end):
        rest = found["rest"]
        lead = _BEFORE_DATE.match(rest)
        position = lead.end() if lead is not None else 0
        given = next(dates_in(rest), None)
        if given is None or given.start > position:
            continue
        behind = rest[given.end :]
        previously = _PREVIOUSLY.match(behind)
        old_words = behind[previously.end() :].strip(" \t\n.;\"'“”‘’") if previously is not None else ""
        if previously is None and behind.strip(" .;,:"):
            continue
        if not old_words and found["verb"].casefold() not in _SURE:
            continue
        yield InlineChange(found.start(), found.end(), found["verb"], given.day, given.words, old_words)
