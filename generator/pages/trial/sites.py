"""Sites as cards: where the trial runs, and whether that one is open.

In: the sites of a trial. Out: `SiteView`s. Never: a town guessed out of an address; an address translated.
"""

from dataclasses import dataclass

from generator.i18n import Words
from generator.model import Site, Text, Trial
from generator.pages.blocks import Linked, Tag
from generator.pages.status import site_tag
from generator.pages.trial.contacts import SOURCE_LANGUAGE, ContactView, contact_view


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteView:
    """One hospital or clinic."""

    name: Text
    lines: tuple[Text, ...]
    """Address and postcode."""
    tag: Tag | None
    contact: ContactView | None
    welsh_service: str
    """Whether one can be seen in Welsh; empty when nobody has said."""


def site_view(site: Site, words: Words) -> SiteView:
    """One site in the words of a language."""
    lines = [*site.address, site.postcode]
    return SiteView(
        name=_source(site.name),
        lines=tuple(_source(line) for line in lines if line),
        tag=site_tag(site.status, words) if site.status else None,
        contact=contact_view(site.contact) if site.contact else None,
        welsh_service=_welsh_service(site, words),
    )


def where(trial: Trial, words: Words) -> tuple[Linked, ...]:
    """The towns, each once; a site without one is named itself."""
    found = dict.fromkeys(words.place(site.place) if site.place else _source(site.name) for site in trial.sites)
    return tuple(Linked(text=text) for text in found)


def _source(text: str) -> Text:
    return Text(words=text, lang=SOURCE_LANGUAGE)


def _welsh_service(site: Site, words: Words) -> str:
    if site.welsh_service is None:
        return ""
    if site.welsh_service:
        return words.gettext("You can be seen in Welsh here.")
    return words.gettext("A service in Welsh is not available here.")
