"""What cannot be shown, said: lost wordings, missing dates, missing earlier lists, text cut off in the source.

In: the histories of a trial's lists, the words of a language. Out: one sentence per gap. Never: silence; unknown is not
unchanged.
"""

from collections.abc import Iterable

from generator.criteria.records import History, State, Unknown, UnknownKind
from generator.i18n import Words
from generator.model import CriteriaList
from generator.pages.changes.rule_list import label_of


def unknown_lines(histories: Iterable[History], words: Words) -> tuple[str, ...]:
    """One line per gap of all lists: the lists in their order, in each list oldest first."""
    lines = [line for history in histories for unknown in _once(history) if (line := _line(history, unknown, words))]
    return tuple(dict.fromkeys(lines))


def unknown_lines_of(history: History, state: State, words: Words) -> tuple[str, ...]:
    """The gaps of one revision, for the page of a version."""
    found = [unknown for unknown in history.unknowns if unknown.key == state.revision.key]
    return tuple(dict.fromkeys(_line(history, unknown, words) for unknown in found))


def _once(history: History) -> list[Unknown]:
    """A rule that is cut off in several revisions is named once."""
    seen: set[str] = set()
    found = []
    for unknown in history.unknowns:
        if unknown.criterion is not None:
            rule = _state(history, unknown).ids[unknown.criterion]
            if rule in seen:
                continue
            seen.add(rule)
        found.append(unknown)
    return found


def _line(history: History, unknown: Unknown, words: Words) -> str:
    state = _state(history, unknown)
    inclusion = history.criteria_list is CriteriaList.INCLUSION
    match unknown.kind:
        case UnknownKind.WORDING_LOST:
            return _wording_lost(state, inclusion, words)
        case UnknownKind.EARLIER_UNKNOWN:
            return _earlier_unknown(state, inclusion, words)
        case UnknownKind.UNDATED:
            if inclusion:
                return words.gettext("Inclusion rules: the oldest wording has no date.")
            return words.gettext("Exclusion rules: the oldest wording has no date.")
        case UnknownKind.CUT_OFF:
            label = label_of(state.criteria, unknown.criterion) if unknown.criterion is not None else ""
            return _cut_off(label, inclusion, words)


def _wording_lost(state: State, inclusion: bool, words: Words) -> str:
    revision = state.revision
    assert revision.as_of and revision.published, "a wording is lost between two dates"
    values = {"date": words.date(revision.as_of), "edited": words.date(revision.published)}
    if inclusion:
        return words.gettext(
            "Inclusion rules: the register edited the rules of %(date)s on %(edited)s. What they said before that edit "
            "is lost.",
            **values,
        )
    return words.gettext(
        "Exclusion rules: the register edited the rules of %(date)s on %(edited)s. What they said before that edit is "
        "lost.",
        **values,
    )


def _earlier_unknown(state: State, inclusion: bool, words: Words) -> str:
    revision = state.revision
    assert revision.as_of, "only a dated wording can have a missing one before it"
    if inclusion:
        return words.gettext(
            "Inclusion rules: what they said before %(date)s is not available. They may have been different.",
            date=words.date(revision.as_of),
        )
    return words.gettext(
        "Exclusion rules: what they said before %(date)s is not available. They may have been different.",
        date=words.date(revision.as_of),
    )


def _cut_off(label: str, inclusion: bool, words: Words) -> str:
    if inclusion:
        if not label:
            return words.gettext(
                "An inclusion rule without a number: the rest of this rule is missing from the source."
            )
        return words.gettext("Inclusion rule %(label)s: the rest of this rule is missing from the source.", label=label)
    if not label:
        return words.gettext("An exclusion rule without a number: the rest of this rule is missing from the source.")
    return words.gettext("Exclusion rule %(label)s: the rest of this rule is missing from the source.", label=label)


def _state(history: History, unknown: Unknown) -> State:
    return next(state for state in history.states if state.revision.key == unknown.key)
