"""Wrong usage ends with exit code 2 and a sentence that helps; nothing is done."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli.main import trialpages as group
from tests.cli.commands import ROOT, trialpages


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["biuld"], 'trialpages: there is no command "biuld". Did you mean build?'),
        (["publish-everything"], 'trialpages: there is no command "publish-everything".'),
        (["explain", "unknown-kye"], 'trialpages: there is no code "unknown-kye". Did you mean unknown-key?'),
        (["build", "--today", "30/01/2024"], 'trialpages: "30/01/2024" is not a date; write it as 2024-01-30.'),
        (["build", "--today", "2023-02-29"], 'trialpages: "2023-02-29" is not a date; write it as 2024-01-30.'),
        (["build", "--today", "20240130"], 'trialpages: "20240130" is not a date; write it as 2024-01-30.'),
        (["build", "--today", "٢٠٢٤-٠١-٣٠"], 'trialpages: "٢٠٢٤-٠١-٣٠" is not a date; write it as 2024-01-30.'),
        (["build", "--out", "content"], "trialpages: content lies in the content folder content; choose another"),
        (["build", "--out", ".."], "trialpages: .. holds the content folder content, which would be replaced;"),
        (["build", "--frmat", "json"], "trialpages: No such option '--frmat'. Did you mean"),
    ],
)
def test_wrong_usage_is_told_in_a_sentence(tmp_path: Path, arguments: list[str], sentence: str) -> None:
    (tmp_path / "here" / "content").mkdir(parents=True)
    done = trialpages(*arguments, folder=tmp_path / "here")
    assert done.returncode == 2
    assert done.stdout == ""
    assert sentence in done.stderr
    assert [path.name for path in (tmp_path / "here").iterdir()] == ["content"]


@pytest.mark.parametrize("epoch", ["abc", "-1", "1.5", "", "99999999999999", "999999999999"])
def test_a_source_date_epoch_that_is_no_date_is_refused(tmp_path: Path, epoch: str) -> None:
    (tmp_path / "content").mkdir()
    done = trialpages("build", folder=tmp_path, environment={"SOURCE_DATE_EPOCH": epoch})
    assert done.returncode == 2
    assert f'the environment variable SOURCE_DATE_EPOCH is "{epoch}"' in done.stderr


def test_without_content_it_says_where_it_looked(tmp_path: Path) -> None:
    done = trialpages("build", folder=tmp_path)
    assert done.returncode == 2
    assert f"there is no content folder at {tmp_path}/content; say where it is with --content." in done.stderr


def test_every_command_has_help_with_an_example() -> None:
    for name in group.list_commands(None):  # type: ignore[arg-type] # not used by ours
        done = trialpages(name, "--help")
        assert done.returncode == 0, name
        assert f"\n  trialpages {name}" in done.stdout, f"{name} --help has no example"
    assert "serve " in trialpages("--help").stdout


def test_explain_says_why_and_what_to_do() -> None:
    done = trialpages("explain", "link-broken")
    assert done.returncode == 0
    assert done.stdout == (
        "link-broken (error)\n\n"
        "A link that leads nowhere sends a patient away from the answer.\n\n"
        "What to do: Correct the address, or remove the link. Addresses of our own pages begin with / and end with /.\n"
    )


def test_explain_without_a_code_lists_every_code() -> None:
    lines = trialpages("explain").stdout.splitlines()
    assert "error    link-broken" in lines
    assert "warning  page-heavy" in lines
    assert len(lines) > 80


def test_without_a_command_the_help_is_shown() -> None:
    assert trialpages().stdout == trialpages("--help").stdout
    assert trialpages().returncode == 0


def test_the_version_is_told_even_in_a_checkout() -> None:
    done = trialpages("--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() != ""


def test_a_reader_that_goes_away_is_no_error() -> None:
    read, write = os.pipe()
    os.close(read)
    for arguments in (["explain"], ["--help"]):
        command = [sys.executable, "-m", "generator", *arguments]
        done = subprocess.run(command, cwd=ROOT, stdout=write, stderr=subprocess.PIPE, check=False)
        assert (done.returncode, done.stderr) == (0, b"")
    os.close(write)


def test_a_stdout_that_was_closed_before_is_no_error() -> None:
    command = ["sh", "-c", f"exec {sys.executable} -m generator explain link-broken >&-"]
    done = subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
