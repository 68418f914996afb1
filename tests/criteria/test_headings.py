"""Revision headings: a closed grammar. Each row is a whole line and what it says, or that it is no heading."""

from datetime import date

import pytest

from generator.criteria.reading.headings import Heading, is_field_label, looks_like_heading, read_heading
from generator.criteria.records import BlockState
from generator.model import CriteriaList

CURRENT, PREVIOUS, ORIGINAL, ADDITION = BlockState
IN, EX = CriteriaList
JAN, FEB, MAR = date(2024, 1, 30), date(2024, 2, 13), date(2023, 3, 7)


def says(
    state: BlockState | None,
    kind: CriteriaList | None,
    as_of: date | None = None,
    published: date | None = None,
    until: date | None = None,
    *unreadable: str,
) -> Heading:
    return Heading(state, kind, as_of, published, until, unreadable)


HEADINGS = (
    # As ISRCTN prints them
    ("Current inclusion criteria as of 30/01/2024 (updated 13/02/2024):", says(CURRENT, IN, JAN, FEB)),
    ("Current exclusion criteria as of 30/01/2024:", says(CURRENT, EX, JAN)),
    ("Previous exclusion criteria as of 07/03/2023:", says(PREVIOUS, EX, MAR)),
    ("Previous exclusion criteria:", says(PREVIOUS, EX)),
    ("Previous exclusion criteria from 07/03/2023 to 30/01/2024:", says(PREVIOUS, EX, MAR, None, JAN)),
    ("Added 30/01/2024:", says(ADDITION, None, JAN)),
    ("Part B (Amendment 30.01.2024):", says(ADDITION, None, JAN)),
    # Blanks, case, punctuation
    ("Previous\xa0inclusion criteria as of\t07/03/2023: ", says(PREVIOUS, IN, MAR)),
    ("CURRENT INCLUSION CRITERIA AS OF 30/01/2024:", says(CURRENT, IN, JAN)),
    ("current inclusion criteria as of 30/01/2024:", says(CURRENT, IN, JAN)),
    ("Current inclusion criteria as of 30/01/2024", says(CURRENT, IN, JAN)),
    ("Current inclusion criteria as of 30/01/2024 :", says(CURRENT, IN, JAN)),
    ("Current inclusion criteria (as of 30/01/2024):", says(CURRENT, IN, JAN)),
    ("Current inclusion criteria, as of 30/01/2024, updated 13/02/2024:", says(CURRENT, IN, JAN, FEB)),
    ("Current inclusion criteria (as of 30/01/2024, updated on 13/02/2024):", says(CURRENT, IN, JAN, FEB)),
    ("**Current inclusion criteria as of 30/01/2024:**", says(CURRENT, IN, JAN)),
    # Other words for the states
    ("Amended inclusion criteria as of 30/01/2024:", says(CURRENT, IN, JAN)),
    ("Updated exclusion criteria as of 30/01/2024:", says(CURRENT, EX, JAN)),
    ("New inclusion criteria as of 30/01/2024:", says(CURRENT, IN, JAN)),
    ("Old exclusion criteria:", says(PREVIOUS, EX)),
    ("Original inclusion criteria:", says(ORIGINAL, IN)),
    ("Initial inclusion criteria:", says(ORIGINAL, IN)),
    ("Original inclusion criteria at time of registration:", says(ORIGINAL, IN)),
    ("Original inclusion criteria at the time of registration:", says(ORIGINAL, IN)),
    ("Previous inclusion criteria at registration:", says(ORIGINAL, IN)),
    ("Inclusion criteria provided at time of registration:", says(ORIGINAL, IN)),
    ("Initial information at time of registration:", says(ORIGINAL, None)),
    ("Current information as of 30/01/2024:", says(CURRENT, None, JAN)),
    # Other words for the kind
    ("Current participant inclusion criteria as of 30/01/2024:", says(CURRENT, IN, JAN)),
    ("Previous key patient exclusion criteria:", says(PREVIOUS, EX)),
    ("Previous main inclusion criteria:", says(PREVIOUS, IN)),
    ("Current eligibility criteria as of 30/01/2024:", says(CURRENT, None, JAN)),
    ("Current inclusion and exclusion criteria as of 30/01/2024:", says(CURRENT, None, JAN)),
    # Dates that end a revision
    ("Previous inclusion criteria until 30/01/2024:", says(PREVIOUS, IN, None, None, JAN)),
    ("Previous inclusion criteria up to 30/01/2024:", says(PREVIOUS, IN, None, None, JAN)),
    ("Previous inclusion criteria 07/03/2023 - 30/01/2024:", says(PREVIOUS, IN, MAR, None, JAN)),
    # A date of the edit only is not a date in force
    ("Current inclusion criteria (updated 13/02/2024):", says(CURRENT, IN, None, FEB)),
    # Forms of dates
    ("Current inclusion criteria as of 30.1.2024:", says(CURRENT, IN, JAN)),
    ("Current inclusion criteria as of 2024-01-30:", says(CURRENT, IN, JAN)),
    ("Current inclusion criteria as of 30 January 2024:", says(CURRENT, IN, JAN)),
    ("Current inclusion criteria as of 30th Jan 2024:", says(CURRENT, IN, JAN)),
    ("Current inclusion criteria as of 30-Jan-2024:", says(CURRENT, IN, JAN)),
    ("Current inclusion criteria as of January 30, 2024:", says(CURRENT, IN, JAN)),
    ("Previous inclusion criteria as of 7/3/2023:", says(PREVIOUS, IN, MAR)),
    # Dates that are none
    ("Previous inclusion criteria as of 31/02/2026:", says(PREVIOUS, IN, None, None, None, "31/02/2026")),
    ("Previous inclusion criteria as of 10/30/2006:", says(PREVIOUS, IN, None, None, None, "10/30/2006")),
    ("Current inclusion criteria as of 30/01/24:", says(CURRENT, IN, None, None, None, "30/01/24")),
    ("Current inclusion criteria as of January 2024:", says(CURRENT, IN, None, None, None, "January 2024")),
    ("Current inclusion criteria as of 01/2024:", says(CURRENT, IN, None, None, None, "01/2024")),
    ("Current inclusion criteria as of 30 Janury 2024:", says(CURRENT, IN, None, None, None, "30 Janury 2024")),
    ("Current inclusion criteria as of 30/01/2641:", says(CURRENT, IN, None, None, None, "30/01/2641")),
    ("Added 31/02/2026:", says(ADDITION, None, None, None, None, "31/02/2026")),
    # Without a state, a date makes the heading
    ("Inclusion criteria as of 30/01/2024:", says(None, IN, JAN)),
    # Welsh
    ("Meini prawf cynhwysiant cyfredol ar 30/01/2024 (diweddarwyd ar 13/02/2024):", says(CURRENT, IN, JAN, FEB)),
    ("Meini prawf cynnwys presennol ar 30 Ionawr 2024:", says(CURRENT, IN, JAN)),
    ("Meini prawf eithrio blaenorol:", says(PREVIOUS, EX)),
    ("Meini prawf allgáu blaenorol ar 7fed o Fawrth 2023:", says(PREVIOUS, EX, MAR)),
    ("Meini prawf allga\u0301u gwreiddiol:", says(ORIGINAL, EX)),
    ("Meini prawf cynhwysiant gwreiddiol adeg cofrestru:", says(ORIGINAL, IN)),
    ("Meini prawf cymhwystra cyfredol ar 30/01/2024:", says(CURRENT, None, JAN)),
    ("Meini prawf cynhwysiant ac eithrio cyfredol ar 30/01/2024:", says(CURRENT, None, JAN)),
    ("Meini prawf eithrio blaenorol o 07/03/2023 hyd at 30/01/2024:", says(PREVIOUS, EX, MAR, None, JAN)),
    ("Hen feini prawf eithrio:", says(PREVIOUS, EX)),
    ("MEINI PRAWF EITHRIO CYFREDOL AR 30/01/2024:", says(CURRENT, EX, JAN)),
    ("Ychwanegwyd ar 30/01/2024:", says(ADDITION, None, JAN)),
)

