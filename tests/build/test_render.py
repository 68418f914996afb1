"""Rendering: everything is escaped, every address stays inside the website, files have line feeds."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator import resources
from generator.i18n import load_words
from generator.render import Renderer, output_path
from generator.website import CSV, JSON, TEXT, Page
from tests.pages.trials import WEBSITE

HOSTILE = "<script>alert(1)</script> & \"x\" 'y' {{ 7*7 }} ŵ"


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    """Templates that print one value in every place where one can stand."""
    for name in ("site.css", "icon.svg"):
        (tmp_path / name).write_text((resources.templates_folder() / name).read_text())
    for name in ("page.html", "feed.xml", "note.txt.j2"):
        (tmp_path / name).write_text('<p title="{{ view }}">{{ view }}</p>\n')
    return tmp_path


@pytest.fixture
def renderer(templates: Path) -> Renderer:
    all_words, _ = load_words(resources.locales_folder())
    return Renderer(templates, WEBSITE, all_words)


def page(template: str, view: object, url: str = "/en/") -> Page:
    return Page(url=url, template=template, view=view, language=None)


@pytest.mark.parametrize("template", ["page.html", "feed.xml", "note.txt.j2"])
def test_values_are_escaped_whatever_the_template_is_called(renderer: Renderer, template: str) -> None:
    escaped = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#34;x&#34; &#39;y&#39; {{ 7*7 }} ŵ"
    assert renderer.render(page(template, HOSTILE)).data.decode() == f'<p title="{escaped}">{escaped}</p>\n'


def test_json_is_sorted_and_keeps_its_letters(renderer: Renderer) -> None:
    made = renderer.render(page(JSON, {"b": "ŵ", "a": [1]}, "/data/a.json"))
    assert made.data.decode() == '{\n "a": [\n  1\n ],\n "b": "ŵ"\n}\n'
    assert made.path == "data/a.json"


def test_csv_has_line_feeds_and_quotes_where_needed(renderer: Renderer) -> None:
    made = renderer.render(page(CSV, (("a", "b"), ("1, 2", 'say "x"')), "/data/a.csv"))
    assert made.data.decode() == 'a,b\n"1, 2","say ""x"""\n'


def test_text_is_written_as_it_is_but_never_as_html(renderer: Renderer) -> None:
    assert renderer.render(page(TEXT, "<svg/>", "/a.svg")).data == b"<svg/>"
    for url in ("/en/", "/404.html"):
        with pytest.raises(ValueError, match="nothing would be escaped"):
            renderer.render(page(TEXT, "<p>", url))


@pytest.mark.parametrize(
    "url", ["en/", "/../etc/passwd", "/en/../x/", "//x", "/en/%2e%2e/", "/en/a b/", "/en/\n", "/.ssh/", "/ŵ/", ""]
)
def test_an_address_that_could_leave_the_website_is_a_fault_of_ours(url: str) -> None:
    with pytest.raises(ValueError, match="is no address of ours"):
        output_path(page(TEXT, "", url))


def test_a_page_of_another_language_gets_its_own_words(templates: Path) -> None:
    from generator.languages import CYMRAEG

    (templates / "page.html").write_text("{{ words.language.code }} {{ page.language.code }}")
    all_words, _ = load_words(resources.locales_folder())
    welsh = replace(page("page.html", None), language=CYMRAEG)
    assert Renderer(templates, WEBSITE, all_words).render(welsh).data == b"cy cy"
