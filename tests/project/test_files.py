"""What must stand in no file of ours, and what each file of a kind must have."""

import re
import stat
import subprocess
import sys
import tomllib

import pytest

from generator import __version__
from tests.project.checkout import CHECKOUT, our_files, run

LOCKS = ("requirements.lock", "requirements-test.lock")


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """Path -> text of every file that is ours, but pictures and the like."""
    found = {}
    for file in our_files():
        data = file.read_bytes()
        if b"\0" not in data:
            found[file.relative_to(CHECKOUT).as_posix()] = data.decode("utf-8", errors="replace")
    return found


def test_no_file_knows_the_machine_it_was_written_on(texts: dict[str, str]) -> None:
    """A path of somebody's home or of a workplace works for that person only."""
    path = re.compile(r"(?<![\w.:/])/(?:home|root|work|Users)/\w+")
    assert {name: path.findall(text) for name, text in texts.items() if path.search(text)} == {}


def test_the_checkout_stands_alone(texts: dict[str, str]) -> None:
    """No file points beside the checkout: a clone holds all there is."""
    beside = re.compile(r"\.\./" + r"shared\b")
    assert [name for name, text in texts.items() if beside.search(text)] == []


def test_where_packages_come_from_is_the_machines_business(texts: dict[str, str]) -> None:
    """A registry's address in a file would be asked by everybody, also where another one is set up."""
    option = re.compile(r"--(?:extra-)?index-url[ =]\S|--find-links[ =]\S|--trusted-hos[t]|^registry ?=", re.MULTILINE)
    assert [name for name, text in texts.items() if option.search(text)] == []
    assert [name for name in LOCKS if "://" in texts[name]] == []
    assert '"resolved"' not in texts["tests/project/netlify/package-lock.json"]


def test_every_package_is_pinned_with_hashes(texts: dict[str, str]) -> None:
    for name in LOCKS:
        pinned = re.findall(r"^[a-z0-9][\w.-]*==\S+ \\\n    --hash=sha256:", texts[name], flags=re.MULTILINE)
        named = re.findall(r"^[a-z0-9]\S*", texts[name], flags=re.MULTILINE)
        assert len(pinned) == len(named) > 0


def test_the_locks_hold_all_that_the_project_asks_for(texts: dict[str, str]) -> None:
    """pyproject.toml was changed and `make lock` forgotten: the next fresh machine would miss a package."""
    project = tomllib.loads(texts["pyproject.toml"])["project"]
    runtime = _names(project["dependencies"])
    test = _names(project["optional-dependencies"]["test"])
    assert runtime <= _locked(texts["requirements.lock"])
    assert runtime | test <= _locked(texts["requirements-test.lock"])
    shared = _versions(texts["requirements.lock"]).items()
    assert shared <= _versions(texts["requirements-test.lock"]).items()


def test_raw_html_enters_a_page_in_one_place_only(texts: dict[str, str]) -> None:
    """Markdown becomes HTML in the prose room, behind its two walls; everywhere else text is escaped."""
    unsafe = re.compile(r"\|\s*safe\b|autoescape false|striptags|urlize|xmlattr")
    templates = {name: text for name, text in texts.items() if name.startswith("templates/")}
    assert templates
    assert {name: unsafe.findall(text) for name, text in templates.items() if unsafe.search(text)} == {}
    made = {name for name, text in texts.items() if name.startswith("generator/") and re.search(r"\bMarkup\(", text)}
    assert all(name.startswith("generator/prose") for name in made)


def test_the_scripts_can_be_run_and_are_sound() -> None:
    for script in sorted((CHECKOUT / ".ci").iterdir()):
        assert script.stat().st_mode & stat.S_IXUSR, script.name
        assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0


def test_a_checkout_knows_its_version_without_being_installed() -> None:
    said = run([sys.executable, "-m", "generator", "--version"], cwd=CHECKOUT).stdout.strip()
    assert said == __version__


def _names(requirements: list[str]) -> set[str]:
    return {_plain(re.split(r"[^\w.-]", requirement, maxsplit=1)[0]) for requirement in requirements}


def _locked(lock: str) -> set[str]:
    return {_plain(name) for name in _versions(lock)}


def _versions(lock: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9][\w.-]*)==(\S+)", lock, flags=re.MULTILINE))


def _plain(name: str) -> str:
    """Names of packages are compared like this (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()
