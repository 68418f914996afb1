"""The changelog of a trial's criteria: what changed last in one sentence, then every change, then what is not known.

In: a `TrialStory` and the words of a language. Out: one page of seven parts: the plain sentence; a card per changed
rule, newest first; typing differences; what we cannot show; rules by versions; full wordings; the caution. Never: a
list counted as unchanged whose earlier wording is not known.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.criteria.records import History, State
from generator.i18n import Words
from generator.model import CriteriaList, Text
from generator.pages import addresses
from generator.pages.blocks import Crumb, Entry
from generator.pages.changes.change_cards import (
    ChangeCard,
    Meaning,
    TypingDifference,
    meaning_of,
    step_cards,
    typing_differences,
)
from generator.pages.changes.comparing import ComparedWith, compared_with
from generator.pages.changes.events import earlier_unknown, list_events
from generator.pages.changes.rules_table import RulesTable, rules_table
from generator.pages.changes.sentences import changed_rules, counts_without_meaning, opening, updated_unknown
from generator.pages.changes.unknowns import unknown_lines
from generator.pages.changes.version_names import version_name, version_short
from generator.pages.changes.versions import Version, both_histories, versions
from generator.pages.frame import breadcrumbs, trials_crumb
from generator.pages.story import TrialStory
from generator.pages.trial.trial_crumb import trial_crumb
from generator.website import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionBlock:
    """One revision of one list on the changelog."""

    id: str
    sentences: tuple[str, ...]
    meaning: Meaning | None
    """When several cards share it."""
    cards: tuple[ChangeCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DateBlock:
    """Everything that took effect on one date."""

    id: str
    heading: str
    revisions: tuple[RevisionBlock, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypingBlock:
    """The typing differences of one revision."""

    heading: str
    differences: tuple[TypingDifference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A version at the head of the table."""

    name: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A version with the link to its full wording and to what it can be compared with."""

    name: str
    url: str
    is_current: bool
    compared: tuple[ComparedWith, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangelogView:
    """Everything on the changelog."""

    crumbs: tuple[Crumb, ...]
    document_title: str
    trial_id: str
    title: Text
    trial: str
    """Address of the trial page."""
    opening: tuple[str, ...]
    contents: tuple[Entry, ...]
    dates: tuple[DateBlock, ...]
    typing: tuple[TypingBlock, ...]
    unknown: tuple[str, ...]
    columns: tuple[Column, ...]
    tables: tuple[RulesTable, ...]
    wordings: tuple[Wording, ...]
    feed: str
    data: str


def changelog_page(story: TrialStory, words: Words) -> Iterator[Page]:
    """The changelog of a trial in one language; none for a trial without criteria."""
    known = versions(story, words.language.code)
    if known:
        yield Page(
            url=addresses.changelog(words.language, story.trial.id),
            template="changelog.html",
            view=changelog_view(story, known, words),
            language=words.language,
            alternates=addresses.in_every_language(lambda language: addresses.changelog(language, story.trial.id)),
            modified=story.trial.last_updated,
            source=story.trial.place,
        )


def changelog_view(story: TrialStory, known: Sequence[Version], words: Words) -> ChangelogView:
    """What the page shows. `known`: all versions, oldest first."""
    trial, language = story.trial, words.language
    histories = [history for history in both_histories(story, language.code) if history.states]
    dates = tuple(_dates(histories, words))
    typing = tuple(_typing(histories, words))
    unknown = unknown_lines(histories, words)
    return ChangelogView(
        crumbs=breadcrumbs(words, trials_crumb(words), trial_crumb(story, words)),
        document_title=words.gettext("Changes to who can take part: %(id)s", id=trial.id),
        trial_id=trial.id,
        title=trial.title.choose(language.code),
        trial=addresses.trial(language, trial.id),
        opening=opening(list_events(story, language.code), words),
        contents=tuple(_contents(dates, typing, unknown, words)),
        dates=dates,
        typing=typing,
        unknown=unknown,
        columns=tuple(
            Column(name=version_short(version, words), url=addresses.version(language, trial.id, version.key))
            for version in reversed(known)
        ),
        tables=tuple(rules_table(history, known, words) for history in histories),
        wordings=tuple(
            Wording(
                name=version_name(version, words),
                url=addresses.version(language, trial.id, version.key),
                is_current=version.is_current,
                compared=compared_with(story, version, known, words),
            )
            for version in reversed(known)
        ),
        feed=addresses.trial_feed(language, trial.id),
        data=addresses.trial_data(trial.id),
    )


def _dates(histories: Sequence[History], words: Words) -> Iterator[DateBlock]:
    found = [(history, at) for history in histories for at in range(len(history.states))]
    ordered = sorted(found, key=lambda item: _newest_first(*item))
    for day, items in groupby(ordered, key=lambda item: item[0].states[item[1]].revision.as_of):
        yield DateBlock(
            id=f"rules-{day.isoformat()}" if day else f"rules-{addresses.FIRST}",
            heading=_date_heading(day, words),
            revisions=tuple(_revision(history, at, words) for history, at in items),
        )


def _newest_first(history: History, at: int) -> tuple[int, bool, int, str]:
    """By date; on one date what is known before what is not, and a later edit before an earlier one."""
    revision = history.states[at].revision
    day = revision.as_of.toordinal() if revision.as_of else 0
    return (-day, at == 0, -at, revision.criteria_list.value)


def _date_heading(day: date | None, words: Words) -> str:
    return words.gettext("Rules of %(date)s", date=words.date(day)) if day else words.gettext("Rules with no date")


def _revision(history: History, at: int, words: Words) -> RevisionBlock:
    state = history.states[at]
    step = history.steps[at - 1] if at else None
    cards = step_cards(step, history.criteria_list, history.lang, words) if step else ()
    return RevisionBlock(
        id=addresses.revision_fragment(history.criteria_list.value, state.revision.key),
        sentences=_sentences(history, at, words),
        meaning=meaning_of(state.revision, words) if len(cards) > 1 else None,
        cards=cards,
    )


def _sentences(history: History, at: int, words: Words) -> tuple[str, ...]:
    state, criteria_list = history.states[at], history.criteria_list
    revision = state.revision
    if at:
        comparison = history.steps[at - 1].comparison
        changed = len(comparison.changed)
        assert revision.as_of, "only the oldest wording may be undated"
        first = (
            changed_rules(criteria_list, revision.as_of, revision.published, changed, words)
            if changed
            else _nothing_changed(criteria_list, words)
        )
        return (first, *counts_without_meaning(criteria_list, comparison, words))
    if revision.as_of and earlier_unknown(history):
        return (updated_unknown(criteria_list, revision.as_of, words),)
    return (_oldest(state, words),)


def _nothing_changed(criteria_list: CriteriaList, words: Words) -> str:
    """Of two wordings that are both known."""
    if criteria_list is CriteriaList.INCLUSION:
        return words.gettext("No inclusion rule changed.")
    return words.gettext("No exclusion rule changed.")


def _oldest(state: State, words: Words) -> str:
    if state.revision.criteria_list is CriteriaList.INCLUSION:
        return words.gettext("This is the oldest wording of the inclusion rules that we have.")
    return words.gettext("This is the oldest wording of the exclusion rules that we have.")


def _typing(histories: Sequence[History], words: Words) -> Iterator[TypingBlock]:
    steps = [(history, step) for history in histories for step in history.steps if step.comparison.typing_only]
    newest = sorted(steps, key=lambda found: found[1].newer.revision.as_of or date.min, reverse=True)
    for history, step in newest:
        differences = typing_differences(
            step.comparison, step.older, step.newer, history.criteria_list, history.lang, words
        )
        yield TypingBlock(heading=_date_heading(step.newer.revision.as_of, words), differences=differences)


def _contents(
    dates: Sequence[DateBlock], typing: Sequence[TypingBlock], unknown: Sequence[str], words: Words
) -> Iterator[Entry]:
    entries = [(block.id, block.heading) for block in dates]
    if typing:
        entries.append(("typing", words.gettext("Typing differences only")))
    if unknown:
        entries.append(("unknown", words.gettext("What we cannot show you")))
    entries.append(("versions", words.gettext("Rules by version")))
    entries.append(("wordings", words.gettext("Full wordings")))
    for fragment, heading in entries:
        yield Entry(fragment=fragment, text=Text(words=heading, lang=words.language.code))
