"""Limits in plain words, in trial.toml and in the criteria: do they say the same?

In: a `Case`. Out: findings. Never: which of them is right; only the study team knows.
"""

import re
from collections.abc import Iterator

from generator.criteria.language.units import unit_key
from generator.criteria.lines import line_and_column
from generator.criteria.records import Criterion
from generator.model import Age, CriteriaList, Prose, ProseBlock
from generator.problems import Place
from generator.rules import codes
from generator.rules.found import Case, Found, found
from generator.rules.ranges import Bound, Range, bounds_in, ranges_in

_BLOCKS = (ProseBlock.WHO, ProseBlock.SUMMARY)
"""Texts that say who can take part; the others speak of visits and doses."""
_AGED = re.compile(r"\bage[ds]?\b", re.IGNORECASE)
_OLD = re.compile(r"\s*(?:of age|old)\b", re.IGNORECASE)
_JOINT = re.compile(r"^(?:to|and|up to|[-–])\s*")
"""What stands before the upper end of a range."""
_NEAR = 25
"""Characters between the word "age" and its limit."""


def summary_disagrees(case: Case) -> Iterator[Found]:
    """A range in the plain words of which the criteria have one end and not the other."""
    in_criteria = tuple(_ranges_of_criteria(case))
    for prose in case.trial.prose:
        if prose.block not in _BLOCKS or prose.is_stale:
            continue
        for own in ranges_in(prose.markdown, prose.lang):
            if any(own.agrees(other) for _, other in in_criteria):
                continue
            for criterion, other in in_criteria:
                if own.disagrees(other):
                    yield _disagreement(prose, own, criterion, other)


def age_disagrees(case: Case) -> Iterator[Found]:
    """An age in trial.toml that is another one in the inclusion criteria."""
    trial = case.trial
    bounds = tuple(_bounds_of_age(case))
    for key, age, is_lower in (("minimum_age", trial.minimum_age, True), ("maximum_age", trial.maximum_age, False)):
        said = [(criterion, bound) for criterion, bound in bounds if bound.is_lower is is_lower]
        values = {(bound.kind, bound.value) for _, bound in said}
        # Several groups of participants have several ages: then there is nothing to compare.
        if age and len(values) == 1 and _comparable(age) not in values:
            criterion, bound = said[0]
            words = _JOINT.sub("", criterion.text[bound.start : bound.end])
            message = f'{key} is {age.value} {age.unit}, but {_name(criterion)} says "{words}".'
            yield found(codes.AGE_DISAGREES, trial.place_of(key), message)


def _disagreement(prose: Prose, own: Range, criterion: Criterion, other: Range) -> Found:
    ours = prose.markdown[own.start : own.end]
    theirs = criterion.text[other.start : other.end]
    line, column = line_and_column(prose.markdown, own.start)
    place = Place(file=prose.place.file, line=prose.place.line + line - 1, column=column)
    message = f'the text says "{ours}", but {_name(criterion)} says "{theirs}".'
    return found(codes.SUMMARY_DISAGREES, place, message)


def _ranges_of_criteria(case: Case) -> Iterator[tuple[Criterion, Range]]:
    for history in case.originals():
        for criterion in history.current.criteria if history.current else ():
            for each in ranges_in(criterion.text, history.lang):
                yield criterion, each


def _bounds_of_age(case: Case) -> Iterator[tuple[Criterion, Bound]]:
    """Limits of the inclusion criteria that stand beside the word "age", or before "old"."""
    history = case.original(CriteriaList.INCLUSION)
    if history is None or history.current is None or history.lang != "en":
        return
    for criterion in history.current.criteria:
        bounds = bounds_in(criterion.text, history.lang)
        of_age = [_is_of_age(criterion.text, bound) for bound in bounds]
        for number, bound in enumerate(bounds):
            # "16 to 75 years old": the lower end of a range is what its upper end is.
            opens_range = bound.is_lower and number + 1 < len(bounds) and bounds[number + 1].start - bound.end <= 1
            if of_age[number] or (opens_range and of_age[number + 1]):
                yield criterion, bound


def _is_of_age(words: str, bound: Bound) -> bool:
    return bool(_OLD.match(words, bound.end)) or any(
        0 <= bound.start - match.end() <= _NEAR for match in _AGED.finditer(words)
    )


def _comparable(age: Age) -> tuple[str, float]:
    kind, factor = unit_key(age.unit)
    return kind, age.value * factor


def _name(criterion: Criterion) -> str:
    return f"criterion {criterion.label}" if criterion.label else "a criterion"
