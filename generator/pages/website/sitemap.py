"""sitemap.xml: every page that search engines may show, in every language, with the register's date.

In: all cards, the settings of the website. Out: one file, or an index and several when there are more addresses than
one file may hold (https://www.sitemaps.org/protocol.html). Never: the time of the build as a date; a page that asks to
be left out.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from generator.i18n import Words
from generator.languages import Language
from generator.pages import addresses
from generator.pages.changes.change_lines import dated_changes
from generator.pages.frame import ACCESSIBILITY, own_page_names
from generator.pages.website.group_lists import KINDS, group_address
from generator.pages.website.listing import newest, page_count
from generator.pages.website.root import URL as ROOT
from generator.website import Page, TrialCard, Website

FILE = "/sitemap.xml"
MOST = 20_000
"""Addresses in one file. The protocol allows 50,000 and 50 MB; with alternates an address takes about 1 kB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One address of the sitemap. All addresses are whole."""

    url: str
    modified: str
    """Empty when there is no date that is not a guess."""
    alternates: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SitemapView:
    """One file of addresses."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SitemapIndexView:
    """The file that names the files."""

    urls: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Listed:
    """One page in all languages."""

    address: Callable[[Language], str]
    modified: date | None = None


def sitemap(website: Website, cards: Sequence[TrialCard], all_words: tuple[Words, ...]) -> Iterator[Page]:
    """The file, or the index and its files."""
    entries = [_entry(website, ROOT, addresses.in_every_language(addresses.home), newest(cards), default=ROOT)]
    for listed in _listed(website, cards, all_words[0]):
        twins = addresses.in_every_language(listed.address)
        default = ROOT if listed.address is addresses.home else twins[0][1]
        entries += [_entry(website, url, twins, listed.modified, default=default) for _, url in twins]
    parts = [tuple(entries[start : start + MOST]) for start in range(0, len(entries), MOST)]
    if len(parts) == 1:
        yield _file(FILE, parts[0])
        return
    names = [f"/sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    yield Page(
        url=FILE,
        template="sitemap_index.xml",
        view=SitemapIndexView(urls=tuple(website.base_url + name for name in names)),
        language=None,
        indexed=False,
    )
    for name, part in zip(names, parts, strict=True):
        yield _file(name, part)


def _listed(website: Website, cards: Sequence[TrialCard], words: Words) -> Iterator[_Listed]:
    """Every indexed page but the root: the website's own, then those of each trial."""
    last = newest(cards)
    yield _Listed(address=addresses.home, modified=last)
    yield from _numbered(addresses.trials, len(cards), last)
    for kind in KINDS:
        yield _Listed(address=partial(_group_index, kind.path), modified=last)
        for group in kind.groups(cards, words):
            yield from _numbered(group_address(kind, group.slug), len(group.cards), newest(group.cards))
    changes = dated_changes(cards)
    yield from _numbered(addresses.changes, len(changes), changes[0].sort_date if changes else None)
    for name in (*own_page_names(website), ACCESSIBILITY):
        yield _Listed(address=partial(_own_page, name))
    for card in cards:
        for address, modified in card.addresses:
            yield _Listed(address=partial(_of_trial, address), modified=modified)


def _numbered(address: Callable[[Language, int], str], entries: int, modified: date | None) -> Iterator[_Listed]:
    for number in range(1, page_count(entries) + 1):
        yield _Listed(address=partial(_page_of, address, number), modified=modified)


def _page_of(address: Callable[[Language, int], str], number: int, language: Language) -> str:
    return address(language, number)


def _group_index(path: str, language: Language) -> str:
    return addresses.group_list(language, path)


def _own_page(name: str, language: Language) -> str:
    return addresses.own_page(language, name)


def _of_trial(address: str, language: Language) -> str:
    """The twin of an address in the first language: `/en/trials/ID/criteria/KEY/`. Words of the path are translated;
    the id and the keys are the same in every language, even where one looks like a word of a path."""
    _, trials, trial_id, *below = address.strip("/").split("/")
    words = [language.path_word(part) if depth % 2 == 0 else part for depth, part in enumerate(below)]
    return "/" + "/".join((language.code, language.path_word(trials), trial_id, *words)) + "/"


def _entry(website: Website, url: str, twins: addresses.Addresses, modified: date | None, *, default: str) -> Entry:
    whole = [(code, website.base_url + address) for code, address in twins]
    return Entry(
        url=website.base_url + url,
        modified=modified.isoformat() if modified else "",
        alternates=(*whole, ("x-default", website.base_url + default)),
    )


def _file(url: str, entries: tuple[Entry, ...]) -> Page:
    return Page(url=url, template="sitemap.xml", view=SitemapView(entries=entries), language=None, indexed=False)
