"""One page by itself: language, title, headings, pictures, ids, forbidden markup.

In: a page and its file, read. Out: Problems. Never: looks at another page.
"""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from generator.inspection.codes import (
    FORBIDDEN_MARKUP,
    HEADINGS,
    HREFLANG,
    ID_TWICE,
    IMAGE_ALT,
    LANG,
    NOT_WELL_FORMED,
    TITLE,
)
from generator.inspection.markup import FORBIDDEN_NAMES, HEADING_NAMES, Document, Element
from generator.languages import LANGUAGES
from generator.problems import Code, Problem
from generator.website import Page

_LD_JSON = "application/ld+json"
_IN_A_TEMPLATE = "Correct the template or the view of this page."


def inspect_page(page: Page, document: Document, base_url: str) -> Iterator[Problem]:
    """Everything that can be said of an HTML page without knowing any other."""
    if not document.is_whole:
        yield _problem(page, NOT_WELL_FORMED, "has tags that do not fit together, or an attribute without quotes")
    yield from _forbidden(page, document)
    yield from _language(page, document)
    if not document.title:
        yield _problem(page, TITLE, "has no title")
    yield from _headings(page, document)
    yield from _pictures(page, document)
    yield from _ids(page, document)
    yield from _hreflang(page, document, base_url)


def ids_of(document: Document) -> list[str]:
    """Every id of a page, in order; one that stands twice comes twice."""
    return [element.attributes["id"] for element in document.elements if "id" in element.attributes]


def _language(page: Page, document: Document) -> Iterator[Problem]:
    expected = (page.language or LANGUAGES[0]).code
    root = next((element for element in document.elements if element.name == "html"), None)
    found = root.attributes.get("lang") if root else None
    if found != expected:
        said = f'"{found}"' if found else "not given"
        yield _problem(page, LANG, f'is in "{expected}", but the lang of its html element is {said}')
    if any(element.attributes.get("lang") == "" for element in document.elements):
        yield _problem(page, LANG, "has an element with an empty lang")


def _headings(page: Page, document: Document) -> Iterator[Problem]:
    levels = [int(element.name[1]) for element in document.elements if element.name in HEADING_NAMES]
    if levels.count(1) != 1:
        yield _problem(page, HEADINGS, f"has {levels.count(1)} headings of level 1; it must have one")
    above = 0
    for level in levels:
        if above and level > above + 1:
            yield _problem(page, HEADINGS, f"has a heading of level {level} below one of level {above}")
            return
        above = level


def _pictures(page: Page, document: Document) -> Iterator[Problem]:
    for element in document.elements:
        if element.name == "img" and element.attributes.get("alt") is None:
            yield _problem(page, IMAGE_ALT, f'shows the picture "{element.attributes.get("src") or ""}" without alt')


def _ids(page: Page, document: Document) -> Iterator[Problem]:
    for found, times in Counter(ids_of(document)).items():
        if times > 1:
            yield _problem(page, ID_TWICE, f'has the id "{found}" {times} times')
        if not found or any(character.isspace() for character in found):
            yield _problem(page, ID_TWICE, f'has the id "{found}", which no link can name')


def _hreflang(page: Page, document: Document, base_url: str) -> Iterator[Problem]:
    """The head names the same page in every language, itself, and x-default (Google, "localized versions")."""
    links = [element for element in document.elements if element.name == "link"]
    canonical = [element.attributes.get("href") for element in links if element.attributes.get("rel") == "canonical"]
    if canonical != [base_url + page.url]:
        said = ", ".join(str(href) for href in canonical) or "none"
        yield _problem(page, HREFLANG, f"must name {base_url}{page.url} as its canonical address; found: {said}")
    found = {
        element.attributes.get("hreflang") or "": element.attributes.get("href") or ""
        for element in links
        if element.attributes.get("rel") == "alternate"
        and element.attributes.get("hreflang")
        and not element.attributes.get("type")
    }
    default = found.pop("x-default", None)
    expected = {code: base_url + url for code, url in page.alternates}
    if found != expected:
        said = ", ".join(f"{code} {href}" for code, href in found.items()) or "none"
        yield _problem(page, HREFLANG, f"must name its languages in its head; found: {said}")
    if page.alternates and default is None:
        yield _problem(page, HREFLANG, "names no page for readers of other languages (hreflang x-default)")


def _forbidden(page: Page, document: Document) -> Iterator[Problem]:
    for element in document.elements:
        for said in _faults(element):
            yield _problem(page, FORBIDDEN_MARKUP, f"has {said}")


@lru_cache(maxsize=8192)
def _faults(element: Element) -> tuple[str, ...]:
    """Most tags stand on many pages, and are judged once."""
    return tuple(_forbidden_in(element))


def _forbidden_in(element: Element) -> Iterator[str]:
    if element.name in FORBIDDEN_NAMES:
        yield f"the element {element.name}"
    if element.name == "script" and element.attributes.get("type") != _LD_JSON and not element.attributes.get("src"):
        yield "a script inside the page"
    if element.name == "meta" and element.attributes.get("http-equiv", "").lower() == "refresh":
        yield "a meta element that leads to another page by itself"
    for key, value in element.attributes.items():
        if key == "style":
            yield f'the inline style "{value}"'
        elif key.startswith("on"):
            yield f"the handler {key}"
        elif key == "srcdoc":
            yield "the attribute srcdoc"


def _problem(page: Page, code: Code, said: str) -> Problem:
    return Problem(code=code, place=page.source, message=f"the page {page.url} {said}.", remedy=_IN_A_TEMPLATE)
