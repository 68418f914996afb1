"""Plain sentences about changes of rules: each one whole message, counted by the rules of its language.

In: events of a trial's lists, the words of a language. Out: ready sentences. Every count names its
list. Never: a sentence put together from parts; nor one that calls a list unchanged whose wording is not known.
"""

from collections.abc import Sequence
from datetime import date

from generator.criteria.records import ChangeClass, Comparison
from generator.i18n import Words
from generator.model import CriteriaList
from generator.pages.changes.events import ListEvent, newest_per_list
from generator.website import ListChange


def opening(events: Sequence[ListEvent], words: Words) -> tuple[str, ...]:
    """What stands first on the changelog: what changed last, then at once what cannot be shown.

    `events` newest first. The sentence about a list whose earlier wording is not known follows the first one directly.
    """
    if not events:
        return (words.gettext("No changes have been recorded."),)
    newest = [event for event in newest_per_list(events) if event.as_of == events[0].as_of]
    known = [event for event in newest if event.step]
    unknown = [event for event in newest if not event.step]
    if not known:
        earlier = next((event for event in events if event.step), None)
        before = (before_that(earlier, words),) if earlier else ()
        return (*_updated_unknown(unknown, words), *before)
    found = [last_changed(known[0].criteria_list, known[0].as_of, known[0].published, known[0].changed, words)]
    found += [also_updated_unknown(event.criteria_list, event.as_of, words) for event in unknown]
    found += [_also_changed(event, words) for event in known[1:]]
    for event in known:
        assert event.step is not None, "a known event has a step"
        found += counts_without_meaning(event.criteria_list, event.step.comparison, words)
    return tuple(found)


def change_sentence(change: ListChange, words: Words) -> str:
    """The plain sentence of one dated change, for lists and feeds of the whole website."""
    assert change.as_of is not None, "a change always leads to a dated revision"
    criteria_list = CriteriaList(change.criteria_list)
    if change.earlier_unknown:
        return updated_unknown(criteria_list, change.as_of, words)
    return changed_rules(criteria_list, change.as_of, change.published, len(change.rules), words)


def last_changed(criteria_list: CriteriaList, as_of: date, published: date | None, num: int, words: Words) -> str:
    """Last changed 30 January 2024 (edited 13 February 2024): 1 exclusion rule changed."""
    values = {"date": words.date(as_of)}
    if published:
        values["edited"] = words.date(published)
        if criteria_list is CriteriaList.INCLUSION:
            return words.ngettext(
                "Last changed %(date)s (edited %(edited)s): %(num)s inclusion rule changed.",
                "Last changed %(date)s (edited %(edited)s): %(num)s inclusion rules changed.",
                num,
                **values,
            )
        return words.ngettext(
            "Last changed %(date)s (edited %(edited)s): %(num)s exclusion rule changed.",
            "Last changed %(date)s (edited %(edited)s): %(num)s exclusion rules changed.",
            num,
            **values,
        )
    if criteria_list is CriteriaList.INCLUSION:
        return words.ngettext(
            "Last changed %(date)s: %(num)s inclusion rule changed.",
            "Last changed %(date)s: %(num)s inclusion rules changed.",
            num,
            **values,
        )
    return words.ngettext(
        "Last changed %(date)s: %(num)s exclusion rule changed.",
        "Last changed %(date)s: %(num)s exclusion rules changed.",
        num,
        **values,
    )


def changed_rules(criteria_list: CriteriaList, as_of: date, published: date | None, num: int, words: Words) -> str:
    """1 exclusion rule changed (rules of 30 January 2024, edited 13 February 2024)."""
    values = {"date": words.date(as_of)}
    if published:
        values["edited"] = words.date(published)
        if criteria_list is CriteriaList.INCLUSION:
            return words.ngettext(
                "%(num)s inclusion rule changed (rules of %(date)s, edited %(edited)s).",
                "%(num)s inclusion rules changed (rules of %(date)s, edited %(edited)s).",
                num,
                **values,
            )
        return words.ngettext(
            "%(num)s exclusion rule changed (rules of %(date)s, edited %(edited)s).",
            "%(num)s exclusion rules changed (rules of %(date)s, edited %(edited)s).",
            num,
            **values,
        )
    if criteria_list is CriteriaList.INCLUSION:
        return words.ngettext(
            "%(num)s inclusion rule changed (rules of %(date)s).",
            "%(num)s inclusion rules changed (rules of %(date)s).",
            num,
            **values,
        )
    return words.ngettext(
        "%(num)s exclusion rule changed (rules of %(date)s).",
        "%(num)s exclusion rules changed (rules of %(date)s).",
        num,
        **values,
    )


