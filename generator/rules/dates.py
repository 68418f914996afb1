"""Dates and ages that cannot be right, or that the day of the build has overtaken.

In: a `Case`. Out: findings. Never: a status computed from dates; that is said beside the register's, by the pages.
"""

from collections.abc import Iterator
from datetime import date

from generator.criteria.codes import AS_OF_AFTER_UPDATE
from generator.model import Age, CriteriaList, Revision, Status
from generator.problems import Place
from generator.rules import codes
from generator.rules.found import Case, Found, found

_RECRUITS = (Status.RECRUITING, Status.BY_INVITATION)
_DAYS = {"years": 365.25, "months": 30.4375, "weeks": 7.0, "days": 1.0}
"""Only to tell a lower limit from an upper one, never to convert an age."""


def end_before_start(case: Case) -> Iterator[Found]:
    """Recruitment, and every revision that says until when it was in force."""
    trial = case.trial
    start, end = trial.recruitment_start, trial.recruitment_end
    if start and end and end < start:
        message = f"recruitment ends on {end}, before it starts on {start}."
        yield found(codes.END_BEFORE_START, trial.place_of("recruitment.end"), message)
    for revision in _revisions(case):
        if revision.as_of and revision.until and revision.until < revision.as_of:
            message = f"these criteria are in force until {revision.until}, before they begin on {revision.as_of}."
            yield found(codes.END_BEFORE_START, _file(revision), message)


def as_of_after_update(case: Case) -> Iterator[Found]:
    """A revision cannot be in the register before it is published."""
    for revision in _revisions(case):
        if revision.as_of and revision.published and revision.published < revision.as_of:
            message = f"the register was edited on {revision.published}, before as_of ({revision.as_of})."
            yield found(AS_OF_AFTER_UPDATE, _file(revision), message)


def ages_crossed(case: Case) -> Iterator[Found]:
    """A lowest age above the highest one."""
    low, high = case.trial.minimum_age, case.trial.maximum_age
    if low and high and _in_days(low) > _in_days(high):
        message = f"the lowest age ({low.value} {low.unit}) is above the highest ({high.value} {high.unit})."
        yield found(codes.AGES_CROSSED, case.trial.place_of("maximum_age"), message)


def recruiting_past_end(case: Case) -> Iterator[Found]:
    """A date belongs to its period: on the end date the trial still recruits."""
    trial = case.trial
    end, start = trial.recruitment_end, trial.recruitment_start
    if end and end < case.today and trial.status in _RECRUITS:
        message = f"the planned end of recruitment ({end}) has passed, but the status is {trial.status}."
        yield found(codes.RECRUITING_PAST_END, trial.place_of("recruitment.end"), message)
    if start and start < case.today and trial.status is Status.NOT_YET_RECRUITING:
        message = f"the planned start of recruitment ({start}) has passed, but the status is {trial.status}."
        yield found(codes.NOT_YET_PAST_START, trial.place_of("recruitment.start"), message)


def date_in_future(case: Case) -> Iterator[Found]:
    """What is said to have happened already, on a day that has not come."""
    trial = case.trial
    for key, day in (("last_updated", trial.last_updated), ("last_verified", trial.last_verified)):
        yield from _future(key, day, trial.place_of(key), case.today)
    for revision in _revisions(case):
        yield from _future("as_of", revision.as_of, _file(revision), case.today)
        yield from _future("published", revision.published, _file(revision), case.today)


def _future(key: str, day: date | None, place: Place, today: date) -> Iterator[Found]:
    if day and day > today:
        yield found(codes.DATE_IN_FUTURE, place, f"{key} is {day}, and today is {today}.")


def _revisions(case: Case) -> Iterator[Revision]:
    for criteria_list in CriteriaList:
        yield from case.trial.revisions(criteria_list)


def _file(revision: Revision) -> Place:
    return Place(file=revision.texts[0].place.file)


def _in_days(age: Age) -> float:
    return age.value * _DAYS[age.unit]
