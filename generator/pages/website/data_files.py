"""The data files of the whole website: all trials as JSON, all changes as a table.

In: all cards. Out: `/data/trials.json` and `/data/changes.csv`; their shape is in pages/schemas.py. Never: an unknown
counted as unchanged. A list that was updated while its earlier wording is lost has a row that says "unknown".
"""

from collections.abc import Iterator, Sequence
from datetime import date

from generator.i18n import Words
from generator.languages import LANGUAGES
from generator.model import LocalText
from generator.pages import addresses
from generator.website import CSV, JSON, ListChange, Page, TrialCard, Website

UNKNOWN = "unknown"
COLUMNS = ("date", "published", "trial", "list", "rule", "classes", "substantive", "affects", "url_en", "url_cy")


def trials_data(website: Website, cards: Sequence[TrialCard], all_words: tuple[Words, ...]) -> Iterator[Page]:
    """Every trial, by id."""
    ordered = sorted(cards, key=lambda card: card.id)
    yield Page(
        url=addresses.TRIALS_DATA,
        template=JSON,
        view=[_trial(website, card) for card in ordered],
        language=None,
        indexed=False,
    )


def changes_data(website: Website, cards: Sequence[TrialCard], all_words: tuple[Words, ...]) -> Iterator[Page]:
    """Every change of every rule, newest first; a spreadsheet opens it."""
    found = sorted(
        ((card, change) for card in cards for change in card.changes),
        key=lambda told: (-told[1].sort_date.toordinal(), told[0].id, told[1].criteria_list, told[1].key),
    )
    rows = [row for card, change in found for row in _rows(website, card, change)]
    yield Page(url=addresses.CHANGES_DATA, template=CSV, view=(COLUMNS, *rows), language=None, indexed=False)


def _trial(website: Website, card: TrialCard) -> dict[str, object]:
    return {
        "id": card.id,
        "url": {language.code: website.base_url + addresses.trial(language, card.id) for language in LANGUAGES},
        "data": website.base_url + addresses.trial_data(card.id),
        "title": _in_languages(card.title),
        "status": str(card.status),
        "status_case": card.status_case,
        "status_date": card.status_date.isoformat(),
        "conditions": [_in_languages(condition) for condition in card.conditions],
        "places": list(card.places),
        "sites": card.sites,
        "last_updated": card.last_updated.isoformat(),
        "rules_last_changed": _day(card.rules_last_changed),
        "changes_unknown": [
            {"list": change.criteria_list, "date": _day(change.as_of)}
            for change in card.changes
            if change.earlier_unknown
        ],
    }


def _rows(website: Website, card: TrialCard, change: ListChange) -> Iterator[tuple[str, ...]]:
    """One row per rule; one for the list as a whole when what it said before is not known."""
    if change.earlier_unknown:
        yield _row(website, card, change, "", (UNKNOWN,), UNKNOWN)
    for rules, substantive in ((change.rules, "true"), (change.minor_rules, "false")):
        for rule, classes in rules:
            yield _row(website, card, change, rule, classes, substantive)


def _row(
    website: Website, card: TrialCard, change: ListChange, rule: str, classes: tuple[str, ...], substantive: str
) -> tuple[str, ...]:
    # No cell can begin a formula in a spreadsheet: every one is a date, an id, a code or an address of ours.
    fragment = addresses.revision_fragment(change.criteria_list, change.key)
    return (
        _day(change.as_of) or "",
        _day(change.published) or "",
        card.id,
        change.criteria_list,
        rule,
        " ".join(classes),
        substantive,
        change.affects,
        *(f"{website.base_url}{addresses.changelog(language, card.id)}#{fragment}" for language in LANGUAGES),
    )


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _in_languages(text: LocalText) -> dict[str, str]:
    """Only the languages that somebody has written it in."""
    return {version.lang: version.words for version in text.versions}
