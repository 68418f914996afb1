"""The headings that registries put above a revision of a list: read by a closed grammar.

In: a line. Out: `Heading`, or None when the line is anything else. The grammar is closed on purpose: "Current exclusion
criteria are met at the second visit" begins like a heading and is a criterion.
"""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from generator.criteria.dates import DateWords, dates_in
from generator.criteria.lines import BLANKS
from generator.criteria.reading.heading_grammar import (
    BOTH,
    DATE,
    EXCLUSION,
    INCLUSION,
    STATES,
    addition,
    elements,
    head,
    undated_state,
)
from generator.criteria.records import BlockState
from generator.model import CriteriaList

_SHORTEST, _LONGEST = 8, 240
_LONGEST_NOTICED = 160
_MOST_WORDS_NOTICED = 16
_BETWEEN = " ,;()[]–—-"
_STARTS = ("added", "addition", "part", "ychwaneg", "amend", "update", "change", "revised", "current", "previous", "di")


class Heading(NamedTuple):
    """What a heading says of the text below it."""

    state: BlockState | None
    """None when the heading names no state, only a date: its place in the field decides."""
    kind: CriteriaList | None
    """The list it names; None when it names both or neither."""
    as_of: date | None
    published: date | None
    until: date | None
    unreadable: tuple[str, ...] = ()
    """Dates in it that name no day of the calendar, as printed."""


def read_heading(line: str, *, list_follows: bool = False) -> Heading | None:
    """Read one whole line.

    `list_follows`: a list starts on the next line, so that a colon is not needed. A colon is not needed either when the
    heading gives a date.
    """
    read = _plain_form(line)
    if read is None:
        return None
    plain, dates = read
    if len(dates) == 1 and addition().fullmatch(plain) is not None:
        return _heading(BlockState.ADDITION, None, {"as_of": dates[0]})
    found = head().match(plain)
    if found is None:
        return None
    tail = _Tail(dates)
    if not tail.read(plain[found.end() :]):
        return None
    state = _state_of(found, tail)
    is_dated = bool(tail.facts)
    is_marked = tail.has_colon or is_dated or (list_follows and state is not None)
    if not is_marked or not _says_enough(found, state, tail):
        return None
    return _heading(state, _kind_of(found), tail.facts)


def is_field_label(line: str) -> bool:
    """ "Inclusion criteria:" and the like: the name of the field, no revision."""
    read = _plain_form(line)
    found = head().match(read[0]) if read is not None else None
    if read is None or found is None or _own_state(found) is not None:
        return False
    return (_kind_of(found) is not None or _names_both(found)) and read[0][found.end() :] in ("", ":")


def looks_like_heading(line: str) -> bool:
    """A line that begins as a heading does and ends or dates itself like one, understood or not."""
    read = _plain_form(line)
    if read is None or len(line.strip(BLANKS)) > _LONGEST_NOTICED:
        return False
    plain, dates = read
    if dates and undated_state().fullmatch(plain) is not None:
        return True
    found = head().match(plain)
    if found is None or _own_state(found) is None or not (_kind_of(found) or _names_both(found)):
        return False
    return plain.endswith(":") or (bool(dates) and len(plain.split()) <= _MOST_WORDS_NOTICED)


def _plain_form(line: str) -> tuple[str, list[DateWords]] | None:
    """The line as the grammar reads it, and its dates; None when a glance shows that it is no heading."""
    words = line.strip(BLANKS)
    if not _SHORTEST <= len(words) <= _LONGEST:
        return None
    start = words[:90].casefold().lstrip("*_# ")
    if not ("criteri" in start or "eini prawf" in start or " information" in start or start.startswith(_STARTS)):
        return None
    dates = list(dates_in(words))
    pieces: list[str] = []
    position = 0
    for found in dates:
        pieces += [words[position : found.start].replace(DATE, "?"), DATE]
        position = found.end
    pieces.append(words[position:].replace(DATE, "?"))
    plain = unicodedata.normalize("NFC", "".join(pieces)).casefold().replace("’", "'").replace("\\", "")
    plain = " ".join(plain.replace("：", ":").split()).strip("*_# ")
    return plain.replace(" :", ":"), dates


