"""Authored prose: a small, safe part of Markdown becomes HTML, and nothing else does.

In: Markdown that a person wrote for a page of ours (never the register's text, which is shown as it is). Out: `Markup`
with paragraphs, headings, lists, quotes, emphasis, code and checked links; plain words; Problems with file and line.
Never: raw HTML, an image, a link that could run something, a lost word. Even text with Problems gives safe output.
"""

from functools import lru_cache

from markupsafe import Markup

from generator.problems import Place, Problem
from generator.prose import faults, limits, plain
from generator.prose.codes import CODES
from generator.prose.reading import TooDeepError, tree
from generator.prose.writing import Written, write

__all__ = ["CODES", "problems_of", "to_html", "to_words"]


def to_html(markdown: str, *, top: int = 3) -> Markup:
    """The text as HTML. Its highest heading becomes `h<top>`, below the heading of the block that it stands in."""
    return Markup(_written(markdown, top).html)  # noqa: S704 # the only place: `write` has escaped every word


def to_words(markdown: str) -> str:
    """The text without any mark, in one line: for descriptions."""
    return " ".join(_written(markdown, 3).words.split())


def problems_of(markdown: str, place: Place) -> tuple[Problem, ...]:
    """What is wrong with a text. `place` is its file and the line on which its body starts."""
    crossed = limits.crossed(markdown)
    if crossed:
        return (faults.crossed_limit(crossed, place),)
    try:
        written = _write(markdown, 3)
    except TooDeepError:
        return (faults.too_deep(place),)
    return faults.problems(markdown, written, place)


@lru_cache(maxsize=64)
def _written(markdown: str, top: int) -> Written:
    """Safe output for any input: what cannot be read as Markdown is shown as it was typed."""
    if limits.crossed(markdown):
        return plain.as_typed(markdown)
    try:
        return _write(markdown, top)
    except TooDeepError:
        return plain.as_typed(markdown)


@lru_cache(maxsize=64)
def _write(markdown: str, top: int) -> Written:
    return plain.paragraphs(markdown) or write(tree(markdown), top)
