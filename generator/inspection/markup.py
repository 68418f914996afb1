"""A small reader of our own HTML: only what the inspection asks, in about a tenth of a millisecond a page.

In: HTML as our templates write it: lower-case names, attributes in double quotes, `<` and `>` escaped everywhere else.
Out: `Document`. HTML in any other form is not guessed at: `is_whole` is False. Tests compare it with `html.parser`.
"""

import html
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

_OPENING = re.compile(r"<([a-z][a-z0-9-]*)((?:\s[^<>]*)?)>")
_CLOSING = re.compile(r"</([a-z][a-z0-9-]*)>")
_DECLARATION = re.compile(r"<!(?:DOCTYPE html|--.*?--)>", re.DOTALL)
_ATTRIBUTE = re.compile(r'\s+([a-z][a-z0-9:-]*)(?:="([^"]*)")?')
_ATTRIBUTES = re.compile(rf"(?:{_ATTRIBUTE.pattern})*\s*/?")
_TITLE = re.compile(r"<title>([^<]*)</title>")

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
"""Elements without an end (HTML, section 13.1.2)."""
HEADING_NAMES = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
FORBIDDEN_NAMES = frozenset(
    {"applet", "base", "embed", "frame", "frameset", "iframe", "math", "object", "portal", "style", "svg"}
)
"""Elements that run, embed or style something; a QR code is a file."""
_NOTED = HEADING_NAMES | FORBIDDEN_NAMES | {"html", "img", "script"}
"""Elements that count even without an attribute."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Element:
    """An opening tag, understood. Equal tags are one object, so what is found out about one can be kept."""

    name: str
    attributes: Mapping[str, str]
    """In the order they stand; values without HTML's escapes, empty for an attribute without a value."""
    is_whole: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What the inspection wants to know of a page."""

    elements: tuple[Element, ...]
    """Every element that has attributes or that counts without any, in the order they stand."""
    title: str
    is_whole: bool
    """Every `<` begins a tag that we understand, and every element is closed as often as it is opened."""


def read(text: str) -> Document:
    """Read a page."""
    opened = _OPENING.findall(text)
    closed = _CLOSING.findall(text)
    elements = tuple(_element(name, rest) for name, rest in opened if rest or name in _NOTED)
    title = _TITLE.search(text)
    tags = len(opened) + len(closed) + len(_DECLARATION.findall(text))
    is_whole = (
        tags == text.count("<")
        and Counter(closed) == Counter(name for name, _ in opened if name not in _VOID)
        and all(element.is_whole for element in elements)
    )
    return Document(elements=elements, title=html.unescape(title[1]).strip() if title else "", is_whole=is_whole)


@lru_cache(maxsize=4096)
def _element(name: str, rest: str) -> Element:
    """Pages share most of their tags (header, footer), so most are understood once only."""
    found = _ATTRIBUTE.findall(rest)
    attributes = {key: html.unescape(value) for key, value in found}
    is_whole = _ATTRIBUTES.fullmatch(rest) is not None and len(attributes) == len(found)
    return Element(name=name, attributes=attributes, is_whole=is_whole)
