"""Criteria that occur several times with the same words: which of the old ones is which of the new ones.

In: their indexes on both sides. Out: pairs in order. Never: pairs that cross each other.
"""

from collections.abc import Sequence


def nearest_in_order(olds: Sequence[int], news: Sequence[int], expected: Sequence[int]) -> list[tuple[int, int]]:
    """As many pairs as possible without crossing, each as near as possible to its expected place.

    `expected` holds the new index at which each of `olds` would stand if nothing had moved around it.
    """
    if len(olds) <= len(news):
        return [(olds[a], news[b]) for a, b in _best(expected, news)]
    return [(olds[b], news[a]) for a, b in _best(news, expected)]


def _best(few: Sequence[int], many: Sequence[int]) -> list[tuple[int, int]]:
    """Places of the pairs: each of `few` has a partner."""
    cost = [[0] * (len(many) + 1)]
    for a, place in enumerate(few, start=1):
        row = [len(many) * 1_000_000] * (len(many) + 1)
        for b in range(a, len(many) + 1):
            row[b] = min(row[b - 1], cost[a - 1][b - 1] + abs(place - many[b - 1]))
        cost.append(row)
    pairs = []
    a, b = len(few), len(many)
    while a:
        if b > a and cost[a][b] == cost[a][b - 1]:
            b -= 1
            continue
        a, b = a - 1, b - 1
        pairs.append((a, b))
    return pairs[::-1]
