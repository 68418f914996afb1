"""Trials and a website for a test to put together: whole as they stand here, each test changes what it is about."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from generator.i18n import Words, load_words
from generator.model import LocalText, Sex, Status, Text
from generator.problems import Place
from generator.render import Renderer
from generator.website import ListChange, OwnPage, Page, TrialCard, Website

CHECKOUT = Path(__file__).resolve().parents[2]
TEMPLATES = CHECKOUT / "templates"


def text(en: str, cy: str = "") -> LocalText:
    """Words in English, and in Welsh where a test gives them."""
    welsh = (Text(words=cy, lang="cy"),) if cy else ()
    return LocalText(versions=(Text(words=en, lang="en"), *welsh))


CARD = TrialCard(
    id="ISRCTN00000001",
    title=text("Aspirin for headache"),
    other_ids=(),
    status=Status.RECRUITING,
    status_case="recruiting",
    status_date=date(2024, 2, 13),
    conditions=(text("Headache"),),
    condition_groups=(text("Headache"),),
    places=("Liverpool",),
    sites=1,
    sex=Sex.ALL,
    age_groups=(),
    ages=("18 years", ""),
    last_updated=date(2024, 2, 13),
    rules_last_changed=None,
    rules_last_published=None,
    changes=(),
    addresses=(("/en/trials/ISRCTN00000001/", date(2024, 2, 13)),),
    source=Place(file="content/trials/ISRCTN00000001/trial.toml"),
)

CHANGE = ListChange(
    criteria_list="exclusion",
    key="2024-01-30",
    as_of=date(2024, 1, 30),
    published=date(2024, 2, 13),
    rules=(("exclusion-r4", ("threshold",)),),
    affects="",
    earlier_unknown=False,
    cards_html=(),
)

UNKNOWN = replace(CHANGE, criteria_list="inclusion", rules=(), earlier_unknown=True)
"""The list was updated on that date, and what it said before is lost."""

WEBSITE = Website(
    base_url="https://trials.example",
    name=text("Clinical trial pages", "Tudalennau treialon clinigol"),
    owner_name="A health board",
    owner_email="trials@board.example",
    feedback="",
    newsletter=None,
    brand_colour="#124a4b",
    own_pages=(),
    place=Place(file="content/website.toml"),
)


def card(**changed: Any) -> TrialCard:
    """A trial's card; an id changes its addresses too."""
    made = replace(CARD, **changed)
    if "id" in changed and "addresses" not in changed:
        made = replace(made, addresses=((f"/en/trials/{made.id}/", made.last_updated),))
    return made


def change(**changed: Any) -> ListChange:
    """A change of one exclusion rule."""
    return replace(CHANGE, **changed)


def website(**changed: Any) -> Website:
    """A website without feedback, newsletter and pages of its owner's."""
    return replace(WEBSITE, **changed)


def many(number: int) -> tuple[TrialCard, ...]:
    """Trials whose titles sort in the order of their ids."""
    return tuple(card(id=f"ISRCTN{at:08}", title=text(f"Trial number {at:04}")) for at in range(number))


def own_page(name: str, lang: str = "en", **changed: Any) -> OwnPage:
    """A page of the owner's, one sentence long."""
    page = OwnPage(name=name, lang=lang, title=name.title(), markdown=f"This is {name}.", place=Place())
    return replace(page, **changed)


@cache
def all_words() -> tuple[Words, ...]:
    """The catalogues of the repository."""
    words, _ = load_words(CHECKOUT / "locales")
    return words


def english() -> Words:
    return all_words()[0]


def welsh() -> Words:
    return all_words()[1]


def rendered(page: Page, of: Website = WEBSITE) -> str:
    """A page as its file."""
    return Renderer(TEMPLATES, of, all_words()).render(page).data.decode()


def by_url(pages: Iterator[Page]) -> dict[str, Page]:
    """Pages by their address."""
    return {page.url: page for page in pages}