NO_HEADINGS = (
    # A criterion that begins like a heading
    "Current exclusion criteria are met at the second visit",
    "Current exclusion criteria as of 30/01/2024 are met",
    "Current inclusion criteria of the parent trial as of 30/01/2024:",
    "Previous inclusion in another study",
    "Previous inclusion in another study:",
    "Original inclusion criteria of the first trial",
    "They meet the original inclusion criteria of the first trial.",
    "Previous exclusion criteria were changed on 07/03/2023:",
    "fulfilling current clinical diagnostic criteria;",
    "Meeting the current clinical diagnostic criteria:",
    "Current smoker",
    "Current criteria:",
    "Current information:",
    "Current information as of 30/01/2024 is enough",
    "Current inclusion criteria (previous):",
    "Additional inclusion criteria:",
    "Additional inclusion criteria for adults:",
    "Key inclusion criteria:",
    "Inclusion criteria:",
    "Inclusion criteria",
    "Exclusion criteria for the second part, as of 30/01/2024, apply to adults:",
    # A date or a state alone
    "30/01/2024:",
    "As of 30/01/2024:",
    "Updated 30/01/2024:",
    "Previous:",
    "Current",
    # Dates of laws and protocols
    "amended 02.03.2021",
    "Radiation protection act (amended 02.03.2021)",
    "protocol version of 01.02.2021",
    "Current exclusion criteria (protocol version of 01.02.2021):",
    "closed to accrual as of 11/30/08",
    "Added value of the test:",
    "Added 30/01/2024: taking part in another trial",
    "(added 30/01/2024)",
    "1. Current inclusion criteria as of 30/01/2024:",
    "Current inclusion criteria as of 30/01/2024: 1. Adult",
    "Current inclusion criteria as of 30/01/2024 as of 07/03/2023:",
    # Without a colon, a date or a list below
    "Current exclusion criteria",
    "Previous inclusion criteria",
    # Welsh
    "Meini prawf cynhwysiant:",
    "Meini prawf eithrio cyfredol y prif dreial:",
    "Yn bodloni meini prawf cynhwysiant blaenorol yr astudiaeth gyntaf",
    "",
    " ",
)


