"""What a maintainer is told about the seed trial: every line of it is true, and none of it is an error."""

from datetime import date
from pathlib import Path

from tests.bad_content.runs import problems_of_content

CONTENT = Path(__file__).parents[2] / "content"
FOLDER = "content/trials/ISRCTN12908996/"


def test_the_seed_s_own_warnings_are_these() -> None:
    found = problems_of_content(CONTENT, date(2024, 6, 1))
    told = [
        f"{str(problem.place).removeprefix(FOLDER)} {problem.severity} {problem.code.name}"
        for problem in found
        if problem.place.file.startswith(FOLDER)
    ]
    assert told == [
        "benefits-and-risks.en.md warning prose-not-reviewed",
        "exclusion/2024-01-30.en.txt warning wording-lost",
        "exclusion/2024-01-30.en.txt:10:971 warning lost-superscript",
        "exclusion/2024-01-30.en.txt:10:1510 warning glued-words",
        "exclusion/undated.en.txt warning revision-undated",
        "inclusion/2024-01-30.en.txt warning earlier-unknown",
        "inclusion/2024-01-30.en.txt warning wording-lost",
        "inclusion/2024-01-30.en.txt:15:99 warning criterion-cut-off",
        "summary.en.md warning prose-not-reviewed",
        "taking-part.en.md warning prose-not-reviewed",
        "trial.toml warning translation-missing",
        "trial.toml:19:1 warning recruiting-past-end",
        "who.en.md warning prose-not-reviewed",
        "who.en.md:1:66 warning summary-disagrees",
    ]


def test_the_plain_words_of_the_seed_say_ten_years_where_the_rule_says_fifteen() -> None:
    found = problems_of_content(CONTENT, date(2024, 6, 1))
    assert [problem.message for problem in found if problem.code.name == "summary-disagrees"] == [
        'the text says "18 months to 10 years", but criterion 2 says "not less than 18 months and not longer than 15 '
        'years".'
    ]


def test_on_the_day_of_the_planned_end_nobody_says_that_it_has_passed() -> None:
    found = problems_of_content(CONTENT, date(2024, 2, 29))
    assert "recruiting-past-end" not in {problem.code.name for problem in found}
