"""The list of all trials.

In: all cards. Out: its pages. Never: leaves a trial out.
"""

from collections.abc import Iterator, Sequence

from generator.i18n import Words
from generator.model import Text
from generator.pages import addresses
from generator.pages.frame import breadcrumbs
from generator.pages.website.listing import TrialList, list_pages
from generator.website import Page, TrialCard, Website


def trial_list(website: Website, cards: Sequence[TrialCard], words: Words) -> Iterator[Page]:
    """All trials by title."""
    return list_pages(
        website,
        TrialList(
            heading=Text(words=words.gettext("All trials"), lang=words.language.code),
            description=words.gettext("All trials on this website, by title, with their status, places and ages."),
            introduction="",
            empty=words.gettext("There are no trials on this website yet."),
            crumbs=breadcrumbs(words),
            cards=tuple(cards),
            address=addresses.trials,
            data=addresses.TRIALS_DATA,
        ),
        words,
    )
