"""The longest common row of two rows, and the best pairing, against slow and plain ways of finding them."""

from itertools import pairwise, permutations

from hypothesis import given
from hypothesis import strategies as st

from generator.criteria.alignment.assignment import best_pairs
from generator.criteria.alignment.twins import nearest_in_order
from generator.criteria.judgement.difference import equal_blocks, longest_increasing

ROWS = st.text("abcd", max_size=12)


def longest_common(old: str, new: str) -> int:
    """The textbook table."""
    table = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i, a in enumerate(old):
        for j, b in enumerate(new):
            table[i + 1][j + 1] = table[i][j] + 1 if a == b else max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]


@given(ROWS, ROWS)
def test_blocks_are_equal_in_order_and_as_long_as_possible(old: str, new: str) -> None:
    blocks = equal_blocks(old, new)

    i = j = 0
    for a, b, length in blocks:
        assert length > 0
        assert a >= i
        assert b >= j
        assert old[a : a + length] == new[b : b + length]
        i, j = a + length, b + length
    assert sum(length for _, _, length in blocks) == longest_common(old, new)
    assert all((a + n, b + n) != (c, d) for (a, b, n), (c, d, _) in pairwise(blocks)), "no two touch"


def test_very_long_rows_are_cut_at_keys_that_occur_once() -> None:
    old = [f"word{number}" for number in range(9_000)]
    new = [key if number % 7 else f"other{number}" for number, key in enumerate(old)]

    blocks = equal_blocks(old, new)

    assert sum(length for _, _, length in blocks) == sum(a == b for a, b in zip(old, new, strict=True))


@given(st.lists(st.integers(0, 20), max_size=9))
def test_the_longest_increasing_row_is_found(values: list[int]) -> None:
    found = longest_increasing(values)

    chosen = [values[index] for index in found]
    assert found == sorted(found)
    assert all(a < b for a, b in pairwise(chosen))
    best = [0] * len(values)
    for index, value in enumerate(values):
        best[index] = 1 + max((best[before] for before in range(index) if values[before] < value), default=0)
    assert len(found) == max(best, default=0)


@given(st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.floats(0.1, 1.0), max_size=14))
def test_the_best_pairing_adds_up_to_the_most(scores: dict[tuple[int, int], float]) -> None:
    pairs = best_pairs(scores)

    assert len({row for row, _ in pairs}) == len(pairs) == len({column for _, column in pairs})
    assert all(pair in scores for pair in pairs)
    most = max(
        sum(scores.get((row, column), 0.0) for row, column in enumerate(columns)) for columns in permutations(range(5))
    )
    assert abs(sum(scores[pair] for pair in pairs) - most) < 1e-9


def test_a_knot_too_large_to_solve_is_paired_best_first() -> None:
    scores = {(row, column): 1.0 if row == column else 0.5 for row in range(70) for column in range(70)}

    assert best_pairs(scores) == [(row, row) for row in range(70)]


def test_the_same_words_twice_are_paired_nearest_to_their_place_without_crossing() -> None:
    assert nearest_in_order([3, 9], [2, 4, 8, 12], [4, 11]) == [(3, 4), (9, 12)]
    assert nearest_in_order([2, 4, 8], [7], [1, 3, 7]) == [(8, 7)]
    assert nearest_in_order([1, 5], [5, 6], [5, 5]) == [(1, 5), (5, 6)]
