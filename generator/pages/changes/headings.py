"""The heading of the card of a changed rule: which rule, and the gravest thing that happened to it.

In: a list, the printed label of a rule, what happened. Out: a ready heading, one whole message per list and kind.
Never: a direction ("stricter"): a person says that, or nobody.
"""

from collections.abc import Iterable

from generator.criteria.records import ChangeClass, Group
from generator.i18n import Words
from generator.model import CriteriaList


def card_heading(criteria_list: CriteriaList, label: str, group: Group, limits: Iterable[str], words: Words) -> str:
    """`limits`: what happened to the rule's limits ("added", "removed", "changed"). A rule that the register printed
    without a number is named by its list alone; the quotation below says which one it is."""
    kind = _kind(group, frozenset(limits))
    if criteria_list is CriteriaList.INCLUSION:
        return _inclusion(kind, label, words) if label else _inclusion_without_number(kind, words)
    return _exclusion(kind, label, words) if label else _exclusion_without_number(kind, words)


def _kind(group: Group, limits: frozenset[str]) -> str:
    for found in (ChangeClass.ADDED, ChangeClass.REMOVED, ChangeClass.NEGATION):
        if found in group.classes:
            return found.value
    if ChangeClass.THRESHOLD in group.classes:
        return f"limits-{next(iter(limits))}" if len(limits) == 1 else "limits-changed"
    return "logic" if ChangeClass.LOGIC in group.classes else "words"


def _inclusion(kind: str, label: str, words: Words) -> str:
    return {
        "added": words.gettext("Inclusion rule %(label)s: new rule", label=label),
        "removed": words.gettext("Inclusion rule %(label)s: removed", label=label),
        "limits-added": words.gettext("Inclusion rule %(label)s: new limits added", label=label),
        "limits-removed": words.gettext("Inclusion rule %(label)s: limits removed", label=label),
        "limits-changed": words.gettext("Inclusion rule %(label)s: limits changed", label=label),
        "negation": words.gettext("Inclusion rule %(label)s: a word such as “not” came or went", label=label),
        "logic": words.gettext("Inclusion rule %(label)s: a word such as “and”, “or” or “must” changed", label=label),
        "words": words.gettext("Inclusion rule %(label)s: words changed", label=label),
    }[kind]


def _exclusion(kind: str, label: str, words: Words) -> str:
    return {
        "added": words.gettext("Exclusion rule %(label)s: new rule", label=label),
        "removed": words.gettext("Exclusion rule %(label)s: removed", label=label),
        "limits-added": words.gettext("Exclusion rule %(label)s: new limits added", label=label),
        "limits-removed": words.gettext("Exclusion rule %(label)s: limits removed", label=label),
        "limits-changed": words.gettext("Exclusion rule %(label)s: limits changed", label=label),
        "negation": words.gettext("Exclusion rule %(label)s: a word such as “not” came or went", label=label),
        "logic": words.gettext("Exclusion rule %(label)s: a word such as “and”, “or” or “must” changed", label=label),
        "words": words.gettext("Exclusion rule %(label)s: words changed", label=label),
    }[kind]


def _inclusion_without_number(kind: str, words: Words) -> str:
    return {
        "added": words.gettext("An inclusion rule without a number: new rule"),
        "removed": words.gettext("An inclusion rule without a number: removed"),
        "limits-added": words.gettext("An inclusion rule without a number: new limits added"),
        "limits-removed": words.gettext("An inclusion rule without a number: limits removed"),
        "limits-changed": words.gettext("An inclusion rule without a number: limits changed"),
        "negation": words.gettext("An inclusion rule without a number: a word such as “not” came or went"),
        "logic": words.gettext("An inclusion rule without a number: a word such as “and”, “or” or “must” changed"),
        "words": words.gettext("An inclusion rule without a number: words changed"),
    }[kind]


def _exclusion_without_number(kind: str, words: Words) -> str:
    return {
        "added": words.gettext("An exclusion rule without a number: new rule"),
        "removed": words.gettext("An exclusion rule without a number: removed"),
        "limits-added": words.gettext("An exclusion rule without a number: new limits added"),
        "limits-removed": words.gettext("An exclusion rule without a number: limits removed"),
        "limits-changed": words.gettext("An exclusion rule without a number: limits changed"),
        "negation": words.gettext("An exclusion rule without a number: a word such as “not” came or went"),
        "logic": words.gettext("An exclusion rule without a number: a word such as “and”, “or” or “must” changed"),
        "words": words.gettext("An exclusion rule without a number: words changed"),
    }[kind]
