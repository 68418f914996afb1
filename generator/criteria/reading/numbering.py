"""The numbers that start a criterion: first the outermost list, then the lists inside each of its criteria.

In: a text, its lines, and the numbers at the start of lines. Out: the chosen markers, each with its level.
"""

from collections.abc import Iterable, Sequence

from generator.criteria.lines import Line
from generator.criteria.markers import Marker, step_of
from generator.criteria.reading import plain
from generator.criteria.reading.chain import Candidate, best_chain
from generator.criteria.reading.run_on import numbers_inside, sub_numbers_inside
from generator.criteria.reading.surroundings import IMPOSSIBLE, begins_date, line_is_open

_DEEPEST = 3
_CLEAR = 2.0
"""A line start of no more than this cost is a label even when its number is out of turn."""
_SHORT = 60


def chosen_numbers(text: str, lines: Sequence[Line], numbers: dict[int, Marker], filled: Sequence[int]) -> list[Marker]:
    """`numbers` are those at the start of lines, by line; `filled` the lines that have words."""
    inside = [*numbers_inside(text, lines, filled), *sub_numbers_inside(text, lines, filled)]
    if not numbers and not inside:
        return []
    base = min((marker.indent for marker in numbers.values()), default=0)
    markers = sorted([*numbers.values(), *inside], key=lambda marker: (marker.text_start, marker.start))
    from_one = _from_one(numbers.values())
    candidates = [
        Candidate(
            _weighed(text, lines, marker),
            step_of(marker.indent, base) if marker.at_line else 0,
            marker.at_line and _is_fresh(text, lines, marker.line, numbers),
            marker in from_one,
        )
        for marker in markers
    ]
    levels: dict[int, int] = {}
    _choose(candidates, range(len(candidates)), filled[0], 0, levels)
    chosen = [candidates[index].marker._replace(level=levels[index]) for index in sorted(levels)]
    if sum(marker.style == "bare" for marker in chosen) < 2:
        chosen = [marker for marker in chosen if marker.style != "bare"]
    return [] if len(chosen) == 1 and not chosen[0].at_line else chosen


def _choose(
    candidates: Sequence[Candidate], members: Sequence[int], first_run_on: int, level: int, levels: dict[int, int]
) -> None:
    """Take the best chain of `members`, then look for lists of their own between its links."""
    found = best_chain([candidates[member] for member in members], first_run_on=first_run_on, nested=level > 0)
    links = {members[index] for index in found}
    if not links:
        return
    levels.update(dict.fromkeys(links, level))
    if level == _DEEPEST:
        return
    styles = {(candidates[link].marker.style, candidates[link].step) for link in links}
    region: list[int] = []
    is_behind_a_link = False
    for member in members:
        if member not in links:
            region.append(member)
            continue
        if is_behind_a_link:
            _choose_between(candidates, region, level, levels, styles)
        region, is_behind_a_link = [], True
    _choose_between(candidates, region, level, levels, styles)


def _choose_between(
    candidates: Sequence[Candidate],
    region: Sequence[int],
    level: int,
    levels: dict[int, int],
    styles: set[tuple[str, int]],
) -> None:
    """Lists inside a criterion begin at the start of a line; what is left of the same list is out of turn."""
    first = next((at for at, member in enumerate(region) if candidates[member].marker.at_line), None)
    if first is None:
        return
    inner = region[first:]
    _choose(candidates, inner, -1, level + 1, levels)
    for member in inner:
        marker, step = candidates[member].marker, candidates[member].step
        if member not in levels and marker.at_line and marker.cost <= _CLEAR and (marker.style, step) in styles:
            levels[member] = level


def _from_one(numbers: Iterable[Marker]) -> set[Marker]:
    """The line starts that go on from 1 among those of their style and indentation."""
    last: dict[tuple[str, int], int] = {}
    found: set[Marker] = set()
    for marker in numbers:
        if len(marker.value) > 1:
            continue
        key, value = (marker.style, marker.indent), marker.value[0]
        if value == 1 or last.get(key) == value - 1:
            last[key] = value
            found.add(marker)
    return found


def _weighed(text: str, lines: Sequence[Line], marker: Marker) -> Marker:
    """A number at a line's start is none when it begins a date, or goes on with the open line above."""
    if not marker.at_line:
        return marker
    if text[marker.text_start : marker.text_start + 1].isupper() and begins_date(text, marker.text_start):
        return marker._replace(cost=marker.cost + IMPOSSIBLE)
    if marker.line == 0:
        return marker
    above = lines[marker.line - 1]
    if above.is_blank or not line_is_open(text[above.first : above.last]):
        return marker
    return marker._replace(cost=marker.cost + IMPOSSIBLE)


def _is_fresh(text: str, lines: Sequence[Line], index: int, numbers: dict[int, Marker]) -> bool:
    """A list may begin here: nothing, a blank line, a heading or a connector stands above."""
    if index == 0:
        return True
    above = lines[index - 1]
    if above.is_blank:
        return True
    if index - 1 in numbers:
        return False
    words = text[above.first : above.last]
    return words[-1] == ":" or plain.is_connector(words) or (len(words) <= _SHORT and words[-1] not in ".;,")
