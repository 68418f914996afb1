"""Changes of all trials in one order: what the list of changes, the home page and the feeds show.

In: all cards. Out: `DatedChange`s, newest first, and each as a line in words. Changes of one trial on one date are one
line, so that a list whose earlier wording is not known is named in the sentence right after the count of the other
list. Never: a count for what is not known, a line for typing differences only.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.i18n import Words
from generator.model import Affects, CriteriaList, Text
from generator.pages import addresses
from generator.pages.changes.sentences import also_updated_unknown, change_sentence
from generator.website import ListChange, TrialCard


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedChange:
    """What changed in one trial on one date: one list, or both."""

    card: TrialCard
    changes: tuple[ListChange, ...]
    """Known changes before unknown ones."""

    @property
    def sort_date(self) -> date:
        """The register's edit date, else the date in force."""
        return max(change.sort_date for change in self.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What is said of one list."""

    sentence: str
    direction: str
    """What it means for who can take part, when a person has said it; else empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """One line of the list of changes."""

    day: str
    day_iso: str
    title: Text
    url: str
    """The place on the trial's changelog."""
    said: tuple[Said, ...]


def dated_changes(cards: Sequence[TrialCard]) -> tuple[DatedChange, ...]:
    """Every change of substance and every update whose earlier wording is lost, newest first, then by trial."""
    found = [dated for card in cards for dated in _of_one_trial(card)]
    return tuple(sorted(found, key=lambda dated: (-dated.sort_date.toordinal(), dated.card.id)))


def wider(found: Sequence[DatedChange]) -> tuple[DatedChange, ...]:
    """Only changes that a person has marked as letting more people take part. What is not known of the other list on
    the same date stays beside them: one list may have become wider while nobody can say what the other one did."""
    return tuple(
        DatedChange(card=dated.card, changes=tuple(change for change in dated.changes if _wider_or_unknown(change)))
        for dated in found
        if any(change.affects == Affects.WIDER for change in dated.changes)
    )


def change_line(dated: DatedChange, words: Words) -> ChangeLine:
    """A dated change in words."""
    first = dated.changes[0]
    return ChangeLine(
        day=words.date(dated.sort_date),
        day_iso=dated.sort_date.isoformat(),
        title=dated.card.title.choose(words.language.code),
        url=change_url(dated.card, first, words),
        said=said_of(dated.changes, words),
    )


def change_url(card: TrialCard, change: ListChange, words: Words) -> str:
    """Where the changelog of a trial shows a change."""
    fragment = addresses.revision_fragment(change.criteria_list, change.key)
    return f"{addresses.changelog(words.language, card.id)}#{fragment}"


def direction(change: ListChange, words: Words) -> str:
    """What a change means for who can take part, when a person has said it; else empty."""
    if change.affects == Affects.WIDER:
        return words.gettext("More people may be able to take part")
    if change.affects == Affects.NARROWER:
        return words.gettext("Fewer people may be able to take part")
    return ""


def said_of(changes: Sequence[ListChange], words: Words) -> tuple[Said, ...]:
    """What is said of the changes of one trial on one date, each list in a sentence of its own."""
    return tuple(
        Said(
            sentence=_sentence(change, words, is_first=position == 0),
            direction=direction(change, words),
        )
        for position, change in enumerate(changes)
    )


def _sentence(change: ListChange, words: Words, *, is_first: bool) -> str:
    if change.earlier_unknown and change.as_of and not is_first:
        return also_updated_unknown(CriteriaList(change.criteria_list), change.as_of, words)
    return change_sentence(change, words)


def _wider_or_unknown(change: ListChange) -> bool:
    return change.affects == Affects.WIDER or change.earlier_unknown


def _of_one_trial(card: TrialCard) -> Iterator[DatedChange]:
    told = [change for change in card.changes if change.rules or change.earlier_unknown]
    ordered = sorted(told, key=lambda change: (_in_force(change), change.earlier_unknown))
    for _, changes in groupby(ordered, key=_in_force):
        yield DatedChange(card=card, changes=tuple(changes))


def _in_force(change: ListChange) -> date:
    return change.as_of or change.sort_date
