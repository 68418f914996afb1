"""Pages in all languages at once, side by side: the root page and 404.html.

In: the words of every language. Out: the view of templates/bilingual.html. Never: one language above the other: each
half says the same, under its own `lang`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.i18n import Words
from generator.model import Text
from generator.pages import addresses
from generator.pages.blocks import Linked
from generator.pages.frame import footer_links
from generator.website import Website


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """The part of the page in one language."""

    lang: str
    language: str
    """Its name in itself."""
    site_name: Text
    home: str
    skip: str
    heading: str
    sentences: tuple[str, ...]
    links: tuple[Linked, ...]
    footer: tuple[Linked, ...]
    footer_sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BilingualView:
    """A page in all languages."""

    title: str
    description: str
    halves: tuple[Half, ...]


def half(website: Website, words: Words, *, heading: str, sentences: Sequence[str], links: Sequence[Linked]) -> Half:
    """One half; what stands around the text is the same on every page."""
    language = words.language
    return Half(
        lang=language.code,
        language=language.name,
        site_name=website.name.choose(language.code),
        home=addresses.home(language),
        skip=words.gettext("Skip to main content"),
        heading=heading,
        sentences=tuple(sentences),
        links=tuple(links),
        footer=footer_links(website, words),
        footer_sentences=(
            words.gettext("This website is independent of the NHS."),
            words.gettext("This information does not replace advice from your doctor."),
        ),
    )


def bilingual_view(title: str, halves: Sequence[Half]) -> BilingualView:
    """Both halves under one title."""
    return BilingualView(
        title=title,
        description=" ".join(part.sentences[0] for part in halves),
        halves=tuple(halves),
    )
