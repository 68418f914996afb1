"""The status of a trial, explained: what the register said, and what the dates say beside it.

In: a trial and the date of the build. Out: `ExplainedStatus`: a case, its tag and the sentences that explain it. Tag,
lists, cards, sheet, structured data and data files take it from here. Never: a status computed from dates. That a
planned end date has passed is said beside what the register says, not instead of it: in 31 % of 405 registry records
the status was late or wrong (BMJ Open 2017;7:e017719).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from generator.i18n import Words
from generator.model import Status, Text, Trial
from generator.pages.blocks import Tag

DERIVED_FROM_DATES = "dates"
"""`Trial.status_from` when no status stands in the register and an importer worked it out from the dates."""

CONFIRMED_FOR = timedelta(days=365)
"""An entry that nobody has updated or confirmed for longer than this says so."""


class StatusCase(StrEnum):
    """What can be said about whether a trial recruits. In a list the tag stands alone, so it must be true alone."""

    RECRUITING_END_PASSED = "recruiting-end-passed"
    RECRUITING_STARTS_LATER = "recruiting-starts-later"
    RECRUITING = "recruiting"
    BY_INVITATION_END_PASSED = "by-invitation-end-passed"
    BY_INVITATION = "by-invitation"
    NOT_YET_START_PASSED = "not-yet-start-passed"
    NOT_YET_END_PASSED = "not-yet-end-passed"
    NOT_YET_RECRUITING = "not-yet-recruiting"
    PAUSED = "paused"
    CLOSED = "closed"
    COMPLETED = "completed"
    STOPPED = "stopped"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedStatus:
    """A status as a page shows it: never the bare word."""

    case: StatusCase
    tag: Tag
    sentences: tuple[str, ...]
    reason: Text | None
    """Why it is paused or stopped, in the words of the register or the team."""
    may_ask: bool
    """Whether it makes sense to ask to take part: the link stands at the top of the page."""


_KINDS = {
    StatusCase.RECRUITING_END_PASSED: "warn",
    StatusCase.RECRUITING_STARTS_LATER: "info",
    StatusCase.RECRUITING: "ok",
    StatusCase.BY_INVITATION_END_PASSED: "warn",
    StatusCase.BY_INVITATION: "info",
    StatusCase.NOT_YET_START_PASSED: "warn",
    StatusCase.NOT_YET_END_PASSED: "warn",
    StatusCase.NOT_YET_RECRUITING: "info",
    StatusCase.PAUSED: "warn",
    StatusCase.CLOSED: "neutral",
    StatusCase.COMPLETED: "neutral",
    StatusCase.STOPPED: "stop",
    StatusCase.WITHDRAWN: "stop",
    StatusCase.UNKNOWN: "unknown",
}

_MAY_NOT_ASK = frozenset({Status.PAUSED, Status.CLOSED, Status.COMPLETED, Status.STOPPED, Status.WITHDRAWN})


def status_case(trial: Trial, today: date) -> StatusCase:
    """The first case that fits. A date belongs to its period: on the end date the trial still recruits."""
    start_passed = trial.recruitment_start is not None and trial.recruitment_start < today
    starts_later = trial.recruitment_start is not None and trial.recruitment_start > today
    end_passed = trial.recruitment_end is not None and trial.recruitment_end < today
    match trial.status:
        case Status.RECRUITING if end_passed:
            return StatusCase.RECRUITING_END_PASSED
        case Status.RECRUITING if starts_later:
            return StatusCase.RECRUITING_STARTS_LATER
        case Status.BY_INVITATION if end_passed:
            return StatusCase.BY_INVITATION_END_PASSED
        case Status.NOT_YET_RECRUITING if end_passed and not start_passed:
            return StatusCase.NOT_YET_END_PASSED
        case Status.NOT_YET_RECRUITING if start_passed:
            return StatusCase.NOT_YET_START_PASSED
        case status:
            return StatusCase(status.value)


def status_tag(case: StatusCase, words: Words) -> Tag:
    """The tag of a case, true without any sentence beside it."""
    return Tag(kind=_KINDS[case], words=_tag_words(case, words))


def explained_status(trial: Trial, today: date, words: Words) -> ExplainedStatus:
    """Tag, sentences and reason of a trial's status on a date."""
    case = status_case(trial, today)
    return ExplainedStatus(
        case=case,
        tag=status_tag(case, words),
        sentences=_sentences(case, trial, today, words),
        reason=trial.status_reason.choose(words.language.code) if trial.status_reason else None,
        may_ask=trial.status not in _MAY_NOT_ASK,
    )


