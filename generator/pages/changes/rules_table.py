"""The table of rules by versions: what became of each rule in each version, in words.

In: the history of one list, the versions of the trial. Out: `RulesTable`. Never: "Same" where the wording is not
known; colour or a sign in place of a word.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.criteria.records import ChangeClass, Group, History, State, Step
from generator.i18n import Words
from generator.pages import addresses
from generator.pages.changes.events import earlier_unknown, rule_id
from generator.pages.changes.rule_list import label_of
from generator.pages.changes.versions import Version


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What became of one rule in one version."""

    words: str
    fragment: str
    """Id of the card of the change; empty when there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One rule, from its first appearance to its last."""

    id: str
    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesTable:
    """One list by the versions of the trial, newest first."""

    criteria_list: str
    rows: tuple[Row, ...]


def rules_table(history: History, versions: Sequence[Version], words: Words) -> RulesTable:
    """A row for every rule that the list ever had; those in force first, in their order, then the removed ones."""
    labels: dict[str, str] = {}
    for state in reversed(history.states):
        for index, found in enumerate(state.ids):
            labels.setdefault(found, label_of(state.criteria, index) or words.pgettext("rule", "No number"))
    columns = tuple(_Column.of(history, version, words) for version in reversed(versions))
    rows = (
        Row(id=found, label=label, cells=tuple(column.cell(found) for column in columns))
        for found, label in labels.items()
    )
    return RulesTable(criteria_list=history.criteria_list.value, rows=tuple(rows))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """One version of the trial as this list sees it."""

    state: State | None
    is_new: bool
    """Whether the list's wording begins in this version."""
    step: Step | None
    first_known: bool
    """The oldest wording of a list; what changed in it cannot be said."""
    unknown_before: bool
    words: Words

    @classmethod
    def of(cls, history: History, version: Version, words: Words) -> "_Column":
        state = version.state(history.criteria_list)
        return cls(
            state=state,
            is_new=state is not None and state.revision.key == version.key,
            step=next((step for step in history.steps if state and step.newer.revision.key == version.key), None),
            first_known=state is not None and state.revision.key == history.states[0].revision.key,
            unknown_before=earlier_unknown(history),
            words=words,
        )

    def cell(self, rule: str) -> Cell:
        if self.state is None:
            return self._plain(self.words.pgettext("rule", "Not known"))
        if self.step:
            return self._changed(rule, self.step)
        if rule not in self.state.ids:
            return self._plain(self.words.pgettext("rule", "Not in the list"))
        if self.is_new and self.first_known:
            return self._plain(
                self.words.pgettext("rule", "Not known")
                if self.unknown_before
                else self.words.pgettext("rule", "First wording")
            )
        return self._plain(self.words.pgettext("rule", "Same"))

    def _changed(self, rule: str, step: Step) -> Cell:
        for group in step.comparison.groups:
            if rule in _ids(step, group):
                words = _cell_words(group, self.words)
                card = addresses.change_fragment(rule_id(step, group), step.newer.revision.key)
                return Cell(words=words, fragment=card if group.substantive else "")
        return self._plain(self.words.pgettext("rule", "Not in the list"))

    def _plain(self, words: str) -> Cell:
        return Cell(words=words, fragment="")


def _ids(step: Step, group: Group) -> set[str]:
    return {step.newer.ids[index] for index in group.new} | {step.older.ids[index] for index in group.old}


def _cell_words(group: Group, words: Words) -> str:
    """The gravest thing that happened to a rule; any change of substance that is neither new nor removed: Changed."""
    happened = {
        ChangeClass.ADDED: words.pgettext("rule", "New"),
        ChangeClass.REMOVED: words.pgettext("rule", "Removed"),
        ChangeClass.SPLIT: words.pgettext("rule", "Divided"),
        ChangeClass.MERGED: words.pgettext("rule", "Joined"),
        ChangeClass.EDITORIAL: words.pgettext("rule", "Typing only"),
        ChangeClass.MOVED: words.pgettext("rule", "Moved"),
        ChangeClass.RENUMBERED: words.pgettext("rule", "Renumbered"),
        ChangeClass.UNCHANGED: words.pgettext("rule", "Same"),
    }
    if group.substantive and not {ChangeClass.ADDED, ChangeClass.REMOVED} & set(group.classes):
        return words.pgettext("rule", "Changed")
    return next(said for found, said in happened.items() if found in group.classes)
