"""What cannot be shown, told to the maintainer: an older export of the record may still have it.

In: a `Case`. Out: findings, one per gap, at the file that it is about. Never: told twice, when the engine has found the
same in the text of that file.
"""

from collections.abc import Iterator

from generator.criteria import codes
from generator.criteria.records import History, State, Unknown, UnknownKind
from generator.problems import Code, Place
from generator.rules.found import Case, Found, found

_CODES: dict[UnknownKind, Code] = {
    UnknownKind.WORDING_LOST: codes.WORDING_LOST,
    UnknownKind.EARLIER_UNKNOWN: codes.EARLIER_UNKNOWN,
    UnknownKind.UNDATED: codes.REVISION_UNDATED,
    UnknownKind.CUT_OFF: codes.CRITERION_CUT_OFF,
}


def unknowns(case: Case) -> Iterator[Found]:
    """The gaps of both lists, in the language that the register writes in."""
    for history in case.originals():
        told = {(key, finding.code.name) for key, finding in history.findings}
        for unknown in history.unknowns:
            code = _CODES[unknown.kind]
            state = next(state for state in history.states if state.revision.key == unknown.key)
            if (unknown.key, code.name) not in told:
                place = Place(file=state.revision.texts[0].place.file)
                yield found(code, place, _message(history, state, unknown))


def _message(history: History, state: State, unknown: Unknown) -> str:
    """What is not known, with the dates or the criterion that it is about."""
    revision = state.revision
    match unknown.kind:
        case UnknownKind.WORDING_LOST:
            return (
                f"the register edited the {history.criteria_list} criteria of {revision.as_of} on "
                f"{revision.published}; what they said before that edit is lost."
            )
        case UnknownKind.EARLIER_UNKNOWN:
            return f"what the {history.criteria_list} criteria said before {revision.as_of} is not known."
        case UnknownKind.UNDATED:
            return f"the oldest {history.criteria_list} criteria have no date."
        case UnknownKind.CUT_OFF:
            criterion = state.criteria[unknown.criterion] if unknown.criterion is not None else None
            name = f"criterion {criterion.label}" if criterion and criterion.label else "a criterion"
            return f"{name} stops before its end."
