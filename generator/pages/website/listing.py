"""Lists of trials, 50 a page, with an alphabet above them.

In: cards, a heading, the address of each of the list's pages. Out: the `Page`s of one list. Used by the list of all
trials and by the lists of one condition, place or status. Never: decides which trials are in a list.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.i18n import Words
from generator.languages import Language
from generator.model import Text
from generator.pages import addresses
from generator.pages.blocks import Crumb
from generator.pages.website import letters
from generator.pages.website.letters import Letter
from generator.pages.website.listed import ListedTrial, listed_trial
from generator.website import Page, TrialCard, Website

PER_PAGE = 50
LONG = 20
"""A list with more trials than this has an alphabet above it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pager:
    """The way from one page of a list to the next."""

    position: str
    """"Page 2 of 4"."""
    previous: str
    following: str
    """Addresses; empty at the ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The trials under one letter; without a letter in a short list."""

    letter: str
    fragment: str
    trials: tuple[ListedTrial, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialListView:
    """One page of a list of trials."""

    label: str
    """What the heading names, to stand before it with a colon; empty when the heading says it all."""
    heading: Text
    description: str
    introduction: str
    """One sentence under the heading; empty when there is nothing to add."""
    count: str
    empty: str
    """What to say, and to do, when no trial is in the list."""
    crumbs: tuple[Crumb, ...]
    data: str
    """Address of the same list for computers; empty when there is none."""
    letters: tuple[Letter, ...]
    sections: tuple[Section, ...]
    pager: Pager | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialList:
    """A list of trials, before it is cut into pages."""

    heading: Text
    label: str = ""
    description: str
    introduction: str
    empty: str
    crumbs: tuple[Crumb, ...]
    cards: tuple[TrialCard, ...]
    address: Callable[[Language, int], str]
    data: str = ""


def list_pages(website: Website, found: TrialList, words: Words) -> Iterator[Page]:
    """The pages of a list, in the alphabetical order of its language; one page, which says so, when it is empty."""
    language = words.language
    ordered = sorted(found.cards, key=lambda card: words.sort_key(card.title.choose(language.code).words))
    total = page_count(len(ordered))
    urls = tuple(found.address(language, number) for number in range(1, total + 1))
    initials = tuple(letters.initial(card.title.choose(language.code).words, language.code) for card in ordered)
    alphabet = letters.index(initials, urls, PER_PAGE, words) if len(ordered) > LONG else ()
    for number, start in enumerate(range(0, max(len(ordered), 1), PER_PAGE), start=1):
        part = slice(start, start + PER_PAGE)
        yield Page(
            url=urls[number - 1],
            template="trial_list.html",
            view=TrialListView(
                label=found.label,
                heading=found.heading,
                description=found.description,
                introduction=found.introduction,
                count=trials_counted(len(ordered), words),
                empty=found.empty,
                crumbs=found.crumbs,
                data=found.data,
                letters=alphabet,
                sections=_sections(ordered[part], initials[part] if alphabet else (), words),
                pager=pager(urls, number, words),
            ),
            language=language,
            alternates=list_alternates(found.address, number),
            modified=newest(ordered[part]),
            source=website.place,
        )


def trials_counted(number: int, words: Words) -> str:
    """How many trials; none has words of its own."""
    if not number:
        return words.pgettext("count", "No trials")
    return words.ngettext("%(num)s trial", "%(num)s trials", number)


def page_count(entries: int) -> int:
    """How many pages a list needs; an empty one needs a page as well."""
    return max(1, -(-entries // PER_PAGE))


def list_alternates(address: Callable[[Language, int], str], number: int) -> addresses.Addresses:
    """The same page of the same list in every language: both languages have the same number of pages."""
    return addresses.in_every_language(lambda language: address(language, number))


def pager(urls: Sequence[str], number: int, words: Words) -> Pager | None:
    """The pager of page `number`, from 1; None when there is one page only."""
    if len(urls) == 1:
        return None
    return Pager(
        position=words.gettext("Page %(page)s of %(total)s", page=words.number(number), total=words.number(len(urls))),
        previous=urls[number - 2] if number > 1 else "",
        following=urls[number] if number < len(urls) else "",
    )


def newest(cards: Sequence[TrialCard]) -> date | None:
    """The latest registry date among some trials."""
    return max((card.last_updated for card in cards), default=None)


def _sections(cards: Sequence[TrialCard], initials: Sequence[str], words: Words) -> tuple[Section, ...]:
    if not cards:
        return ()
    if not initials:
        return (Section(letter="", fragment="", trials=tuple(listed_trial(card, words) for card in cards)),)
    grouped: dict[str, list[ListedTrial]] = {}
    for card, letter in zip(cards, initials, strict=True):
        grouped.setdefault(letter, []).append(listed_trial(card, words))
    return tuple(
        Section(letter=letter, fragment=letters.fragment(letter), trials=tuple(trials))
        for letter, trials in grouped.items()
    )
