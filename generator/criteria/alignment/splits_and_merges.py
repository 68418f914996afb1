"""Splits and merges: criteria that became several, and several that became one.

In: a `Matching` in which the one-to-one partners were found. Out: further partners in it. Never: a criterion in two
groups.
"""

from collections import Counter

from generator.criteria.alignment.matching import ALL_PAIRS, Matching
from generator.criteria.alignment.similarity import coverage, holders
from generator.criteria.language.tokens import tokens

_COVERED = 0.6
"""Share of a left-over criterion's words that stand in what its neighbour's partner lost."""
_MOSTLY = 0.8
"""Share of a criterion that its parts must make up when they stand in it word for word."""


def put_together(matching: Matching) -> None:
    """Criteria that stand word for word, one behind the other, in one criterion of the other side."""
    if len(matching.old_left) * len(matching.new_left) > ALL_PAIRS:
        return
    for side in (1, 0):
        lefts = (matching.old_left, matching.new_left)
        parts = {index: _run(matching, 1 - side, index) for index in lefts[1 - side]}
        for whole in lefts[side]:
            run = _run(matching, side, whole)
            inside = [index for index, part in parts.items() if len(part) < len(run) and part in run]
            if len(inside) < 2 or sum(len(parts[index]) for index in inside) < _MOSTLY * len(run):
                continue
            for index in inside:
                matching.join(*((index, whole) if side else (whole, index)))
                del parts[index]


def _run(matching: Matching, side: int, index: int) -> str:
    """The keys of a criterion as one text, each between separators."""
    keys = tokens((matching.old, matching.new)[side][index].text, matching.lang).keys
    return "\x1f" + "\x1f".join(keys) + "\x1f"


def find_pieces(matching: Matching) -> None:
    """Left-over criteria whose words stand in what a criterion with a partner lost: that one was split, or merged."""
    for side in (1, 0):
        _pieces_of(matching, side)


def _pieces_of(matching: Matching, side: int) -> None:
    mine, partners = (matching.old_of, matching.new_of) if side else (matching.new_of, matching.old_of)
    left = matching.new_left if side else matching.old_left
    unused: dict[int, Counter[str]] = {}
    for whole, parts in partners.items():
        if left and len(parts) == 1 and len(mine[parts[0]]) == 1:
            rest = _unused(matching, 1 - side, whole, parts[0])
            if rest:
                unused[whole] = rest
    found = []
    who = holders(unused.items())
    for index in left:
        counts = matching.feature(side, index).counts
        for whole in sorted({whole for word in counts for whole in who.get(word, ())}):
            share = coverage(counts, unused[whole])
            if _is_enough(counts, unused[whole], share):
                found.append((-share, abs(whole - index), index, whole))
    for _, _, index, whole in sorted(found):
        counts = matching.feature(side, index).counts
        if index not in mine and _is_enough(counts, unused[whole], coverage(counts, unused[whole])):
            matching.join(*((whole, index) if side else (index, whole)))
            unused[whole] = unused[whole] - counts


def _unused(matching: Matching, side: int, whole: int, part: int) -> Counter[str]:
    """Words of a criterion that its partner does not have."""
    sides = (matching.old, matching.new)
    if sides[side][whole].text == sides[1 - side][part].text:
        return Counter()
    return matching.feature(side, whole).counts - matching.feature(1 - side, part).counts


def _is_enough(part: Counter[str], rest: Counter[str], share: float) -> bool:
    """Most of two or more words, or all of a single longer one."""
    if (part & rest).total() >= 2:
        return share >= _COVERED
    return share == 1.0 and max(map(len, part), default=0) >= 4
