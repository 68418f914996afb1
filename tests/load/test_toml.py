"""TOML with places, and every mistake at once. The standard library's reader is the judge of what is right."""

import tomllib
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.load.toml_text import DEPTH_LIMIT, read_toml

STORY = """\
# a comment with "quotation marks" and [brackets]
id = "ISRCTN12908996" # and 'one' behind a value
"a quoted key" . sub = 'single # no comment'
many = [
    "one", # with a comment ]
    [1, 2, { en = "a = b" }],
    { en = "x", cy.deep = "y" },
]

[title]
en = \"\"\"
several lines
id = 3
\"\"\"
  indented = true
[[sites]]
name = "A"
[sites.contact]
name = "B"
[[sites]]
name = 'C'
"""


@pytest.mark.parametrize(
    ("key", "line", "column"),
    [
        ("id", 2, 1),
        ("a quoted key.sub", 3, 1),
        ("many", 4, 1),
        ("many.0", 5, 5),
        ("many.1", 6, 5),
        ("many.1.2.en", 6, 14),
        ("many.2.cy.deep", 7, 17),
        ("title", 10, 1),
        ("title.en", 11, 1),
        ("title.indented", 15, 3),
        ("sites.0.name", 17, 1),
        ("sites.0.contact.name", 19, 1),
        ("sites.1", 20, 1),
        ("sites.1.name", 21, 1),
    ],
)
def test_every_key_has_its_line_and_column(key: str, line: int, column: int) -> None:
    place = read_toml(STORY, "trial.toml").places[key]
    assert (place.file, place.line, place.column) == ("trial.toml", line, column)


def test_a_key_that_is_not_there_has_the_place_of_what_it_should_be_in() -> None:
    toml = read_toml(STORY, "trial.toml")
    assert toml.place_of("sites.1.postcode") == toml.places["sites.1"]
    assert toml.place_of("nothing").line == 0


def test_lines_count_from_where_the_text_starts_in_its_file() -> None:
    assert read_toml("\nid = 1", "summary.en.md", first_line=2).places["id"].line == 3


def test_what_is_right_is_read_although_other_lines_are_wrong() -> None:
    toml = read_toml(
        """\
id = "right"
last_updated = 30/01/2024
[title
en = "lost with its heading"
[sponsor]
name = "right too"
name = "twice"
[[sites]]
name = open"
[[sites]]
name = "second"
""",
        "trial.toml",
    )
    assert toml.values == {"id": "right", "sponsor": {"name": "right too"}, "sites": [{}, {"name": "second"}]}
    assert [(problem.place.line, problem.code.name) for problem in toml.problems] == [
        (2, "date-form"),
        (3, "toml-syntax"),
        (7, "key-twice"),
        (9, "toml-syntax"),
    ]
    assert toml.damaged >= {"last_updated", "title", "sites.0.name"}


def test_a_bracket_that_is_not_closed_costs_only_its_own_value() -> None:
    toml = read_toml('age_groups = [\n  "adult",\n\nsex = "all"\n', "trial.toml")
    assert toml.values == {"sex": "all"}
    assert [problem.place.line for problem in toml.problems] == [1]


def test_a_list_of_lists_is_not_taken_for_headings() -> None:
    assert read_toml("a = [\n  [1],\n  [2],\n]\n", "x").values == {"a": [[1], [2]]}


