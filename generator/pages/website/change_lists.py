"""The list of all changes of rules, newest first, 50 a page.

In: all cards. Out: its pages. Below the first page's list stand the trials that may now be open to more people: only
changes that a person has marked so, never a computed direction.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.i18n import Words
from generator.pages import addresses
from generator.pages.blocks import Crumb
from generator.pages.changes.change_lines import ChangeLine, change_line, dated_changes, wider
from generator.pages.frame import breadcrumbs
from generator.pages.website.listing import PER_PAGE, Pager, list_alternates, page_count, pager
from generator.website import Page, TrialCard, Website


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesView:
    """One page of the list of changes."""

    crumbs: tuple[Crumb, ...]
    lines: tuple[ChangeLine, ...]
    pager: Pager | None
    shows_wider: bool
    """On the first page only."""
    wider_lines: tuple[ChangeLine, ...]
    feed: str
    wider_feed: str
    table: str
    """Address of the same as a table for computers."""


def changes_list(website: Website, cards: Sequence[TrialCard], words: Words) -> Iterator[Page]:
    """All changes of all trials; one page, which says so, when there is none."""
    language = words.language
    found = dated_changes(cards)
    urls = tuple(addresses.changes(language, number) for number in range(1, page_count(len(found)) + 1))
    more_people = tuple(change_line(dated, words) for dated in wider(found)[:PER_PAGE])
    for number, url in enumerate(urls, start=1):
        shown = found[(number - 1) * PER_PAGE : number * PER_PAGE]
        yield Page(
            url=url,
            template="changes.html",
            view=ChangesView(
                crumbs=breadcrumbs(words),
                lines=tuple(change_line(dated, words) for dated in shown),
                pager=pager(urls, number, words),
                shows_wider=number == 1,
                wider_lines=more_people if number == 1 else (),
                feed=addresses.changes_feed(language),
                wider_feed=addresses.wider_feed(language),
                table=addresses.CHANGES_DATA,
            ),
            language=language,
            alternates=list_alternates(addresses.changes, number),
            modified=shown[0].sort_date if shown else None,
            source=website.place,
        )
