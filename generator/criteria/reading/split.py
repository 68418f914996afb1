"""A list of criteria cut into criteria and the rest, without losing a code point.

In: the text of one list, as the registry has it. Out: `SplitText`. The splitter only chooses where to cut, so the
pieces joined are the text by construction; nothing is normalised or stripped before offsets are taken.
"""

from collections.abc import Sequence

from generator.criteria.lines import BLANKS
from generator.criteria.reading import plain
from generator.criteria.reading.nesting import Nesting
from generator.criteria.reading.pieces import Piece, pieces_of
from generator.criteria.records import Criterion, Rest, RestKind, SplitText


def split(text: str, *, lang: str = "en") -> SplitText:
    """Cut a list of criteria into its criteria (sub-criteria included, in reading order) and the rest.

    `lang` is the language of the text, "en" or "cy". Any text at all gives a result; what is wrong with it is said by
    `lints.lints`.
    """
    criteria, rest = split_at(text, 0, lang=lang)
    return SplitText(text=text, criteria=criteria, rest=rest)


def split_at(text: str, offset: int, *, lang: str = "en") -> tuple[tuple[Criterion, ...], tuple[Rest, ...]]:
    """The same for a part of a longer text that starts at `offset` there: all offsets count in the longer text."""
    return _Builder(text, offset).built(pieces_of(text, lang))


class _Builder:
    """Makes records from cut points: each piece ends where the next one begins."""

    def __init__(self, text: str, offset: int) -> None:
        self._text = text
        self._offset = offset
        self._criteria: list[Criterion] = []
        self._rest: list[Rest] = []
        self._after_colon = False

    def built(self, pieces: Sequence[Piece]) -> tuple[tuple[Criterion, ...], tuple[Rest, ...]]:
        text = self._text
        first = pieces[0].start if pieces else len(text)
        self._add_rest(RestKind.SPACE, 0, first)
        nesting = Nesting({piece.marker.style: piece.start for piece in pieces if piece.marker is not None})
        for position, piece in enumerate(pieces):
            end = pieces[position + 1].start if position + 1 < len(pieces) else len(text)
            last = piece.start + len(text[piece.start : end].rstrip(BLANKS))
            words = last - len(self._words(piece, last))
            if piece.kind is None and words < last:
                self._add_criterion(piece, nesting, words, last, end)
            else:
                self._add_other(piece, nesting, last, end)
        return tuple(self._criteria), tuple(self._rest)

    def _words(self, piece: Piece, last: int) -> str:
        start = piece.start if piece.marker is None else piece.marker.text_start
        return self._text[start:last].lstrip(BLANKS)

    def _add_criterion(self, piece: Piece, nesting: Nesting, words: int, last: int, end: int) -> None:
        """The blanks behind a criterion are in its span, so that a parent ends where its first child begins."""
        parent: int | None = None
        depth, label = 0, ""
        if piece.marker is None:
            nesting.close(piece.indent)
        else:
            label = piece.marker.label
            parent, depth = nesting.place(piece.marker, len(self._criteria), after_colon=self._after_colon)
        criterion = Criterion(
            label=label,
            text=self._text[words:last],
            start=self._offset + piece.start,
            end=self._offset + end,
            text_start=self._offset + words,
            depth=depth,
            parent=parent,
        )
        self._criteria.append(criterion)
        self._after_colon = plain.ends_with_colon(criterion.text)

    def _add_other(self, piece: Piece, nesting: Nesting, last: int, end: int) -> None:
        """What is no criterion, a mark without words included; the blanks behind it are a piece of their own."""
        kind = piece.kind or RestKind.LEFTOVER
        self._add_rest(kind, piece.start, last)
        self._add_rest(RestKind.SPACE, last, end)
        if kind is RestKind.HEADING:
            nesting.close(piece.indent)
        if kind in (RestKind.HEADING, RestKind.CONNECTOR):
            self._after_colon = False

    def _add_rest(self, kind: RestKind, start: int, end: int) -> None:
        if start < end:
            words = self._text[start:end]
            self._rest.append(Rest(kind=kind, start=self._offset + start, end=self._offset + end, text=words))
