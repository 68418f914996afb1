"""What happened to a trial's rules, and when: the one reading of a history that every page and feed speaks from.

In: a `TrialStory` and a language. Out: `ListEvent`s, newest first, and the same as `ListChange`s for the whole
website. Never: an event for typing differences only; nor silence about a list that was updated when its earlier wording
is not known.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.criteria.records import ChangeClass, Group, History, State, Step, UnknownKind
from generator.model import CriteriaList
from generator.pages.changes.versions import both_histories
from generator.pages.story import TrialStory
from generator.website import ListChange


@dataclass(frozen=True, slots=True, kw_only=True)
class ListEvent:
    """One dated change of one list."""

    criteria_list: CriteriaList
    state: State
    """The list after the change."""
    step: Step | None
    """None: the list carries this date, and what it said before is not known."""

    @property
    def as_of(self) -> date:
        chosen = self.state.revision.as_of
        assert chosen is not None, "an event always leads to a dated revision"
        return chosen

    @property
    def published(self) -> date | None:
        return self.state.revision.published

    @property
    def changed(self) -> int:
        """How many rules changed in substance; says nothing when the wording before is not known."""
        return len(self.step.comparison.changed) if self.step else 0


def list_events(story: TrialStory, lang: str) -> tuple[ListEvent, ...]:
    """All events of both lists, newest first; on one date known changes come before unknown ones."""
    events = [event for history in both_histories(story, lang) for event in _events(history)]
    return tuple(sorted(events, key=_newest_first))


def newest_per_list(events: Sequence[ListEvent]) -> tuple[ListEvent, ...]:
    """The newest event of each list, newest first."""
    found: dict[CriteriaList, ListEvent] = {}
    for event in events:
        found.setdefault(event.criteria_list, event)
    return tuple(found.values())


def list_changes(history: History) -> tuple[ListChange, ...]:
    """Every dated change of a list, as the whole website's lists, feeds and tables take it; oldest first. One that is
    typing only has `minor_rules` and no `rules`: it makes no line and no feed entry."""
    found = [_list_change(event.state, None) for event in _events(history) if event.step is None]
    found += [_list_change(step.newer, step) for step in history.steps if step.newer.revision.as_of]
    return tuple(found)


def rule_id(step: Step, group: Group) -> str:
    """The id of the rule that a group is about: of its first new criterion, of the old one when it was removed."""
    return step.newer.ids[group.new[0]] if group.new else step.older.ids[group.old[0]]


def earlier_unknown(history: History) -> bool:
    """Whether the list's oldest wording is "as of" a date and nothing older is known."""
    return any(unknown.kind is UnknownKind.EARLIER_UNKNOWN for unknown in history.unknowns)


def _events(history: History) -> list[ListEvent]:
    found = []
    oldest = history.states[0] if history.states else None
    if oldest and oldest.revision.as_of and earlier_unknown(history):
        found.append(ListEvent(criteria_list=history.criteria_list, state=oldest, step=None))
    steps = [step for step in history.steps if step.comparison.changed and step.newer.revision.as_of]
    return found + [ListEvent(criteria_list=history.criteria_list, state=step.newer, step=step) for step in steps]


def _newest_first(event: ListEvent) -> tuple[int, bool, int]:
    # Within a date the later wording of one list (`2024-01-30-2`) stands above the earlier one: keys grow with time.
    return (-event.as_of.toordinal(), event.step is None, -len(event.state.revision.key))


def _list_change(state: State, step: Step | None) -> ListChange:
    revision = state.revision
    groups = step.comparison.groups if step else ()
    minor = [group for group in groups if not group.substantive and group.classes != (ChangeClass.UNCHANGED,)]
    return ListChange(
        criteria_list=revision.criteria_list.value,
        key=revision.key,
        as_of=revision.as_of,
        published=revision.published,
        rules=_rules(step, step.comparison.changed) if step else (),
        affects=revision.affects.value if revision.affects else "",
        earlier_unknown=step is None,
        cards_html=(),
        minor_rules=_rules(step, minor) if step else (),
    )


def _rules(step: Step, groups: Sequence[Group]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((rule_id(step, group), tuple(found.value for found in group.classes)) for group in groups)
