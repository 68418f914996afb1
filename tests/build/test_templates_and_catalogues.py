"""A fault in a template or a catalogue is found with its file and line, and no half page is published."""

import shutil
from pathlib import Path

import pytest

from generator import resources
from tests.build.websites import built, lines
from tests.publish.trees import fingerprint


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of our templates, to be spoilt."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(resources.templates_folder(), tmp_path / "templates")
    return Path("templates")


def line_of(path: Path, words: str) -> int:
    return next(number for number, line in enumerate(path.read_text().splitlines(), 1) if words in line)


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ("{{ view.tittle }}", "has no attribute 'tittle'"),
        ("{{ viwe }}", "'viwe' is undefined"),
        ("{{ view.crumbs | nofilter }}", "No filter named 'nofilter'"),
        ("{% if view %}", "currently looking for 'elif' or 'else' or 'endif'"),
        ('{% include "nowhere.html" %}', "the template templates/nowhere.html is missing."),
        ('{{ _("Page %(page)s of %(total)s", page=1) }}', "'total'"),
        ('{{ _("No catalogue has this") }}', "No catalogue has this"),
    ],
)
def test_a_broken_template_names_its_file_and_line_and_publishes_nothing(
    tmp_path: Path, templates: Path, broken: str, said: str
) -> None:
    built(tmp_path, templates=templates)
    before = fingerprint(tmp_path / "public")
    home = templates / "home.html"
    home.write_text(home.read_text().replace("{% block main %}", "{% block main %}\n" + broken, 1))
    outcome = built(tmp_path, templates=templates)
    found = lines(outcome)
    assert len(found) == 1
    assert said in found[0]
    named = outcome.problems[0].place.file
    assert named == "templates/home.html" or named.endswith("locales/cy/LC_MESSAGES/messages.po")
    assert fingerprint(tmp_path / "public") == before


def test_an_undefined_name_is_found_in_the_line_where_it_stands(tmp_path: Path, templates: Path) -> None:
    words = templates / "base.html"
    words.write_text(words.read_text().replace("<body", "{{ frame.lnag }}\n<body", 1))
    line = line_of(words, "frame.lnag")
    found = lines(built(tmp_path, templates=templates))
    assert found == [
        f"templates/base.html:{line}: error template-failed: a page cannot be made from this line: "
        "'generator.pages.frame.Frame object' has no attribute 'lnag'."
    ]


@pytest.mark.parametrize("name", ["home.html", "site.css", "icon.svg", "parts/words.html"])
def test_a_missing_template_is_named(tmp_path: Path, templates: Path, name: str) -> None:
    (templates / name).unlink()
    found = lines(built(tmp_path, templates=templates))
    assert len(found) > 0
    assert all(
        "error template-missing: " in line and f"the template templates/{name} is missing." in line for line in found
    )


@pytest.mark.parametrize("name", ["home.html", "site.css", "parts/words.html"])
def test_a_template_that_is_not_utf8_is_named_with_its_line(tmp_path: Path, templates: Path, name: str) -> None:
    (templates / name).write_bytes(b"one\ncaf\xe9\n")
    found = lines(built(tmp_path, templates=templates))
    assert found == [f"templates/{name}:2: error template-syntax: the template cannot be read: byte 0xe9 is not UTF-8."]


def test_missing_catalogues_are_named_with_their_folder(tmp_path: Path) -> None:
    found = lines(built(tmp_path, locales=tmp_path / "nowhere"))
    assert any("nowhere/cy" in line and "there is no catalogue for Cymraeg" in line for line in found)
    assert not (tmp_path / "public").exists()


def test_problems_of_content_and_catalogues_are_told_in_one_run(tmp_path: Path) -> None:
    story = """
-- content/trials/ISRCTN10000001/trial.toml (change) --
- status = "recruiting"
- status_from = "register"
+ status = "recriuting"
"""
    found = "\n".join(lines(built(tmp_path, story, locales=tmp_path / "nowhere")))
    assert "recriuting" in found
    assert "there is no catalogue for Cymraeg" in found


def test_nothing_escapes_the_escaping() -> None:
    # Templates are ours and trusted; these are the ways round autoescape that must not creep in.
    for template in resources.templates_folder().rglob("*.html"):
        text = template.read_text()
        for forbidden in ("|safe", "| safe", "striptags", "urlize", "xmlattr", "autoescape"):
            assert forbidden not in text, f"{template.name} has {forbidden}"
