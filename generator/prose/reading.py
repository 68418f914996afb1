"""Markdown as a tree, read by Python-Markdown with everything switched off that lets HTML through.

In: Markdown. Out: an element tree whose texts are plain: no entity in them has been read. The library is imported when
the first text needs it. Never: an extension (several of them pass raw HTML or attributes).
"""

import html
import re
from functools import cache
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

if TYPE_CHECKING:
    from markdown import Markdown

_MAIL_LETTER = re.compile("\x02amp\x03(#[0-9]+|[A-Za-z0-9]+);")
"""How the library hides the letters of <name@example.org>. We hide nothing: screen readers stumble over it."""


class TooDeepError(Exception):
    """The text is nested deeper than the interpreter's stack allows."""


def tree(markdown: str) -> Element:
    """The text's elements under one root. TooDeepError when it cannot be read."""
    reader = _reader()
    reader.reset()  # forgets the link references of the text before
    try:
        lines = markdown.split("\n")
        for preprocessor in reader.preprocessors:
            lines = preprocessor.run(lines)
        root = reader.parser.parseDocument(lines).getroot()
        assert root is not None, "the parser always makes a root"
        for step in reader.treeprocessors:
            changed = step.run(root)
            root = root if changed is None else changed
    except RecursionError as error:
        raise TooDeepError from error
    for element in root.iter():
        _plain(element)
    return root


@cache
def _reader() -> "Markdown":
    from markdown import Markdown

    reader = Markdown()
    reader.preprocessors.deregister("html_block")
    reader.inlinePatterns.deregister("html")
    reader.inlinePatterns.deregister("entity")
    # A list that begins with 10 keeps its number (the library's own option for this comes with an extension only).
    vars(reader.parser.blockprocessors["olist"])["LAZY_OL"] = False
    return reader


def _plain(element: Element) -> None:
    """Take back what the library escapes before its own writer would."""
    element.text = _letters(element.text)
    element.tail = _letters(element.tail)
    if element.tag == "code" and element.text:
        element.text = element.text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    for name, value in element.items():
        element.set(name, _letters(value) or "")


def _letters(text: str | None) -> str | None:
    return _MAIL_LETTER.sub(lambda match: html.unescape(f"&{match[1]};"), text) if text else text
