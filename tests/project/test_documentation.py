"""Nothing that a maintainer meets is without its words or its example: every command, every key, every problem.

That each code says why it exists is tested where `explain` is (tests/cli).
"""

import re

import click
import pytest

from generator.cli.main import trialpages
from generator.explain import ALL_CODES
from generator.problems import Code
from tests.project.checkout import CHECKOUT, our_files


@pytest.fixture(scope="module")
def tests() -> str:
    """All our tests in Python as one text, and the names of the bad examples."""
    ours = [file for file in our_files() if (CHECKOUT / "tests") in file.parents]
    names = [f"{file.stem.partition('--')[0]!r}" for file in ours if file.parent.name == "bad_content"]
    return "\n".join([*names, *(file.read_text(encoding="utf-8") for file in ours if file.suffix == ".py")])


@pytest.mark.parametrize("code", ALL_CODES, ids=lambda code: code.name)
def test_every_kind_of_problem_has_a_bad_example(code: Code, tests: str) -> None:
    """A file of tests/bad_content that is named after it, or a test that names it: in a string, or as a constant."""
    constant = code.name.upper().replace("-", "_")
    assert re.search(rf"['\"` ]{code.name}['\"`:]|\b{constant}\b", tests)


def test_every_command_stands_in_the_readme_and_every_option_says_what_it_does() -> None:
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    assert isinstance(trialpages, click.Group)
    context = click.Context(trialpages)
    names = trialpages.list_commands(context)
    assert {"build", "check", "serve", "explain"} <= set(names)
    for name in names:
        command = trialpages.get_command(context, name)
        assert command
        assert f"`trialpages {name}" in readme, f"README does not tell of {name}"
        assert command.get_short_help_str()
        options = [option for option in command.params if isinstance(option, click.Option)]
        assert [option.name for option in options if not option.help] == []


def test_every_key_of_content_is_described() -> None:
    """The loader asks its tables for keys by name: CONTRIBUTING.md has each of them."""
    asks = re.compile(r"\.(?:text|texts|date|flag|word|words|one_of|local|locals|table|tables)\(\s*\"([a-z_]+)\"")
    sources = sorted((CHECKOUT / "generator" / "load").glob("*.py"))
    keys = {key for source in sources for key in asks.findall(source.read_text(encoding="utf-8"))}
    described = (CHECKOUT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert len(keys) > 30
    assert sorted(key for key in keys if not re.search(rf"[`.\[]{key}\b", described)) == []
