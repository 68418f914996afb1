"""All rules, and what is left of their findings after what people have accepted.

In: a trial, its histories, today's date. Out: Problems in order.
"""

from collections.abc import Callable, Iterator
from datetime import date

from generator.criteria.records import History
from generator.model import Trial
from generator.problems import Problem, in_order
from generator.rules import criteria, dates, gaps, limits, outside, people, prose, unknowns
from generator.rules.accepted import without_accepted
from generator.rules.found import Case, Found

Rule = Callable[[Case], Iterator[Found]]

RULES: tuple[Rule, ...] = (
    dates.end_before_start,
    dates.as_of_after_update,
    dates.ages_crossed,
    dates.recruiting_past_end,
    dates.date_in_future,
    people.no_contacts,
    people.phone_unreadable,
    people.site_without_postcode,
    gaps.block_missing,
    gaps.translation_missing,
    prose.prose_not_reviewed,
    limits.summary_disagrees,
    limits.age_disagrees,
    criteria.findings,
    unknowns.unknowns,
    outside.words_outside_changed,
)


def check(trial: Trial, histories: tuple[History, ...], today: date) -> tuple[Problem, ...]:
    """What is wrong with a trial on a day. `histories` are those of both lists, the original language first."""
    case = Case(trial=trial, histories=histories, today=today)
    found = [each for rule in RULES for each in rule(case)]
    return in_order(each.problem for each in without_accepted(found, trial.accepted))
