"""The sheet for a GP and its large-print form: ordinary pages whose print is the product.

In: a `TrialStory` and the words of a language. Out: two pages, their style file with what stands in the margins of the
paper, and the QR picture. A static page cannot know when it is printed, and the date of a build would rewrite every
sheet every day: the paper rests on the date of its rules and that of the register's entry. Never: patient data.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.i18n import Words
from generator.languages import LANGUAGES
from generator.model import CriteriaList, Text
from generator.pages import addresses
from generator.pages.blocks import Crumb, Fact, Linked
from generator.pages.changes.rule_names import list_name
from generator.pages.changes.versions import Version, versions
from generator.pages.frame import breadcrumbs, trials_crumb
from generator.pages.status import ExplainedStatus, explained_status
from generator.pages.story import TrialStory
from generator.pages.trial.contacts import SOURCE_LANGUAGE, ContactView, contact_view
from generator.pages.trial.facts import ages, sex
from generator.pages.trial.paper import margins, qr_picture, typed_parts
from generator.pages.trial.rule_sections import RuleSection, rule_section
from generator.pages.trial.sites import SiteView, site_view
from generator.pages.trial.trial_crumb import trial_crumb
from generator.pages.trial.trial_page import document_title
from generator.website import TEXT, Page

STYLE = "sheet.css"
QR = "qr.svg"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetList:
    """One list with tick boxes."""

    heading: str
    language: str
    """Which language the rules are in, when it is not that of the sheet."""
    section: RuleSection


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetView:
    """Everything on a sheet."""

    crumbs: tuple[Crumb, ...]
    document_title: str
    is_large: bool
    other: Linked
    """The same sheet in the other size."""
    trial: str
    trial_id: str
    title: Text
    status: ExplainedStatus
    facts: tuple[Fact, ...]
    basis: str
    """The dates that the paper rests on."""
    since_url: str
    """Address of the page that says what has changed since."""
    typed: tuple[str, ...]
    """The same to be typed: a line may break after each part."""
    qr: str
    contacts: tuple[ContactView, ...]
    sites: tuple[SiteView, ...]
    lists: tuple[SheetList, ...]
    style: str


def gp_sheets(story: TrialStory, words: Words) -> Iterator[Page]:
    """Both sheets of a trial in one language, and the two files that they share."""
    language, trial = words.language, story.trial
    folder = addresses.gp_sheet(language, trial.id)
    yield Page(
        url=folder,
        template="gp-sheet.html",
        view=sheet_view(story, words, is_large=False),
        language=language,
        alternates=addresses.in_every_language(lambda other: addresses.gp_sheet(other, trial.id)),
        indexed=False,
        modified=trial.last_updated,
        source=trial.place,
    )
    yield Page(
        url=addresses.large_sheet(language, trial.id),
        template="gp-sheet.html",
        view=sheet_view(story, words, is_large=True),
        language=language,
        alternates=addresses.in_every_language(lambda other: addresses.large_sheet(other, trial.id)),
        indexed=False,
        modified=trial.last_updated,
        source=trial.place,
    )
    style = margins(title=_margin_title(story, words), corner=trial.id, basis=_basis(story, words))
    yield _file(story, folder + STYLE, style, words)
    yield _file(story, folder + QR, qr_picture(story.website.base_url + since_url(story, words)), words)


def sheet_view(story: TrialStory, words: Words, *, is_large: bool) -> SheetView:
    """What a sheet shows. Contacts and sites stand above the rules: below them they would cost a second page."""
    trial, language = story.trial, words.language
    folder = addresses.gp_sheet(language, trial.id)
    since = since_url(story, words)
    host = story.website.base_url.partition("://")[2]
    return SheetView(
        crumbs=breadcrumbs(words, trials_crumb(words), trial_crumb(story, words)),
        document_title=_document_title(story, words, is_large=is_large),
        is_large=is_large,
        other=_other(story, words, is_large=is_large),
        trial=addresses.trial(language, trial.id),
        trial_id=trial.id,
        title=trial.title.choose(language.code),
        status=explained_status(trial, story.today, words),
        facts=_facts(story, words),
        basis=_basis(story, words),
        since_url=since,
        typed=typed_parts(host + since),
        qr=folder + QR,
        contacts=tuple(contact_view(contact) for contact in trial.contacts),
        sites=tuple(site_view(site, words) for site in trial.sites),
        lists=tuple(_list(story, criteria_list, words) for criteria_list in CriteriaList),
        style=folder + STYLE,
    )


def since_url(story: TrialStory, words: Words) -> str:
    """Where the paper sends its reader: the page of its version; the trial's own when it has no criteria."""
    current = _current(story, words)
    if current is None:
        return addresses.trial(words.language, story.trial.id)
    return addresses.version(words.language, story.trial.id, current.key)


def _list(story: TrialStory, criteria_list: CriteriaList, words: Words) -> SheetList:
    section = rule_section(story, criteria_list, words)
    english = section.rules is not None and section.rules.lang == LANGUAGES[0].code != words.language.code
    return SheetList(
        heading=list_name(criteria_list, words),
        language=words.gettext("(in English)") if english else "",
        section=section,
    )


def _current(story: TrialStory, words: Words) -> Version | None:
    known = versions(story, words.language.code)
    return known[-1] if known else None


def _facts(story: TrialStory, words: Words) -> tuple[Fact, ...]:
    trial, lang = story.trial, words.language.code
    rows = (
        (words.pgettext("trial", "Age"), Text(words=ages(trial, words), lang=lang)),
        (words.pgettext("trial", "Sex"), Text(words=sex(trial, words), lang=lang)),
        (words.pgettext("org", "Sponsor"), Text(words=trial.sponsor, lang=SOURCE_LANGUAGE)),
        (words.pgettext("trial", "Trial ID"), Text(words=trial.id, lang=lang)),
    )
    return tuple(Fact(label=label, values=(Linked(text=text),)) for label, text in rows if text.words)


def _basis(story: TrialStory, words: Words) -> str:
    current = _current(story, words)
    entry = words.date(story.trial.last_updated)
    if current is None:
        return words.gettext("Register entry of %(entry)s", entry=entry)
    if current.as_of is None:
        return words.gettext("Rules with no date. Register entry of %(entry)s", entry=entry)
    return words.gettext(
        "Rules of %(rules)s. Register entry of %(entry)s", rules=words.date(current.as_of), entry=entry
    )


def _document_title(story: TrialStory, words: Words, *, is_large: bool) -> str:
    if is_large:
        return words.gettext("Sheet for your GP in large print: %(id)s", id=story.trial.id)
    return words.gettext("Sheet for your GP: %(id)s", id=story.trial.id)


def _margin_title(story: TrialStory, words: Words) -> str:
    """The margin's style file knows no `lang`, so an untranslated title does not stand there: the same rule as for
    the title of a document."""
    return story.trial.acronym or document_title(story, words)


def _other(story: TrialStory, words: Words, *, is_large: bool) -> Linked:
    language = words.language
    if is_large:
        text = words.gettext("Sheet for your GP")
        return Linked(text=Text(words=text, lang=language.code), url=addresses.gp_sheet(language, story.trial.id))
    text = words.pgettext("print", "Large print")
    return Linked(text=Text(words=text, lang=language.code), url=addresses.large_sheet(language, story.trial.id))


def _file(story: TrialStory, url: str, text: str, words: Words) -> Page:
    return Page(url=url, template=TEXT, view=text, language=words.language, indexed=False, source=story.trial.place)
