"""The root page: the choice of a language, for readers and machines that come without one.

In: the words of every language. Out: "/". Only from here may a host send somebody on by the language of the browser.
"""

from collections.abc import Iterator, Sequence

from generator.i18n import Words
from generator.languages import LANGUAGES
from generator.model import Text
from generator.pages import addresses
from generator.pages.blocks import Linked
from generator.pages.website.bilingual import Half, bilingual_view, half
from generator.website import Page, TrialCard, Website

URL = "/"


def root_page(website: Website, cards: Sequence[TrialCard], all_words: tuple[Words, ...]) -> Iterator[Page]:
    """One page."""
    names = (website.name.choose(language.code).words for language in LANGUAGES)
    yield Page(
        url=URL,
        template="bilingual.html",
        view=bilingual_view(" – ".join(dict.fromkeys(names)), [_half(website, words) for words in all_words]),
        language=None,
        alternates=addresses.in_every_language(addresses.home),
        source=website.place,
    )


def _half(website: Website, words: Words) -> Half:
    onward = Linked(
        # Translators: the link to the home page in this language, for example "Continue in English"
        text=Text(words=words.gettext("Continue in English"), lang=words.language.code),
        url=addresses.home(words.language),
    )
    return half(
        website,
        words,
        heading=words.gettext("Find a clinical trial and see what has changed"),
        sentences=(words.gettext("Read who can take part, word for word, and see what has changed and when."),),
        links=(onward,),
    )
