"""Which limits changed, came or went between two texts, and which way when that is certain.

In: limits at the places where two rows differ. Out: pairs of old and new limits. Never: a direction that rests on a
guess: whatever could turn the limit round makes it unclear.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from generator.criteria.language.limits import Limit
from generator.criteria.language.units import unit_key
from generator.criteria.records import Direction
from generator.model import CriteriaList


class Placed(NamedTuple):
    """A limit and the index of its token."""

    place: int
    limit: Limit


class Change(NamedTuple):
    """A limit that changed, came (no old) or went (no new)."""

    old: Placed | None
    new: Placed | None


def paired(places: Sequence[tuple[Sequence[Placed], Sequence[Placed]]]) -> tuple[list[Change], bool]:
    """Changes of the limits at all places of a group, in the order of the text, and whether equal limits only
    changed their place or their words."""
    if not any(old or new for old, new in places):
        return [], False
    changes: list[Change] = []
    left_old: list[Placed] = []
    left_new: list[Placed] = []
    moved = False
    for old, new in places:
        pairs, rest_old, rest_new = _pair_at(list(old), list(new))
        moved |= any(a.limit.key == b.limit.key for a, b in pairs)
        changes += [Change(a, b) for a, b in pairs if a.limit.key != b.limit.key]
        left_old += rest_old
        left_new += rest_new
    pairs, left_old, left_new = _take(left_old, left_new, _same)
    moved |= bool(pairs)
    pairs, left_old, left_new = _take(left_old, left_new, _same_unit)
    changes += [Change(a, b) for a, b in pairs]
    changes += [Change(placed, None) for placed in left_old]
    changes += [Change(None, placed) for placed in left_new]
    return sorted(changes, key=_place), moved


def _place(change: Change) -> tuple[int, int]:
    if change.new is not None:
        return (change.new.place, 1)
    assert change.old is not None, "a change has a side"
    return (change.old.place, 0)


_Pairs = tuple[list[tuple[Placed, Placed]], list[Placed], list[Placed]]


def _pair_at(old: list[Placed], new: list[Placed]) -> _Pairs:
    """Limits of one place: the same one, then the same operator and unit, the same unit, the same turn."""
    pairs: list[tuple[Placed, Placed]] = []
    for matches in (_same, _same_kind, _same_unit):
        more, old, new = _take(old, new, matches)
        pairs += more
    if len(old) == len(new):
        return pairs + list(zip(old, new, strict=True)), [], []
    return pairs, old, new


def _take(old: list[Placed], new: list[Placed], matches: Callable[[Limit, Limit], bool]) -> _Pairs:
    pairs: list[tuple[Placed, Placed]] = []
    rest_old: list[Placed] = []
    rest_new = list(new)
    for placed in old:
        partner = next((other for other in rest_new if matches(placed.limit, other.limit)), None)
        if partner is None:
            rest_old.append(placed)
        else:
            rest_new.remove(partner)
            pairs.append((placed, partner))
    return pairs, rest_old, rest_new


def _same(old: Limit, new: Limit) -> bool:
    return old.key == new.key


def _same_kind(old: Limit, new: Limit) -> bool:
    return old.op == new.op and old.part == new.part and _same_unit(old, new)


def _same_unit(old: Limit, new: Limit) -> bool:
    return old.is_date == new.is_date and unit_key(old.unit)[0] == unit_key(new.unit)[0]


def direction(change: Change, criteria_list: CriteriaList) -> Direction:
    """Whether more or fewer people pass a changed limit, for a criterion in which nothing else can turn it round.

    In an inclusion list a larger upper limit lets more people in, a larger lower limit fewer; in an exclusion list
    the other way. Units of one family are compared in the smallest unit.
    """
    if change.old is None or change.new is None:
        return Direction.UNCLEAR
    old, new = change.old.limit, change.new.limit
    name, factor = unit_key(old.unit)
    new_name, new_factor = unit_key(new.unit)
    if old.op != new.op or old.part != new.part or name != new_name or old.is_date or new.is_date:
        return Direction.UNCLEAR
    upper = old.op in ("<", "≤", "within") or (not old.op and old.part == "high")
    lower = old.op in (">", "≥") or (not old.op and old.part == "low")
    difference = new.value * new_factor - old.value * factor
    if upper == lower or not difference:
        return Direction.UNCLEAR
    lets_more_pass = (difference > 0) == upper
    return Direction.WIDER if lets_more_pass == (criteria_list is CriteriaList.INCLUSION) else Direction.NARROWER
