"""The accessibility statement: generated, because it says what is tested and how much of the website is translated.

In: the settings of the website, all cards. Out: one page, in the order that public bodies in the United Kingdom use for
such statements. Never: a claim that nobody has checked. Who adds a test, or gives the website to a real reader, changes
the sentences here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.i18n import Words
from generator.languages import LANGUAGES
from generator.model import Text
from generator.pages import addresses
from generator.pages.blocks import Crumb
from generator.pages.frame import ACCESSIBILITY, breadcrumbs
from generator.website import Page, TrialCard, Website


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How much of the trials' content there is in the language that is not the original."""

    total: str
    rows: tuple[tuple[str, str], ...]
    """(state in words, number of blocks)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessibilityView:
    """The statement; its sentences stand in the template."""

    crumbs: tuple[Crumb, ...]
    standard: str
    owner_name: Text
    """A name, in the language of the owner: marked as the fallback one."""
    owner_email: str
    draft_words: bool
    """The interface texts of this language have not been checked by a person who speaks it."""
    share: Share | None
    """None when there is no trial."""
    reviewed: str


STANDARD = "WCAG 2.2"
"""Web Content Accessibility Guidelines: https://www.w3.org/TR/WCAG22/ ; the level, AA, is in the sentence."""

REVIEWED = date(2026, 11, 24)
"""When a person last read the statement against the tests. Whoever changes its sentences changes this date."""


def accessibility_page(website: Website, cards: Sequence[TrialCard], words: Words) -> Iterator[Page]:
    """One page."""
    yield Page(
        url=addresses.own_page(words.language, ACCESSIBILITY),
        template="accessibility.html",
        view=AccessibilityView(
            crumbs=breadcrumbs(words),
            standard=STANDARD,
            owner_name=Text(words=website.owner_name, lang=LANGUAGES[0].code),
            owner_email=website.owner_email,
            draft_words=words.language is not LANGUAGES[0],
            share=_share(cards, words),
            reviewed=words.gettext("It was last reviewed on %(date)s.", date=words.date(REVIEWED)),
        ),
        language=words.language,
        alternates=addresses.in_every_language(lambda language: addresses.own_page(language, ACCESSIBILITY)),
        source=website.place,
    )


def _share(cards: Sequence[TrialCard], words: Words) -> Share | None:
    counts = [found for card in cards for found in card.translated if found.lang == LANGUAGES[1].code]
    checked = sum(found.checked for found in counts)
    draft = sum(found.draft for found in counts)
    older = sum(found.older for found in counts)
    missing = sum(found.missing for found in counts)
    total = checked + draft + older + missing
    if not total:
        return None
    return Share(
        total=words.ngettext(
            "The trials on this website have %(num)s block of text.",
            "The trials on this website have %(num)s blocks of text.",
            total,
        ),
        rows=(
            (words.gettext("In Welsh"), words.number(checked)),
            (words.gettext("In Welsh, as a draft that has not been checked"), words.number(draft)),
            (words.gettext("In Welsh, but older than the English"), words.number(older)),
            (words.gettext("In English only"), words.number(missing)),
        ),
    )
