"""Versions of a trial: the state of both lists of criteria on a date.

In: a `TrialStory` and a language. Out: `Version`s, oldest first, and what lies between two of them. Never: a guess. A
list whose wording on a date is not known is `None` in that version, and the difference to it is UNKNOWN: it is not
counted as unchanged anywhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.criteria import compare
from generator.criteria.records import Comparison, History, State, Step
from generator.model import CriteriaList
from generator.pages.changes.histories import record_words
from generator.pages.story import TrialStory

COMPARED_WITH_EACH_OTHER = 5
"""All pairs among so many of the oldest superseded versions get a page; later ones with the version before them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """Both lists on a date."""

    key: str
    """`2024-01-30`, `first`, or `2024-01-30-2` when the date comes twice."""
    as_of: date | None
    number: int
    """2 when the date comes for the second time, else 1."""
    published: date | None
    """The latest date on which the register edited a wording that is new in this version."""
    states: tuple[tuple[CriteriaList, State | None], ...]
    """For every list that the trial has; None when its wording on this date is not known."""
    is_current: bool

    def state(self, criteria_list: CriteriaList) -> State | None:
        return dict(self.states).get(criteria_list)


class Knowledge(StrEnum):
    """What is known about a list between two versions."""

    UNKNOWN = "unknown"
    """Its wording in the older version is not known: nothing may be said of it, least of all that it is unchanged."""
    SAME_REVISION = "same-revision"
    """One wording is in force in both."""
    COMPARED = "compared"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One list between an older and a newer version."""

    criteria_list: CriteriaList
    knowledge: Knowledge
    older: State | None
    newer: State | None
    comparison: Comparison | None
    """When COMPARED."""
    step: Step | None
    """When the two revisions are neighbours: then reason and direction of the newer one hold for this difference."""

    @property
    def changed(self) -> int:
        """How many rules changed in substance. Says nothing when UNKNOWN."""
        return len(self.comparison.changed) if self.comparison else 0


def versions(story: TrialStory, lang: str) -> tuple[Version, ...]:
    """All versions of a trial, oldest first; empty when it has no criteria."""
    histories = [history for history in both_histories(story, lang) if history.states]
    keys: dict[str, date | None] = {}
    for history in histories:
        for state in history.states:
            keys.setdefault(state.revision.key, state.revision.as_of)
    ordered = sorted(keys, key=lambda key: _order(key, keys[key]))
    return tuple(
        Version(
            key=key,
            as_of=keys[key],
            number=_order(key, keys[key])[1],
            published=_published(histories, key),
            states=tuple((history.criteria_list, _in_force(history, _order(key, keys[key]))) for history in histories),
            is_current=key == ordered[-1],
        )
        for key in ordered
    )


def both_histories(story: TrialStory, lang: str) -> tuple[History, ...]:
    """Inclusion first, then exclusion."""
    return tuple(story.history(criteria_list, lang) for criteria_list in CriteriaList)


def difference(
    story: TrialStory, criteria_list: CriteriaList, older: State | None, newer: State | None, lang: str
) -> Difference:
    """What is known about one list between two of its states."""
    knowledge, comparison, step = Knowledge.COMPARED, None, None
    if older is None or newer is None:
        knowledge = Knowledge.UNKNOWN
    elif older.revision.key == newer.revision.key:
        knowledge = Knowledge.SAME_REVISION
    else:
        history = story.history(criteria_list, lang)
        pair = (older.revision.key, newer.revision.key)
        step = next(
            (step for step in history.steps if (step.older.revision.key, step.newer.revision.key) == pair), None
        )
        comparison = (
            step.comparison
            if step
            else compare(
                older.criteria,
                newer.criteria,
                criteria_list=criteria_list,
                lang=history.lang,
                record=record_words(story.trial, history.lang, criteria_list),
            )
        )
    return Difference(
        criteria_list=criteria_list,
        knowledge=knowledge,
        older=older,
        newer=newer,
        comparison=comparison,
        step=step,
    )


def differences(story: TrialStory, older: Version, newer: Version, lang: str) -> tuple[Difference, ...]:
    """What is known about each list between two versions of the trial."""
    return tuple(
        difference(story, criteria_list, older.state(criteria_list), newer.state(criteria_list), lang)
        for criteria_list, _ in newer.states
    )


def compared_pairs(found: Sequence[Version]) -> tuple[tuple[Version, Version], ...]:
    """The pairs that have a page of their own: of superseded versions only, because the page of a version compares it
    with the current one. A pair that was published never goes away when later versions come."""
    superseded = [version for version in found if not version.is_current]
    oldest = superseded[:COMPARED_WITH_EACH_OTHER]
    pairs = [(older, newer) for at, newer in enumerate(oldest) for older in oldest[:at]]
    later = range(COMPARED_WITH_EACH_OTHER, len(superseded))
    return (*pairs, *((superseded[at - 1], superseded[at]) for at in later))


def _order(key: str, as_of: date | None) -> tuple[date, int]:
    """Where a key stands in time: the undated one first, then by date, then by the number behind the date."""
    if as_of is None:
        return (date.min, 1)
    suffix = key.removeprefix(as_of.isoformat()).removeprefix("-")
    return (as_of, int(suffix) if suffix.isdecimal() else 1)


def _in_force(history: History, moment: tuple[date, int]) -> State | None:
    """The last state that is not younger than the moment; None when the list's oldest known wording is younger."""
    older = [state for state in history.states if _order(state.revision.key, state.revision.as_of) <= moment]
    return older[-1] if older else None


def _published(histories: Sequence[History], key: str) -> date | None:
    edits = [
        state.revision.published
        for history in histories
        for state in history.states
        if state.revision.key == key and state.revision.published
    ]
    return max(edits, default=None)
