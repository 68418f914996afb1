"""The page that somebody sees who has answered the two questions under a trial.

In: the settings of the website. Out: one page, when the website asks for feedback at all. It does not know which trial
it was about: it is one page for all, and nothing is kept.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.i18n import Words
from generator.pages import addresses
from generator.pages.blocks import Crumb
from generator.pages.frame import breadcrumbs
from generator.website import Page, TrialCard, Website


@dataclass(frozen=True, slots=True, kw_only=True)
class ThanksView:
    """Thanks, and the way back."""

    crumbs: tuple[Crumb, ...]
    trials: str


def thanks_page(website: Website, cards: Sequence[TrialCard], words: Words) -> Iterator[Page]:
    """One page, or none."""
    if not website.feedback:
        return
    yield Page(
        url=addresses.feedback_thanks(words.language),
        template="thanks.html",
        view=ThanksView(crumbs=breadcrumbs(words), trials=addresses.trials(words.language)),
        language=words.language,
        alternates=addresses.in_every_language(addresses.feedback_thanks),
        indexed=False,
        source=website.place,
    )
