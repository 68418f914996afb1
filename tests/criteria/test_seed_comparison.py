"""The three exclusion revisions of the real seed trial against a list made by hand, rule by rule.

Read from content/, word for word as the register has them. A is the undated first text, B of 7 March 2023, C of
30 January 2024.
"""

from pathlib import Path

import pytest

from generator.criteria import Comparison, Criterion, compare, joined, split
from generator.model import CriteriaList

TRIAL = Path(__file__).parents[2] / "content/trials/ISRCTN12908996"


def rules(name: str) -> tuple[Criterion, ...]:
    words = (TRIAL / name).read_text("utf-8")
    return split(words.split("+++\n", 2)[-1]).criteria


A = rules("exclusion/undated.en.txt")
B = rules("exclusion/2023-03-07.en.txt")
C = rules("exclusion/2024-01-30.en.txt")
FIRST = compare(A, B, criteria_list=CriteriaList.EXCLUSION)
SECOND = compare(B, C, criteria_list=CriteriaList.EXCLUSION)


def told(comparison: Comparison) -> dict[str, str]:
    """Label -> classes, of the rules that are not the same word for word."""
    return {
        str(group.new[0] + 1): " ".join(group.classes)
        for group in comparison.groups
        if "unchanged" not in group.classes
    }


def marks(comparison: Comparison, old: tuple[Criterion, ...], new: tuple[Criterion, ...], rule: int) -> list[str]:
    """The substantive stretches of a rule, old words in square brackets, new ones in braces."""
    group = comparison.groups[rule - 1]
    before, after = joined(old, group.old), joined(new, group.new)
    return [
        f"[{before[mark.old_start : mark.old_end].strip()}]{{{after[mark.new_start : mark.new_end].strip()}}}"
        for mark in group.stretches
        if mark.substantive
    ]


@pytest.mark.parametrize("comparison", [FIRST, SECOND])
def test_the_seventeen_rules_are_paired_one_to_one_by_their_place(comparison: Comparison) -> None:
    assert [(group.old, group.new) for group in comparison.groups] == [((i,), (i,)) for i in range(17)]


def test_from_the_undated_text_to_march_2023_rules_4_and_13_were_reworded() -> None:
    assert told(FIRST) == {"4": "reworded", "13": "reworded"}
    assert marks(FIRST, A, B, 4) == ["[]{impairment}"]
    assert marks(FIRST, A, B, 13) == ["[]{at registration}"]
    assert FIRST.numbers == ()


def test_from_march_2023_to_january_2024_one_rule_changed_and_eight_differ_in_typing() -> None:
    assert told(SECOND) == {"4": "threshold reworded"} | dict.fromkeys(
        ("1", "2", "7", "8", "9", "15", "16", "17"), "editorial"
    )
    assert len(SECOND.changed) == 1
    assert len(SECOND.typing_only) == 8


def test_the_new_limit_of_rule_4_is_told_and_no_direction_is_claimed() -> None:
    assert marks(SECOND, B, C, 4) == [
        "[]{CLCR <60 ml/min or}",
        "[]{or end stage renal disease, including dialysis}",
        "[]{or}",
    ]
    (number,) = SECOND.numbers
    assert (number.group, number.change, number.old, str(number.direction)) == (3, "added", None, "unclear")
    assert number.new is not None
    assert (number.new.op, number.new.value, number.new.unit) == ("<", 60, "ml/min")
    assert C[3].text[number.new.start : number.new.end] == "<60 ml/min"


def limits(criteria: tuple[Criterion, ...]) -> dict[str, list[str]]:
    """Label -> limits, as the numbers of a list that appears for the first time."""
    comparison = compare((), criteria, criteria_list=CriteriaList.EXCLUSION)
    found: dict[str, list[str]] = {}
    for number in comparison.numbers:
        assert number.new is not None
        label = criteria[comparison.groups[number.group].new[0]].label
        found.setdefault(label, []).append(
            " ".join(map(str, (number.new.op, number.new.value, number.new.unit))).strip()
        )
    return found


def test_the_limits_of_the_exclusion_list_are_read() -> None:
    assert limits(C) == {
        "4": ["< 60 ml/min", "< 60 ml/min/1.73m2", "> 2 times"],
        "6": ["within 6 months"],
        "7": ["< 1.5 10^9/l"],
        "12": ["within 2 years"],
        "15": ["within 3 months"],
        "17": ["< 6"],
    }


def test_the_limits_of_the_inclusion_list_are_read() -> None:
    assert limits(rules("inclusion/2024-01-30.en.txt")) == {
        "2": ["≥ 18 months", "≤ 15 years"],
        "3": ["≥ 6", "≥ 7", "< 5"],
        "8": ["≥ 18 years"],
    }
