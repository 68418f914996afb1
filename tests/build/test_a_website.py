"""From a content folder to a published website, and what the run says at its end."""

import shutil
from pathlib import Path

from generator import messages
from generator.publish import Swap
from tests.build.websites import built, lines
from tests.publish.trees import fingerprint, tree

A_WARNING = """
-- content/trials/ISRCTN10000001/who.en.md --
Adults.
"""
TWO_FAULTS = """
-- content/trials/ISRCTN10000001/who.en.md --
Adults. [Read more](javascript:alert(1))
-- content/website.toml (change) --
- feedback = "netlify"
+ feedbakc = "netlify"
"""


def last_line(root: Path, story: str = "", *, strict: bool = False) -> tuple[str, int]:
    outcome = built(root, story, strict=strict)
    return messages.last_line(outcome, Path("public")), messages.exit_code(outcome)


def test_a_website_with_nothing_wrong_is_published_whole(tmp_path: Path) -> None:
    outcome = built(tmp_path)
    assert lines(outcome) == []
    files = tree(tmp_path / "public")
    for path in (
        "index.html",
        "en/index.html",
        "cy/index.html",
        "en/trials/ISRCTN10000001/index.html",
        "cy/treialon/ISRCTN10000001/index.html",
        "cy/treialon/ISRCTN10000001/newid-meini-prawf/index.html",
        "404.html",
        "sitemap.xml",
        "robots.txt",
        "data/trials/ISRCTN10000001.json",
    ):
        assert path in files
    assert outcome.report is not None
    assert (outcome.report.swap, outcome.report.written, outcome.files) == (Swap.FIRST, len(files), len(files))


def test_the_last_line_and_the_exit_code_when_all_is_good(tmp_path: Path) -> None:
    line, code = last_line(tmp_path)
    count = len(tree(tmp_path / "public"))
    assert line == (
        f"no problems; published 1 trial, {count} files in public: {count} written, 0 unchanged, 0 removed."
    )
    assert code == 0
    assert last_line(tmp_path) == (f"no problems; public is unchanged (1 trial, {count} files).", 0)


def test_the_last_line_and_the_exit_code_with_warnings_only(tmp_path: Path) -> None:
    line, code = last_line(tmp_path, A_WARNING)
    assert line.startswith("0 errors, 2 warnings in 2 files; published 1 trial, ")
    assert code == 0


def test_with_strict_a_warning_stops_everything(tmp_path: Path) -> None:
    assert last_line(tmp_path, A_WARNING, strict=True) == (
        "0 errors, 2 warnings in 2 files; nothing was published (--strict).",
        1,
    )
    assert not (tmp_path / "public").exists()


def test_the_last_line_and_the_exit_code_with_errors(tmp_path: Path) -> None:
    built(tmp_path)
    before = fingerprint(tmp_path / "public")
    line, code = last_line(tmp_path, TWO_FAULTS)
    assert line == "2 errors, 2 warnings in 3 files; nothing was published."
    assert code == 1
    assert fingerprint(tmp_path / "public") == before


def test_a_trial_that_is_taken_away_takes_its_pages_with_it(tmp_path: Path) -> None:
    built(tmp_path)
    shutil.copytree(tmp_path / "content/trials/ISRCTN10000001", tmp_path / "content/trials/ISRCTN10000002")
    toml = tmp_path / "content/trials/ISRCTN10000002/trial.toml"
    toml.write_text(toml.read_text().replace("ISRCTN10000001", "ISRCTN10000002").replace("12345", "12346"))
    one = tree(tmp_path / "public")
    assert lines(built(tmp_path)) == []
    assert (tmp_path / "public/en/trials/ISRCTN10000002/index.html").is_file()
    shutil.rmtree(tmp_path / "content/trials/ISRCTN10000002")
    outcome = built(tmp_path)
    assert outcome.report is not None
    assert outcome.report.removed > 5
    assert tree(tmp_path / "public") == one


def test_a_file_that_is_edited_during_the_build_is_seen_and_nothing_is_published(tmp_path: Path) -> None:
    def meanwhile(done: int, total: int) -> None:
        # Same length, and perhaps within one tick of the file system's clock.
        summary = tmp_path / "content/trials/ISRCTN10000001/summary.en.md"
        summary.write_text(summary.read_text().replace("strap", "strip"))

    built(tmp_path)
    before = fingerprint(tmp_path / "public")
    outcome = built(tmp_path, meanwhile=meanwhile)
    assert lines(outcome) == [
        "content/trials/ISRCTN10000001/summary.en.md: error edited-during-build: "
        "the file changed while the website was being made."
    ]
    assert fingerprint(tmp_path / "public") == before
