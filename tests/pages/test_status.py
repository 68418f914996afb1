"""The status of a trial says what the register says and what the dates add, and is true where it stands alone."""

from datetime import date

import pytest

from generator.model import Status
from generator.pages.status import StatusCase, explained_status, status_case, status_tag
from tests.pages.trials import ENGLISH_WORDS, a_trial, english

TODAY = date(2024, 3, 1)
BEFORE, AFTER = date(2024, 2, 29), date(2024, 3, 2)


@pytest.mark.parametrize(
    ("status", "start", "end", "kind", "tag", "sentence"),
    [
        (
            Status.RECRUITING,
            None,
            BEFORE,
            "warn",
            "Recruiting: check with the study team",
            "The planned recruitment end date (29 February 2024) has passed. Ask the study team if the study is still "
            "open.",
        ),
        (Status.RECRUITING, AFTER, None, "info", "Recruitment planned", "Planned to start on 2 March 2024."),
        (Status.RECRUITING, BEFORE, AFTER, "ok", "Recruiting", ""),
        (Status.RECRUITING, None, None, "ok", "Recruiting", ""),
        (Status.BY_INVITATION, None, AFTER, "info", "By invitation only", ""),
        (
            Status.BY_INVITATION,
            None,
            BEFORE,
            "warn",
            "By invitation only: check with the study team",
            "The planned recruitment end date (29 February 2024) has passed. Ask the study team if the study is still "
            "open.",
        ),
        (
            Status.NOT_YET_RECRUITING,
            BEFORE,
            None,
            "warn",
            "Not yet recruiting: check with the study team",
            "The planned start date (29 February 2024) has passed and the register has not said that it started.",
        ),
        (
            Status.NOT_YET_RECRUITING,
            None,
            BEFORE,
            "warn",
            "Not yet recruiting: check with the study team",
            "The planned recruitment end date (29 February 2024) has passed. Ask the study team if the study is still "
            "open.",
        ),
        (Status.NOT_YET_RECRUITING, AFTER, None, "info", "Not yet recruiting", "Planned to start on 2 March 2024."),
        (Status.NOT_YET_RECRUITING, None, None, "info", "Not yet recruiting", ""),
        (Status.PAUSED, BEFORE, BEFORE, "warn", "Paused", ""),
        (Status.CLOSED, BEFORE, BEFORE, "neutral", "Closed to recruitment", ""),
        (Status.COMPLETED, BEFORE, BEFORE, "neutral", "Completed", ""),
        (Status.STOPPED, BEFORE, AFTER, "stop", "Stopped early", ""),
        (Status.WITHDRAWN, AFTER, AFTER, "stop", "Withdrawn", ""),
    ],
)
def test_a_status_states_the_register_and_what_the_dates_add(
    status: Status, start: date | None, end: date | None, kind: str, tag: str, sentence: str
) -> None:
    trial = a_trial(status=status, recruitment_start=start, recruitment_end=end)

    found = explained_status(trial, TODAY, ENGLISH_WORDS)

    assert (found.tag.kind, found.tag.words) == (kind, tag)
    assert found.sentences[0].startswith("Register entry of 13 February 2024: ")
    assert found.sentences[1:] == ((sentence,) if sentence else ())


def test_a_status_that_nobody_knows_says_so() -> None:
    found = explained_status(a_trial(status=Status.UNKNOWN), TODAY, ENGLISH_WORDS)

    assert (found.tag.kind, found.tag.words) == ("unknown", "Status not known")
    assert found.sentences == ("We do not know. Ask the study team.",)


def test_on_its_end_date_a_trial_still_recruits_and_on_its_start_date_it_has_started() -> None:
    trial = a_trial(status=Status.RECRUITING, recruitment_start=TODAY, recruitment_end=TODAY)

    assert status_case(trial, TODAY) is StatusCase.RECRUITING


def test_a_passed_end_date_never_makes_a_trial_closed() -> None:
    trial = a_trial(status=Status.RECRUITING, recruitment_end=date(2010, 1, 1))

    found = explained_status(trial, TODAY, ENGLISH_WORDS)

    assert "Recruiting" in found.tag.words
    assert "losed" not in " ".join(found.sentences)


def test_every_status_of_the_register_has_a_case_and_every_case_a_tag() -> None:
    assert {StatusCase(status.value) for status in Status} <= set(StatusCase)
    assert all(status_tag(case, ENGLISH_WORDS).words for case in StatusCase)


def test_an_entry_that_nobody_confirmed_for_a_year_says_since_when() -> None:
    trial = a_trial(last_updated=date(2023, 2, 28))

    assert explained_status(trial, TODAY, ENGLISH_WORDS).sentences[-1] == (
        "Nobody has confirmed this entry since 28 February 2023."
    )


def test_a_person_who_confirmed_the_entry_counts_as_much_as_the_register() -> None:
    trial = a_trial(last_updated=date(2020, 1, 1), last_verified=date(2024, 1, 15))

    assert len(explained_status(trial, TODAY, ENGLISH_WORDS).sentences) == 1


def test_a_status_worked_out_from_dates_is_not_put_into_the_registers_mouth() -> None:
    found = explained_status(a_trial(status_from="dates"), TODAY, ENGLISH_WORDS)

    assert found.sentences == ("Worked out from the dates in the register entry of 13 February 2024: Recruiting.",)


@pytest.mark.parametrize("status", [Status.PAUSED, Status.CLOSED, Status.COMPLETED, Status.STOPPED, Status.WITHDRAWN])
def test_nobody_is_sent_to_a_trial_that_takes_nobody(status: Status) -> None:
    assert not explained_status(a_trial(status=status), TODAY, ENGLISH_WORDS).may_ask


def test_the_reason_for_a_status_keeps_its_language() -> None:
    trial = a_trial(status=Status.STOPPED, status_reason=english("No further supply of the drug"))

    reason = explained_status(trial, TODAY, ENGLISH_WORDS).reason

    assert reason is not None
    assert (reason.words, reason.lang) == ("No further supply of the drug", "en")
