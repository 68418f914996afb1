"""Files that are not HTML: stylesheets, pictures, feeds, the sitemap.

In: a page and the text of its file. Out: Problems, and the addresses that feeds and sitemap name. Never: follows them.
"""

import html
import re
from collections.abc import Iterator
from xml.parsers import expat

from generator.inspection.codes import BORROWED_FONT, FORBIDDEN_MARKUP, FOREIGN_RESOURCE, NOT_WELL_FORMED
from generator.problems import Code, Problem
from generator.website import Page

_CSS_LOADS = re.compile(r"@import\b|url\(\s*[\"']?\s*(?:[a-z+.-]+:|//)", re.IGNORECASE)
_BORROWED = re.compile(r"frutiger|gds transport", re.IGNORECASE)
_ACTIVE_SVG = re.compile(
    r"<(?:script|foreignObject|style)\b|\son[a-z]+\s*=|\sstyle\s*=|\shref\s*=\s*[\"'](?!#)", re.IGNORECASE
)
_NAMED = re.compile(r'<(?:link|xhtml:link)\b[^>]*\shref="([^"]*)"|<loc>([^<]*)</loc>')


def inspect_stylesheet(page: Page, text: str) -> Iterator[Problem]:
    """Nothing is loaded from elsewhere, and no font is somebody else's."""
    for found in _CSS_LOADS.findall(text):
        yield _problem(page, FOREIGN_RESOURCE, f"loads something else ({found})")
    if _BORROWED.search(text):
        yield _problem(page, BORROWED_FONT, "names a font that is not ours to use")


def inspect_xml(page: Page, data: bytes) -> Iterator[Problem]:
    """It can be read at all."""
    try:
        expat.ParserCreate().Parse(data, True)
    except expat.ExpatError as error:
        yield _problem(page, NOT_WELL_FORMED, f"is no XML: {error}")


def inspect_picture(page: Page, text: str) -> Iterator[Problem]:
    """A picture only shows: it runs nothing and loads nothing."""
    found = _ACTIVE_SVG.search(text)
    if found:
        yield _problem(page, FORBIDDEN_MARKUP, f"is a picture that does more than show ({found[0].strip()})")


def named_addresses(text: str) -> list[str]:
    """What a feed or the sitemap names."""
    return [html.unescape(href or loc) for href, loc in _NAMED.findall(text)]


def _problem(page: Page, code: Code, said: str) -> Problem:
    return Problem(
        code=code,
        place=page.source,
        message=f"the file {page.url} {said}.",
        remedy="Correct what this file is made from.",
    )