class _Tail:
    """What stands behind "criteria": dates, each as one fact, and a colon; nothing else."""

    def __init__(self, dates: Sequence[DateWords]) -> None:
        self._dates = list(dates)
        self.facts: dict[str, DateWords] = {}
        self.is_at_registration = False
        self.is_added = False
        self.has_colon = False
        self.state: BlockState | None = None

    def read(self, words: str) -> bool:
        """True when the whole of `words` belongs to the grammar and no fact is given twice."""
        position = 0
        while True:
            while position < len(words) and words[position] in _BETWEEN:
                position += 1
            rest = words[position:]
            if not rest or (rest in (".", ",") and self.facts):
                return True
            if rest[0] == ":":
                self.has_colon = True
                position += 1
                continue
            found = next(((name, m) for name, pattern in elements() if (m := pattern.match(rest))), None)
            if found is None or not self._take(found[0], found[1][0]):
                return False
            position += found[1].end()

    def _take(self, name: str, words: str) -> bool:
        taken = [self._dates.pop(0) for _ in range(words.count(DATE))]
        match name:
            case "state":
                is_first = self.state is None
                self.state = STATES[words]
                return is_first
            case "added":
                self.is_added = True
                given = {"as_of": taken[0]}
            case "registration":
                self.is_at_registration = True
                given = {"as_of": taken[0]} if taken else {}
            case "range":
                given = {"as_of": taken[0], "until": taken[1]}
            case "updated as of":
                given = {"published" if "as_of" in self.facts else "as_of": taken[0]}
            case _:
                given = {name: taken[0]}
        is_new = self.facts.keys().isdisjoint(given)
        self.facts.update(given)
        return is_new


def _says_enough(found: re.Match[str], state: BlockState | None, tail: _Tail) -> bool:
    """One state only, and words that also begin ordinary lines only with a date."""
    if tail.state is not None and _own_state(found) is not None:
        return False
    if tail.facts:
        return True
    if state is None or state is BlockState.ADDITION:
        return False
    if found["information"] is not None:
        return tail.is_at_registration
    return _kind_of(found) is not None or _names_both(found)


def _heading(state: BlockState | None, kind: CriteriaList | None, facts: dict[str, DateWords]) -> Heading:
    days = {name: found.day for name, found in facts.items()}
    unreadable = tuple(found.words for found in facts.values() if found.day is None)
    return Heading(state, kind, days.get("as_of"), days.get("published"), days.get("until"), unreadable)


def _own_state(found: re.Match[str]) -> BlockState | None:
    """The state that the words before the tail name."""
    words = (found["state"], found["state2"], "hen" if found["hen"] == "hen" else None, *(found["welsh"] or "").split())
    return next((STATES[word] for word in words if word in STATES), None)


def _state_of(found: re.Match[str], tail: _Tail) -> BlockState | None:
    """An addition and the first registration are told by the tail, whatever word stands in front."""
    state = _own_state(found) or tail.state
    if tail.is_added:
        return BlockState.ADDITION
    return BlockState.ORIGINAL if tail.is_at_registration and state is not BlockState.CURRENT else state


def _kinds(found: re.Match[str]) -> set[str]:
    return set(re.findall(r"\w+", f"{found['kinds'] or ''} {found['welsh'] or ''}"))


def _names_both(found: re.Match[str]) -> bool:
    kinds = _kinds(found)
    return bool(kinds & BOTH) or bool(kinds & INCLUSION and kinds & EXCLUSION)


def _kind_of(found: re.Match[str]) -> CriteriaList | None:
    kinds = _kinds(found)
    if _names_both(found):
        return None
    if kinds & INCLUSION:
        return CriteriaList.INCLUSION
    return CriteriaList.EXCLUSION if kinds & EXCLUSION else None