def plain_status(status: Status, words: Words) -> str:
    """The register's status in plain words, for the sentence that quotes the register and for a single site."""
    return {
        Status.NOT_YET_RECRUITING: words.gettext("Not yet recruiting"),
        Status.RECRUITING: words.pgettext("status", "Recruiting"),
        Status.BY_INVITATION: words.gettext("By invitation only"),
        Status.PAUSED: words.pgettext("status", "Paused"),
        Status.CLOSED: words.gettext("Closed to recruitment"),
        Status.COMPLETED: words.pgettext("status", "Completed"),
        Status.STOPPED: words.pgettext("status", "Stopped early"),
        Status.WITHDRAWN: words.pgettext("status", "Withdrawn"),
        Status.UNKNOWN: words.gettext("Status not known"),
    }[status]


def site_tag(status: Status, words: Words) -> Tag:
    """The tag of one site: sites have a status of their own, and no dates."""
    return Tag(kind=_KINDS[StatusCase(status.value)], words=plain_status(status, words))


def _tag_words(case: StatusCase, words: Words) -> str:
    match case:
        case StatusCase.RECRUITING_END_PASSED:
            return words.gettext("Recruiting: check with the study team")
        case StatusCase.RECRUITING_STARTS_LATER:
            return words.pgettext("status", "Recruitment planned")
        case StatusCase.BY_INVITATION_END_PASSED:
            return words.gettext("By invitation only: check with the study team")
        case StatusCase.NOT_YET_START_PASSED | StatusCase.NOT_YET_END_PASSED:
            return words.gettext("Not yet recruiting: check with the study team")
        case _:
            return plain_status(Status(case.value), words)


def _sentences(case: StatusCase, trial: Trial, today: date, words: Words) -> tuple[str, ...]:
    found = [_register_sentence(trial, words)]
    more = _dates_sentence(case, trial, words)
    if more:
        found.append(more)
    confirmed = max(filter(None, (trial.last_updated, trial.last_verified)))
    if today - confirmed > CONFIRMED_FOR:
        found.append(words.gettext("Nobody has confirmed this entry since %(date)s.", date=words.date(confirmed)))
    return tuple(found)


def _register_sentence(trial: Trial, words: Words) -> str:
    if trial.status is Status.UNKNOWN:
        return words.gettext("We do not know. Ask the study team.")
    values = {"date": words.date(trial.last_updated), "status": plain_status(trial.status, words)}
    if trial.status_from == DERIVED_FROM_DATES:
        return words.gettext("Worked out from the dates in the register entry of %(date)s: %(status)s.", **values)
    return words.gettext("Register entry of %(date)s: %(status)s.", **values)


def _dates_sentence(case: StatusCase, trial: Trial, words: Words) -> str:
    """What the planned dates add to the register's word; empty when they add nothing."""
    start = words.date(trial.recruitment_start) if trial.recruitment_start else ""
    end = words.date(trial.recruitment_end) if trial.recruitment_end else ""
    match case:
        case StatusCase.RECRUITING_END_PASSED | StatusCase.BY_INVITATION_END_PASSED | StatusCase.NOT_YET_END_PASSED:
            return words.gettext(
                "The planned recruitment end date (%(date)s) has passed. Ask the study team if the study is still "
                "open.",
                date=end,
            )
        case StatusCase.NOT_YET_START_PASSED:
            return words.gettext(
                "The planned start date (%(date)s) has passed and the register has not said that it started.",
                date=start,
            )
        case StatusCase.RECRUITING_STARTS_LATER | StatusCase.NOT_YET_RECRUITING if start:
            return words.gettext("Planned to start on %(date)s.", date=start)
        case _:
            return ""
