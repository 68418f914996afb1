"""Whatever lies in a content file, reading it gives Problems or a Trial, and never an exception."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.load import load_trial, load_website
from tests.bad_content.stories import good_content

TRIAL = "trials/ISRCTN10000001"
OF_TRIAL = ("trial.toml", "who.en.md", "who.cy.md", "inclusion/2024-02-01.en.txt", "exclusion/2024-02-01.en.txt")
OF_WEBSITE = ("website.toml", "conditions.toml", "pages/about.en.md", "pages/about.cy.md")

whole = st.binary(max_size=200)
pieces = st.sampled_from(
    [
        *(b"+++\n", b"\xff", b"\x00", b"\r", b"\r\n", b"\n", "\u202e\u2028".encode()),  # files
        *(
            b'"',
            b"'''",
            b"[",
            b"]]",
            b"{",
            b"}",
            b"= ",
            b"#",
            b"2024-02-30",
            b"99999999999999999999",
            b"\\u202e",
        ),  # facts
        *(b"<", b"[x](javascript:y)", b"1. ", b"as_of = 1\n"),  # texts
    ]
)
CONTENT_EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), pieces | st.binary(max_size=4)), max_size=4)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return good_content(tmp_path_factory.mktemp("any-bytes"))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from((*OF_TRIAL, *OF_WEBSITE)), whole | CONTENT_EDITS)
def test_any_bytes_give_problems_or_records(
    content: Path, name: str, change: bytes | list[tuple[float, int, bytes]]
) -> None:
    path = content / (f"{TRIAL}/{name}" if name in OF_TRIAL else name)
    good = path.read_bytes()
    for data in _changed(good, change):
        path.write_bytes(data)
        try:
            trial, problems = load_trial(content, "ISRCTN10000001", "content")
            website, more = load_website(content, "content")
        finally:
            path.write_bytes(good)
        assert trial is not None or problems
        assert website is not None or more
        for problem in (*problems, *more):
            assert problem.as_text().isprintable() or "\n    " in problem.as_text()
            assert problem.place.file.startswith("content/")


def _changed(good: bytes, change: bytes | list[tuple[float, int, bytes]]) -> Iterator[bytes]:
    """Whole new bytes; or the good ones with pieces put in place of others."""
    if isinstance(change, bytes):
        yield change
        return
    data = good
    for where, length, put in change:
        start = int(where * len(data))
        data = data[:start] + put + data[start + length :]
    yield data
