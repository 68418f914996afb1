"""The id of a criterion for life: a fragment of an address that survives renumbering.

In: the criteria of a revision and what became of the older ones. Out: one id per criterion: list, "-r", and the label
at its first appearance ("exclusion-r4", "exclusion-r3-1"), else its position; when that is taken, "-b", "-c". A split
keeps the id on its first part, a merge keeps the lowest. Never: an id given to a second criterion, even when the first
one is gone, because printed addresses must not lead to another criterion.
"""

import re
from collections.abc import Sequence
from string import ascii_lowercase

from generator.criteria.records import Criterion, Group
from generator.model import CriteriaList


def first_ids(criteria_list: CriteriaList, criteria: Sequence[Criterion], taken: set[str]) -> tuple[str, ...]:
    """Ids of criteria that appear for the first time; they are added to `taken`."""
    return tuple(_new_id(criteria_list, criterion, place, taken) for place, criterion in enumerate(criteria, start=1))


def next_ids(
    criteria_list: CriteriaList,
    older: Sequence[str],
    groups: Sequence[Group],
    criteria: Sequence[Criterion],
    taken: set[str],
) -> tuple[str, ...]:
    """Ids of the newer criteria: those of their older selves, new ones for the rest; new ones are added to `taken`."""
    kept: dict[int, str] = {}
    for group in groups:
        if group.old and group.new:
            kept[group.new[0]] = min((older[i] for i in group.old), key=_in_natural_order)
    return tuple(
        kept.get(index) or _new_id(criteria_list, criterion, index + 1, taken)
        for index, criterion in enumerate(criteria)
    )


def _new_id(criteria_list: CriteriaList, criterion: Criterion, place: int, taken: set[str]) -> str:
    name = re.sub(r"[^a-z0-9]+", "-", criterion.label.lower()).strip("-") or str(place)
    wanted = f"{criteria_list}-r{name}"
    chosen, turn = wanted, 0
    while chosen in taken:
        turn += 1
        chosen = f"{wanted}-{_letters(turn)}"
    taken.add(chosen)
    return chosen


def _letters(turn: int) -> str:
    """1 is "b", 2 is "c" ... 25 is "z", 26 is "ba"."""
    letters = ""
    while turn:
        turn, place = divmod(turn, 26)
        letters = ascii_lowercase[place] + letters
    return letters


def _in_natural_order(name: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"([0-9]+)", name)]
