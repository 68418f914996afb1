"""The trial page: is it open, is it for someone like me, what would I have to do, whom do I ask.

In: a `TrialStory` and the words of a language. Out: one page, whose blocks stand in the order in which people decide:
procedures and risks before the long lists of rules. Never: an empty block; the words "eligible" or "you qualify".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from generator.i18n import Words
from generator.model import CriteriaList, ProseBlock, Text
from generator.pages import addresses
from generator.pages.blocks import Crumb, Entry, Fact
from generator.pages.changes.versions import versions
from generator.pages.frame import breadcrumbs, trials_crumb
from generator.pages.status import ExplainedStatus, explained_status
from generator.pages.story import TrialStory
from generator.pages.trial.contacts import SOURCE_LANGUAGE, ContactView, contact_view
from generator.pages.trial.facts import about_information, at_a_glance, organisations, recruitment
from generator.pages.trial.prose_blocks import ProseView, prose_view
from generator.pages.trial.rule_sections import RuleSection, rule_section
from generator.pages.trial.sites import SiteView, site_view
from generator.pages.trial.structured_data import structured_data
from generator.website import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A block of the page."""

    id: str
    heading: str
    prose: ProseView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """The form without free text: nobody can type anything about their health."""

    name: str
    """Of the form: the host keys on it, so the fields are the same on every page of a language."""
    action: str
    trial: str
    version: str
    """Of the rules that the reader saw."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """The page's address, to be copied or sent."""

    address: str
    mail_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialView:
    """Everything on the page of a trial."""

    crumbs: tuple[Crumb, ...]
    document_title: str
    trial_id: str
    title: Text
    acronym: Text | None
    status: ExplainedStatus
    glance: tuple[Fact, ...]
    sheet: str
    large: str
    contents: tuple[Entry, ...]
    prose: tuple[Section, ...]
    rules: tuple[tuple[Section, RuleSection], ...]
    changelog: str
    has_versions: bool
    where: Section
    recruitment: Fact | None
    sites: tuple[SiteView, ...]
    ask: Section
    contacts: tuple[ContactView, ...]
    organisations: tuple[Fact, ...]
    feedback: Feedback | None
    share: Share
    about: tuple[Fact, ...]
    data: str
    feed: str
    structured_data: dict[str, object]


def trial_page(story: TrialStory, words: Words) -> Iterator[Page]:
    """The page of a trial in one language."""
    yield Page(
        url=addresses.trial(words.language, story.trial.id),
        template="trial.html",
        view=trial_view(story, words),
        language=words.language,
        alternates=addresses.in_every_language(lambda language: addresses.trial(language, story.trial.id)),
        modified=story.trial.last_updated,
        source=story.trial.place,
    )


def trial_view(story: TrialStory, words: Words) -> TrialView:
    """What the page shows."""
    trial, language = story.trial, words.language
    status = explained_status(trial, story.today, words)
    prose = tuple(_prose_sections(story, words))
    explained = any(section.prose and section.prose.lang != language.code for section in prose)
    rules = tuple(_rule_sections(story, words, explained=explained))
    period = recruitment(trial, words)
    where = Section(id="where", heading=words.gettext("Where and when"))
    ask = Section(id="ask", heading=_ask_heading(status, words))
    return TrialView(
        crumbs=breadcrumbs(words, trials_crumb(words)),
        document_title=document_title(story, words),
        trial_id=trial.id,
        title=trial.title.choose(language.code),
        acronym=Text(words=trial.acronym, lang=SOURCE_LANGUAGE) if trial.acronym else None,
        status=status,
        glance=at_a_glance(story, words),
        sheet=addresses.gp_sheet(language, trial.id),
        large=addresses.large_sheet(language, trial.id),
        contents=tuple(_entries((*prose, *(section for section, _ in rules), where, ask, *_last(story, words)), words)),
        prose=prose,
        rules=rules,
        changelog=addresses.changelog(language, trial.id),
        has_versions=bool(versions(story, language.code)),
        where=where,
        recruitment=period if period.values else None,
        sites=tuple(site_view(site, words) for site in trial.sites),
        ask=ask,
        contacts=tuple(contact_view(contact) for contact in trial.contacts),
        organisations=organisations(trial, words),
        feedback=_feedback(story, words),
        share=_share(story, words),
        about=about_information(story, words),
        data=addresses.trial_data(trial.id),
        feed=addresses.trial_feed(language, trial.id),
        structured_data=structured_data(story, words),
    )


def document_title(story: TrialStory, words: Words) -> str:
    """A title element cannot mark a part of itself as English, so an untranslated title does not stand in it."""
    title = story.trial.title.choose(words.language.code)
    if title.lang == words.language.code:
        return title.words
    return words.gettext("Trial details: %(id)s", id=story.trial.id)


def _prose_sections(story: TrialStory, words: Words) -> Iterator[Section]:
    headings = (
        (ProseBlock.SUMMARY, "about", words.gettext("What is this study about?")),
        (ProseBlock.TAKING_PART, "taking-part", words.gettext("What will taking part involve?")),
        (ProseBlock.BENEFITS_AND_RISKS, "benefits-and-risks", words.gettext("Benefits and risks")),
        (ProseBlock.WHO, "who", words.gettext("Who can take part?")),
    )
    explained = False
    for block, fragment, heading in headings:
        if prose := prose_view(story, block, words, explained=explained):
            explained = explained or prose.lang != words.language.code
            yield Section(id=fragment, heading=heading, prose=prose)


def _rule_sections(story: TrialStory, words: Words, *, explained: bool) -> Iterator[tuple[Section, RuleSection]]:
    headings = {
        CriteriaList.INCLUSION: words.gettext("You can take part if"),
        CriteriaList.EXCLUSION: words.gettext("You may not be able to take part if"),
    }
    for criteria_list, heading in headings.items():
        fragment = addresses.list_fragment(criteria_list.value)
        section = rule_section(story, criteria_list, words, explained=explained)
        explained = explained or bool(section.notices)
        yield Section(id=fragment, heading=heading), section


def _ask_heading(status: ExplainedStatus, words: Words) -> str:
    return words.gettext("Ask to take part") if status.may_ask else words.gettext("Contact details")


def _last(story: TrialStory, words: Words) -> Iterator[Section]:
    yield Section(id="organisations", heading=words.gettext("Who is running and paying for the study?"))
    if story.website.feedback:
        yield Section(id="feedback", heading=words.gettext("We'd like your feedback"))
    yield Section(id="about-information", heading=words.gettext("About this information"))


def _entries(sections: tuple[Section, ...], words: Words) -> Iterator[Entry]:
    for section in sections:
        yield Entry(fragment=section.id, text=Text(words=section.heading, lang=words.language.code))


def _feedback(story: TrialStory, words: Words) -> Feedback | None:
    if not story.website.feedback:
        return None
    known = versions(story, words.language.code)
    return Feedback(
        name=f"feedback-{words.language.code}",
        action=addresses.feedback_thanks(words.language),
        trial=story.trial.id,
        version=known[-1].key if known else "",
    )


def _share(story: TrialStory, words: Words) -> Share:
    address = story.website.base_url + addresses.trial(words.language, story.trial.id)
    title = story.trial.title.choose(words.language.code).words
    return Share(address=address, mail_url=f"mailto:?subject={quote(title)}&body={quote(address)}")
