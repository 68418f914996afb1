"""The JSON of a comparison keeps its names: other software relies on them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.criteria import compare, compare_json, criteria_of, split, split_json
from generator.model import CriteriaList


def test_groups_numbers_and_problems_are_told_in_plain_values() -> None:
    old, new = split("1. Pregnancy\n2. BMI > 30 kg/m2\n3. Asthma, see rule 2"), None
    new = split("1. HIV infection\n2. Pregnancy\n3. BMI > 35 kg/m2\n4. Asthma, see rule 2")
    comparison = compare(old.criteria, new.criteria, criteria_list=CriteriaList.EXCLUSION)

    told = json.loads(json.dumps(compare_json(comparison, text=new.text, file="new.txt")))

    assert [{key: group[key] for key in ("old", "new", "classes", "substantive")} for group in told["groups"]] == [
        {"old": [], "new": [0], "classes": ["added"], "substantive": True},
        {"old": [0], "new": [1], "classes": ["renumbered"], "substantive": False},
        {"old": [1], "new": [2], "classes": ["threshold", "renumbered"], "substantive": True},
        {"old": [2], "new": [3], "classes": ["renumbered"], "substantive": False},
    ]
    assert told["numbers"] == [
        {
            "group": 2,
            "change": "changed",
            "old": {"op": ">", "value": 30, "unit": "kg/m2"},
            "new": {"op": ">", "value": 35, "unit": "kg/m2"},
            "direction": "wider",
        }
    ]
    (problem,) = told["problems"]
    assert {key: problem[key] for key in ("file", "line", "column", "severity", "code")} == {
        "file": "new.txt",
        "line": 4,
        "column": 16,
        "severity": "warning",
        "code": "reference-to-number",
    }
    assert "what was 2 is 3 now" in problem["message"]
    assert problem["remedy"]


def test_without_the_text_a_problem_has_no_place() -> None:
    old = criteria_of([{"label": "1", "text": "Dose > 5.5 mg"}])
    new = criteria_of([{"label": "1", "text": "Dose > 55 mg"}])
    told = compare_json(compare(old, new, criteria_list=CriteriaList.EXCLUSION))

    assert told["problems"] == [
        {
            "file": None,
            "line": 0,
            "column": 0,
            "severity": "warning",
            "code": "tenfold",
            "message": "a limit went from > 5.5 mg to > 55 mg: the same figures with the point in another place.",
            "remedy": "Compare with the registry's record and with the trial team's protocol. If it is right, accept it.",
        }
    ]


def test_the_items_of_a_split_can_be_read_back() -> None:
    text = "1. Any of these:\n1.1. Asthma\n1.2. Eczema\n2. Pregnancy"
    items = json.loads(json.dumps(split_json(text)))["items"]

    read = criteria_of(items)

    assert [(item.label, item.text, item.depth, item.parent) for item in read] == [
        (item.label, item.text, item.depth, item.parent) for item in split(text).criteria
    ]


@pytest.mark.parametrize("items", ["text", [{"label": "1"}], [{"text": 5}], [{"text": "a", "label": 1}], [5], {"a": 1}])
def test_a_list_of_another_shape_is_refused(items: object) -> None:
    with pytest.raises(ValueError, match="text"):
        criteria_of(items)


def test_the_engine_starts_without_the_website_s_libraries() -> None:
    heavy = "babel click jinja2 markdown markupsafe difflib generator.criteria.judgement.real_pairs".split()
    program = f"import sys, generator.criteria; print([name for name in {heavy} if name in sys.modules])"
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )

    assert run.stdout.strip() == "[]"
