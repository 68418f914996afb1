"""What a rule looks at, and what it finds.

In: nothing. Out: the records `Case` and `Found`. Never: a decision.
"""

from dataclasses import dataclass
from datetime import date

from generator.criteria.records import History
from generator.model import CriteriaList, Trial
from generator.problems import Code, Place, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One trial with its histories, on one date."""

    trial: Trial
    histories: tuple[History, ...]
    """One per list and language; the original language first."""
    today: date

    def originals(self) -> tuple[History, ...]:
        """The history of each list in the language that the register writes in."""
        found = (next((own for own in self.histories if own.criteria_list is each), None) for each in CriteriaList)
        return tuple(history for history in found if history is not None)

    def original(self, criteria_list: CriteriaList) -> History | None:
        return next((history for history in self.originals() if history.criteria_list is criteria_list), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A Problem, with the words that it is about: an accepted finding stays quiet as long as they are the same."""

    problem: Problem
    words: str = ""
    """The text that it was found in."""
    start: int = 0
    end: int = 0
    """The place in the text."""

    def is_about(self, quote: str) -> bool:
        """Whether the quoted words are in the message, or in the text at the place of the finding."""
        if quote in self.problem.message:
            return True
        end = max(self.end, self.start + 1)
        return quote in self.words[max(0, self.start - len(quote) + 1) : end + len(quote) - 1]


def found(code: Code, place: Place, message: str, remedy: str = "") -> Found:
    """One finding, with the code's own remedy when the case has no better one."""
    return Found(problem=Problem(code=code, place=place, message=message, remedy=remedy or code.fix))
