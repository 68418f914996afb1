"""Offsets in a text as lines and columns of its file.

In: a text and where it starts. Out: Places.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from generator.problems import Place


@dataclass(slots=True, kw_only=True)
class Lines:
    """Turns offsets into lines and columns."""

    text: str
    file: str
    first_line: int
    _starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._starts = [0, *(found.end() for found in re.finditer("\n", self.text))]

    def place(self, offset: int) -> Place:
        line = bisect_right(self._starts, offset)
        return Place(file=self.file, line=self.first_line + line - 1, column=offset - self._starts[line - 1] + 1)
