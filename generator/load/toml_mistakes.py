"""What a wrong line of TOML was probably meant to be, in words for somebody who is not a programmer.

In: the words of a value that the reader refused, or a date that was written as a person writes dates. Out: a code, a
sentence and a remedy. Never: a guess that is used; it is only offered.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from generator.load import codes_of_keys as codes
from generator.load.characters import printable
from generator.problems import Code

_MONTHS: Mapping[str, int] = MappingProxyType(
    {
        month: number
        for number, months in enumerate(
            (
                ("jan", "ion"),
                ("feb", "chw"),
                ("mar", "maw"),
                ("apr", "ebr"),
                ("may", "mai"),
                ("jun", "meh"),
                ("jul", "gor"),
                ("aug", "aws"),
                ("sep", "med"),
                ("oct", "hyd"),
                ("nov", "tac"),
                ("dec", "rha"),
            ),
            1,
        )
        for month in months
    }
)
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_IN_WORDS = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,12})\.?,? ([0-9]{4})")
_QUOTED_LIMIT = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """What is wrong with a value, and what to write instead."""

    code: Code
    message: str
    remedy: str


def mistake_in_value(value: str, reader_says: str) -> Mistake:
    """Why a value cannot be read; `reader_says` is the TOML reader's own message, for what we do not know better."""
    words = _without_comment(value)
    return mistake_in_date(words) or _mistake_in_word(words) or _not_understood(words, reader_says)


def mistake_in_date(words: str) -> Mistake | None:
    """What is wrong when the words look like a date; None when they do not, or when they are right."""
    if found := _YEAR_FIRST.fullmatch(words):
        year, month, day = int(found[1]), int(found[3]), int(found[4])
    elif found := _DAY_FIRST.fullmatch(words):
        day, month, year = int(found[1]), int(found[3]), int(found[4])
    elif (found := _IN_WORDS.fullmatch(words)) and found[2][:3].lower() in _MONTHS:
        day, month, year = int(found[1]), _MONTHS[found[2][:3].lower()], int(found[3])
    else:
        return None
    right = _day(year, month, day)
    if right is None:
        return Mistake(
            code=codes.DATE_NOT_IN_CALENDAR,
            message=f"{words} is not a day of the calendar.",
            remedy=codes.DATE_NOT_IN_CALENDAR.fix,
        )
    if right.isoformat() == words:
        return None
    return Mistake(
        code=codes.DATE_FORM,
        message=f"{words} is not how a date is written here.",
        remedy=f"Write {right.isoformat()} (year, month, day).",
    )


def _mistake_in_word(words: str) -> Mistake | None:
    """Something that is no date, in a form that people often type."""
    if not words:
        return _syntax("there is no value behind the equals sign", "Write the value, or delete the line.")
    if re.fullmatch(r"(?i)true|false|yes|no|on|off", words):
        return _syntax(f"{words} is not understood", "Write true or false, in small letters.")
    if re.fullmatch(r"0[0-9]+", words):
        return _syntax(f"{words} starts with a nought", f'Put it in quotation marks to keep the nought: "{words}"')
    if words[0] in "“”‘’„":
        return _syntax("curly quotation marks hold no words", 'Use the straight quotation mark: "')
    return None


def _not_understood(words: str, reader_says: str) -> Mistake:
    if words[0] in "\"'[{" or '"' in words:
        return _syntax(f"the value is not understood ({reader_says})", codes.TOML_SYNTAX.fix)
    return _syntax(f"{_short(words)} is not understood", f'Put words in quotation marks: "{_short(words)}"')


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _syntax(sentence: str, remedy: str) -> Mistake:
    return Mistake(code=codes.TOML_SYNTAX, message=f"{sentence}.", remedy=remedy)


def _without_comment(value: str) -> str:
    return value.strip() if value.lstrip().startswith(('"', "'", "[", "{")) else value.split("#", 1)[0].strip()


def _short(words: str) -> str:
    line = printable(words.split("\n", 1)[0])
    return line if len(line) <= _QUOTED_LIMIT else line[:_QUOTED_LIMIT] + "…"
