"""Trials by condition, by place and by status.

In: all cards and the words of a language. Out: the `Group`s of each kind. A list by status exists for every status,
also for one that no trial has: its address may stand in somebody's bookmarks. Never: a place guessed out of a
hospital's address.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.i18n import Words
from generator.model import Status, Text
from generator.pages.slugs import slug
from generator.pages.status import plain_status
from generator.website import TrialCard


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The trials that share a condition, a place or a status."""

    slug: str
    """Its part of the address: from the fallback language's name, so that it is the same in every language."""
    name: Text
    cards: tuple[TrialCard, ...]


def by_condition(cards: Sequence[TrialCard], words: Words) -> tuple[Group, ...]:
    """One group per condition that a trial names, in alphabetical order. Spellings that differ in case, accents or
    punctuation only are one group, under the first one's name; a name in this language goes before one that is not."""
    lang = words.language.code
    return _grouped(
        words,
        (
            (slug(condition.versions[0].words), condition.choose(lang), card)
            for card in cards
            for condition in card.condition_groups
        ),
    )


def by_place(cards: Sequence[TrialCard], words: Words) -> tuple[Group, ...]:
    """One group per town that a person has named for a site, in alphabetical order."""
    return _grouped(words, ((slug(place), words.place(place), card) for card in cards for place in card.places))


def by_status(cards: Sequence[TrialCard], words: Words) -> tuple[Group, ...]:
    """One group per status that a register can give, in the order of a trial's life."""
    return tuple(
        Group(
            slug=str(status),
            name=Text(words=plain_status(status, words), lang=words.language.code),
            cards=tuple(card for card in cards if card.status is status),
        )
        for status in Status
    )


def _grouped(words: Words, members: Iterable[tuple[str, Text, TrialCard]]) -> tuple[Group, ...]:
    names: dict[str, Text] = {}
    cards: dict[str, dict[str, TrialCard]] = {}
    for key, name, card in members:
        known = names.setdefault(key, name)
        if known.lang != words.language.code and name.lang == words.language.code:
            names[key] = name
        cards.setdefault(key, {})[card.id] = card
    groups = (Group(slug=key, name=names[key], cards=tuple(cards[key].values())) for key in names)
    return tuple(sorted(groups, key=lambda group: words.sort_key(group.name.words)))
