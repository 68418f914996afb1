"""The preview shows the website, reloads on save, shows problems instead of pages, and leaves no file behind."""

import http.client
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bad_content.stories import good_content, write_story
from tests.cli.commands import ROOT

TRIAL = "/en/trials/ISRCTN10000001/"


class Preview:
    """A running `trialpages serve`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "tmp").mkdir()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "generator", "serve", "--port", "0", "--today", "2024-06-01"],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(folder / "tmp")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        for line in self.process.stdout:
            found = re.search(r"the preview is at http://127\.0\.0\.1:(\d+)/", line)
            if found:
                self.port = int(found[1])
                return
        raise AssertionError("the preview did not start")

    def get(self, path: str, host: str = "") -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", path, headers={"Host": host or f"127.0.0.1:{self.port}"})
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, text

    def after_saving(self, story: str) -> None:
        """Save files and wait until the preview has been built again."""
        before = self.get("/.preview/number")
        write_story(story, self.folder)
        deadline = time.monotonic() + 20
        while self.get("/.preview/number") == before:
            assert time.monotonic() < deadline, "the preview was not built again"
            time.sleep(0.05)


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    good_content(tmp_path)
    running = Preview(tmp_path)
    yield running
    running.process.kill()
    running.process.communicate()


def test_a_saved_file_is_shown_and_problems_take_the_place_of_pages(preview: Preview) -> None:
    status, page = preview.get(TRIAL)
    assert status == 200
    assert "We want to find out if a strap helps people with tennis elbow." in page

    preview.after_saving(
        """
-- content/trials/ISRCTN10000001/summary.en.md (change) --
- We want to find out if a strap helps people with tennis elbow.
+ Does a strap help?
"""
    )
    assert "Does a strap help?" in preview.get(TRIAL)[1]

    preview.after_saving(
        """
-- content/website.toml (change) --
- feedback = "netlify"
+ feedbakc = "<script>"
"""
    )
    page = preview.get(TRIAL)[1]
    assert "content/website.toml:2:1: error unknown-key:" in page
    assert "Does a strap help?" not in page

    preview.after_saving(
        """
-- content/website.toml (change) --
- feedbakc = "<script>"
+ feedback = "netlify"
"""
    )
    assert "Does a strap help?" in preview.get(TRIAL)[1]


def test_what_reloads_the_page_is_in_responses_only(preview: Preview) -> None:
    assert "location.reload()" in preview.get(TRIAL)[1]
    files = [path for path in (preview.folder / "tmp").rglob("*") if path.is_file()]
    assert len(files) > 50
    assert not any(b"location.reload" in path.read_bytes() for path in files)


def test_the_preview_never_touches_the_project_and_leaves_nothing_behind(preview: Preview) -> None:
    assert sorted(path.name for path in preview.folder.iterdir()) == ["content", "tmp"]
    preview.process.send_signal(signal.SIGINT)
    _, stderr = preview.process.communicate(timeout=20)
    assert preview.process.returncode == 130
    assert "Traceback" not in stderr
    assert list((preview.folder / "tmp").iterdir()) == []


def test_addresses_that_do_not_exist_get_the_404_page_of_their_language(preview: Preview) -> None:
    status, page = preview.get("/cy/treialon/ISRCTN99999999/")
    assert status == 404
    assert '<html lang="cy">' in page
    assert preview.get("/nowhere/")[0] == 404


@pytest.mark.parametrize(
    "path", ["/../content/website.toml", "/en/../../../etc/passwd", "/.trialpages", "//etc/passwd"]
)
def test_nothing_outside_the_website_is_shown(preview: Preview, path: str) -> None:
    status, page = preview.get(path)
    assert status == 404
    assert "base_url" not in page
    assert "root:" not in page


def test_a_strange_name_for_this_computer_is_refused(preview: Preview) -> None:
    assert preview.get(TRIAL, host="evil.example")[0] == 403


def test_a_port_that_is_taken_is_told_in_one_line(preview: Preview) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", "serve", "--port", str(preview.port)],
        cwd=preview.folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    assert done.stderr == f"127.0.0.1:{preview.port}: Address already in use; nothing was published.\n"
