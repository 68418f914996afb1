"""Every complaint has a bad example, and is made in exactly these words at exactly this place."""

import re
from pathlib import Path

import pytest

from generator import load, rules
from generator.problems import Code
from tests.bad_content.runs import printed, problems_of_content
from tests.bad_content.stories import HERE, good_content, read_story, write_story

EXAMPLES = sorted(path for path in HERE.glob("*.txt") if path.name != "good.txt")
IN_EVERY_ROOM = {code.name: code for code in (*load.CODES, *rules.CODES)}


def test_the_good_content_gives_no_complaint(tmp_path: Path) -> None:
    assert printed(problems_of_content(good_content(tmp_path))) == ""


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_a_bad_example_is_complained_about_in_these_words(example: Path, tmp_path: Path) -> None:
    story = example.read_text(encoding="utf-8")
    content = good_content(tmp_path)
    write_story(story, tmp_path)
    found = problems_of_content(content)
    assert printed(found) == read_story(story).printed
    assert example.stem.split("--")[0] in {problem.code.name for problem in found}


@pytest.mark.parametrize("name", sorted(IN_EVERY_ROOM))
def test_every_code_has_a_bad_example(name: str) -> None:
    assert any(example.stem.split("--")[0] == name for example in EXAMPLES)


@pytest.mark.parametrize("code", IN_EVERY_ROOM.values(), ids=lambda code: code.name)
def test_every_code_explains_itself(code: Code) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", code.name)
    assert code.why.endswith((".", "?"))
    assert code.fix.endswith(".")


def test_no_two_rooms_use_one_name() -> None:
    assert len(IN_EVERY_ROOM) == len(load.CODES) + len(rules.CODES)