@pytest.mark.parametrize(("line", "heading"), HEADINGS)
def test_a_line_of_the_grammar_is_a_heading(line: str, heading: Heading) -> None:
    assert read_heading(line) == heading


@pytest.mark.parametrize("line", NO_HEADINGS)
def test_any_other_line_is_none(line: str) -> None:
    assert read_heading(line) is None


def test_without_a_colon_a_heading_needs_a_list_below_it() -> None:
    assert read_heading("Current exclusion criteria", list_follows=True) == says(CURRENT, EX)
    assert read_heading("Current exclusion criteria are met", list_follows=True) is None


def test_the_name_of_the_field_is_no_revision() -> None:
    labels = ("Inclusion criteria:", "Key exclusion criteria:", "Exclusion Criteria", "Meini prawf eithrio:")
    assert all(is_field_label(line) for line in labels)
    assert not is_field_label("Previous exclusion criteria:")
    assert not is_field_label("Exclusion criteria: none")


def test_a_line_that_is_almost_a_heading_is_noticed() -> None:
    noticed = (
        "Current exclusion criteria (protocol version 3):",
        "Previous inclusion criteria before amendment 2, 30/01/2024",
        "Meini prawf eithrio blaenorol cyn y newid:",
        "Updated 30/01/2024:",
        "Amendments as of 30/01/2024:",
    )
    quiet = ("Current exclusion criteria are met at the second visit", "Previous inclusion in another study:")
    assert all(looks_like_heading(line) and read_heading(line) is None for line in noticed)
    assert not any(looks_like_heading(line) for line in quiet)
