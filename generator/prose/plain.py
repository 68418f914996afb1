"""Text without any mark: the quick path for most prose, and what is shown when a text cannot be read.

In: a text. Out: `Written`. The quick path gives the very same HTML as the slow one (a property test holds this); it
saves reading the Markdown library into memory for a trial whose prose is plain.
"""

import re
from html import escape

from generator.prose.writing import Written

_MARK = re.compile(r"[\\`*_\[\]<>#\x02\x03]|[^\S \n]| (?=\n|\Z)")
"""Characters that can mean something anywhere, blanks other than the usual ones, and blanks at the end of a line."""

_MARK_AT_START = re.compile(r"^(?:[ +=:-]|\d+\.)", re.MULTILINE)
"""Lists, underlined headings, indented lines."""


def paragraphs(text: str) -> Written | None:
    """The text when it has nothing but paragraphs between blank lines; None when it needs the library."""
    body = text.strip("\n")
    if not body or _MARK.search(body) or _MARK_AT_START.search(body):
        return None
    blocks = re.split(r"\n{2,}", body)
    html = "\n".join(f"<p>{escape(block, quote=False)}</p>" for block in blocks)
    return Written(html=html, words="\n".join(blocks), outside_code="\n".join(blocks))


def as_typed(text: str) -> Written:
    """Safe output for a text that cannot be read as Markdown: every line as it was typed."""
    lines = [line for line in text.split("\n") if line.strip()]
    return Written(
        html="\n".join(f"<p>{escape(line, quote=False)}</p>" for line in lines), words=text, outside_code=text
    )
