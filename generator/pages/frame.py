"""The frame around every page: what stands in its head, its header and its footer.

In: the settings of the website, a page, the words of its language, the published assets. Out: `Frame`, which
templates/base.html lays out. Never: anything about the trial or list that the page shows.
"""

from dataclasses import dataclass

from generator.i18n import Words
from generator.languages import LANGUAGES, Language
from generator.model import Text
from generator.pages import addresses
from generator.pages.assets import Asset, Assets
from generator.pages.blocks import Crumb, Linked
from generator.website import OwnPage, Page, Website

ACCESSIBILITY = "accessibility"
"""The one page of the footer that the generator writes itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """The same page in another language, for search engines."""

    hreflang: str
    url: str
    """Absolute, as search engines want it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageLink:
    """One entry of the language navigation; for paper, the address of the page in that language."""

    code: str
    name: str
    url: str
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Everything around the `main` of a page."""

    lang: str
    """Of the `html` element; for pages in all languages, the first one."""
    name: Text
    """Of the website."""
    home: str
    canonical: str
    indexed: bool
    alternates: tuple[Alternate, ...]
    og_locale: str
    og_other_locales: tuple[str, ...]
    languages: tuple[LanguageLink, ...]
    paper: tuple[LanguageLink, ...]
    """The addresses that stand at the end of a printed page: whole, without "https://"."""
    links: tuple[Linked, ...]
    """Of the footer."""
    newsletter: Text | None
    """Address of the sign-up page; its language is that of the page it leads to."""
    stylesheet: Asset
    icon: Asset


def frame(website: Website, page: Page, words: Words, assets: Assets) -> Frame:
    """The frame of a page; `words` are those of its language, of the first language when it has all of them."""
    language = page.language or LANGUAGES[0]
    languages = _languages(page, language)
    return Frame(
        lang=language.code,
        name=website.name.choose(language.code),
        home=addresses.home(language),
        canonical=website.base_url + page.url,
        indexed=page.indexed,
        alternates=_alternates(website, page),
        og_locale=language.og_locale,
        og_other_locales=tuple(other.og_locale for other in LANGUAGES if other is not language and page.alternates),
        languages=languages,
        paper=tuple(_on_paper(website, link) for link in languages),
        links=footer_links(website, words),
        newsletter=website.newsletter.choose(language.code) if website.newsletter else None,
        stylesheet=assets.stylesheet,
        icon=assets.icon,
    )


def footer_links(website: Website, words: Words) -> tuple[Linked, ...]:
    """The owner's pages in their order, the accessibility statement before the second of them, changes and feed."""
    language = words.language
    own = tuple(_own_page_link(website, name, language) for name in own_page_names(website))
    accessibility = Linked(
        text=Text(words=words.gettext("Accessibility statement"), lang=language.code),
        url=addresses.own_page(language, ACCESSIBILITY),
    )
    changes = Linked(
        text=Text(words=words.gettext("Changes to who can take part"), lang=language.code),
        url=addresses.changes(language),
    )
    feed = Linked(
        text=Text(words=words.gettext("Feed of changes"), lang=language.code), url=addresses.changes_feed(language)
    )
    return (*own[:1], accessibility, *own[1:], changes, feed)


def own_page_names(website: Website) -> tuple[str, ...]:
    """The owner's pages, each once, about, privacy and contact first."""
    usual = ("about", "privacy", "contact")
    names = dict.fromkeys(own.name for own in website.own_pages)
    return tuple(sorted(names, key=lambda name: (usual.index(name) if name in usual else len(usual), name)))


def own_page_in(website: Website, name: str, lang: str) -> OwnPage:
    """A page of the owner's in a language, else in the language that it was written in."""
    versions = [own for own in website.own_pages if own.name == name]
    wanted = (lang, *(language.code for language in LANGUAGES))
    return next(own for code in wanted for own in versions if own.lang == code)


def breadcrumbs(words: Words, *more: Crumb) -> tuple[Crumb, ...]:
    """The way down to a page: the home page, then `more`."""
    home = Text(words=words.pgettext("nav", "Home"), lang=words.language.code)
    return (Crumb(text=home, url=addresses.home(words.language)), *more)


def trials_crumb(words: Words) -> Crumb:
    """The step that every page of a trial stands under."""
    text = Text(words=words.pgettext("nav", "Trials"), lang=words.language.code)
    return Crumb(text=text, url=addresses.trials(words.language))


def _own_page_link(website: Website, name: str, language: Language) -> Linked:
    own = own_page_in(website, name, language.code)
    return Linked(text=Text(words=own.title, lang=own.lang), url=addresses.own_page(language, name))


def _languages(page: Page, current: Language) -> tuple[LanguageLink, ...]:
    """Both languages in one order on every page, each named in itself. Without a twin, the way leads home."""
    twins = dict(page.alternates)
    return tuple(
        LanguageLink(
            code=language.code,
            name=language.name,
            url=twins.get(language.code, addresses.home(language)),
            current=language is current,
        )
        for language in LANGUAGES
    )


def _alternates(website: Website, page: Page) -> tuple[Alternate, ...]:
    """hreflang for every language, and x-default: the first language's page, for the home pages the choice at "/"."""
    if not page.alternates:
        return ()
    urls = dict(page.alternates)
    first = urls[LANGUAGES[0].code]
    default = "/" if first == addresses.home(LANGUAGES[0]) else first
    pairs = (*page.alternates, ("x-default", default))
    return tuple(Alternate(hreflang=code, url=website.base_url + url) for code, url in pairs)


def _on_paper(website: Website, link: LanguageLink) -> LanguageLink:
    host = website.base_url.partition("://")[2]
    return LanguageLink(code=link.code, name=link.name, url=host + link.url, current=link.current)
