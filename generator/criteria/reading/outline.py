"""Which marks start a criterion.

In: a text and its lines. Out: the accepted marks by line. Numbers are chosen by `numbering`; letters and Roman numerals
by their sequence, bullets by their company.
"""

from collections.abc import Sequence
from typing import NamedTuple

from generator.criteria.lines import Line
from generator.criteria.markers import ROMAN, Marker, bullet_at, letter_at, number_at
from generator.criteria.reading import plain
from generator.criteria.reading.numbering import chosen_numbers
from generator.criteria.reading.run_on import bullets_inside, letters_inside


class Marks(NamedTuple):
    """Accepted marks by line."""

    at_line: dict[int, Marker]
    inside: dict[int, list[Marker]]
    """Marks in the middle of a line, in order."""
    footnotes: frozenset[int]
    """Lines that start with a star or dagger that the text above refers to."""


class _Found(NamedTuple):
    """Candidates at the start of lines, by line."""

    numbers: dict[int, Marker]
    letters: dict[int, Marker]
    bullets: dict[int, Marker]


def marks_of(text: str, lines: Sequence[Line], skip: frozenset[int], lang: str) -> Marks:
    """All marks that start a criterion. Lines in `skip` (headings, separators) have none."""
    filled = [index for index, line in enumerate(lines) if not line.is_blank and index not in skip]
    footnotes = _footnotes(text, lines, filled)
    found = _candidates(text, lines, [index for index in filled if index not in footnotes], lang)
    numbers = chosen_numbers(text, lines, found.numbers, filled)
    at_line = {marker.line: marker for marker in numbers if marker.at_line}
    at_line |= {marker.line: marker for marker in _in_sequence(list(found.letters.values()))}
    at_line |= {marker.line: marker for marker in _in_company(list(found.bullets.values()), filled[:1])}
    inside: dict[int, list[Marker]] = {}
    for marker in numbers:
        if not marker.at_line:
            inside.setdefault(marker.line, []).append(marker)
    _add_inside(text, lines, filled, at_line, inside)
    return Marks(at_line, inside, footnotes)


def _footnotes(text: str, lines: Sequence[Line], filled: Sequence[int]) -> frozenset[int]:
    marked = [index for index in filled if text[lines[index].first] in plain.FOOTNOTE_MARKS]
    if not marked:
        return frozenset()
    referred = plain.references(text)
    if not referred:
        return frozenset()
    return frozenset(index for index in marked if plain.is_footnote(text, lines[index], referred))


def _candidates(text: str, lines: Sequence[Line], filled: Sequence[int], lang: str) -> _Found:
    found = _Found({}, {}, {})
    for index in filled:
        line = lines[index]
        number = number_at(text, line, index)
        if number is not None:
            found.numbers[index] = number
            continue
        letter = letter_at(text, line, index)
        if letter is not None:
            found.letters[index] = letter
            continue
        bullet = bullet_at(text, line, index, lang)
        if bullet is not None:
            found.bullets[index] = bullet
    return found


def _in_sequence(letters: Sequence[Marker]) -> list[Marker]:
    """Letters and Roman numerals, counted; those with a dot only in a sequence ("E. coli" begins no list)."""
    last: dict[tuple[str, int], int] = {}
    counted: list[Marker] = []
    for marker in letters:
        label = marker.label.casefold()
        letter = 0 if len(label) > 1 else ord(label) - ord("a") + 1
        as_roman = marker._replace(style=f"{marker.style}i", value=(ROMAN.get(label, 0),))
        if _is_roman(label, letter, last.get((marker.style, marker.indent)), last.get((as_roman.style, marker.indent))):
            counted.append(as_roman)
        elif letter:
            counted.append(marker._replace(value=(letter,)))
        else:
            continue
        last[counted[-1].style, marker.indent] = counted[-1].value[0]
    present = {(marker.style, marker.indent, marker.value[0]) for marker in counted}
    return [marker for marker in counted if marker.cost == 0 or _has_neighbour(marker, present)]


def _is_roman(label: str, letter: int, last_letter: int | None, last_roman: int | None) -> bool:
    """ "ii" is always one; "i", "v" and "x" are letters when the letter before them came last."""
    number = ROMAN.get(label)
    if number is None:
        return False
    if len(label) > 1:
        return True
    return last_letter != letter - 1 and (label == "i" or last_roman == number - 1)


def _has_neighbour(marker: Marker, present: set[tuple[str, int, int]]) -> bool:
    number = marker.value[0]
    neighbour = number - 1 if number > 1 else 2
    return (marker.style, marker.indent, neighbour) in present


def _in_company(bullets: Sequence[Marker], first_line: Sequence[int]) -> list[Marker]:
    """Bullets; one that is glued to its word ("-Text") counts only when it has a companion."""
    styles: dict[str, int] = {}
    for marker in bullets:
        styles[marker.style] = styles.get(marker.style, 0) + 1
    kept = [marker for marker in bullets if marker.cost == 0 or styles[marker.style] > 1]
    if len(kept) > 2 and kept[0].line in first_line:
        # A text that was stripped as a whole has lost the indentation of its first line only.
        others = {(marker.style, marker.indent) for marker in kept[1:]}
        style, indent = kept[1].style, kept[1].indent
        if len(others) == 1 and style == kept[0].style and indent > kept[0].indent:
            kept[0] = kept[0]._replace(indent=indent)
    return kept


def _add_inside(
    text: str,
    lines: Sequence[Line],
    filled: Sequence[int],
    at_line: dict[int, Marker],
    inside: dict[int, list[Marker]],
) -> None:
    """Bullets in the middle of lines, and letters that go on from the one at a line's start."""
    may_have_bullets = not text.isascii()
    next_of_style: dict[str, int] = {}
    for index in reversed(filled):
        marker = at_line.get(index)
        found = list(bullets_inside(text, lines[index], index)) if may_have_bullets else []
        if marker is not None and marker.style.startswith("a") and ")" in marker.style:
            found += letters_inside(text, lines[index], marker, next_of_style.get(marker.style, 1))
            next_of_style[marker.style] = marker.value[0]
        if found:
            inside[index] = sorted([*inside.get(index, []), *found], key=lambda other: other.start)
