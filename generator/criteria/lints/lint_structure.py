"""Lints of the list as a whole: numbers twice or missing, open brackets, notes of changes, page footers.

In: a passage. Out: findings.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from generator.criteria.codes import (
    BRACKET_OPEN,
    CRITERIA_MISSING,
    CRITERION_EMPTY,
    INLINE_CHANGE,
    NUMBER_MISSING,
    NUMBER_TWICE,
    PAGE_FOOTER,
)
from generator.criteria.lints.inline import inline_changes
from generator.criteria.lints.passage import Passage, quoted
from generator.criteria.markers import ROMAN
from generator.criteria.records import Criterion, Finding, RestKind

_COMPARE = "Compare with the registry's record. If it is printed so there, accept the finding in trial.toml."
_FOOTER = re.compile(
    r"(?:Protocol (?:Number|No\.?|ID)\b[^\n]{0,80}?)?\bPage \d{1,3} (?:of|/) ?\d{1,3}\b", re.IGNORECASE
)


def structure_findings(passage: Passage, *, addition: bool = False) -> Iterator[Finding]:
    """All lints of a list's structure. The list of an addition may begin with any number."""
    if not passage.criteria:
        yield Finding(
            code=CRITERIA_MISSING,
            start=passage.start,
            end=passage.end,
            message="no criterion was found in this text.",
            remedy="Check that the whole field was copied.",
        )
    yield from _numbers(passage, addition)
    yield from _empty(passage)
    yield from _brackets(passage)
    yield from _changes(passage)
    for found in _FOOTER.finditer(passage.text, passage.start, passage.end):
        yield Finding(
            code=PAGE_FOOTER,
            start=found.start(),
            end=found.end(),
            message=f"{quoted(found[0])} is the footer of a page.",
            remedy="It stays in the text. Ask the trial team to correct the registry's record.",
        )


def _numbers(passage: Passage, addition: bool) -> Iterator[Finding]:
    """Each list by itself: the outer one, and those below one criterion. Behind a heading numbers may start again."""
    breaks = [piece.start for piece in passage.rest if piece.kind in (RestKind.HEADING, RestKind.SEPARATOR)]
    siblings: dict[int | None, list[Criterion]] = {}
    for criterion in passage.criteria:
        if criterion.label:
            siblings.setdefault(criterion.parent, []).append(criterion)
    for parent, listed in siblings.items():
        yield from _sequence(listed, breaks, begins_anywhere=addition or parent is not None)


def _sequence(listed: Sequence[Criterion], breaks: Sequence[int], *, begins_anywhere: bool) -> Iterator[Finding]:
    family, prefix, last, part = "", "", 0, 0
    counted = [_counted(criterion.label, None) for criterion in listed]
    for position, criterion in enumerate(listed):
        kind, start, value = _counted(criterion.label, family or None)
        above, part = part, bisect_right(breaks, criterion.start)
        if value == 1 and part > above:
            last = 0
        if (kind, start) != (family, prefix):
            if not family and kind == "1" and not start and value > 1 and not begins_anywhere:
                yield _missing(criterion, list(range(1, value)), kind)
            family, prefix, last = kind, start, value
            continue
        following = counted[position + 1] if position + 1 < len(counted) else None
        if value == last:
            yield _finding_twice(criterion, f"the number {criterion.label} is printed twice in a row.")
        elif value == 1:
            last = value
        elif value < last or (
            value > last + 1 and following is not None and following[:2] == (kind, start) and following[2] == last + 1
        ):
            yield _finding_twice(criterion, f"the number {criterion.label} is out of turn.")
        else:
            if value > last + 1:
                yield _missing(criterion, list(range(last + 1, value)), kind)
            last = value


def _counted(label: str, family: str | None) -> tuple[str, str, int]:
    """Family, prefix and value of a label: "3.1" is ("1", "3", 1), "b" is ("a", "", 2), "iv" is ("i", "", 4)."""
    head, _, tail = label.rpartition(".")
    if tail.isdecimal():
        return "1", head, int(tail)
    folded = label.casefold()
    if folded in ROMAN and (len(folded) > 1 or family == "i" or (family is None and folded == "i")):
        return "i", "", ROMAN[folded]
    return "a", "", ord(folded[0]) - ord("a") + 1 if folded else 0


def _missing(criterion: Criterion, numbers: Sequence[int], kind: str) -> Finding:
    names = [chr(ord("a") + number - 1) if kind == "a" and number <= 26 else str(number) for number in numbers]
    if kind == "i":
        names = [roman for roman, number in ROMAN.items() if number in numbers]
    listed = ", ".join(names[:5]) + (" …" if len(names) > 5 else "")
    message = (
        f"the number {listed} is missing before {criterion.label}."
        if len(names) == 1
        else f"the numbers {listed} are missing before {criterion.label}."
    )
    return Finding(
        code=NUMBER_MISSING, start=criterion.start, end=criterion.text_start, message=message, remedy=_COMPARE
    )


def _finding_twice(criterion: Criterion, message: str) -> Finding:
    return Finding(code=NUMBER_TWICE, start=criterion.start, end=criterion.text_start, message=message, remedy=_COMPARE)


def _empty(passage: Passage) -> Iterator[Finding]:
    for piece in passage.rest:
        if piece.kind is RestKind.LEFTOVER and len(piece.text) <= 6 and not any(c.isalpha() for c in piece.text[1:]):
            yield Finding(
                code=CRITERION_EMPTY,
                start=piece.start,
                end=piece.end,
                message=f"{quoted(piece.text)} stands alone, without words.",
                remedy=_COMPARE,
            )


def _brackets(passage: Passage) -> Iterator[Finding]:
    """A bracket may close in a sub-criterion, so a criterion is read together with those below it."""
    criteria = passage.criteria
    position = 0
    while position < len(criteria):
        top = criteria[position]
        words = [top.text]
        position += 1
        while position < len(criteria) and criteria[position].parent is not None:
            words.append(criteria[position].text)
            position += 1
        whole = "\n".join(words)
        for opening, closing in ("()", "[]"):
            if whole.count(opening) <= whole.count(closing):
                continue
            place = _unclosed(whole, opening, closing)
            if place is None:
                continue
            start = _offset_of(passage, position - len(words), words, place)
            yield Finding(
                code=BRACKET_OPEN,
                start=start,
                end=start + 1,
                message=f"the bracket before {quoted(whole[place : place + 40])} is not closed.",
                remedy=_COMPARE,
            )


def _unclosed(words: str, opening: str, closing: str) -> int | None:
    open_at: list[int] = []
    for found in re.finditer(rf"[{re.escape(opening + closing)}]", words):
        if found[0] == opening:
            open_at.append(found.start())
        elif open_at:
            open_at.pop()
    return open_at[0] if open_at else None


def _offset_of(passage: Passage, first: int, words: Sequence[str], place: int) -> int:
    for index, part in enumerate(words):
        if place < len(part):
            return passage.criteria[first + index].text_start + place
        place -= len(part) + 1
    return passage.criteria[first].text_start


def _changes(passage: Passage) -> Iterator[Finding]:
    for change in inline_changes(passage.text, passage.start, passage.end):
        old = f", before: {quoted(change.old_words)}" if change.old_words else ""
        if change.day is None:
            message = f"a change is noted inside a criterion, but {quoted(change.date_words)} is no date{old}."
        else:
            message = f"a change is noted inside a criterion: {change.verb.casefold()} {change.day}{old}."
        yield Finding(
            code=INLINE_CHANGE,
            start=change.start,
            end=change.end,
            message=message,
            remedy="Nothing, if the note is right: it stays in the criterion and makes no revision.",
        )
