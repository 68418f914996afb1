"""Everything that the pages of one trial are made from.

In: a trial, the histories of its two lists, the settings of the website, the date. Out: `TrialStory`, the one value
that every page type of a trial takes. Never: words, addresses, layout.
"""

from dataclasses import dataclass
from datetime import date

from generator.criteria import History
from generator.model import CriteriaList, Trial
from generator.website import Website


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialStory:
    """One trial, understood, on one date."""

    trial: Trial
    histories: tuple[History, ...]
    """One per list and language in which every revision of the list exists; the original language first."""
    website: Website
    today: date

    def history(self, criteria_list: CriteriaList, lang: str) -> History:
        """The history of a list in `lang` when it exists whole in it, else in the original language.
        Languages are never compared with each other."""
        both = [history for history in self.histories if history.criteria_list is criteria_list]
        return next((history for history in both if history.lang == lang), both[0])
