"""Dates as registries write them in criteria, in English and Welsh.

In: words. Out: the day they mean, or None. The sources are British or German, so the day stands before the month; a
date that is no day of the calendar is never read the other way round, and a month or a two-digit year alone names
no day.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

_EARLIEST, _LATEST = 1950, 2100
"""Years outside are slips of the pen, or of another calendar (2641 was seen)."""

_ENGLISH = "january february march april may june july august september october november december".split()
_WELSH = "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr".split()
_WELSH_SHORT = "ion chwef maw ebr mai meh gorff awst med hyd tach rhag".split()
_MUTATED = {
    "fawrth": 3, "fai": 5, "fehefin": 6, "orffennaf": 7, "fedi": 9, "dachwedd": 11, "ragfyr": 12,
    "thachwedd": 11, "nhachwedd": 11, "ngorffennaf": 7, "sept": 9, "chwe": 2, "gor": 7,
}  # fmt: skip
"""Welsh names after "o" (of), "a" and "yn", and short names with letters of their own."""
MONTHS = {
    name: number
    for names in (_ENGLISH, [name[:3] for name in _ENGLISH], _WELSH, _WELSH_SHORT)
    for number, name in enumerate(names, start=1)
} | _MUTATED


class DateWords(NamedTuple):
    """A date found in a text."""

    start: int
    end: int
    words: str
    day: date | None
    """None when the words name no single day of the calendar."""


@cache
def _pattern() -> re.Pattern[str]:
    month = r"(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
    ordinal = r"(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)?"
    return re.compile(
        rf"""(?<![\w.,/-])(?:
        (?P<a>[0-9]{{1,4}})\s?(?P<s>[./-])\s?(?P<b>[0-9]{{1,2}})\s?(?P<s2>[./-])\s?(?P<c>[0-9]{{1,4}})
        |(?P<day>[0-9]{{1,2}}){ordinal}[\s./-]{{1,3}}(?:of\s|o\s)?(?P<month>{month}|[^\W\d_]{{3,10}})
            ,?[\s./-]{{1,3}}(?P<year>[0-9]{{4}}|[0-9]{{2}})
        |(?P<month2>{month})\s+(?P<day2>[0-9]{{1,2}}){ordinal},?\s+(?P<year2>[0-9]{{4}})
        |(?P<partial>{month},?\s+[0-9]{{4}}|[0-9]{{1,2}}\s?[./-]\s?[0-9]{{4}}|[0-9]{{4}})
        )(?![\w]|[./-]\d)""",
        re.IGNORECASE | re.VERBOSE,
    )


def dates_in(text: str, start: int = 0, end: int | None = None) -> Iterator[DateWords]:
    """All stretches that are written like a date, whether or not they name a day."""
    for found in _pattern().finditer(text, start, len(text) if end is None else end):
        is_version = found["a"] is not None and len(found["a"]) < 4 and len(found["c"]) == 1
        if not is_version:
            yield DateWords(found.start(), found.end(), found[0], _day(found))


def read_date(words: str) -> date | None:
    """The day that `words` name, or None: "7 May 2026", "07/05/2026", "7.5.2026", "2026-05-07", "7fed o Fai 2026"."""
    found = _pattern().fullmatch(words.strip())
    return None if found is None else _day(found)


def _day(found: re.Match[str]) -> date | None:
    if found["a"] is not None:
        first, second, third = found["a"], found["b"], found["c"]
        if found["s"] != found["s2"]:
            return None
        if len(first) == 4 and len(third) <= 2:
            return _calendar_day(first, second, third)
        if len(first) <= 2 and len(third) == 4:
            return _calendar_day(third, second, first)
        return None
    if found["month"] is not None:
        return _named_day(found["year"], found["month"], found["day"])
    if found["month2"] is not None:
        return _named_day(found["year2"], found["month2"], found["day2"])
    return None


def _named_day(year: str, month: str, day: str) -> date | None:
    number = MONTHS.get(month.rstrip(".").casefold())
    if number is None or len(year) != 4:
        return None
    return _calendar_day(year, str(number), day)


def _calendar_day(year: str, month: str, day: str) -> date | None:
    if not _EARLIEST <= int(year) <= _LATEST:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
