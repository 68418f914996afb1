"""Finished pages for the tests of the inspection."""

from collections.abc import Sequence

from generator.inspection import Inspected, inspect, inspect_whole
from generator.languages import LANGUAGES, Language
from generator.problems import Place, Problem
from generator.website import TEXT, OutputFile, Page

BASE_URL = "https://trials.example"
TWINS = (("en", "/en/"), ("cy", "/cy/"))


def finished(
    body: str = "<h1>Trials</h1>",
    *,
    head: str = "",
    url: str = "/en/",
    lang: str = "en",
    title: str = "Trials",
    alternates: tuple[tuple[str, str], ...] = TWINS,
    template: str = "home.html",
) -> tuple[Page, OutputFile]:
    """A page as the renderer makes it, with everything right but what the test puts in."""
    links = "".join(
        f'<link rel="alternate" hreflang="{code}" href="{BASE_URL}{address}">'
        for code, address in (*alternates, *([("x-default", alternates[0][1])] if alternates else []))
    )
    text = (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>'
        f'<link rel="canonical" href="{BASE_URL}{url}">{links}{head}</head><body>{body}</body></html>\n'
    )
    language: Language | None = next((known for known in LANGUAGES if known.code == lang), None)
    page = Page(
        url=url,
        template=template,
        view=None,
        language=language,
        alternates=alternates,
        source=Place(file="content/website.toml"),
    )
    return page, OutputFile(path=url.strip("/") + "/index.html", data=text.encode(), source=page.source)


def twins(body: str = "<h1>Trials</h1>", head: str = "") -> list[tuple[Page, OutputFile]]:
    """The same page in both languages."""
    return [finished(body, head=head, url=url, lang=code) for code, url in TWINS]


def a_file(url: str, text: str, source: str = "") -> tuple[Page, OutputFile]:
    """A file that is not HTML."""
    page = Page(url=url, template=TEXT, view=text, language=None, source=Place(file=source))
    return page, OutputFile(path=url.strip("/"), data=text.encode(), source=page.source)


def looked_at(*batches: Sequence[tuple[Page, OutputFile]]) -> tuple[Problem, ...]:
    """All problems of a website that is made of these batches."""
    inspected: list[Inspected] = [inspect(batch, BASE_URL) for batch in batches]
    return (*(problem for batch in inspected for problem in batch.problems), *inspect_whole(inspected))


def said(*batches: Sequence[tuple[Page, OutputFile]]) -> list[str]:
    """The same as `code: message`, each once."""
    return list(dict.fromkeys(f"{problem.code.name}: {problem.message}" for problem in looked_at(*batches)))
