"""Which criterion stands under which.

In: the marks of a list, one after another in reading order. Out: for each the criterion it stands under, and its depth.
"""

from collections.abc import Callable
from typing import NamedTuple

from generator.criteria.markers import NUMBER_STYLES, Marker

_DEEPEST = 5
"""Lists deeper than this are kept as one list: registries do not go beyond three."""


class _Open(NamedTuple):
    """A list that is open: its last mark so far."""

    style: str
    indent: int
    value: tuple[int, ...]
    level: int
    item: int


class Nesting:
    """The lists that are open while a text is read, the innermost last."""

    def __init__(self, last_of_style: dict[str, int]) -> None:
        self._open: list[_Open] = []
        self._last_of_style = last_of_style
        """Style -> offset of the last mark of that style in the text: whether an outer list goes on."""
        self._seen_under: set[tuple[str, str]] = set()

    def close(self, indent: int) -> None:
        """A heading ends the lists that are not further out than it is."""
        while self._open and self._open[-1].indent >= indent - 1:
            self._open.pop()

    def place(self, marker: Marker, item: int, *, after_colon: bool) -> tuple[int | None, int]:
        """The criterion that `marker` stands under, and its depth. `after_colon`: the one above ends with a colon."""
        position = self._sibling(marker)
        if position is not None:
            del self._open[position:]
        else:
            parent = self._parent(marker, after_colon)
            if parent is None:
                self._open.clear()
            else:
                del self._open[parent + 1 :]
                self._seen_under.add((self._open[-1].style, marker.style))
        del self._open[_DEEPEST - 1 :]
        above = self._open[-1].item if self._open else None
        depth = len(self._open)
        self._open.append(_Open(marker.style, marker.indent, marker.value, marker.level, item))
        return above, depth

    def _sibling(self, marker: Marker) -> int | None:
        """Position of the open list that goes on with this mark, the innermost first."""
        positions = range(len(self._open) - 1, -1, -1)
        goes_on = _goes_on(marker)
        found = next((position for position in positions if goes_on(self._open[position], marker)), None)
        if found is not None:
            return found
        if _family(marker.style) == "bullet" or marker.value[-1] == 1 or len(marker.value) > 1:
            return None
        # A label out of turn stays in the list of its kind.
        return next((position for position, there in enumerate(self._open) if _same_list(there, marker)), None)

    def _parent(self, marker: Marker, after_colon: bool) -> int | None:
        """Position of the criterion that a new list stands under."""
        if len(marker.value) > 1:
            return next(
                (
                    position
                    for position in range(len(self._open) - 1, -1, -1)
                    if _is_prefix(self._open[position].value, marker.value)
                ),
                None,
            )
        last = len(self._open) - 1
        while last >= 0 and self._open[last].indent > marker.indent + 1:
            last -= 1
        if last < 0:
            return None
        there = self._open[last]
        if marker.indent >= there.indent + 2 or after_colon:
            return last
        if any(other.style == marker.style for other in self._open[: last + 1]):
            return None
        is_sub_letter = marker.style.startswith("a") and _family(there.style) == "number"
        outer_goes_on = self._last_of_style.get(there.style, -1) > marker.start
        is_known = (there.style, marker.style) in self._seen_under
        return last if is_sub_letter or outer_goes_on or is_known else None


def _family(style: str) -> str:
    if style[0] in "aA":
        return "letter"
    return "number" if style in NUMBER_STYLES else "bullet"


def _is_prefix(short: tuple[int, ...], long: tuple[int, ...]) -> bool:
    return 0 < len(short) < len(long) and long[: len(short)] == short


def _same_list(there: _Open, marker: Marker) -> bool:
    if _family(marker.style) == "number":
        return _family(there.style) == "number" and there.level == marker.level
    return there.style == marker.style


def _goes_on(marker: Marker) -> Callable[[_Open, Marker], bool]:
    if len(marker.value) > 1:
        return _sub_number_goes_on
    return {"bullet": _bullet_goes_on, "number": _number_goes_on, "letter": _letter_goes_on}[_family(marker.style)]


def _sub_number_goes_on(there: _Open, marker: Marker) -> bool:
    is_number = _family(there.style) == "number"
    return is_number and len(there.value) == len(marker.value) and there.value[:-1] == marker.value[:-1]


def _bullet_goes_on(there: _Open, marker: Marker) -> bool:
    return there.style == marker.style and abs(there.indent - marker.indent) <= 1


def _number_goes_on(there: _Open, marker: Marker) -> bool:
    """The next number of the same level; 2 goes on from 1.3 as well, when no 1 is open further out."""
    if _family(there.style) != "number" or there.level != marker.level or there.value[0] != marker.value[0] - 1:
        return False
    return len(there.value) == 1 or there.item == 0


def _letter_goes_on(there: _Open, marker: Marker) -> bool:
    return there.style == marker.style and there.value == (marker.value[0] - 1,)
