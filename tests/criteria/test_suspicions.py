"""What only two revisions show: references to numbers that moved, limits whose point moved."""

import pytest

from generator.criteria import compare, split
from generator.model import CriteriaList


def told(old: str, new: str, criteria_list: CriteriaList = CriteriaList.EXCLUSION) -> list[str]:
    """The findings, each as its code and the words it is about."""
    older, newer = split(old), split(new)
    found = compare(older.criteria, newer.criteria, criteria_list=criteria_list).findings
    return [f"{finding.code.name}: {newer.text[finding.start : finding.end]}" for finding in found]


OLD = "1. Pregnancy\n2. Brittle asthma\n3. Diabetes, unless {} is met"
NEW = "1. Known allergy\n2. Pregnancy\n3. Brittle asthma\n4. Diabetes, unless {} is met"


@pytest.mark.parametrize(
    "words", ["criterion 2", "rule 2", "item 2", "exclusion criterion 2", "criteria 1 and 2", "no. 2"]
)
def test_a_reference_to_a_criterion_with_another_number_is_suspicious(words: str) -> None:
    assert told(OLD.format(words), NEW.format(words)) == [f"reference-to-number: {words}"]


def test_a_reference_that_was_corrected_is_fine() -> None:
    assert told(OLD.format("criterion 2"), NEW.format("criterion 3")) == []


def test_a_reference_into_the_other_list_is_not_ours_to_judge() -> None:
    assert told(OLD.format("inclusion criterion 2"), NEW.format("inclusion criterion 2")) == []


def test_a_reference_to_a_criterion_that_is_gone_is_suspicious() -> None:
    new = "1. Pregnancy\n2. Diabetes, unless criterion 2 is met"
    assert told(OLD.format("criterion 2"), new) == ["reference-to-number: criterion 2"]


@pytest.mark.parametrize("words", ["criterion 2%", "item 25", "criterion 2a", "2 criteria"])
def test_other_numbers_are_no_references(words: str) -> None:
    assert told(OLD.format(words), NEW.format(words)) == []


def test_a_list_that_kept_its_numbers_has_good_references() -> None:
    old = "1. Pregnancy\n2. Diabetes, unless criterion 1 is met"
    assert told(old, old.replace("Pregnancy", "Planned pregnancy")) == []


@pytest.mark.parametrize(("old", "new"), [("5.5", "55"), ("10", "100"), ("2", "20"), ("1.25", "12.5"), ("30", "3")])
def test_a_limit_whose_point_moved_is_suspicious(old: str, new: str) -> None:
    assert told(f"1. Dose above {old} mg", f"1. Dose above {new} mg") == [f"tenfold: above {new} mg"]


@pytest.mark.parametrize(("old", "new"), [("5", "6"), ("20", "100"), ("5.5", "5.50"), ("0", "10")])
def test_other_changes_of_a_limit_are_not(old: str, new: str) -> None:
    assert told(f"1. Dose above {old} mg", f"1. Dose above {new} mg") == []


def test_a_lost_minus_is_a_change_but_no_moved_point() -> None:
    assert told("1. T-score below -2.5", "1. T-score below 2.5") == []


def test_a_moved_point_is_found_in_the_second_part_of_a_split() -> None:
    old = "1. Uncontrolled diabetes mellitus and creatinine above 5.5 mg/dl"
    new = "1. Uncontrolled diabetes mellitus\n2. Creatinine above 55 mg/dl"
    assert told(old, new) == ["tenfold: above 55 mg/dl"]
