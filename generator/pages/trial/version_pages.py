"""The page of a version, to which a printed sheet points: what changed since, then the wording as it stood.

In: a `TrialStory` and the words of a language. Out: one page per version. Today's status and contacts stand beside old
rules, because contacts and sites are not tracked. A superseded version is not for search engines: an old rule must not
be found as if it were current.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.criteria.records import History, State
from generator.i18n import Words
from generator.model import Correction, CriteriaList, Text
from generator.pages import addresses
from generator.pages.blocks import Crumb, Linked
from generator.pages.changes.rule_names import list_name
from generator.pages.changes.since import since
from generator.pages.changes.since_blocks import DifferenceView, difference_views
from generator.pages.changes.unknowns import unknown_lines_of
from generator.pages.changes.version_names import version_name
from generator.pages.changes.versions import Version, differences, versions
from generator.pages.frame import breadcrumbs, trials_crumb
from generator.pages.status import ExplainedStatus, explained_status
from generator.pages.story import TrialStory
from generator.pages.trial.contacts import ContactView, contact_view
from generator.pages.trial.rule_sections import RuleSection, section_of
from generator.pages.trial.trial_crumb import trial_crumb
from generator.website import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionList:
    """One list as it stood."""

    id: str
    heading: str
    section: RuleSection | None
    """None when its wording on this date is not known."""
    until: str
    """In effect until, when the register says so."""
    unknown: tuple[str, ...]
    register_heading: Text | None
    """The register's own heading above this wording."""
    source: Text | None
    corrections: tuple[Correction, ...]
    lang: str
    """Of the corrections' words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """Everything on the page of a version."""

    crumbs: tuple[Crumb, ...]
    document_title: str
    heading: str
    trial_id: str
    title: Text
    trial: str
    is_current: bool
    since: tuple[str, ...]
    changed: tuple[DifferenceView, ...]
    status: ExplainedStatus
    contacts: tuple[ContactView, ...]
    sheet: str
    changelog: str
    lists: tuple[VersionList, ...]
    previous: Linked | None
    next: Linked | None


def version_pages(story: TrialStory, words: Words) -> Iterator[Page]:
    """The pages of all versions in one language, oldest first."""
    known = versions(story, words.language.code)
    for at, version in enumerate(known):
        yield Page(
            url=addresses.version(words.language, story.trial.id, version.key),
            template="version.html",
            view=version_view(story, known, at, words),
            language=words.language,
            alternates=_alternates(story, version),
            indexed=version.is_current,
            modified=story.trial.last_updated,
            source=story.trial.place,
        )


def version_view(story: TrialStory, known: Sequence[Version], at: int, words: Words) -> VersionView:
    """What the page of `known[at]` shows. `known`: all versions, oldest first."""
    trial, language = story.trial, words.language
    version, current = known[at], known[-1]
    found = () if version.is_current else differences(story, version, current, language.code)
    return VersionView(
        crumbs=breadcrumbs(words, trials_crumb(words), trial_crumb(story, words)),
        document_title=_document_title(story, version, words),
        heading=version_name(version, words),
        trial_id=trial.id,
        title=trial.title.choose(language.code),
        trial=addresses.trial(language, trial.id),
        is_current=version.is_current,
        since=since(found, version, words),
        changed=difference_views(story, found, words),
        status=explained_status(trial, story.today, words),
        contacts=tuple(contact_view(contact) for contact in trial.contacts),
        sheet=addresses.gp_sheet(language, trial.id),
        changelog=addresses.changelog(language, trial.id),
        lists=tuple(
            _list(story, criteria_list, version.state(criteria_list), words) for criteria_list, _ in version.states
        ),
        previous=_link(story, known, at - 1, words),
        next=_link(story, known, at + 1, words),
    )


def _alternates(story: TrialStory, version: Version) -> addresses.Addresses:
    return addresses.in_every_language(lambda language: addresses.version(language, story.trial.id, version.key))


def _document_title(story: TrialStory, version: Version, words: Words) -> str:
    if version.as_of is None:
        return words.gettext("Rules with no date: %(id)s", id=story.trial.id)
    return words.gettext("Rules of %(date)s: %(id)s", date=words.date(version.as_of), id=story.trial.id)


def _list(story: TrialStory, criteria_list: CriteriaList, state: State | None, words: Words) -> VersionList:
    history = story.history(criteria_list, words.language.code)
    text = state.revision.text_in(history.lang) if state else None
    return VersionList(
        id=addresses.list_fragment(criteria_list.value),
        heading=list_name(criteria_list, words),
        section=section_of(story, history, state, (), words) if state else None,
        until=_until(state, words),
        unknown=unknown_lines_of(history, state, words) if state else (_not_known(criteria_list, words),),
        register_heading=_quoted(state.revision.heading, history) if state else None,
        source=_quoted(state.revision.source, history) if state else None,
        corrections=text.corrections if text else (),
        lang=history.lang,
    )


def _until(state: State | None, words: Words) -> str:
    if state is None or state.revision.until is None:
        return ""
    return words.gettext("In effect until %(date)s", date=words.date(state.revision.until))


def _not_known(criteria_list: CriteriaList, words: Words) -> str:
    if criteria_list is CriteriaList.INCLUSION:
        return words.gettext("The wording of the inclusion rules at that time is not available.")
    return words.gettext("The wording of the exclusion rules at that time is not available.")


def _quoted(found: str, history: History) -> Text | None:
    return Text(words=found, lang=history.lang) if found else None


def _link(story: TrialStory, known: Sequence[Version], at: int, words: Words) -> Linked | None:
    if not 0 <= at < len(known):
        return None
    text = Text(words=version_name(known[at], words), lang=words.language.code)
    return Linked(text=text, url=addresses.version(words.language, story.trial.id, known[at].key))
