"""The blocks of one registry field: where each revision begins and ends, and what its heading makes of it.

In: a text and its lines. Out: blocks in the order of the text, their criteria not yet read.
"""

from collections.abc import Sequence
from typing import NamedTuple

from generator.criteria.lines import Line, is_separator
from generator.criteria.markers import bullet_at, letter_at, number_at
from generator.criteria.reading.headings import Heading, is_field_label, read_heading
from generator.criteria.records import BlockState


class Block(NamedTuple):
    """One revision of the field."""

    start: int
    end: int
    words: str
    """The heading as printed; empty for text above the first one."""
    heading: Heading | None
    state: BlockState
    body_start: int
    """The first line with words below the heading; separators and blank lines around the words are left out."""
    body_end: int


def blocks_of(text: str, lines: Sequence[Line]) -> list[Block]:
    """The blocks in the order of the text; none when the text has no words."""
    headings = _headings(text, lines)
    bounds: list[tuple[int, Heading | None]] = list(headings)
    first = headings[0][0] if headings else len(lines)
    if any(_has_words(text, line) for line in lines[:first]):
        bounds.insert(0, (-1, None))
    states = states_of([heading for _, heading in bounds])
    blocks: list[Block] = []
    for position, (index, heading) in enumerate(bounds):
        stop = bounds[position + 1][0] if position + 1 < len(bounds) else len(lines)
        end = lines[stop].first if stop < len(lines) else len(text)
        start, words, heading_end = 0, "", 0
        if heading is not None:
            start, heading_end = lines[index].first, lines[index].last
            words = text[start:heading_end]
        body_start, body_end = _body(text, lines, index + 1, stop, heading_end)
        blocks.append(Block(start, end, words, heading, states[position], body_start, body_end))
    return blocks


def _headings(text: str, lines: Sequence[Line]) -> list[tuple[int, Heading]]:
    found: list[tuple[int, Heading]] = []
    for index, line in enumerate(lines):
        if line.is_blank:
            continue
        words = text[line.first : line.last]
        heading = read_heading(words, list_follows=True)
        if heading is None:
            continue
        if read_heading(words) is not None or _list_follows(text, lines, index):
            found.append((index, heading))
    return found


def _list_follows(text: str, lines: Sequence[Line], index: int) -> bool:
    """A list starts on the next line that is not blank."""
    for position in range(index + 1, len(lines)):
        line = lines[position]
        if not line.is_blank:
            marks = (number_at(text, line, 0), letter_at(text, line, 0), bullet_at(text, line, 0))
            return any(marker is not None for marker in marks)
    return False


def _has_words(text: str, line: Line) -> bool:
    return not (line.is_blank or is_separator(text, line) or is_field_label(text[line.first : line.last]))


def _body(text: str, lines: Sequence[Line], first: int, stop: int, heading_end: int) -> tuple[int, int]:
    last = stop
    while first < last and (lines[first].is_blank or is_separator(text, lines[first])):
        first += 1
    while first < last and (lines[last - 1].is_blank or is_separator(text, lines[last - 1])):
        last -= 1
    if first == last:
        return heading_end, heading_end
    return max(heading_end, lines[first].start), lines[last - 1].last


def states_of(headings: Sequence[Heading | None]) -> list[BlockState]:
    """The state of each block in the order of the text; None is text above the first heading.

    Source: what ISRCTN editors do. The newest text stands first; text without a heading above "Previous" is current,
    and above nothing but additions it is the original.
    """
    printed = [heading.state if heading is not None else None for heading in headings]
    has_current = BlockState.CURRENT in printed
    states: list[BlockState] = []
    for position, state in enumerate(printed):
        if state is not None:
            states.append(state)
        elif position > 0:
            states.append(BlockState.PREVIOUS if has_current else BlockState.CURRENT)
        else:
            below = set(printed[1:])
            is_original = headings[0] is None and below == {BlockState.ADDITION}
            states.append(BlockState.ORIGINAL if is_original else BlockState.CURRENT)
        has_current = has_current or states[-1] is BlockState.CURRENT
    return states