def updated_unknown(criteria_list: CriteriaList, as_of: date, words: Words) -> str:
    """A list was updated and nobody can say what changed in it."""
    values = {"date": words.date(as_of)}
    if criteria_list is CriteriaList.INCLUSION:
        return words.gettext(
            "The list of who can take part was updated on %(date)s. Its earlier wording is not available, so we cannot "
            "show what changed there.",
            **values,
        )
    return words.gettext(
        "The list of who may not be able to take part was updated on %(date)s. Its earlier wording is not available, "
        "so we cannot show what changed there.",
        **values,
    )


def also_updated_unknown(criteria_list: CriteriaList, as_of: date, words: Words) -> str:
    """The sentence that follows a count of the other list at once."""
    values = {"date": words.date(as_of)}
    if criteria_list is CriteriaList.INCLUSION:
        return words.gettext(
            "The list of who can take part was also updated on %(date)s. Its earlier wording is not available, so we "
            "cannot show what changed there.",
            **values,
        )
    return words.gettext(
        "The list of who may not be able to take part was also updated on %(date)s. Its earlier wording is not "
        "available, so we cannot show what changed there.",
        **values,
    )


def before_that(event: ListEvent, words: Words) -> str:
    """The newest change that can be shown, when a later update cannot."""
    values = {"date": words.date(event.as_of)}
    if event.criteria_list is CriteriaList.INCLUSION:
        return words.ngettext(
            "Before that, on %(date)s: %(num)s inclusion rule changed.",
            "Before that, on %(date)s: %(num)s inclusion rules changed.",
            event.changed,
            **values,
        )
    return words.ngettext(
        "Before that, on %(date)s: %(num)s exclusion rule changed.",
        "Before that, on %(date)s: %(num)s exclusion rules changed.",
        event.changed,
        **values,
    )


def counts_without_meaning(criteria_list: CriteriaList, comparison: Comparison, words: Words) -> tuple[str, ...]:
    """How many rules differ in typing only, and how many not at all; nothing about a number of none."""
    found = []
    if typing := len(comparison.typing_only):
        found.append(_typing_sentence(criteria_list, typing, words))
    if unchanged := sum(ChangeClass.UNCHANGED in group.classes for group in comparison.groups):
        found.append(_same_sentence(criteria_list, unchanged, words))
    return tuple(found)


def _updated_unknown(events: Sequence[ListEvent], words: Words) -> tuple[str, ...]:
    if len(events) == len(CriteriaList):
        both = words.gettext(
            "Both lists of rules were updated on %(date)s. Their earlier wording is not available, so we cannot show "
            "what changed.",
            date=words.date(events[0].as_of),
        )
        return (both,)
    return tuple(updated_unknown(event.criteria_list, event.as_of, words) for event in events)


def _also_changed(event: ListEvent, words: Words) -> str:
    if event.criteria_list is CriteriaList.INCLUSION:
        return words.ngettext(
            "On the same date %(num)s inclusion rule changed.",
            "On the same date %(num)s inclusion rules changed.",
            event.changed,
        )
    return words.ngettext(
        "On the same date %(num)s exclusion rule changed.",
        "On the same date %(num)s exclusion rules changed.",
        event.changed,
    )


def _typing_sentence(criteria_list: CriteriaList, num: int, words: Words) -> str:
    if criteria_list is CriteriaList.INCLUSION:
        return words.ngettext(
            "%(num)s inclusion rule has typing differences only.",
            "%(num)s inclusion rules have typing differences only.",
            num,
        )
    return words.ngettext(
        "%(num)s exclusion rule has typing differences only.",
        "%(num)s exclusion rules have typing differences only.",
        num,
    )


def _same_sentence(criteria_list: CriteriaList, num: int, words: Words) -> str:
    if criteria_list is CriteriaList.INCLUSION:
        return words.ngettext(
            "%(num)s inclusion rule is the same, word for word.",
            "%(num)s inclusion rules are the same, word for word.",
            num,
        )
    return words.ngettext(
        "%(num)s exclusion rule is the same, word for word.",
        "%(num)s exclusion rules are the same, word for word.",
        num,
    )
