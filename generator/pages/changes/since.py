"""Sentences about what changed between two versions: what a person with an old sheet wants to know first.

In: the differences of both lists, the words of a language. Out: ready sentences, one per list, or one for both. Never:
"no rule has changed" of a list whose wording on both dates is not known.
"""

from collections.abc import Sequence
from datetime import date

from generator.i18n import Words
from generator.model import CriteriaList
from generator.pages.changes.versions import Difference, Knowledge, Version


def since(differences: Sequence[Difference], older: Version, words: Words) -> tuple[str, ...]:
    """What changed from `older` to the current version, by list: first what changed, then what nobody can know. In one
    sentence when nothing changed in either."""
    if len(differences) > 1 and all(_known_unchanged(found) for found in differences):
        days = [day for found in differences if (day := _known_from(found, older))]
        if not days:
            return (words.gettext("No rule has changed since the first version."),)
        return (words.gettext("No rule has changed since %(date)s.", date=words.date(max(days))),)
    changes_first = sorted(differences, key=lambda found: (not found.changed, _known_unchanged(found)))
    return tuple(_since_list(found, older, words) for found in changes_first)


def between(found: Difference, words: Words) -> str:
    """One list between two versions that are both named in the heading above."""
    inclusion = found.criteria_list is CriteriaList.INCLUSION
    if found.knowledge is Knowledge.UNKNOWN:
        if inclusion:
            return words.gettext(
                "Inclusion rules: the earlier wording is not available, so we cannot show what changed."
            )
        return words.gettext("Exclusion rules: the earlier wording is not available, so we cannot show what changed.")
    if not found.changed:
        if inclusion:
            return words.gettext("No inclusion rule changed between these versions.")
        return words.gettext("No exclusion rule changed between these versions.")
    if inclusion:
        return words.ngettext(
            "%(num)s inclusion rule changed between these versions.",
            "%(num)s inclusion rules changed between these versions.",
            found.changed,
        )
    return words.ngettext(
        "%(num)s exclusion rule changed between these versions.",
        "%(num)s exclusion rules changed between these versions.",
        found.changed,
    )


def _known_unchanged(found: Difference) -> bool:
    return found.knowledge is not Knowledge.UNKNOWN and not found.changed


def _known_from(found: Difference, older: Version) -> date | None:
    """The date that a sentence about a list may name: when the register edited the wording later under the same date,
    the wording of the date itself is lost, so nothing can be said from before the edit. None when undated."""
    edited = found.older.revision.published if found.older else None
    return max(filter(None, (older.as_of, edited)), default=None)


def _since_list(found: Difference, older: Version, words: Words) -> str:
    known_from = _known_from(found, older)
    if found.knowledge is Knowledge.UNKNOWN:
        return _since_unknown(found.criteria_list, known_from, words)
    if not found.changed:
        return _since_nothing(found.criteria_list, known_from, words)
    return _since_changed(found.criteria_list, found.changed, known_from, words)


def _since_unknown(criteria_list: CriteriaList, known_from: date | None, words: Words) -> str:
    inclusion = criteria_list is CriteriaList.INCLUSION
    if known_from is None:
        if inclusion:
            return words.gettext(
                "We cannot show whether an inclusion rule has changed since the first version: its wording is not "
                "available."
            )
        return words.gettext(
            "We cannot show whether an exclusion rule has changed since the first version: its wording is not "
            "available."
        )
    day = words.date(known_from)
    if inclusion:
        return words.gettext(
            "We cannot show whether an inclusion rule has changed since %(date)s: the wording of that date is not "
            "available.",
            date=day,
        )
    return words.gettext(
        "We cannot show whether an exclusion rule has changed since %(date)s: the wording of that date is not "
        "available.",
        date=day,
    )


def _since_nothing(criteria_list: CriteriaList, known_from: date | None, words: Words) -> str:
    inclusion = criteria_list is CriteriaList.INCLUSION
    if known_from is None:
        if inclusion:
            return words.gettext("No inclusion rule has changed since the first version.")
        return words.gettext("No exclusion rule has changed since the first version.")
    day = words.date(known_from)
    if inclusion:
        return words.gettext("No inclusion rule has changed since %(date)s.", date=day)
    return words.gettext("No exclusion rule has changed since %(date)s.", date=day)


def _since_changed(criteria_list: CriteriaList, num: int, known_from: date | None, words: Words) -> str:
    inclusion = criteria_list is CriteriaList.INCLUSION
    if known_from is None:
        if inclusion:
            return words.ngettext(
                "%(num)s inclusion rule has changed since the first version.",
                "%(num)s inclusion rules have changed since the first version.",
                num,
            )
        return words.ngettext(
            "%(num)s exclusion rule has changed since the first version.",
            "%(num)s exclusion rules have changed since the first version.",
            num,
        )
    day = words.date(known_from)
    if inclusion:
        return words.ngettext(
            "%(num)s inclusion rule has changed since %(date)s.",
            "%(num)s inclusion rules have changed since %(date)s.",
            num,
            date=day,
        )
    return words.ngettext(
        "%(num)s exclusion rule has changed since %(date)s.",
        "%(num)s exclusion rules have changed since %(date)s.",
        num,
        date=day,
    )
