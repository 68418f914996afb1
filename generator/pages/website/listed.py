"""A trial as the lists show it: one card.

In: a `TrialCard` and the words of a language. Out: `ListedTrial` for templates/parts/trials.html. Never: a status
without what makes it true alone, an age group in place of an age.
"""

from dataclasses import dataclass

from generator.i18n import Words
from generator.model import Age, Text
from generator.pages import addresses
from generator.pages.blocks import Fact, Linked, Tag
from generator.pages.status import StatusCase, status_tag
from generator.website import TrialCard


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedTrial:
    """One card of a list."""

    id: str
    url: str
    title: Text
    tag: Tag
    facts: tuple[Fact, ...]


def listed_trial(card: TrialCard, words: Words) -> ListedTrial:
    """A trial's card: title, status, conditions, towns, ages, when its rules last changed. What is not known is left
    out; nothing is guessed."""
    facts = (
        Fact(label=words.gettext("Medical conditions"), values=_conditions(card, words)),
        Fact(label=words.pgettext("trial", "Where"), values=_places(card, words)),
        Fact(label=words.pgettext("trial", "Age"), values=_ages(card, words)),
        Fact(label=words.gettext("Rules last changed"), values=_changed(card, words)),
    )
    return ListedTrial(
        id=card.id,
        url=addresses.trial(words.language, card.id),
        title=card.title.choose(words.language.code),
        tag=status_tag(StatusCase(card.status_case), words),
        facts=tuple(fact for fact in facts if fact.values),
    )


def _conditions(card: TrialCard, words: Words) -> tuple[Linked, ...]:
    return tuple(Linked(text=condition.choose(words.language.code)) for condition in card.conditions)


def _places(card: TrialCard, words: Words) -> tuple[Linked, ...]:
    """The towns that a person has named; when nobody has, how many sites there are."""
    if card.places:
        return tuple(Linked(text=words.place(place)) for place in card.places)
    if card.sites:
        return (_plain(words.ngettext("%(num)s site", "%(num)s sites", card.sites), words),)
    return ()


def _ages(card: TrialCard, words: Words) -> tuple[Linked, ...]:
    minimum, maximum = (_age(limit) for limit in card.ages)
    if minimum is None and maximum is None:
        return ()
    return (_plain(words.age_range(minimum, maximum), words),)


def _age(limit: str) -> Age | None:
    """ "18 years" as content writes it, already checked when it was loaded; empty means no limit."""
    if not limit:
        return None
    value, unit = limit.split(" ")
    return Age(value=int(value), unit=unit)


def _changed(card: TrialCard, words: Words) -> tuple[Linked, ...]:
    return (_plain(words.date(card.rules_last_changed), words),) if card.rules_last_changed else ()


def _plain(text: str, words: Words) -> Linked:
    return Linked(text=Text(words=text, lang=words.language.code))
