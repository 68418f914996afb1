"""What a maintainer is told, and the line at the end of a run."""

import pytest

from generator.problems import Code, Place, Problem, Severity, in_order, tally

CUT_OFF = Code(name="criterion-cut-off", severity=Severity.WARNING, why="Words are missing.", fix="Ask the register.")
MISSING = Code(name="title-missing", severity=Severity.ERROR, why="A page needs a name.", fix="Write a title.")


def problem(code: Code, file: str = "content/trial.toml", line: int = 0, column: int = 0) -> Problem:
    place = Place(file=file, line=line, column=column)
    return Problem(code=code, place=place, message="something is wrong.", remedy="Mend it.")


def test_a_problem_names_file_line_column_severity_and_code_with_the_remedy_below() -> None:
    assert problem(CUT_OFF, "a.txt", 12, 1).as_text() == (
        "a.txt:12:1: warning criterion-cut-off: something is wrong.\n    Mend it."
    )


def test_a_problem_of_a_whole_file_has_no_line() -> None:
    assert problem(MISSING, "a.txt").as_text().startswith("a.txt: error title-missing: ")


def test_a_problem_without_a_file_starts_with_its_severity() -> None:
    assert problem(MISSING, "").as_text().startswith("error title-missing: ")
    assert problem(MISSING, "").as_json()["file"] is None


def test_problems_come_by_path_and_then_by_line_as_a_number_and_each_is_told_once() -> None:
    late, early = problem(CUT_OFF, "a.txt", 12), problem(CUT_OFF, "a.txt", 9)
    other = problem(MISSING, "b.txt", 1)
    assert in_order([other, late, early, late]) == (early, late, other)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ([], "no problems"),
        ([problem(CUT_OFF)], "0 errors, 1 warning in 1 file"),
        ([problem(MISSING), problem(CUT_OFF, "b"), problem(CUT_OFF, "b", 2)], "1 error, 2 warnings in 2 files"),
        ([problem(MISSING, "")], "1 error, 0 warnings"),
    ],
)
def test_the_tally_counts_errors_warnings_and_files(found: list[Problem], words: str) -> None:
    assert str(tally(found)) == words


def test_a_warning_stops_a_run_only_when_it_is_strict() -> None:
    assert not tally([problem(CUT_OFF)]).stops
    assert tally([problem(CUT_OFF)], strict=True).stops
    assert tally([problem(MISSING)]).stops
    assert not tally([], strict=True).stops
