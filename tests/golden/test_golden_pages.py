"""The pages of the seed trial are what was reviewed last. When a change is wanted: `make golden`, and read it."""

from pathlib import Path

import pytest

from tests.golden.pages import EXPECTED, FILES, steady


@pytest.mark.parametrize("name", FILES)
def test_the_page_is_as_it_was_reviewed(built_website: Path, name: str) -> None:
    made = steady((built_website / name).read_text(encoding="utf-8"))
    assert made.splitlines() == (EXPECTED / name).read_text(encoding="utf-8").splitlines()


def test_there_is_no_golden_page_that_nobody_compares() -> None:
    kept = {file.relative_to(EXPECTED).as_posix() for file in EXPECTED.rglob("*") if file.is_file()}
    assert kept == set(FILES)
