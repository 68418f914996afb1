"""The lines of a registry text, and places in it.

In: a text. Out: its lines as offsets; the line and column of an offset. Lines end at LF, CR LF or CR only: what
`str.splitlines` also cuts at (form feed, U+0085, U+2028) stands inside criteria and would shift every later line.
"""

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

BLANKS = (
    "".join(
        chr(code)
        for code in (9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200C), 0x2028, 0x2029)
    )
    + "\u202f\u205f\u2060\u3000\ufeff"
)
"""White space of every kind, and the zero-width blanks that copying from web pages leaves behind."""

_BREAK = re.compile(r"\r\n|\n|\r")
_SEPARATOR = re.compile(r"(?:\\?([_=*~#–—-])[ \xa0]?)(?:\\?\1[ \xa0]?){2,}")
_TAB_WIDTH = 4


class Line(NamedTuple):
    """One line of a text, as offsets."""

    start: int
    first: int
    """The first character that is no blank; equal to `last` on a blank line."""
    last: int
    """Behind the last character that is no blank."""
    end: int
    """Behind the line break."""
    indent: int
    """Width of the blanks at the start, a tab counted as four."""

    @property
    def is_blank(self) -> bool:
        return self.first == self.last


def lines_of(text: str) -> list[Line]:
    """All lines of a text; together they cover it exactly. An empty text has no line."""
    found: list[Line] = []
    start = 0
    for line_break in _BREAK.finditer(text):
        found.append(_line(text, start, line_break.start(), line_break.end()))
        start = line_break.end()
    if start < len(text):
        found.append(_line(text, start, len(text), len(text)))
    return found


def _line(text: str, start: int, stop: int, end: int) -> Line:
    words = text[start:stop]
    stripped = words.lstrip(BLANKS)
    first = stop - len(stripped)
    indent = first - start
    if indent and "\t" in words[:indent]:
        indent += words.count("\t", 0, indent) * (_TAB_WIDTH - 1)
    return Line(start, first, first + len(stripped.rstrip(BLANKS)), end, indent)


def is_separator(text: str, line: Line) -> bool:
    """A line of three or more underscores (ISRCTN prints five or six), dashes, stars or equals signs."""
    if line.last - line.first < 3 or text[line.first] not in "\\_=*~#–—-":
        return False
    return _SEPARATOR.fullmatch(text, line.first, line.last) is not None


@lru_cache(maxsize=8)
def _starts_of_lines(text: str) -> tuple[int, ...]:
    return (0, *(line_break.end() for line_break in re.finditer("\n", text)))


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Where an offset stands, both counted from 1; the column counts code points. Lines end at LF, as editors do."""
    starts = _starts_of_lines(text)
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1
