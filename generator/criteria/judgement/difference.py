"""The longest common row of two rows of keys: which tokens of the old text are which of the new.

In: two rows of hashable keys. Out: blocks of equal keys, in order. Never: text.

The longest common subsequence is found with whole numbers as rows of bits (Hyyrö 2004, "Bit-parallel LCS-length
computation revisited"): Python's whole numbers are as long as the text, so a criterion costs microseconds. Very long
differences are first cut at keys that occur once on either side.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence

Block = tuple[int, int, int]
"""(first old index, first new index, length) of a run of equal keys."""

_MOST_CELLS = 6_000_000
"""Old times new keys that are compared at once: above it, memory would grow with the square of the text."""


def equal_blocks(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Block]:
    """Runs of equal keys, in order, as long as possible in total; no two touch."""
    if old == new:
        return [(0, 0, len(old))] if old else []
    start = _common_start(old, new)
    end = _common_end(old, new, start)
    old_end, new_end = len(old) - end, len(new) - end
    blocks = [(0, 0, start)] if start else []
    if start < old_end and start < new_end:
        blocks += _runs(_pairs(old, new, start, old_end, start, new_end))
    if end:
        blocks.append((old_end, new_end, end))
    return _joined(blocks)


def _joined(blocks: list[Block]) -> list[Block]:
    found = blocks[:1]
    for i, j, length in blocks[1:]:
        a, b, before = found[-1]
        if (a + before, b + before) == (i, j):
            found[-1] = (a, b, before + length)
        else:
            found.append((i, j, length))
    return found


def _common_start(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    count = 0
    for a, b in zip(old, new, strict=False):
        if a != b:
            break
        count += 1
    return count


def _common_end(old: Sequence[Hashable], new: Sequence[Hashable], start: int) -> int:
    most = min(len(old), len(new)) - start
    count = 0
    while count < most and old[-1 - count] == new[-1 - count]:
        count += 1
    return count


def _pairs(
    old: Sequence[Hashable], new: Sequence[Hashable], old_start: int, old_end: int, new_start: int, new_end: int
) -> list[tuple[int, int]]:
    rows, columns = old_end - old_start, new_end - new_start
    if not rows or not columns:
        return []
    if rows * columns <= _MOST_CELLS:
        found = _longest_common(old[old_start:old_end], new[new_start:new_end])
        return [(old_start + i, new_start + j) for i, j in found]
    anchors = _anchors(old[old_start:old_end], new[new_start:new_end])
    pairs: list[tuple[int, int]] = []
    i, j = old_start, new_start
    for a, b in [*((old_start + a, new_start + b) for a, b in anchors), (old_end, new_end)]:
        if (a - i) * (b - j) <= _MOST_CELLS:
            pairs.extend(_pairs(old, new, i, a, j, b))
        if a < old_end:
            pairs.append((a, b))
        i, j = a + 1, b + 1
    return pairs


def _longest_common(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    places: dict[Hashable, int] = {}
    for index, key in enumerate(new):
        places[key] = places.get(key, 0) | (1 << index)
    everything = (1 << len(new)) - 1
    row = everything
    rows = [row]
    for key in old:
        matches = row & places.get(key, 0)
        row = ((row + matches) | (row - matches)) & everything
        rows.append(row)
    # A zero bit at j says: the common row of old[:i] and new[:j + 1] is longer than that of new[:j].
    pairs: list[tuple[int, int]] = []
    i, j = len(old), len(new) - 1
    while i and j >= 0:
        if rows[i] >> j & 1:
            j -= 1
        elif not rows[i - 1] >> j & 1:
            i -= 1
        else:
            i -= 1
            pairs.append((i, j))
            j -= 1
    pairs.reverse()
    return pairs


def _anchors(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Keys that occur once in each row, in the longest order they share."""
    old_counts, new_counts = Counter(old), Counter(new)
    places = {key: index for index, key in enumerate(new) if new_counts[key] == 1}
    candidates = [(i, places[key]) for i, key in enumerate(old) if old_counts[key] == 1 and key in places]
    kept = longest_increasing([j for _, j in candidates])
    return [candidates[index] for index in kept]


def longest_increasing(values: Sequence[int]) -> list[int]:
    """Indexes of one longest strictly increasing subsequence."""
    tails: list[int] = []
    tail_indexes: list[int] = []
    previous: list[int] = []
    for index, value in enumerate(values):
        place = bisect_left(tails, value)
        previous.append(tail_indexes[place - 1] if place else -1)
        if place == len(tails):
            tails.append(value)
            tail_indexes.append(index)
        else:
            tails[place] = value
            tail_indexes[place] = index
    found: list[int] = []
    index = tail_indexes[-1] if tail_indexes else -1
    while index >= 0:
        found.append(index)
        index = previous[index]
    return found[::-1]


def _runs(pairs: Sequence[tuple[int, int]]) -> list[Block]:
    blocks: list[Block] = []
    for i, j in pairs:
        if blocks:
            a, b, length = blocks[-1]
            if i == a + length and j == b + length:
                blocks[-1] = (a, b, length + 1)
                continue
        blocks.append((i, j, 1))
    return blocks