@pytest.mark.parametrize(
    ("value", "message", "remedy"),
    [
        ("30/01/2024", "30/01/2024 is not how a date is written here.", "Write 2024-01-30 (year, month, day)."),
        ("30.1.2024", "30.1.2024 is not how a date is written here.", "Write 2024-01-30 (year, month, day)."),
        ("2024-1-30", "2024-1-30 is not how a date is written here.", "Write 2024-01-30 (year, month, day)."),
        ("30 Jan 2024", "30 Jan 2024 is not how a date is written here.", "Write 2024-01-30 (year, month, day)."),
        ("30 Ionawr 2024", "30 Ionawr 2024 is not how a date is written here.", "Write 2024-01-30 (year, month, day)."),
        ("31/02/2024", "31/02/2024 is not a day of the calendar.", "Look the date up in the register."),
        ("2024-02-30", "2024-02-30 is not a day of the calendar.", "Look the date up in the register."),
        ("Yes # they can", "Yes is not understood.", "Write true or false, in small letters."),
        ("0151529", "0151529 starts with a nought.", 'Put it in quotation marks to keep the nought: "0151529"'),
        ("“x”", "curly quotation marks hold no words.", 'Use the straight quotation mark: "'),
        ("", "there is no value behind the equals sign.", "Write the value, or delete the line."),
        ("the words", "the words is not understood.", 'Put words in quotation marks: "the words"'),
    ],
)
def test_what_people_type_by_mistake_is_named_with_what_to_write(value: str, message: str, remedy: str) -> None:
    (problem,) = read_toml(f"key = {value}\nother = 1\n", "x").problems
    assert (problem.message, problem.remedy) == (message, remedy)


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 3000 + "]" * 3000,
        "a = " + "{x=" * 3000 + "1" + "}" * 3000,
        ".".join("a" * 3000) + " = 1",
        "[" + ".".join("a" * 3000) + "]",
        "a = [\n" * 3000,
        'a = """\n' * 2001,
        "a = " + "9" * 5000,
        "a = '''",
        "[[a]]\n" * 2000 + "[a]",
        "a.b = 1\na = 2\n[a]\n",
        '"" = 1\n" " = 2\n"a.b" = 3',
    ],
)
def test_strange_files_give_findings_and_no_crash(text: str) -> None:
    toml = read_toml(text, "x")
    assert toml.problems or toml.values


def test_the_depth_limit_lets_what_is_used_through() -> None:
    fine = "a = " + "[" * DEPTH_LIMIT + "]" * DEPTH_LIMIT
    assert read_toml(fine, "x").problems == ()
    assert [problem.code.name for problem in read_toml(f"{fine[:4]}[{fine[4:]}]", "x").problems] == ["nested-too-deep"]


scalars = st.one_of(st.text(max_size=8), st.integers(-9, 9), st.booleans(), st.dates())
keys = st.text(st.characters(categories=["L", "N", "P", "Z"], exclude_characters=".\x7f"), min_size=1, max_size=5)


def tables(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(keys, inner, max_size=3)


values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | tables(inner), max_leaves=6)


@given(tables(values), st.booleans())
def test_every_key_that_the_reader_knows_has_a_place(table: dict[str, Any], headings: bool) -> None:
    text = written(table, headings=headings)
    toml = read_toml(text, "x")
    assert toml.problems == ()
    assert toml.values == tomllib.loads(text) == table
    assert set(paths(table)) == set(toml.places)


@given(st.text(st.sampled_from("ab=.\"'[]{}#\n, 1\\-/t"), max_size=60))
def test_any_text_is_read_or_has_findings(text: str) -> None:
    toml = read_toml(text, "x")
    try:
        expected = tomllib.loads(text)
    except ValueError:
        assert toml.problems
    else:
        assert toml.values == expected
        assert toml.problems == ()


def written(table: Mapping[str, Any], *, headings: bool) -> str:
    """TOML for a table; with `headings`, its tables get headings of their own."""
    plain = {key: value for key, value in table.items() if not (headings and isinstance(value, dict))}
    lines = [f"{quoted(key)} = {value_of(value)}" for key, value in plain.items()]
    for key, value in table.items():
        if key not in plain:
            lines += [f"[{quoted(key)}]", *(f"  {quoted(inside)} = {value_of(each)}" for inside, each in value.items())]
    return "\n".join(lines)


def value_of(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(key)} = {value_of(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[\n" + "".join(f"  {value_of(each)}, # ]\n" for each in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return quoted(value) if isinstance(value, str) else str(value)


def quoted(text: str) -> str:
    return '"' + "".join(f"\\U{ord(letter):08x}" if not letter.isalnum() else letter for letter in text) + '"'


def paths(value: object, prefix: str = "") -> list[str]:
    """Dotted keys of everything inside a value."""
    if isinstance(value, dict):
        inside = [(str(key), each) for key, each in value.items()]
    elif isinstance(value, list):
        inside = [(str(number), each) for number, each in enumerate(value)]
    else:
        return []
    found = []
    for key, each in inside:
        path = f"{prefix}.{key}" if prefix else key
        found += [path, *paths(each, path)]
    return found
