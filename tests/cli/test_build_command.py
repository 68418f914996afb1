"""The commands build and check, run as a person or another program runs them."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.publish import publishing
from tests.bad_content.stories import good_content, write_story
from tests.cli.commands import ROOT, trialpages
from tests.publish.test_a_failing_machine import small_disk
from tests.publish.trees import beside, fingerprint, publish, tree

DAY = ("--today", "2024-06-01")

A_FAULT = """
-- content/trials/ISRCTN10000001/who.en.md --
Adults.
-- content/website.toml (change) --
- feedback = "netlify"
+ feedbakc = "netlify"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with good content."""
    good_content(tmp_path)
    return tmp_path


def test_build_publishes_and_ends_with_0(folder: Path) -> None:
    done = trialpages("build", *DAY, folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("no problems; published 1 trial, ")
    assert (folder / "public/en/trials/ISRCTN10000001/index.html").is_file()


def test_check_publishes_nothing(folder: Path) -> None:
    done = trialpages("check", *DAY, folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("no problems; checked 1 trial, ")
    assert [path.name for path in folder.iterdir()] == ["content"]


def test_problems_come_sorted_with_file_and_line_and_then_one_last_line(folder: Path) -> None:
    write_story(A_FAULT, folder)
    done = trialpages("build", *DAY, folder=folder)
    assert done.returncode == 1
    first = [line for line in done.stdout.splitlines() if not line.startswith(" ")]
    assert first == [
        "content/trials/ISRCTN10000001/who.cy.md:2:1: warning translation-stale: "
        "who.en.md has changed since this was translated.",
        "content/trials/ISRCTN10000001/who.en.md: warning prose-not-reviewed: "
        "nobody has checked this text against the current criteria.",
        "content/website.toml:2:1: error unknown-key: unknown key feedbakc; did you mean feedback?",
        "1 error, 2 warnings in 3 files; nothing was published.",
    ]
    assert not (folder / "public").exists()


def test_json_says_the_same_to_other_programs(folder: Path) -> None:
    good = json.loads(trialpages("build", *DAY, "--format", "json", folder=folder).stdout)
    files = len(tree(folder / "public"))
    assert good == {"problems": [], "written": files, "unchanged": 0, "removed": 0, "published": True}
    write_story(A_FAULT, folder)
    done = trialpages("build", *DAY, "--format", "json", folder=folder)
    bad = json.loads(done.stdout)
    assert done.returncode == 1
    assert (bad["published"], bad["written"]) == (False, 0)
    assert bad["problems"][2] == {
        "file": "content/website.toml",
        "line": 2,
        "column": 1,
        "severity": "error",
        "code": "unknown-key",
        "message": "unknown key feedbakc; did you mean feedback?",
        "remedy": bad["problems"][2]["remedy"],
    }


def test_content_and_output_may_lie_anywhere(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    done = trialpages("build", *DAY, "--content", str(folder / "content"), "--out", "new/site", folder=elsewhere)
    assert done.returncode == 0
    trialpages("build", *DAY, folder=folder)
    assert fingerprint(elsewhere / "new/site") == fingerprint(folder / "public")


def test_the_date_comes_from_the_option_before_the_environment(folder: Path) -> None:
    late = {"SOURCE_DATE_EPOCH": "4102444800"}  # 2100-01-01: the planned end of recruitment has passed
    assert "recruiting-past-end" in trialpages("check", folder=folder, environment=late).stdout
    assert "recruiting-past-end" not in trialpages("check", *DAY, folder=folder, environment=late).stdout
    assert trialpages("check", folder=folder, environment={"SOURCE_DATE_EPOCH": "0"}).returncode == 0


def test_a_folder_of_somebody_else_is_refused_with_2(folder: Path) -> None:
    (folder / "public").mkdir()
    (folder / "public/thesis.txt").write_text("ten years of work")
    done = trialpages("build", *DAY, folder=folder)
    assert done.returncode == 2
    assert "public is not empty and trialpages did not make it" in done.stderr
    assert tree(folder / "public") == {"thesis.txt": "ten years of work"}
    assert beside(folder / "public") == ["content"]


def test_a_second_build_ends_with_4_and_names_the_first(folder: Path) -> None:
    with publishing(folder / "public"):
        started = time.monotonic()
        done = trialpages("build", *DAY, folder=folder)
        assert time.monotonic() - started < 20
    assert done.returncode == 4
    assert done.stderr == f"another build is writing public (process {os.getpid()}); nothing was published.\n"


def test_a_full_disk_ends_with_3_in_one_line(folder: Path) -> None:
    with small_disk(folder / "disk", 200):
        publish(folder / "disk/public", {"index.html": "old"})
        done = trialpages("build", *DAY, "--out", "disk/public", folder=folder)
        assert done.returncode == 3
        assert done.stdout == ""
        assert done.stderr.count("\n") == 1
        assert done.stderr.endswith("No space left on device; nothing was published.\n")
        assert tree(folder / "disk/public") == {"index.html": "old"}
        assert beside(folder / "disk/public") == []


def test_a_read_only_disk_ends_with_3_in_one_line(folder: Path) -> None:
    with small_disk(folder / "disk", 200):
        publish(folder / "disk/public", {"index.html": "old"})
        subprocess.run(["mount", "-o", "remount,ro", str(folder / "disk")], check=True)
        done = trialpages("build", *DAY, "--out", "disk/public", folder=folder)
        assert (done.returncode, done.stdout) == (3, "")
        assert done.stderr.endswith("Read-only file system; nothing was published.\n")
        assert tree(folder / "disk/public") == {"index.html": "old"}


def test_no_colour_codes_without_a_terminal(folder: Path) -> None:
    write_story(A_FAULT, folder)
    done = trialpages("build", *DAY, folder=folder, environment={"NO_COLOR": "1", "FORCE_COLOR": "1"})
    assert "\x1b" not in done.stdout + done.stderr


@pytest.fixture
def long_build(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A build of many trials, caught while it stages. Its folder is its current folder."""
    publish(folder / "public", {"index.html": "old"})
    trial = folder / "content/trials/ISRCTN10000001"
    for number in range(10, 60):
        name = f"ISRCTN100000{number}"
        subprocess.run(["cp", "-r", str(trial), str(trial.with_name(name))], check=True)
        toml = trial.with_name(name) / "trial.toml"
        toml.write_text(toml.read_text().replace(trial.name, name).replace("12345", f"123{number}"))
    child = subprocess.Popen(
        [sys.executable, "-m", "generator", "build", *DAY],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
    )
    deadline = time.monotonic() + 30
    while not list(folder.glob(".public.stage-*/en/trials")) and time.monotonic() < deadline:
        time.sleep(0.005)
    yield child
    child.kill()
    child.wait()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_stops_the_build_and_takes_the_stage_away(
    folder: Path, long_build: subprocess.Popen[bytes], number: signal.Signals, code: int
) -> None:
    long_build.send_signal(number)
    _, stderr = long_build.communicate(timeout=30)
    assert long_build.returncode == code
    assert stderr.decode() == f"stopped by {number.name}; nothing was published.\n"
    assert beside(folder / "public") == ["content"]
    assert tree(folder / "public") == {"index.html": "old"}


def test_a_few_open_files_are_enough(folder: Path) -> None:
    done = subprocess.run(
        ["sh", "-c", f"ulimit -n 32; exec {sys.executable} -m generator build --today 2024-06-01"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.slow
def test_twenty_kills_of_a_whole_build_leave_the_old_or_the_new_website(folder: Path) -> None:
    trialpages("build", *DAY, folder=folder)
    old = fingerprint(folder / "public")
    write_story(
        """
-- content/website.toml (change) --
- brand = "#124a4b"
+ brand = "#124a4c"
""",
        folder,
    )
    started = time.monotonic()
    trialpages("build", *DAY, "--out", "other", folder=folder)
    usual = time.monotonic() - started
    new = fingerprint(folder / "other")
    assert old != new
    for number in range(20):
        child = subprocess.Popen(
            [sys.executable, "-m", "generator", "build", *DAY],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )
        time.sleep(usual * (0.05 + 1.05 * number / 19))
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        assert fingerprint(folder / "public") in (old, new), f"kill {number} left a mixed website"
    assert trialpages("build", *DAY, folder=folder).returncode == 0
    assert fingerprint(folder / "public") == new
    assert beside(folder / "public") == [".other.lock", "content", "other"]
