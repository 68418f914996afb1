"""Findings that only two revisions show: a reference that leads to another criterion now, a limit that moved its point.

In: the criteria and groups of a comparison. Out: `Finding`s; offsets count in the text that the newer list was split
from. Never: a repair.
"""

import re
from collections.abc import Iterator, Sequence

from generator.criteria.codes import REFERENCE_TO_NUMBER, TENFOLD
from generator.criteria.records import Criterion, Finding, Group, Quantity, QuantityChange
from generator.model import CriteriaList

_REFERENCE = (
    r"(?:\b(?P<list>inclusion|exclusion|cynnwys|eithrio)\s+)?"
    r"\b(?:criterion|criteria|rule|item|point|number|no\.|maen\s+prawf|meini\s+prawf|rhif)\s*#?\s*"
    r"(?P<labels>[0-9]+(?:\.[0-9]+)*[a-z]?(?:\s*(?:,|and|or|to|-|–|&|a|neu)\s*[0-9]+(?:\.[0-9]+)*[a-z]?(?![\w%]))*)"
    r"(?![\w%])"
)
_DIGIT = re.compile("[0-9]")
_LABEL = re.compile(r"[0-9]+(?:\.[0-9]+)*[a-z]?")
_OTHER_LIST = {
    CriteriaList.INCLUSION: ("exclusion", "eithrio"),
    CriteriaList.EXCLUSION: ("inclusion", "cynnwys"),
}


def suspicions(
    old: Sequence[Criterion],
    new: Sequence[Criterion],
    groups: Sequence[Group],
    numbers: Sequence[QuantityChange],
    criteria_list: CriteriaList,
) -> tuple[Finding, ...]:
    """All findings of one comparison, in the order of the newer text."""
    found = [*_references(old, new, groups, criteria_list), *_tenfold(new, groups, numbers)]
    return tuple(sorted(found, key=lambda finding: (finding.start, finding.code.name)))


def _references(
    old: Sequence[Criterion], new: Sequence[Criterion], groups: Sequence[Group], criteria_list: CriteriaList
) -> Iterator[Finding]:
    now = _labels_now(old, new, groups)
    if not now:
        return
    for group in groups:
        if not group.old:
            continue  # a new criterion was written with the new numbers in mind
        before = " ".join(old[i].text for i in group.old)
        for j in group.new:
            if not _DIGIT.search(new[j].text):
                continue
            for match in re.finditer(_REFERENCE, new[j].text, re.IGNORECASE):
                if (match.group("list") or "").lower() in _OTHER_LIST[criteria_list]:
                    continue
                labels = [label for label in _LABEL.findall(match.group("labels")) if label in now]
                if labels and match.group() in before:
                    yield _stale_reference(new[j], match, labels, now)


def _labels_now(old: Sequence[Criterion], new: Sequence[Criterion], groups: Sequence[Group]) -> dict[str, str]:
    """Old label -> what it became; empty when the criterion is gone. Labels that stayed are left out."""
    now: dict[str, str] = {}
    for group in groups:
        labels = [new[j].label for j in group.new]
        for i in group.old:
            label = old[i].label
            if label and label not in labels:
                now[label] = labels[0] if labels else ""
    return now


def _stale_reference(criterion: Criterion, match: re.Match[str], labels: Sequence[str], now: dict[str, str]) -> Finding:
    meant = "; ".join(
        f"what was {label} is {now[label]} now" if now[label] else f"what was {label} is gone" for label in labels
    )
    where = f"criterion {criterion.label}" if criterion.label else "a criterion"
    return Finding(
        code=REFERENCE_TO_NUMBER,
        start=criterion.text_start + match.start(),
        end=criterion.text_start + match.end(),
        message=f'{where} still says "{match.group()}", but the criteria were renumbered: {meant}.',
        remedy="Ask the trial team which criterion is meant. The words are shown as the registry has them.",
    )


def _tenfold(new: Sequence[Criterion], groups: Sequence[Group], numbers: Sequence[QuantityChange]) -> Iterator[Finding]:
    for number in numbers:
        if number.old is None or number.new is None or number.old.unit != number.new.unit:
            continue
        if not _is_moved_point(number.old.value, number.new.value):
            continue
        criterion, offset = _place(new, groups[number.group], number.new)
        start = criterion.text_start + number.new.start - offset
        yield Finding(
            code=TENFOLD,
            start=start,
            end=start + number.new.end - number.new.start,
            message=f"a limit went from {_shown(number.old)} to {_shown(number.new)}: the same figures with the "
            "point in another place.",
            remedy="Compare with the registry's record and with the trial team's protocol. If it is right, accept it.",
        )


def _is_moved_point(old: float, new: float) -> bool:
    """The same figures, ten or a hundred times as much; 1 to 10 is such a change, 20 to 100 is not."""
    if not old or not new or old == new or (old < 0) != (new < 0):
        return False
    return _figures(old) == _figures(new)


def _figures(value: float) -> str:
    return f"{abs(value):.12g}".replace(".", "").strip("0") if abs(value) < 1e12 else f"{value}"


def _place(new: Sequence[Criterion], group: Group, quantity: Quantity) -> tuple[Criterion, int]:
    """The criterion in which a limit of a group stands, and where its text begins in the joined texts."""
    offset = 0
    for j in group.new:
        if quantity.start <= offset + len(new[j].text):
            return new[j], offset
        offset += len(new[j].text) + 1
    raise AssertionError("a limit stands in one of its group's texts")


def _shown(quantity: Quantity) -> str:
    return " ".join(part for part in (quantity.op, str(quantity.value), quantity.unit) if part)
