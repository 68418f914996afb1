"""Where a list is cut, and what each piece is.

In: a text. Out: pieces in order, each beginning where the one before it ends: criteria with their marks, and what is no
criterion. Only cut points are chosen here; no character is touched.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from generator.criteria.lines import BLANKS, Line, is_separator, lines_of
from generator.criteria.markers import Marker
from generator.criteria.reading import plain
from generator.criteria.reading.headings import is_field_label, read_heading
from generator.criteria.reading.outline import Marks, marks_of
from generator.criteria.records import RestKind

_LABEL = re.compile(
    r"[*_#]{0,3}(?:key |main |major )?(?:(?:inclusion|exclusion|eligibility)(?: (?:and|&) (?:inclusion|exclusion))?"
    r" criteria|meini prawf (?:cynnwys|cynhwysiant|eithrio|allg[aá]u|cymhwystra|cymhwysedd)) ?:[*_]{0,3}",
    re.IGNORECASE,
)
_LABEL_STARTS = tuple("*_#kmieKMIE")
_SHORT = 80
_LONGEST_HEADING = 250


class Piece(NamedTuple):
    """A stretch of the text that begins at `start` and ends where the next piece begins."""

    start: int
    kind: RestKind | None
    """None for a criterion."""
    marker: Marker | None
    indent: int


def pieces_of(text: str, lang: str) -> list[Piece]:
    """The pieces in order; what stands before the first one is blank."""
    lines = _with_labels_apart(text, lines_of(text))
    known = {
        index: kind
        for index, line in enumerate(lines)
        if not line.is_blank and (kind := _kind_by_form(text, line)) is not None
    }
    marks = marks_of(text, lines, frozenset(known), lang)
    return _Reader(text, lines, known, marks, lang).pieces()


def _kind_by_form(text: str, line: Line) -> RestKind | None:
    """Separators, and headings that are known by their words alone."""
    if is_separator(text, line):
        return RestKind.SEPARATOR
    words = text[line.first : line.last]
    return RestKind.HEADING if is_field_label(words) or read_heading(words) is not None else None


def _with_labels_apart(text: str, lines: list[Line]) -> list[Line]:
    """The name of a field with a criterion behind it on the same line counts as a line of its own."""
    found: list[Line] = []
    for line in lines:
        label = None
        if text.startswith(_LABEL_STARTS, line.first, line.last):
            label = _LABEL.match(text, line.first, line.last)
        if label is None or label.end() >= line.last:
            found.append(line)
            continue
        first = line.last - len(text[label.end() : line.last].lstrip(BLANKS))
        found.append(Line(line.start, line.first, label.end(), first, line.indent))
        found.append(Line(first, first, line.last, line.end, line.indent))
    return found


class _Reader:
    """Reads the lines of one list in order and says what each of them is."""

    def __init__(self, text: str, lines: Sequence[Line], known: dict[int, RestKind], marks: Marks, lang: str) -> None:
        self._text = text
        self._lines = lines
        self._known = known
        self._marks = marks
        self._lang = lang
        self._pieces: list[Piece] = []
        self._filled_above, self._filled_below = self._neighbours()
        marked = sorted({*marks.at_line, *marks.inside})
        self._first_mark = marked[0] if marked else len(lines)
        self._last_mark = marked[-1] if marked else -1
        unmarked = [
            index
            for index, line in enumerate(lines)
            if not line.is_blank and index not in known and index not in marks.at_line
        ]
        before = [index for index in unmarked if index < self._first_mark and self._is_statement(index)]
        self._unmarked_are_criteria = not marked or len(before) >= 2
        self._all_lower = self._are_all_lower(unmarked)
        self._is_spaced = self._has_blank_lines_between()

    def pieces(self) -> list[Piece]:
        blank_above = True
        for index, line in enumerate(self._lines):
            if line.is_blank:
                blank_above = True
                continue
            marker = self._marks.at_line.get(index)
            if index in self._known:
                self._pieces.append(Piece(line.first, self._known[index], None, line.indent))
            elif marker is not None:
                self._pieces.append(self._marked(marker, line))
            else:
                self._read_unmarked(index, line, blank_above)
            for inner in self._marks.inside.get(index, ()):
                self._pieces.append(Piece(inner.start, None, inner, line.indent))
            blank_above = False
        return self._pieces

    def _words(self, index: int) -> str:
        """The words of a line as far as the first mark in the middle of it."""
        line = self._lines[index]
        inside = self._marks.inside.get(index)
        return self._text[line.first : inside[0].start].rstrip(BLANKS) if inside else self._text[line.first : line.last]

    def _neighbours(self) -> tuple[list[int], list[int]]:
        """For each line the last line above and the first line below that are not blank; -1 and the number of lines."""
        count = len(self._lines)
        above, below = [-1] * count, [count] * count
        last = -1
        for index, line in enumerate(self._lines):
            above[index] = last
            last = last if line.is_blank else index
        following = count
        for index in range(count - 1, -1, -1):
            below[index] = following
            following = following if self._lines[index].is_blank else index
        return above, below

    def _is_statement(self, index: int) -> bool:
        """A line that could be a criterion: no heading, no connector, no paragraph of sentences."""
        words = self._words(index)
        is_other = plain.ends_with_colon(words) or plain.is_connector(words, self._lang) or plain.is_note(words)
        is_paragraph = words[-1] == "." and len(words) > _SHORT
        return not (plain.goes_on(words) or is_other or is_paragraph)

    def _are_all_lower(self, unmarked: Sequence[int]) -> bool:
        """The writer began every criterion with a small letter."""
        starts = [self._words(index)[0] for index in unmarked if not plain.ends_with_colon(self._words(index))]
        lower = sum(start.islower() for start in starts)
        return bool(starts) and starts[0].islower() and lower * 10 >= len(starts) * 6

    def _has_blank_lines_between(self) -> bool:
        """Most criteria of the outer list stand below a blank line."""
        outer = [
            index for index, marker in self._marks.at_line.items() if index > self._first_mark and not marker.indent
        ]
        return sum(self._lines[index - 1].is_blank for index in outer) * 2 > len(outer)

    def _marked(self, marker: Marker, line: Line) -> Piece:
        words = self._text[marker.text_start : line.last]
        if not marker.label and words and plain.is_connector(words, self._lang):
            return Piece(line.first, RestKind.CONNECTOR, None, line.indent)
        return Piece(line.first, None, marker, line.indent)

    def _read_unmarked(self, index: int, line: Line, blank_above: bool) -> None:
        """A line without a mark starts a piece, or belongs to the piece above."""
        words = self._words(index)
        kind: RestKind | None
        if plain.is_connector(words, self._lang):
            kind = RestKind.CONNECTOR
        elif plain.is_note(words) or index in self._marks.footnotes:
            kind = RestKind.NOTE
        elif self._belongs_above(index, words, line, blank_above):
            return
        elif self._is_heading(index, words, blank_above):
            kind = RestKind.HEADING
        elif self._is_criterion(index):
            kind = None
        elif self._is_more_of_the_above(index, words, blank_above):
            return
        else:
            kind = RestKind.LEFTOVER
        self._pieces.append(Piece(line.first, kind, None, line.indent))

    def _belongs_above(self, index: int, words: str, line: Line, blank_above: bool) -> bool:
        """The line goes on with the sentence above it."""
        if not self._pieces:
            return False
        above = self._pieces[-1]
        if above.kind in (RestKind.SEPARATOR, RestKind.HEADING, RestKind.CONNECTOR):
            return False
        words_above = self._words(self._filled_above[index])
        if not blank_above and plain.is_open(words_above) and not (above.marker is None and self._all_lower):
            return True
        if above.kind is not None or above.marker is None:
            if self._all_lower and above.kind is None:
                return False
            return plain.goes_on(words) and (above.kind is not None or not plain.ends_sentence(words_above))
        if plain.goes_on(words):
            return True
        is_hanging = line.indent >= above.indent + 2 and above.marker.at_line
        if is_hanging and not plain.ends_with_colon(words):
            return True
        mark_line = above.marker.line
        return self._filled_above[index] == mark_line and above.marker.text_start >= self._lines[mark_line].last

    def _is_heading(self, index: int, words: str, blank_above: bool) -> bool:
        """A line with a colon and something below it, or a short one right above a new list."""
        below = self._filled_below[index]
        if plain.ends_with_colon(words):
            return len(words) <= _LONGEST_HEADING and (below < len(self._lines) or index in self._marks.inside)
        if self._is_criterion(index) or len(words) > _SHORT or plain.ends_sentence(words):
            return False
        if below not in self._marks.at_line and below not in self._marks.inside:
            return False
        is_in_list = self._first_mark < index < self._last_mark
        return (is_in_list and (blank_above or words.isupper())) or self._begins_list(below)

    def _begins_list(self, index: int) -> bool:
        marker = self._marks.at_line.get(index)
        if marker is None or index == self._first_mark:
            return True
        if marker.value:
            return marker.value[-1] == 1
        above = next((piece.marker for piece in reversed(self._pieces) if piece.marker is not None), None)
        return above is None or above.style != marker.style

    def _is_criterion(self, index: int) -> bool:
        """A criterion without a mark: in a list that has none, or before a connector ("Asthma" / "AND EITHER:")."""
        if self._unmarked_are_criteria:
            return index < self._last_mark or not self._pieces or self._pieces[-1].kind is not RestKind.LEFTOVER
        if index in self._marks.inside:
            return True
        below = self._filled_below[index]
        is_before_list = index < self._first_mark and below < len(self._lines)
        return is_before_list and plain.is_connector(self._words(below), self._lang)

    def _is_more_of_the_above(self, index: int, words: str, blank_above: bool) -> bool:
        """A sentence of its own that still belongs to the criterion or note above it."""
        if index < self._first_mark or not self._pieces:
            return False
        if self._pieces[-1].kind in (RestKind.NOTE, RestKind.LEFTOVER):
            return not blank_above
        if self._pieces[-1].kind is not None:
            return False
        if index < self._last_mark:
            return not blank_above or self._is_spaced
        is_sentence = plain.ends_sentence(words) and len(words.split()) >= 4
        return not (blank_above or is_sentence or plain.ends_with_colon(words))
