"""The owner's own pages: about, privacy, contact, and any other that the owner writes.

In: their Markdown. Out: one page per name and language. A page that has not been translated is shown in the language it
was written in, marked as such, and says so: no page exists in one language only.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.i18n import Words
from generator.model import Review, Text
from generator.pages import addresses
from generator.pages.blocks import Crumb
from generator.pages.frame import breadcrumbs, own_page_in, own_page_names
from generator.prose import to_html, to_words
from generator.website import OwnPage, Page, TrialCard, Website


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPageView:
    """A page of the owner's."""

    title: Text
    description: str
    crumbs: tuple[Crumb, ...]
    notice: str
    """Says that it is not translated, or a draft; empty when there is nothing to say."""
    lang: str
    """Of the text."""
    html: Markup


def own_pages(website: Website, cards: Sequence[TrialCard], words: Words) -> Iterator[Page]:
    """Every page of the owner's, in this language."""
    for name in own_page_names(website):
        own = own_page_in(website, name, words.language.code)
        yield Page(
            url=addresses.own_page(words.language, name),
            template="own_page.html",
            view=OwnPageView(
                title=Text(words=own.title, lang=own.lang),
                description=_description(own, website, words),
                crumbs=breadcrumbs(words),
                notice=_notice(own, words),
                lang=own.lang,
                html=to_html(own.markdown, top=2),
            ),
            language=words.language,
            alternates=_in_every_language(name),
            source=own.place,
        )


def _in_every_language(name: str) -> addresses.Addresses:
    return addresses.in_every_language(lambda language: addresses.own_page(language, name))


def _notice(own: OwnPage, words: Words) -> str:
    if own.lang != words.language.code:
        return words.gettext("This page is available in English only. It has not been translated into Welsh yet.")
    if own.is_stale:
        return words.gettext("The Welsh version of this section is older than the English version.")
    if own.review == Review.DRAFT:
        return words.gettext("Draft translation: not yet checked by a Welsh translator.")
    return ""


def _description(own: OwnPage, website: Website, words: Words) -> str:
    """Its first paragraph; in the other language, where a description cannot mark its own, its title and website."""
    if own.lang != words.language.code:
        return website.name.choose(words.language.code).words
    return to_words(own.markdown.split("\n\n", 1)[0])
