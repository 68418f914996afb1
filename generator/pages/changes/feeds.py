"""Atom feeds (RFC 4287) of changes, per language.

In: all cards. Out: the feed of all changes and the feed of those that a person has marked as letting more people take
part. An entry is one dated change of one list; its id and its date never depend on when the website was built.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from urllib.parse import urlsplit

from generator.i18n import Words
from generator.languages import Language
from generator.model import Affects, LocalText, Text
from generator.pages import addresses
from generator.pages.changes.change_lines import said_of
from generator.website import ListChange, Page, TrialCard, Website

NEWEST = 50
"""Entries of a feed; the list of changes has them all."""
NOTHING_YET = date(1970, 1, 1)
"""A feed must have a date; one without entries has this one, for the time of the build would change every day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One dated change of one list of criteria."""

    id: str
    title: Text
    url: str
    updated: str
    summary: str
    content_html: str
    """The same sentences, then the changed rules as the changelog shows them. HTML as text: the feed escapes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedView:
    """A feed, for templates/feed.xml. All addresses are whole."""

    lang: str
    id: str
    title: str
    subtitle: str
    author: str
    url: str
    page_url: str
    updated: str
    entries: tuple[FeedEntry, ...]


def changes_feeds(website: Website, cards: Sequence[TrialCard], words: Words) -> Iterator[Page]:
    """Both feeds of a language."""
    told = [(card, change) for card in cards for change in card.changes if change.rules or change.earlier_unknown]
    found = sorted(told, key=_newest_first)
    marked = [(card, change) for card, change in found if change.affects == Affects.WIDER]
    yield _feed_page(
        website,
        words,
        address=addresses.changes_feed,
        title=words.gettext("Changes to who can take part"),
        found=found,
    )
    yield _feed_page(
        website,
        words,
        address=addresses.wider_feed,
        title=words.gettext("Trials that may now be open to more people"),
        found=marked,
    )


def tag_uri(website: Website, day: date, specific: str) -> str:
    """A name for ever (RFC 4151): host, year, and what it names."""
    return f"tag:{urlsplit(website.base_url).hostname},{day.year}:{specific}"


def entry_id(website: Website, trial_id: str, change: ListChange) -> str:
    """The name of a dated change of one list, the same in the feed of the trial and in those of the website."""
    return tag_uri(website, change.sort_date, f"{trial_id}/{change.criteria_list}/{change.key}")


def feed_entry(
    website: Website,
    trial_id: str,
    title: LocalText,
    change: ListChange,
    all_changes: Sequence[ListChange],
    words: Words,
) -> FeedEntry:
    """One change as an entry. When the other list was updated on the same date and its earlier wording is lost, the
    summary says so right after its count: `all_changes` of the trial are looked through for it."""
    lost = (
        other
        for other in all_changes
        if other.earlier_unknown and other.as_of == change.as_of and not change.earlier_unknown
    )
    said = said_of((change, *lost), words)
    place = addresses.revision_fragment(change.criteria_list, change.key)
    paragraphs = (f"<p>{escape(text)}</p>" for each in said for text in (each.sentence, each.direction) if text)
    return FeedEntry(
        id=entry_id(website, trial_id, change),
        title=title.choose(words.language.code),
        url=f"{website.base_url}{addresses.changelog(words.language, trial_id)}#{place}",
        updated=timestamp(change.sort_date),
        summary=" ".join(each.sentence for each in said),
        content_html="".join(paragraphs) + dict(change.cards_html).get(words.language.code, ""),
    )


def timestamp(day: date) -> str:
    """A day as RFC 3339 wants a moment: its first second."""
    return f"{day.isoformat()}T00:00:00Z"


def _feed_page(
    website: Website,
    words: Words,
    *,
    address: Callable[[Language], str],
    title: str,
    found: Sequence[tuple[TrialCard, ListChange]],
) -> Page:
    newest = found[0][1].sort_date if found else NOTHING_YET
    url = address(words.language)
    return Page(
        url=url,
        template="feed.xml",
        view=FeedView(
            lang=words.language.code,
            id=website.base_url + url,
            title=title,
            subtitle=website.name.choose(words.language.code).words,
            author=website.owner_name,
            url=website.base_url + url,
            page_url=website.base_url + addresses.changes(words.language),
            updated=timestamp(newest),
            entries=tuple(
                feed_entry(website, card.id, card.title, change, card.changes, words) for card, change in found[:NEWEST]
            ),
        ),
        language=words.language,
        alternates=addresses.in_every_language(address),
        indexed=False,
        modified=newest,
        source=website.place,
    )


def _newest_first(told: tuple[TrialCard, ListChange]) -> tuple[int, str, bool, str]:
    card, change = told
    return (-change.sort_date.toordinal(), card.id, change.earlier_unknown, change.criteria_list)
