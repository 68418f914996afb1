"""Prose against the criteria that it explains.

In: a `Case`. Out: findings. Never: a judgement of words; whether a text fits the criteria is said by a person, in
`reviewed_against`.
"""

from collections.abc import Iterator
from datetime import date

from generator.criteria.records import History
from generator.model import CriteriaList, Revision
from generator.problems import Place
from generator.rules import codes
from generator.rules.found import Case, Found, found


def prose_not_reviewed(case: Case) -> Iterator[Found]:
    """Every text that nobody has checked against the criteria as they are now. A translation follows its original."""
    order = {revision.key: _order(revision) for revision in _revisions(case)}
    if not order:
        return
    current = max(order, key=lambda key: order[key])
    originals = {prose.block: prose for prose in reversed(case.trial.prose)}
    for prose in case.trial.prose:
        place = Place(file=prose.place.file)
        original = originals[prose.block]
        if prose is not original and prose.reviewed_against in ("", original.reviewed_against):
            continue
        if prose.reviewed_against and prose.reviewed_against not in order:
            message = f"reviewed_against is {prose.reviewed_against}, but the trial has no such version."
            yield found(
                codes.UNKNOWN_VERSION,
                place,
                message,
                f"Versions: {', '.join(sorted(order, key=lambda key: order[key]))}.",
            )
        elif not prose.reviewed_against:
            message = "nobody has checked this text against the current criteria."
            remedy = f'When you have read it against them, write reviewed_against = "{current}" into its header.'
            yield found(codes.PROSE_NOT_REVIEWED, place, message, remedy)
        elif any(_changed_since(history, order[prose.reviewed_against]) for history in case.originals()):
            message = f"this text was checked against the criteria of {prose.reviewed_against}; they have changed."
            remedy = f'When you have read it against the current ones, write reviewed_against = "{current}".'
            yield found(codes.PROSE_NOT_REVIEWED, place, message, remedy)


def _changed_since(history: History, checked: tuple[date, int]) -> bool:
    """Whether a criterion changed in substance after a version, or nobody can know."""
    if history.states and _order(history.states[0].revision) > checked:
        return True
    later = (step for step in history.steps if _order(step.newer.revision) > checked)
    return any(step.comparison.changed for step in later)


def _revisions(case: Case) -> Iterator[Revision]:
    for criteria_list in CriteriaList:
        yield from case.trial.revisions(criteria_list)


def _order(revision: Revision) -> tuple[date, int]:
    """By date; the second revision of a day comes after the first, and one without a date before all others."""
    number = revision.key.removeprefix(f"{revision.as_of}-")
    return revision.as_of or date.min, int(number) if number.isdecimal() else 1
