"""From the element tree to HTML, through a wall: only listed tags, attributes and addresses pass.

In: the tree of a text. Out: `Written`: HTML in which every word is escaped, its words, and what the wall stopped. What
is stopped never gets into the HTML, but its words do.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

BLOCKS = frozenset({"p", "ul", "ol", "li", "blockquote", "pre", "hr"})
HEADINGS = {f"h{level}": level for level in range(1, 7)}
INLINE = frozenset({"strong", "em", "code", "br", "a"})
EMPTY = frozenset({"br", "hr"})
ATTRIBUTES = {"a": ("href", "title"), "ol": ("start",)}

_ADDRESS = re.compile(
    r"https://[A-Za-z0-9.-]+\.[A-Za-z0-9-]{2,}(?::[0-9]+)?(?:[/?#]\S*)?"
    r"|mailto:[^\s@/?]+@[^\s@/?]+\.[^\s@]+"
    r"|tel:\+?[0-9-]+"
    r"|/(?!/)\S*"
    r"|#\S+"
)
_NOT_IN_ADDRESS = re.compile(r"[\s\\\x00-\x20\x7f-\x9f<>\"]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """Something that the wall did not let through."""

    tag: str
    address: str
    """Of a link or an image."""
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A text as HTML, and in plain words."""

    html: str
    words: str
    outside_code: str
    """The words that do not stand in code: there, somebody may want to show a tag."""
    addresses: tuple[str, ...] = ()
    """Of its links, as they were written."""
    stopped: tuple[Stopped, ...] = ()


def write(root: Element, top: int) -> Written:
    """The elements below `root`; headings are moved so that the highest is `h<top>` and no level is left out."""
    levels = dict(zip((id(heading) for heading in _headings(root)), _shifted(root, top), strict=True))
    stopped: list[Stopped] = []
    text = "".join(_written(root, levels, stopped))
    return Written(
        html=text.strip(),
        words="".join(_words(root)),
        outside_code="".join(_words(root, code=False)),
        addresses=tuple(element.get("href") or "" for element in root.iter("a")),
        stopped=tuple(stopped),
    )


def is_safe_address(address: str) -> bool:
    """https, mail, telephone, a page of this website or a place on the page. Judged as a browser would read it: with
    entities read and blanks at the ends gone."""
    read = html.unescape(address).strip()
    return not _NOT_IN_ADDRESS.search(read) and _ADDRESS.fullmatch(read) is not None


def _headings(root: Element) -> list[Element]:
    return [element for element in root.iter() if element.tag in HEADINGS]


def _shifted(root: Element, top: int) -> Iterator[int]:
    """A level for every heading, in order: one deeper than the nearest heading before it that is higher."""
    open_levels: list[int] = []
    for heading in _headings(root):
        level = HEADINGS[heading.tag]
        while open_levels and open_levels[-1] >= level:
            open_levels.pop()
        open_levels.append(level)
        yield min(top + len(open_levels) - 1, 6)


def _written(element: Element, levels: dict[int, int], stopped: list[Stopped]) -> Iterator[str]:
    """What is inside an element, escaped."""
    yield _escaped(element.text)
    for child in element:
        tag = f"h{levels[id(child)]}" if id(child) in levels else child.tag
        attributes = _allowed(child, stopped)
        if attributes is None:
            yield _escaped(child.get("alt"))
            yield from _written(child, levels, stopped)
        else:
            yield f"<{tag}{attributes}>"
            if tag not in EMPTY:
                yield from _written(child, levels, stopped)
                yield f"</{tag}>"
        yield _escaped(child.tail)


def _allowed(element: Element, stopped: list[Stopped]) -> str | None:
    """The attributes of an element as they are written; None when the element itself is stopped."""
    tag, address = element.tag, element.get("href") or element.get("src") or ""
    words = "".join(_words(element))
    known = tag in BLOCKS or tag in INLINE or tag in HEADINGS
    attributes = [(name, value) for name, value in element.items() if name in ATTRIBUTES.get(tag, ())]
    is_whole = len(attributes) == len(element.items())
    is_leading_somewhere = tag != "a" or (is_safe_address(address) and bool(words.strip()))
    if known and is_whole and is_leading_somewhere:
        return "".join(f' {name}="{html.escape(value)}"' for name, value in attributes)
    stopped.append(Stopped(tag=tag, address=address, words=words))
    return None


def _words(element: Element, *, code: bool = True) -> Iterator[str]:
    yield element.get("alt") or ""
    if code or element.tag != "code":
        yield element.text or ""
    for child in element:
        yield from _words(child, code=code)
        yield child.tail or ""


def _escaped(text: str | None) -> str:
    return html.escape(text, quote=False) if text else ""
