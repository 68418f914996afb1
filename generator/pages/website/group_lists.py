"""The lists by condition, by place and by status, and the page above each kind of list.

In: all cards. Out: pages. One `Kind` per way to find a trial: a further one is a further row.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from generator.i18n import Words
from generator.languages import Language
from generator.model import Text
from generator.pages import addresses
from generator.pages.blocks import Crumb, Linked
from generator.pages.frame import breadcrumbs
from generator.pages.website.groups import Group, by_condition, by_place, by_status
from generator.pages.website.listing import TrialList, list_pages, newest, trials_counted
from generator.website import Page, TrialCard, Website


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One way to find a trial."""

    path: str
    """English path word."""
    groups: Callable[[Sequence[TrialCard], Words], tuple[Group, ...]]
    heading: Callable[[Words], str]
    description: Callable[[Words], str]
    introduction: Callable[[Words], str]
    """One sentence that a list of this kind needs; empty when it needs none."""


CONDITIONS = Kind(
    path="conditions",
    groups=by_condition,
    heading=lambda words: words.gettext("Trials by condition"),
    description=lambda words: words.gettext("Find a trial by the medical condition that it is about."),
    introduction=lambda words: "",
)
PLACES = Kind(
    path="places",
    groups=by_place,
    heading=lambda words: words.gettext("Trials by place"),
    description=lambda words: words.gettext("Find a trial by the town or city of its hospitals and clinics."),
    introduction=lambda words: words.gettext("Please note that not all sites may be open."),
)
STATUS = Kind(
    path="status",
    groups=by_status,
    heading=lambda words: words.gettext("Trials by status"),
    description=lambda words: words.gettext("Find a trial by what its register says about recruitment."),
    introduction=lambda words: words.gettext(
        "This is what the register says. Each trial's page says what is known beside it."
    ),
)
KINDS = (CONDITIONS, PLACES, STATUS)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedLink:
    """A group, with how many trials are in it."""

    link: Linked
    count: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupIndexView:
    """All groups of one kind."""

    heading: str
    description: str
    introduction: str
    crumbs: tuple[Crumb, ...]
    groups: tuple[CountedLink, ...]
    empty: str


def group_lists(website: Website, cards: Sequence[TrialCard], words: Words) -> Iterator[Page]:
    """For each kind: the page that names its groups, and the list of every group."""
    for kind in KINDS:
        groups = kind.groups(cards, words)
        yield _index_page(website, kind, groups, cards, words)
        for group in groups:
            yield from list_pages(website, _list(kind, group, words), words)


def group_address(kind: Kind, slug: str) -> Callable[[Language, int], str]:
    """Address of each page of a group's list."""
    return partial(_address, kind.path, slug)


def _address(path: str, slug: str, language: Language, page: int) -> str:
    return addresses.group_list(language, path, slug, page)


def _index_page(
    website: Website, kind: Kind, groups: Sequence[Group], cards: Sequence[TrialCard], words: Words
) -> Page:
    return Page(
        url=addresses.group_list(words.language, kind.path),
        template="group_index.html",
        view=GroupIndexView(
            heading=kind.heading(words),
            description=kind.description(words),
            introduction=kind.introduction(words),
            crumbs=breadcrumbs(words),
            groups=tuple(_counted(kind, group, words) for group in groups),
            empty=words.gettext("There are no trials on this website yet."),
        ),
        language=words.language,
        alternates=addresses.in_every_language(lambda language: addresses.group_list(language, kind.path)),
        modified=newest(cards),
        source=website.place,
    )


def _counted(kind: Kind, group: Group, words: Words) -> CountedLink:
    return CountedLink(
        link=Linked(text=group.name, url=addresses.group_list(words.language, kind.path, group.slug)),
        count=trials_counted(len(group.cards), words),
    )


def _list(kind: Kind, group: Group, words: Words) -> TrialList:
    parent = Crumb(
        text=Text(words=kind.heading(words), lang=words.language.code),
        url=addresses.group_list(words.language, kind.path),
    )
    return TrialList(
        label=kind.heading(words),
        heading=group.name,
        # Translators: a heading and what it is about, for example "Trials by place: Liverpool"
        description=words.gettext("%(kind)s: %(name)s", kind=kind.heading(words), name=group.name.words),
        introduction=kind.introduction(words),
        empty=words.gettext("There are no trials in this list at the moment."),
        crumbs=breadcrumbs(words, parent),
        cards=group.cards,
        address=group_address(kind, group.slug),
    )
