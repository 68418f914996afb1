"""The JSON that other software relies on: names, offsets and places."""

from generator.criteria.contracts import history_json, split_json
from generator.model import CriteriaList


def test_split_json_has_nested_items_and_all_that_is_no_item() -> None:
    text = "Adults:\n1. Aged 18\n2. One of:\n  a) Asthma\n\nNote: ask."
    assert split_json(text) == {
        "items": [
            {"label": "1", "text": "Aged 18", "start": 8, "end": 19, "children": []},
            {
                "label": "2",
                "text": "One of:",
                "start": 19,
                "end": 32,
                "children": [{"label": "a", "text": "Asthma", "start": 32, "end": 43, "children": []}],
            },
        ],
        "other": [
            {"kind": "heading", "start": 0, "end": 7, "text": "Adults:"},
            {"kind": "space", "start": 7, "end": 8, "text": "\n"},
            {"kind": "note", "start": 43, "end": 53, "text": "Note: ask."},
        ],
        "problems": [],
    }


def test_a_problem_has_line_and_column_counted_from_one() -> None:
    printed = split_json("1. Adult\r\n2. Level Îł", file="criteria.txt")
    assert printed["problems"] == [
        {
            "file": "criteria.txt",
            "line": 2,
            "column": 10,
            "severity": "warning",
            "code": "mojibake",
            "message": '"Îł" in "Îł" is a damaged "γ".',
            "remedy": (
                'Add to corrections in the head of the revision\'s file: {find = "Îł", replace = "γ", reason = "…"}.'
            ),
        }
    ]


def test_without_a_name_the_file_is_null() -> None:
    problems = split_json("")["problems"]
    assert isinstance(problems, list)
    assert [(problem["file"], problem["code"]) for problem in problems] == [(None, "criteria-missing")]


def test_history_json_has_revisions_oldest_first_and_what_belongs_to_none() -> None:
    text = "Inclusion criteria:\nCurrent inclusion criteria as of 01/06/2026:\n1. D\nPrevious inclusion criteria:\n1. B"
    printed = history_json(text, CriteriaList.INCLUSION)
    assert printed["other"] == [
        {"kind": "heading", "start": 0, "end": 19, "text": "Inclusion criteria:"},
        {"kind": "space", "start": 19, "end": 20, "text": "\n"},
    ]
    revisions = printed["revisions"]
    assert isinstance(revisions, list)
    assert revisions[0] == {
        "list": "inclusion",
        "state": "previous",
        "as_of": None,
        "published": None,
        "until": None,
        "heading": "Previous inclusion criteria:",
        "start": 70,
        "end": 103,
        "body_start": 99,
        "body_end": 103,
        "cut_off": False,
        "items": [{"label": "1", "text": "B", "start": 99, "end": 103, "children": []}],
        "other": [
            {"kind": "heading", "start": 70, "end": 98, "text": "Previous inclusion criteria:"},
            {"kind": "space", "start": 98, "end": 99, "text": "\n"},
        ],
    }
    assert (revisions[1]["state"], revisions[1]["as_of"]) == ("current", "2026-06-01")
    assert text[revisions[1]["start"] : revisions[1]["end"]].startswith("Current inclusion criteria")
