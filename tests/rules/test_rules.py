"""Where each rule draws its line. What each says stands in tests/bad_content."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from generator.criteria import history
from generator.criteria.codes import CRITERION_CUT_OFF
from generator.criteria.records import UnknownKind
from generator.model import Age, Contact, Correction, CriteriaList, LocalText, ProseBlock, Review, Site, Status, Text
from tests.rules.cases import (
    TODAY,
    a_history,
    a_trial,
    accepted,
    an_unknown,
    damaged_letter,
    prose,
    revision,
    told,
    told_codes,
)

IN, OUT = CriteriaList.INCLUSION, CriteriaList.EXCLUSION
DAY = timedelta(days=1)


def test_a_trial_with_nothing_wrong_gives_no_finding() -> None:
    trial = a_trial()
    assert told(trial, a_history(*trial.inclusion), a_history(*trial.exclusion)) == []


@pytest.mark.parametrize(
    ("end", "status", "codes"),
    [
        (TODAY, Status.RECRUITING, []),
        (TODAY - DAY, Status.RECRUITING, ["recruiting-past-end"]),
        (TODAY - DAY, Status.BY_INVITATION, ["recruiting-past-end"]),
        (TODAY - DAY, Status.CLOSED, []),
        (TODAY - DAY, Status.UNKNOWN, []),
        (None, Status.RECRUITING, []),
    ],
)
def test_on_its_end_date_a_trial_still_recruits(end: date | None, status: Status, codes: list[str]) -> None:
    assert told_codes(a_trial(recruitment_end=end, status=status)) == codes


@pytest.mark.parametrize(("start", "codes"), [(TODAY, []), (TODAY - DAY, ["not-yet-past-start"])])
def test_on_its_start_date_a_trial_is_not_late(start: date, codes: list[str]) -> None:
    assert told_codes(a_trial(recruitment_start=start, status=Status.NOT_YET_RECRUITING)) == codes


@pytest.mark.parametrize(("day", "codes"), [(TODAY, []), (TODAY + DAY, ["date-in-future"])])
def test_today_is_not_in_the_future(day: date, codes: list[str]) -> None:
    assert told_codes(a_trial(last_updated=day)) == codes
    assert told_codes(a_trial(last_verified=day)) == codes


def test_a_period_of_one_day_is_a_period() -> None:
    day = date(2025, 1, 9)
    assert told_codes(a_trial(recruitment_start=day, recruitment_end=day)) == []
    of_one_day = replace(revision(IN), until=date(2024, 2, 1))
    assert told_codes(a_trial(inclusion=(of_one_day,))) == []


def test_a_register_cannot_be_edited_before_the_criteria_are_in_force() -> None:
    published = [replace(revision(IN), published=date(2024, 2, day)) for day in (1, 2)]
    assert told_codes(a_trial(inclusion=(published[0],))) == []
    early = replace(revision(IN), published=date(2024, 1, 31))
    assert told_codes(a_trial(inclusion=(early,))) == ["as-of-after-update"]


@pytest.mark.parametrize(
    ("low", "high", "codes"),
    [
        (Age(value=18, unit="years"), Age(value=18, unit="years"), []),
        (Age(value=6, unit="months"), Age(value=1, unit="years"), []),
        (Age(value=13, unit="months"), Age(value=1, unit="years"), ["ages-crossed"]),
        (Age(value=5, unit="weeks"), Age(value=1, unit="months"), ["ages-crossed"]),
    ],
)
def test_ages_in_different_units_are_put_in_order(low: Age, high: Age, codes: list[str]) -> None:
    assert told_codes(a_trial(minimum_age=low, maximum_age=high)) == codes


@pytest.mark.parametrize("status", [Status.CLOSED, Status.COMPLETED, Status.STOPPED, Status.WITHDRAWN])
def test_nobody_asks_about_a_trial_that_is_over(status: Status) -> None:
    assert told_codes(a_trial(contacts=(), status=status)) == []
    assert told_codes(a_trial(contacts=(), status=Status.PAUSED)) == ["no-contacts"]


def test_a_contact_at_a_site_is_somebody_to_ask() -> None:
    contact = Contact(name="The trials team", email="team@example.org")
    site = Site(name="Example Hospital", postcode="LL57 0XX", contact=contact)
    assert told_codes(a_trial(contacts=(), sites=(site,))) == []
    silent = replace(site, contact=Contact(name="The trials team"))
    assert told_codes(a_trial(sites=(silent,))) == ["contact-without-way"]


@pytest.mark.parametrize(
    ("printed", "codes"),
    [
        ("+44 (0)151 529 5820", []),
        ("+44 (0)2071887188", []),
        ("0151 529 5820", []),
        ("+353 1 234 5678", []),
        ("please ask the ward", ["phone-unreadable"]),
        ("+44 151", ["phone-unreadable"]),
    ],
)
def test_a_phone_number_is_judged_as_the_page_reads_it(printed: str, codes: list[str]) -> None:
    assert told_codes(a_trial(contacts=(Contact(name="Dr Example", phone=printed),))) == codes


def test_texts_that_are_missing_in_a_language_are_counted_in_one_finding() -> None:
    english = LocalText(versions=(Text(words="In English", lang="en"),))
    trial = a_trial(title=english, conditions=(english, english), status_reason=english)
    trial = replace(trial, prose=tuple(each for each in trial.prose if each.lang == "en"))
    assert told(trial) == [
        "trial.toml translation-missing: texts without Cymraeg (8 of 8): title, status_reason, condition 1, "
        "condition 2, summary, taking-part, who, benefits-and-risks."
    ]


def test_a_checked_text_is_quiet_until_a_criterion_changes_in_substance() -> None:
    later = revision(OUT, key="2024-05-01")
    trial = a_trial(exclusion=(revision(OUT), later))
    inclusion = a_history(*trial.inclusion)
    assert told_codes(trial, inclusion, a_history(*trial.exclusion)) == []
    changed = told(trial, inclusion, a_history(*trial.exclusion, changed=True))
    assert changed[-1] == (
        "who.en.md prose-not-reviewed: this text was checked against the criteria of 2024-02-01; they have changed."
    )
    assert len(changed) == 4, "a translation follows its original and is not told again"


def test_a_text_checked_before_a_list_was_known_is_not_checked() -> None:
    """What a list said on the day of the check is not known: it may have been anything."""
    trial = a_trial(exclusion=(revision(OUT, key="2024-05-01"),))
    assert "prose-not-reviewed" in told_codes(trial, a_history(*trial.inclusion), a_history(*trial.exclusion))


def test_a_trial_without_criteria_asks_nobody_to_check_its_prose() -> None:
    trial = a_trial(inclusion=(), exclusion=(), prose=tuple(prose(block, reviewed_against="") for block in ProseBlock))
    assert told_codes(trial) == ["block-missing", "translation-missing"]


def test_the_versions_of_a_day_come_in_their_order() -> None:
    second = revision(IN, key="2024-02-01-2")
    trial = a_trial(inclusion=(revision(IN), second))
    history = a_history(*trial.inclusion, changed=True)
    assert told_codes(trial, history, a_history(*trial.exclusion)) == ["prose-not-reviewed"] * 4
    checked = replace(trial, prose=tuple(replace(each, reviewed_against="2024-02-01-2") for each in trial.prose))
    assert told_codes(checked, history, a_history(*trial.exclusion)) == []


@pytest.mark.parametrize(
    ("plain", "criterion", "codes"),
    [
        # The seed: one end is the same, across months and years.
        ("for 18 months to 10 years", "not less than 18 months and not longer than 15 years", ["summary-disagrees"]),
        ("for 18 months to 15 years", "not less than 18 months and not longer than 15 years", []),
        ("for 1 to 10 years", "not less than 18 months and not longer than 15 years", []),
        ("for 18 months to 10 years", "a course of 18 months", []),
        ("for 3 to 6 weeks", "pain for 3 to 9 months", []),
        ("between 18 and 65 years old", "aged 18-70 years", ["summary-disagrees"]),
    ],
)
def test_plain_words_disagree_when_exactly_one_end_of_a_range_is_the_same(
    plain: str, criterion: str, codes: list[str]
) -> None:
    words = tuple(
        prose(block, lang, f"Adults with pain {plain} may ask." if block is ProseBlock.WHO else "Some words.")
        for block in ProseBlock
        for lang in ("en", "cy")
        if (block, lang) != (ProseBlock.WHO, "cy")
    )
    trial = a_trial(inclusion=(revision(IN, f"1. A rule\n2. Pain, {criterion}"),), prose=words)
    found = told_codes(trial, a_history(*trial.inclusion))
    assert [code for code in found if code == "summary-disagrees"] == codes


def test_a_disagreement_is_told_at_its_place_with_the_words_of_both() -> None:
    words = "Some words.\n\nAdults with pain for 18 months to 10 years."
    trial = a_trial(
        inclusion=(revision(IN, "1. A rule\n2. Pain for not less than 18 months and not longer than 15 years"),),
        prose=(prose(ProseBlock.WHO, words=words),),
    )
    found = [line for line in told(trial, a_history(*trial.inclusion)) if "disagrees" in line]
    assert found == [
        'who.en.md:6:22 summary-disagrees: the text says "18 months to 10 years", but criterion 2 says "not less than '
        '18 months and not longer than 15 years".'
    ]


@pytest.mark.parametrize(
    ("criteria", "codes"),
    [
        ("1. Age 18 years and over", []),
        ("1. Aged 16 years or older", ["age-disagrees"]),
        ("1. At least 16 years of age", ["age-disagrees"]),
        ("1. 16 to 75 years old", ["age-disagrees"]),
        ("1. Diagnosis for at least 16 years", []),
        ("1. Adults aged at least 18 years\n2. Children aged at least 12 years", []),
    ],
)
def test_an_age_in_the_criteria_is_compared_when_there_is_exactly_one(criteria: str, codes: list[str]) -> None:
    trial = a_trial(inclusion=(revision(IN, criteria),))
    assert told_codes(trial, a_history(*trial.inclusion)) == codes


def test_a_finding_of_the_engine_gets_its_line_and_column_in_the_file() -> None:
    words = "1. A rule\n2. Value of Îł-glutamyl"
    trial = a_trial(exclusion=(revision(OUT, words),))
    history = a_history(*trial.exclusion, findings=(("2024-02-01", damaged_letter(words)),))
    assert told(trial, history) == ['exclusion/2024-02-01.en.txt:7:13 mojibake: "Îł" is damaged.']


def test_a_listed_correction_answers_the_finding_of_those_very_letters() -> None:
    words = "1. A rule\n2. Value of Îł-glutamyl"
    right = Correction(find="Îł", replace="γ", reason="Damaged on the way.")
    other = Correction(find="rule", replace="role", reason="A slip.")
    for correction, count in ((right, 0), (other, 1)):
        trial = a_trial(exclusion=(revision(OUT, words, "2024-02-01", correction),))
        history = a_history(*trial.exclusion, findings=(("2024-02-01", damaged_letter(words)),))
        assert told_codes(trial, history) == ["mojibake"] * count


def test_an_accepted_finding_is_quiet_until_the_quoted_words_change() -> None:
    entry = accepted("mojibake", "Value of Îł-glutamyl")
    same, changed = "1. Value of Îł-glutamyl is high", "1. Level of Îł-glutamyl is high"
    for words, codes in ((same, []), (changed, ["mojibake", "accepted-unused"])):
        trial = a_trial(exclusion=(revision(OUT, words),), accepted=(entry,))
        history = a_history(*trial.exclusion, findings=(("2024-02-01", damaged_letter(words)),))
        assert sorted(told_codes(trial, history)) == sorted(codes)


def test_a_quote_from_elsewhere_in_the_text_accepts_nothing() -> None:
    words = "1. A rule about age\n2. Value of Îł-glutamyl"
    trial = a_trial(exclusion=(revision(OUT, words),), accepted=(accepted("mojibake", "A rule about age"),))
    history = a_history(*trial.exclusion, findings=(("2024-02-01", damaged_letter(words)),))
    assert sorted(told_codes(trial, history)) == ["accepted-unused", "mojibake"]


def test_a_finding_without_words_is_accepted_by_its_message() -> None:
    trial = a_trial(recruitment_end=date(2024, 2, 29), accepted=(accepted("recruiting-past-end", "2024-02-29"),))
    assert told_codes(trial) == []
    assert told_codes(replace(trial, recruitment_end=date(2024, 3, 31))) == ["recruiting-past-end", "accepted-unused"]


def test_an_error_cannot_be_accepted() -> None:
    trial = a_trial(recruitment_end=date(2022, 1, 1), status=Status.COMPLETED)
    found = told_codes(replace(trial, accepted=(accepted("end-before-start", "2022-01-01"),)))
    assert found == ["end-before-start", "accepted-unused"]


def test_what_cannot_be_shown_is_told_once() -> None:
    """The engine may have found the same gap in the words themselves."""
    words = "1. A rule that stops in mid-wo"
    trial = a_trial(inclusion=(replace(revision(IN, words), published=date(2024, 2, 9)),))
    kinds = (UnknownKind.WORDING_LOST, UnknownKind.EARLIER_UNKNOWN)
    unknowns = (*(an_unknown(kind) for kind in kinds), an_unknown(UnknownKind.CUT_OFF, criterion=0))
    assert told(trial, a_history(*trial.inclusion, unknowns=unknowns)) == [
        "inclusion/2024-02-01.en.txt criterion-cut-off: criterion 1 stops before its end.",
        "inclusion/2024-02-01.en.txt earlier-unknown: what the inclusion criteria said before 2024-02-01 is not known.",
        "inclusion/2024-02-01.en.txt wording-lost: the register edited the inclusion criteria of 2024-02-01 on "
        "2024-02-09; what they said before that edit is lost.",
    ]
    lint = replace(damaged_letter("Îł"), code=CRITERION_CUT_OFF)
    history = a_history(*trial.inclusion, unknowns=unknowns, findings=(("2024-02-01", lint),))
    assert told_codes(trial, history).count("criterion-cut-off") == 1


def test_a_draft_translation_needs_no_review_of_its_own() -> None:
    originals = [each for each in a_trial().prose if each.lang == "en"]
    drafts = [replace(each, lang="cy", review=Review.DRAFT, reviewed_against="") for each in originals]
    assert told_codes(a_trial(prose=(*originals, *drafts))) == []


@pytest.mark.parametrize(
    ("older", "newer", "is_told"),
    [
        ("1. Gout\nAND\n2. Asthma", "1. Gout\nOR\n2. Asthma", True),
        ("1. Gout\nAND\n2. Asthma", "1. Gout\n2. Asthma", True),
        ("1. Gout\nAND\n2. Asthma", "1. Gout\n  AND:  \n2. Asthma", False),
        ("1. Gout\n2. Asthma", "1. Gout\n\n2. Asthma", False),
    ],
)
def test_a_connector_that_changed_is_told_and_its_blanks_are_not(older: str, newer: str, is_told: bool) -> None:
    """As the engine reads them: its own reader of lists decides what is a connector."""
    exclusion = (revision(OUT, older), revision(OUT, newer, key="2024-05-01"))
    trial = a_trial(exclusion=exclusion)
    codes = told_codes(trial, a_history(*trial.inclusion), history(OUT, exclusion))
    assert ("words-outside-changed" in codes) is is_told
