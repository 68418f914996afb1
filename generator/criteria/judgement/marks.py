"""Where two texts differ, as slices of both.

In: two rows and their blocks of equal keys. Out: `Stretch`es in order: substantive where the keys differ, typing-only
where equal keys are printed differently. Put in the place of the old slices, the new ones give the new text, but for
the number and kind of blanks. Never: text put together from tokens.
"""

import re
from collections.abc import Callable, Sequence

from generator.criteria.judgement.difference import Block, equal_blocks
from generator.criteria.judgement.rows import Row
from generator.criteria.records import Stretch

_PIECES = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[^\W\d_]+|\s+|.", re.DOTALL)
_BLANKS = re.compile(r"\s+")

IsSubstantive = Callable[[int, int, int, int], bool]
"""Whether the difference between old keys [a:b] and new keys [c:d] is one of meaning."""


def stretches(old: Row, new: Row, blocks: Sequence[Block], is_substantive: IsSubstantive) -> tuple[Stretch, ...]:
    """All places where the texts differ, in order."""
    marks = _Marks(old.text, new.text)
    i = j = 0
    for a, b, length in [*blocks, (len(old.keys), len(new.keys), 0)]:
        is_changed = (i < a or j < b) and is_substantive(i, a, j, b)
        if i < a and j < b:
            # Marks behind replaced words are no part of the change.
            marks.up_to(old.ends[a - 1], new.ends[b - 1], is_changed)
            is_changed = False
        marks.up_to(_start(old, a), _start(new, b), is_changed)
        if length:
            marks.equal_keys(old, new, (a, b, length))
        i, j = a + length, b + length
    return tuple(marks.found)


def _start(row: Row, index: int) -> int:
    return row.starts[index] if index < len(row.keys) else len(row.text)


class _Marks:
    """Walks through both texts side by side and notes where they differ."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self.old_at = self.new_at = 0
        self.found: list[Stretch] = []

    def equal_keys(self, old: Row, new: Row, block: Block) -> None:
        """Through a run of equal keys; most are printed alike as well."""
        a, b, length = block
        old_end, new_end = old.ends[a + length - 1], new.ends[b + length - 1]
        if self.old[self.old_at : old_end] == self.new[self.new_at : new_end]:
            self.old_at, self.new_at = old_end, new_end
            return
        for step in range(length):
            if step:
                self.up_to(old.starts[a + step], new.starts[b + step], False)
            self.up_to(old.ends[a + step], new.ends[b + step], False)

    def up_to(self, old_end: int, new_end: int, substantive: bool) -> None:
        before, after = self.old[self.old_at : old_end], self.new[self.new_at : new_end]
        if before != after and _BLANKS.sub(" ", before) != _BLANKS.sub(" ", after):
            self._note(before, after, substantive)
        self.old_at, self.new_at = old_end, new_end

    def _note(self, before: str, after: str, substantive: bool) -> None:
        old, new = _pieces(before), _pieces(after)
        if substantive and _has_words(before) != _has_words(after):
            # Words put between marks that stay: the marks are no part of the change.
            blocks = equal_blocks([piece for _, piece in old], [piece for _, piece in new])
        else:
            blocks = _ends(old, new)
        i = j = 0
        for a, b, length in [*blocks, (len(old), len(new), 0)]:
            if i < a or j < b:
                self.found.append(
                    Stretch(
                        old_start=self.old_at + _offset(old, i, before),
                        old_end=self.old_at + _offset(old, a, before),
                        new_start=self.new_at + _offset(new, j, after),
                        new_end=self.new_at + _offset(new, b, after),
                        substantive=substantive,
                    )
                )
            i, j = a + length, b + length


_Piece = tuple[int, str]


def _pieces(text: str) -> list[_Piece]:
    """(offset, words or sign) with runs of blanks as one blank."""
    return [(match.start(), " " if match.group().isspace() else match.group()) for match in _PIECES.finditer(text)]


def _ends(old: list[_Piece], new: list[_Piece]) -> list[Block]:
    """What both slices begin and end with."""
    shorter = min(len(old), len(new))
    start = next((k for k in range(shorter) if old[k][1] != new[k][1]), shorter)
    end = next((k for k in range(shorter - start) if old[-1 - k][1] != new[-1 - k][1]), shorter - start)
    blocks = [(0, 0, start)] if start else []
    return [*blocks, (len(old) - end, len(new) - end, end)] if end else blocks


def _offset(pieces: list[_Piece], index: int, text: str) -> int:
    return pieces[index][0] if index < len(pieces) else len(text)


def _has_words(text: str) -> bool:
    return any(letter.isalnum() for letter in text)
