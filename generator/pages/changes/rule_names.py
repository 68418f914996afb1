"""How lists and rules are called where a page speaks of them.

In: a list, the printed label of a rule, the words of a language. Out: ready names.
"""

from generator.i18n import Words
from generator.model import CriteriaList


def list_name(criteria_list: CriteriaList, words: Words) -> str:
    """What a list is called for GPs, on sheets and below the name of a version."""
    if criteria_list is CriteriaList.INCLUSION:
        return words.gettext("Inclusion criteria")
    return words.gettext("Exclusion criteria")


def rule_name(criteria_list: CriteriaList, label: str, words: Words) -> str:
    """How a rule is called where its list is not named beside it."""
    if criteria_list is CriteriaList.INCLUSION:
        if not label:
            return words.gettext("An inclusion rule without a number")
        return words.gettext("Inclusion rule %(label)s", label=label)
    if not label:
        return words.gettext("An exclusion rule without a number")
    return words.gettext("Exclusion rule %(label)s", label=label)
