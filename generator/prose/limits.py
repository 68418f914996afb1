"""Limits that keep reading quick. Markdown's reading time grows with the square of the brackets: 1,000 cost up to
0.4 s, 16,000 more than 12 s (measured with Python-Markdown 3.x), and 400 nested quotations end the stack.

In: Markdown. Out: the first limit that it crosses. Never: reads it as Markdown.
"""

import re
from dataclasses import dataclass

BYTES = 64 * 1024
TIMES = {"![": 1000, "[": 1000, "<": 1000, "*": 4000, "_": 4000, "`": 4000}
DEPTH = 20
"""Lists and quotations within each other."""

_MARKS = re.compile(r"(?:[ \t]+|>|[-*+][ \t]|\d+\.[ \t])*")
_STEP = re.compile(r">|[-*+][ \t]|\d+\.[ \t]| {4}|\t")


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossed:
    """A limit and where it was crossed."""

    line: int
    """From 1; 0 for the whole text."""
    message: str


def crossed(markdown: str) -> Crossed | None:
    """The first limit that a text crosses, if any."""
    size = len(markdown.encode("utf-8", "surrogatepass"))
    if size > BYTES:
        return Crossed(line=0, message=f"the text has {size} bytes; {BYTES} is the limit.")
    for mark, limit in TIMES.items():
        times = markdown.count(mark)
        if times > limit:
            offset = -1
            for _ in range(limit + 1):
                offset = markdown.index(mark, offset + 1)
            line = markdown.count("\n", 0, offset) + 1
            return Crossed(line=line, message=f'the text has "{mark}" {times} times; {limit} times is the limit.')
    for number, line_text in enumerate(markdown.split("\n"), 1):
        marks = _MARKS.match(line_text)
        depth = len(_STEP.findall(marks[0])) if marks and marks[0].strip() else 0
        if depth > DEPTH:
            return Crossed(line=number, message=f"lists or quotations are {depth} deep; {DEPTH} is the limit.")
    return None
