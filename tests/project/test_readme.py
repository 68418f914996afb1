"""The README's first block is all that a newcomer types: it works as it stands there."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.project.checkout import CHECKOUT, copy_of_the_checkout, run

README = (CHECKOUT / "README.md").read_text(encoding="utf-8")


def test_the_readme_opens_with_the_two_commands() -> None:
    lines = [line.partition("#")[0].strip() for line in _first_block()]
    assert lines == ["make site", "make test"]


@pytest.mark.slow
def test_the_first_block_of_the_readme_works_line_by_line(tmp_path: Path) -> None:
    """In a copy, as typed. The copy borrows the installed packages: CI installs them anew in a fresh clone. Its
    `make test` runs one test of its own, or this test would call itself for ever."""
    copy = copy_of_the_checkout(tmp_path / "clone")
    (copy / ".venv").symlink_to(CHECKOUT / ".venv")
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    env["PYTEST_ADDOPTS"] = "-k test_the_readme_opens_with_the_two_commands"
    for line in _first_block():
        done = subprocess.run(["bash", "-ec", line], cwd=copy, env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"
    assert (copy / "public" / "en" / "index.html").is_file()
    assert (copy / "public" / "cy" / "index.html").is_file()
    assert "1 passed" in done.stdout


def test_the_problem_in_the_readme_looks_as_the_program_prints_it() -> None:
    block = re.search(r"```text\n(.*?)```", README, flags=re.DOTALL)
    assert block
    assert block[1] in run([sys.executable, "-m", "generator", "check"], cwd=CHECKOUT).stdout


def test_every_file_that_our_documents_link_exists() -> None:
    for document in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"):
        text = (CHECKOUT / document).read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
            assert (CHECKOUT / target).exists(), f"{document} links {target}"


def _first_block() -> list[str]:
    block = re.search(r"```sh\n(.*?)```", README, flags=re.DOTALL)
    assert block
    return block[1].splitlines()
