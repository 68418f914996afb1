"""What stands where no page is: one page per language, and one in all languages for an address that names none.

In: nothing but words. Out: `/en/404/`, `/cy/404/` and `404.html`. Never: blames the reader, or guesses what was meant.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.i18n import Words
from generator.model import Text
from generator.pages import addresses
from generator.pages.blocks import Linked
from generator.pages.website.bilingual import bilingual_view, half
from generator.website import Page, TrialCard, Website

NAME = "404"
EVERYWHERE = "/404.html"
"""The name that hosts of static files look for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundView:
    """What to do next."""

    heading: str
    sentences: tuple[str, ...]
    links: tuple[Linked, ...]


def not_found_page(website: Website, cards: Sequence[TrialCard], words: Words) -> Iterator[Page]:
    """The page of one language."""
    yield Page(
        url=addresses.own_page(words.language, NAME),
        template="not_found.html",
        view=not_found_view(words),
        language=words.language,
        alternates=addresses.in_every_language(lambda language: addresses.own_page(language, NAME)),
        indexed=False,
        source=website.place,
    )


def not_found_everywhere(website: Website, cards: Sequence[TrialCard], all_words: tuple[Words, ...]) -> Iterator[Page]:
    """The page in all languages at once."""
    views = [(not_found_view(words), words) for words in all_words]
    parts = [
        half(website, words, heading=view.heading, sentences=view.sentences, links=view.links) for view, words in views
    ]
    yield Page(
        url=EVERYWHERE,
        template="bilingual.html",
        view=bilingual_view(" – ".join(part.heading for part in parts), parts),
        language=None,
        alternates=addresses.in_every_language(lambda language: addresses.own_page(language, NAME)),
        indexed=False,
        source=website.place,
    )


def not_found_view(words: Words) -> NotFoundView:
    """The same words on either page."""
    language = words.language
    return NotFoundView(
        heading=words.gettext("Page not found"),
        sentences=(
            words.gettext("If you entered a web address, check it is correct."),
            words.gettext("If you typed a trial ID, look for it in the list of all trials."),
        ),
        links=(
            _link(words.gettext("See all trials"), addresses.trials(language), words),
            _link(words.gettext("Go to the home page"), addresses.home(language), words),
        ),
    )


def _link(text: str, url: str, words: Words) -> Linked:
    return Linked(text=Text(words=text, lang=words.language.code), url=url)
