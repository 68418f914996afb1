"""The records of a trial: what content says, once it is understood.

In: nothing. Out: frozen records, made by `load`, read by every other room. Never: a method that decides what a page
shows, a file, the clock. Words are those of DECISIONS.md number 1 and CONTRIBUTING.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.problems import Place


class Status(StrEnum):
    """Recruitment status as the register states it, never as computed from dates."""

    NOT_YET_RECRUITING = "not-yet-recruiting"
    RECRUITING = "recruiting"
    BY_INVITATION = "by-invitation"
    PAUSED = "paused"
    CLOSED = "closed"
    COMPLETED = "completed"
    STOPPED = "stopped"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


class Sex(StrEnum):
    """Who may take part, by sex."""

    ALL = "all"
    FEMALE = "female"
    MALE = "male"


class AgeGroup(StrEnum):
    """Registries' age groups: filters for lists only, because their boundaries differ between registries."""

    CHILD = "child"
    ADULT = "adult"
    OLDER_ADULT = "older-adult"


class Affects(StrEnum):
    """What a change of criteria means for who can take part; said by a person only, never computed."""

    WIDER = "wider"
    NARROWER = "narrower"


class Review(StrEnum):
    """Whether a person who speaks the language has checked a translation."""

    DRAFT = "draft"
    CHECKED = "checked"


class ProseBlock(StrEnum):
    """The prose of a trial, one file per block and language; the value is the file's name."""

    SUMMARY = "summary"
    TAKING_PART = "taking-part"
    WHO = "who"
    BENEFITS_AND_RISKS = "benefits-and-risks"


class CriteriaList(StrEnum):
    """The two lists of criteria of a trial. Each has its own history."""

    INCLUSION = "inclusion"
    EXCLUSION = "exclusion"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Words with the language they are in, so that a template can never forget to mark it."""

    words: str
    lang: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalText:
    """One text in one or more languages, the fallback language first."""

    versions: tuple[Text, ...]

    def choose(self, lang: str) -> Text:
        """The text in `lang`, else in the first language it was written in; the result says which."""
        return next((text for text in self.versions if text.lang == lang), self.versions[0])

    def has(self, lang: str) -> bool:
        return any(text.lang == lang for text in self.versions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Age:
    """A limit of age as the register states it, never converted (29 weeks of pregnancy is no number of months)."""

    value: int
    unit: str
    """"years", "months", "weeks" or "days"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person or team that a patient may ask. Only contacts that the register makes public."""

    name: str
    phone: str = ""
    """As the register prints it; pages turn it into a number that dials."""
    email: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A hospital or clinic where the trial runs. Never the website."""

    name: str
    address: tuple[str, ...] = ()
    """Lines in the language of the source."""
    postcode: str = ""
    place: str = ""
    """Town or city by its English name, set by a person; never guessed out of the address."""
    status: Status | None = None
    contact: Contact | None = None
    welsh_service: bool | None = None
    """True when the site can see people in Welsh; None when nobody has said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Funder:
    """Who pays for the trial."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A further page about the trial: https only."""

    label: LocalText
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A finding that a person has looked at and accepted; it stays quiet until the quoted words change."""

    code: str
    quote: str
    reason: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """One block of prose in one language: Markdown, our own and the trial team's words."""

    block: ProseBlock
    lang: str
    markdown: str
    place: Place
    """The file, and the line on which the body starts."""
    reviewed_against: str = ""
    """Key of the criteria version that a person checked this text against; empty when nobody did."""
    is_stale: bool = False
    """A translation whose original has changed since it was made."""
    review: Review | None = None
    """For translations only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A listed, visible repair of damaged characters. The text itself is never touched."""

    find: str
    replace: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionText:
    """The words of one revision in one language, exactly as the register has them: plain text, never Markdown."""

    lang: str
    words: str
    place: Place
    """The file, and the line on which the body starts."""
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """The dated state of one list of criteria."""

    criteria_list: CriteriaList
    key: str
    """`2024-01-30`, `first` for the undated oldest one, `2024-01-30-2` when a date comes twice."""
    as_of: date | None
    """In force from; None only for the oldest."""
    published: date | None
    """Date of the registry edit, when it differs from `as_of`: then the words of `as_of` itself are lost."""
    until: date | None
    """In force until, when the register says so."""
    addition: bool
    """The text holds only added criteria: what was in force before stays in force."""
    heading: str
    """The register's own heading line above this text."""
    source: str
    """Where the words come from, as the maintainer wrote it."""
    reason: LocalText | None
    """Why the criteria changed, written by a person."""
    affects: Affects | None
    texts: tuple[RevisionText, ...]
    """One per language, the original first."""

    def text_in(self, lang: str) -> RevisionText | None:
        return next((text for text in self.texts if text.lang == lang), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """Everything that content says about one trial."""

    id: str
    other_ids: Mapping[str, str]
    """Name of the scheme in lower case (cpms, iras, nct ...) -> the id as printed."""
    status: Status
    status_reason: LocalText | None
    status_from: str
    """What the importer derived the status from: "override", "dates" or "register"; empty when a person wrote it."""
    last_updated: date
    """The register's date of its entry."""
    last_verified: date | None
    """When a person last confirmed that nothing had changed."""
    source_version: str
    title: LocalText
    acronym: str
    conditions: tuple[LocalText, ...]
    sex: Sex | None
    age_groups: tuple[AgeGroup, ...]
    minimum_age: Age | None
    maximum_age: Age | None
    recruitment_start: date | None
    recruitment_end: date | None
    sponsor: str
    funders: tuple[Funder, ...]
    contacts: tuple[Contact, ...]
    sites: tuple[Site, ...]
    links: tuple[Link, ...]
    attribution: str
    accepted: tuple[Accepted, ...]
    prose: tuple[Prose, ...]
    """Blocks that exist, in every language they exist in."""
    inclusion: tuple[Revision, ...]
    """Oldest first."""
    exclusion: tuple[Revision, ...]
    """Oldest first."""
    place: Place
    """trial.toml."""
    places: Mapping[str, Place]
    """Dotted key of trial.toml (`recruitment.end`, `sites.0.postcode`) -> where it stands, for located problems."""

    def revisions(self, criteria_list: CriteriaList) -> tuple[Revision, ...]:
        return self.inclusion if criteria_list is CriteriaList.INCLUSION else self.exclusion

    def prose_in(self, block: ProseBlock, lang: str) -> Prose | None:
        return next((prose for prose in self.prose if prose.block is block and prose.lang == lang), None)

    def place_of(self, key: str) -> Place:
        """Where a key of trial.toml stands; the file itself when it is not there."""
        return self.places.get(key, self.place)
