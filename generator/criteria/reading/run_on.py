"""Marks in the middle of a line, where the line break before a criterion was lost: "outcomes2. Co-existing".

In: a text and its lines. Out: `Marker` candidates with a cost; `numbering` takes those that go on with a list.
"""

import re
from collections.abc import Iterator, Sequence

from generator.criteria.lines import BLANKS, Line
from generator.criteria.markers import ROMAN, Marker
from generator.criteria.reading.surroundings import IMPOSSIBLE, cost_around, cost_before, cost_of_tail

_NUMBER = re.compile(r"(?<![0-9])(?P<run>[0-9]++)(?P<mark>\\?[.):])(?![0-9])(?P<gap>[ \t\xa0]*)(?=\S)")
_SUB_NUMBER = re.compile(r"(?<![0-9.])(?P<run>[0-9]{1,2}\.[0-9]{1,2})(?P<mark>\.?)(?P<gap>[ \t\xa0]*)(?=[^\W\d_a-z])")
_BULLET = re.compile(r"(?P<mark>[•●▪■◦‣⁃►▶➢➤❖\uf0b7\uf0a7\uf0d8])(?P<gap>[ \t\xa0]*)(?=\S)")
_LONGEST_LABEL = 3
_BRACKET = 4.0
"""A half bracket that no bracket was opened for can hardly be anything but a label."""


def numbers_inside(text: str, lines: Sequence[Line], filled: Sequence[int]) -> Iterator[Marker]:
    """Numbers with a mark behind them, and the ends of longer numbers."""
    for index in filled:
        line = lines[index]
        brackets = 0
        seen = line.first
        for found in _NUMBER.finditer(text, line.first, line.last):
            start = found.start()
            brackets = max(0, brackets + text.count("(", seen, start) - text.count(")", seen, start))
            seen = start
            yield from _readings(text, found, index, line.first, brackets)


def _readings(text: str, found: re.Match[str], index: int, first: int, brackets: int) -> Iterator[Marker]:
    """The label itself, and the labels that a longer number may end in."""
    run, mark, start = found["run"], found["mark"].lstrip("\\"), found.start()
    is_around = mark == ")" and start > first and text[start - 1] == "("
    opening = start - 1 if is_around else start
    inside = brackets - 1 if is_around else brackets
    if opening <= first or (mark == ")" and inside > 0):
        return
    extra = (8.0 if inside > 0 else 0.0) + (3.0 if mark == ":" else 0.0)
    style = "()" if is_around else mark
    if len(run) <= _LONGEST_LABEL and run[0] != "0":
        cost = extra + cost_around(text, opening, found.end(), found["gap"], first)
        if mark == ")" and inside == 0:
            cost = min(cost, _BRACKET + extra)
        yield Marker(opening, found.end(), run, (int(run),), style, 0, index, False, cost)
    if is_around:
        return
    for length in range(1, min(_LONGEST_LABEL + 1, len(run))):
        label = run[-length:]
        if label[0] == "0":
            continue
        place = found.end("run") - length
        cost = extra + cost_around(text, place, found.end(), found["gap"], first) - cost_before(text, place, first)
        cost += cost_of_tail(text, start, run, run[:-length], first)
        if mark == ")":
            cost = min(cost, _BRACKET + extra)
        if cost < IMPOSSIBLE:
            yield Marker(place, found.end(), label, (int(label),), style, 0, index, False, cost)


def sub_numbers_inside(text: str, lines: Sequence[Line], filled: Sequence[int]) -> Iterator[Marker]:
    """Numbers such as "2.1."; behind a plain word they are more likely a version or a dose."""
    for index in filled:
        line = lines[index]
        for found in _SUB_NUMBER.finditer(text, line.first, line.last):
            first, second = found["run"].split(".")
            if found.start() == line.first or first.startswith("0") or second.startswith("0"):
                continue
            cost = cost_before(text, found.start(), line.first) * 3.0 + (0.0 if found["mark"] else 3.0)
            value = (int(first), int(second))
            yield Marker(found.start(), found.end(), found["run"], value, ".", 0, index, False, cost)


def bullets_inside(text: str, line: Line, index: int) -> Iterator[Marker]:
    """Round and square bullets: nothing else is written with them, but damaged signs end in them ("‚â•" was "≥")."""
    for found in _BULLET.finditer(text, line.first, line.last):
        before = text[found.start() - 1]
        is_apart = before in BLANKS or (before.isascii() and before != found["mark"])
        if found.start() > line.first and is_apart:
            yield Marker(found.start(), found.end(), "", (), found["mark"], line.indent, index, False, 0.0)


def letters_inside(text: str, line: Line, first: Marker, following: int) -> Iterator[Marker]:
    """The letters or Roman numerals that go on from the one at the line's start: "a) Adult b) Able".

    `following` is the next one at the start of a line: between it and this one none may be missing.
    """
    bracket = r"\(" if "(" in first.style else ""
    labels = list(ROMAN) if first.style.endswith("i") else [chr(code) for code in range(ord("a"), ord("z") + 1)]
    position = first.text_start
    missing = following - 1 if following > first.value[0] else len(labels)
    for label in labels[first.value[0] : missing]:
        found = re.compile(rf"(?<=[\s.;,:)]){bracket}{label}\)[ \t\xa0]*(?=\S)").search(text, position, line.last)
        if found is None:
            return
        before = text[first.text_start : found.start()].rstrip()[-1:]
        if not (text[found.end()].isupper() or before in ".;,"):
            return
        value = (first.value[0] + 1,)
        first = Marker(found.start(), found.end(), label, value, first.style, line.indent, first.line, False, 0.0)
        position = found.end()
        yield first
