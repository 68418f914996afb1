"""What cannot be shown of a list, and must be said.

In: the revisions of one list, oldest first. Out: `Unknown`s. Never: an unknown filled in, or counted as unchanged.
"""

from collections.abc import Sequence

from generator.criteria.records import State, Unknown, UnknownKind
from generator.model import Revision


def unknowns(states: Sequence[State]) -> tuple[Unknown, ...]:
    """Everything unknown about a list, newest revision first, as a page tells it."""
    found: list[Unknown] = []
    for index in range(len(states) - 1, -1, -1):
        state = states[index]
        older = states[index - 1] if index else None
        found += [Unknown(kind=kind, key=state.revision.key) for kind in _kinds(state.revision, older, len(states))]
        found += [
            Unknown(kind=UnknownKind.CUT_OFF, key=state.revision.key, criterion=criterion)
            for criterion in sorted(state.cut_off)
        ]
    return tuple(found)


def _kinds(revision: Revision, older: State | None, count: int) -> list[UnknownKind]:
    kinds = []
    if _lost_its_words(revision, older):
        kinds.append(UnknownKind.WORDING_LOST)
    if older is None and (revision.as_of is not None or revision.addition):
        kinds.append(UnknownKind.EARLIER_UNKNOWN)
    if revision.as_of is None and (count > 1 or revision.heading):
        kinds.append(UnknownKind.UNDATED)
    return kinds


def _lost_its_words(revision: Revision, older: State | None) -> bool:
    """Edited after it came into force, and no older revision carries the words of that day."""
    if revision.as_of is None or revision.published is None or revision.published <= revision.as_of:
        return False
    return older is None or older.revision.as_of != revision.as_of
