"""Findings that only two revisions show: a moved point, a reference to a number that is another criterion's now."""

from generator.criteria import compare, split
from generator.criteria.records import Finding
from generator.model import CriteriaList


def findings(old: str, new: str) -> tuple[Finding, ...]:
    return compare(split(old).criteria, split(new).criteria, criteria_list=CriteriaList.EXCLUSION).findings


def told(old: str, new: str) -> list[tuple[str, str]]:
    """Code, and the words of the newer text that the finding points at."""
    return [(finding.code.name, new[finding.start : finding.end]) for finding in findings(old, new)]


def test_a_limit_with_the_same_figures_and_a_moved_point_is_suspicious() -> None:
    old = "1. Pregnancy\n2. HbA1c above 5.5 %"
    new = "1. Pregnancy\n2. HbA1c above 55 %"
    ((code, words),) = told(old, new)
    assert code == "tenfold"
    assert "55" in words


def test_a_limit_that_changed_to_other_figures_is_an_ordinary_change() -> None:
    assert told("1. HbA1c above 5.5 %", "1. HbA1c above 6.5 %") == []
    assert told("1. Platelets below 20 x 10^9/l", "1. Platelets below 100 x 10^9/l") == []


def test_a_reference_to_a_criterion_that_has_another_number_now_is_told() -> None:
    old = "1. Pregnancy\n2. Gout\n3. Any condition like those of criterion 2 in a close relative"
    new = "1. Pregnancy\n2. Brittle asthma\n3. Gout\n4. Any condition like those of criterion 2 in a close relative"
    assert told(old, new) == [("reference-to-number", "criterion 2")]
    (finding,) = findings(old, new)
    assert "what was 2 is 3 now" in finding.message


def test_a_reference_to_the_other_list_or_to_a_number_that_stayed_is_not_told() -> None:
    old = "1. Pregnancy\n2. Gout\n3. As in inclusion criterion 2\n4. As in criterion 1"
    new = "1. Pregnancy\n2. Brittle asthma\n3. Gout\n4. As in inclusion criterion 2\n5. As in criterion 1"
    assert told(old, new) == []
