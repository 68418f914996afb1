"""Reading what the `criteria` commands are given: text exactly as it is, or JSON lists of criteria.

In: the name of a file, or "-" for standard input. Out: text, or criteria; `Unreadable` with a sentence. Never: changes
a line end or a character, because offsets count in the text as it was given.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

from generator import messages
from generator.criteria import criteria_of, split
from generator.criteria.records import Criterion

LIMIT = 10_000_000
"""Bytes of one text: more than any record of any register."""


class Unreadable(Exception):  # it says what happened
    """A file that cannot be used; the sentence says why."""

    def __init__(self, sentence: str, exit_code: int = messages.PROBLEMS) -> None:
        super().__init__(sentence)
        self.exit_code = exit_code


def read_text(file: str) -> str:
    """A text, character for character."""
    try:
        if file == "-":
            data = sys.stdin.buffer.read(LIMIT + 1)
        else:
            with Path(file).open("rb") as opened:
                data = opened.read(LIMIT + 1)
    except OSError as error:
        raise Unreadable(messages.cannot_open(file, error), messages.USAGE) from None
    if len(data) > LIMIT:
        raise Unreadable(messages.too_large(file, LIMIT))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable(messages.not_utf8(file, error)) from None


def read_criteria(file: str, lang: str) -> tuple[tuple[Criterion, ...], str]:
    """Criteria, and the text that they were split from: empty when they came as JSON."""
    text = read_text(file)
    if not _is_json(file, text):
        return split(text, lang=lang).criteria, text
    try:
        items = json.loads(text, object_pairs_hook=_without_doubles, parse_constant=_no_constant)
        return criteria_of(items), ""
    except (ValueError, RecursionError) as error:
        raise Unreadable(messages.not_criteria(file, error)) from None


def _is_json(file: str, text: str) -> bool:
    """A text of criteria may begin with "[1] ..." as well."""
    start = text.lstrip()
    return file.endswith(".json") or (start.startswith("[") and start[1:].lstrip().startswith(("{", "]")))


def _without_doubles(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f'the key "{key}" stands twice in one object')
        found[key] = value
    return found


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON")
