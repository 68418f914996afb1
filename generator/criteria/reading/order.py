"""The order of revisions in time.

In: the blocks of one field in the order of the text, newest first. Out: the same blocks, oldest first.
"""

from collections.abc import Sequence
from datetime import date

from generator.criteria.records import BlockState, RevisionBlock


def in_order(blocks: Sequence[RevisionBlock]) -> tuple[RevisionBlock, ...]:
    """Oldest first: the text turned round, then the dated ones sorted among themselves.

    An undated block keeps its place between its neighbours, the original stands first and the current one last. An
    addition stands behind the newest block that is not younger; without a date, behind the block above it in the text.
    """
    turned = list(reversed(blocks))
    ordered = [block for block in turned if block.state is BlockState.ORIGINAL]
    ordered += _dated_sorted([block for block in turned if block.state is BlockState.PREVIOUS])
    ordered += _dated_sorted([block for block in turned if block.state is BlockState.CURRENT])
    additions = [block for block in blocks if block.state is BlockState.ADDITION]
    for block in sorted(additions, key=lambda block: block.as_of or date.min):
        place = _place_by_date(block.as_of, ordered) if block.as_of else _place_below(block, ordered)
        ordered.insert(place, block)
    return tuple(ordered)


def _dated_sorted(blocks: Sequence[RevisionBlock]) -> list[RevisionBlock]:
    dated = iter(sorted((block for block in blocks if block.as_of), key=lambda block: block.as_of or date.min))
    return [next(dated) if block.as_of else block for block in blocks]


def _place_by_date(day: date, ordered: Sequence[RevisionBlock]) -> int:
    """Behind the last block that is not younger; without one, behind the undated blocks that stand first."""
    for position in range(len(ordered) - 1, -1, -1):
        as_of = ordered[position].as_of
        if as_of is not None and as_of <= day:
            return position + 1
    undated = 0
    while undated < len(ordered) and ordered[undated].as_of is None:
        undated += 1
    return undated


def _place_below(addition: RevisionBlock, ordered: Sequence[RevisionBlock]) -> int:
    above = [position for position, block in enumerate(ordered) if block.start < addition.start]
    nearest = max(above, key=lambda position: ordered[position].start, default=-1)
    return nearest + 1
