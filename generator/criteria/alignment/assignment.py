"""The best one-to-one pairing of rows and columns by a score.

In: scores of the possible pairs. Out: the pairs whose scores add up to the most. Never: a pair without a score.
"""

from collections.abc import Mapping

Pair = tuple[int, int]

_LARGEST = 60
"""Rows or columns that are solved exactly; larger knots, which real lists do not tie, are paired best first."""


def best_pairs(scores: Mapping[Pair, float]) -> list[Pair]:
    """One partner at most for each row and each column; positive scores only."""
    chosen: list[Pair] = []
    for rows, columns, pairs in _knots(scores):
        if len(rows) == 1 and len(columns) == 1:
            chosen.append((rows[0], columns[0]))
        elif max(len(rows), len(columns)) <= _LARGEST:
            chosen.extend(_exact(rows, columns, scores))
        else:
            chosen.extend(_best_first(pairs, scores))
    return sorted(chosen)


def _knots(scores: Mapping[Pair, float]) -> list[tuple[list[int], list[int], list[Pair]]]:
    """Rows and columns that are tied together by possible pairs, with these pairs: each knot is solved alone."""
    by_row: dict[int, list[int]] = {}
    by_column: dict[int, list[int]] = {}
    for row, column in scores:
        by_row.setdefault(row, []).append(column)
        by_column.setdefault(column, []).append(row)
    knots = []
    seen: set[int] = set()
    for first in by_row:
        if first in seen:
            continue
        seen.add(first)
        rows, columns, waiting = [first], set[int](), [first]
        while waiting:
            for column in by_row[waiting.pop()]:
                if column in columns:
                    continue
                columns.add(column)
                for row in by_column[column]:
                    if row not in seen:
                        seen.add(row)
                        rows.append(row)
                        waiting.append(row)
        pairs = [(row, column) for row in rows for column in by_row[row]]
        knots.append((sorted(rows), sorted(columns), pairs))
    return knots


def _best_first(pairs: list[Pair], scores: Mapping[Pair, float]) -> list[Pair]:
    taken_rows: set[int] = set()
    taken_columns: set[int] = set()
    chosen = []
    for row, column in sorted(pairs, key=lambda pair: (-scores[pair], pair)):
        if row not in taken_rows and column not in taken_columns:
            taken_rows.add(row)
            taken_columns.add(column)
            chosen.append((row, column))
    return chosen


def _exact(rows: list[int], columns: list[int], scores: Mapping[Pair, float]) -> list[Pair]:
    """Kuhn's Hungarian method with potentials (Jonker and Volgenant's row by row form), for a square of costs."""
    size = max(len(rows), len(columns))
    cost = [[0.0] * size for _ in range(size)]
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            cost[i][j] = -scores.get((row, column), 0.0)
    row_of = _solve(cost, size)
    return [
        (rows[i], columns[j])
        for j, i in enumerate(row_of)
        if i < len(rows) and j < len(columns) and (rows[i], columns[j]) in scores
    ]


def _solve(cost: list[list[float]], size: int) -> list[int]:
    """The row of each column."""
    row_potential = [0.0] * (size + 1)
    column_potential = [0.0] * (size + 1)
    row_of = [0] * (size + 1)
    for row in range(1, size + 1):
        row_of[0] = row
        column = 0
        least = [float("inf")] * (size + 1)
        way = [0] * (size + 1)
        used = [False] * (size + 1)
        while row_of[column]:
            used[column] = True
            current, delta, following = row_of[column], float("inf"), 0
            for other in range(1, size + 1):
                if used[other]:
                    continue
                reduced = cost[current - 1][other - 1] - row_potential[current] - column_potential[other]
                if reduced < least[other]:
                    least[other], way[other] = reduced, column
                if least[other] < delta:
                    delta, following = least[other], other
            for other in range(size + 1):
                if used[other]:
                    row_potential[row_of[other]] += delta
                    column_potential[other] -= delta
                else:
                    least[other] -= delta
            column = following
        while column:
            row_of[column] = row_of[way[column]]
            column = way[column]
    return [row - 1 for row in row_of[1:]]
