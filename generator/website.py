"""The parts of a website: what goes from the pages room to the renderer, the inspection and the publisher.

In: nothing. Out: frozen records. Never: a decision about what a page shows.
"""

from dataclasses import dataclass
from datetime import date

from generator.languages import Language
from generator.model import AgeGroup, LocalText, Sex, Status, Text
from generator.problems import Place

JSON = "json"
"""Template name of a Page whose view is written by the JSON encoder."""
CSV = "csv"
"""Template name of a Page whose view is a tuple of rows, written by the CSV encoder."""
TEXT = "text"
"""Template name of a Page whose view is a string, written as it is: QR pictures, robots.txt. Never for HTML."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPage:
    """A page that the owner of the website writes in Markdown: about, privacy, contact ..."""

    name: str
    """English path word: `about` in content/pages/about.en.md."""
    lang: str
    title: str
    markdown: str
    place: Place
    review: str = ""
    """"draft" or "checked" for a translation."""
    is_stale: bool = False
    """A translation whose original has changed since it was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Names that mean one condition, from content/conditions.toml."""

    name: LocalText
    """The name that is shown."""
    also: tuple[Text, ...]
    """Its other names: a trial that lists any of them belongs to this condition. Compared ignoring case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Website:
    """The settings of content/website.toml and the owner's own pages."""

    base_url: str
    """Scheme and host, without a slash at the end."""
    name: LocalText
    owner_name: str
    owner_email: str
    feedback: str
    """"netlify" or empty: no feedback form."""
    newsletter: LocalText | None
    """Addresses of a sign-up page, per language."""
    brand_colour: str
    """`#rrggbb`; white text on it is legible (checked when loaded)."""
    own_pages: tuple[OwnPage, ...]
    place: Place
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page to be rendered: an address, a template and what the template lays out."""

    url: str
    """From the root of the website, with a slash at the end when it is a folder's index: `/en/trials/X/`."""
    template: str
    """File name under templates/, or JSON or CSV."""
    view: object
    """Ready strings and values; the template only lays them out."""
    language: Language | None
    """None for files without a language and for pages in all languages."""
    alternates: tuple[tuple[str, str], ...] = ()
    """(language code, address) of the same page in every language, this one included."""
    indexed: bool = True
    """False: search engines are asked to leave it out, and it is not in the sitemap."""
    modified: date | None = None
    """The registry date of what it shows, for the sitemap; never the time of the build."""
    source: Place = Place()
    """The content it comes from: named when two pages claim one address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputFile:
    """A rendered file, ready to be written."""

    path: str
    """Relative to the output folder, with forward slashes."""
    data: bytes
    source: Place = Place()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListChange:
    """One dated change of one list of criteria: a line of the site-wide list, a row of changes.csv, a feed entry."""

    criteria_list: str
    key: str
    """Key of the newer revision."""
    as_of: date | None
    published: date | None
    rules: tuple[tuple[str, tuple[str, ...]], ...]
    """(rule id, change classes) of every rule that changed in substance."""
    affects: str
    earlier_unknown: bool
    """The list carries this date, and what it said before is not known: nothing may be counted."""
    cards_html: tuple[tuple[str, str], ...]
    """(language code, rendered cards) for the feeds' content."""
    minor_rules: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(rule id, change classes) of every rule that differs without a change in substance (typing, moved, renumbered):
    rows of changes.csv. They make no line in a list and no entry in a feed."""

    @property
    def sort_date(self) -> date:
        """Registry edit date, else the date in force: never the time of the build."""
        chosen = self.published or self.as_of
        assert chosen is not None, "a change always leads to a dated revision"
        return chosen


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """How many blocks of a trial's content there are in one language, by state (pages/translated.py counts them)."""

    lang: str
    checked: int
    """Written in the language, or translated and checked by a person."""
    draft: int
    older: int
    """Translated, but the original has changed since."""
    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialCard:
    """What the whole website needs to know of one trial: small, because all of them are in memory at once."""

    id: str
    title: LocalText
    other_ids: tuple[tuple[str, str], ...]
    status: Status
    status_case: str
    """Key of the explained status (pages/status.py): in a list the tag alone must be true."""
    status_date: date
    conditions: tuple[LocalText, ...]
    """In the trial's own words."""
    condition_groups: tuple[LocalText, ...]
    """The names of the lists that they belong to (content/conditions.toml), in the same order."""
    places: tuple[str, ...]
    """Towns of the sites, English names, without repeats."""
    sites: int
    sex: Sex | None
    age_groups: tuple[AgeGroup, ...]
    ages: tuple[str, str]
    """Lowest and highest age as content writes them ("18 years", ""): formatted per language by the pages."""
    last_updated: date
    rules_last_changed: date | None
    rules_last_published: date | None
    changes: tuple[ListChange, ...]
    """Newest first."""
    addresses: tuple[tuple[str, date | None], ...]
    """Indexed addresses of the first language's pages, for the sitemap, with their registry date."""
    source: Place
    translated: tuple[Translated, ...] = ()
    """One per language but the fallback one; the accessibility statement adds them up."""
