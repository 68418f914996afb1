"""The home page: what this is, the ways to find a trial, what changed last.

In: all cards. Out: one page. Never: a number of trials "open", which the register would have to be right about.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.i18n import Words
from generator.pages import addresses
from generator.pages.changes.change_lines import ChangeLine, change_line, dated_changes
from generator.pages.website.group_lists import KINDS
from generator.pages.website.listing import newest, trials_counted
from generator.website import Page, TrialCard, Website

NEWEST_CHANGES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way to find a trial."""

    heading: str
    url: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """The home page."""

    count: str
    ways: tuple[Way, ...]
    lines: tuple[ChangeLine, ...]
    changes_url: str
    feed: str


def home_page(website: Website, cards: Sequence[TrialCard], words: Words) -> Iterator[Page]:
    """One page."""
    language = words.language
    everything = Way(
        heading=words.gettext("All trials"),
        url=addresses.trials(language),
        description=words.gettext("See every trial on this website, by title."),
    )
    by_kind = tuple(
        Way(
            heading=kind.heading(words),
            url=addresses.group_list(language, kind.path),
            description=kind.description(words),
        )
        for kind in KINDS
    )
    yield Page(
        url=addresses.home(language),
        template="home.html",
        view=HomeView(
            count=trials_counted(len(cards), words),
            ways=(everything, *by_kind),
            lines=tuple(change_line(dated, words) for dated in dated_changes(cards)[:NEWEST_CHANGES]),
            changes_url=addresses.changes(language),
            feed=addresses.changes_feed(language),
        ),
        language=language,
        alternates=addresses.in_every_language(addresses.home),
        modified=newest(cards),
        source=website.place,
    )
