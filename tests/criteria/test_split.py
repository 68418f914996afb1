"""Splitting a list into criteria: lossless for any text, and right on hard cases."""

import pytest

from generator.criteria.reading.split import split
from generator.criteria.records import Criterion, Rest, RestKind, SplitText
from tests.criteria.splitting_cases import CASES, Case


def pieces(done: SplitText) -> tuple[str, ...]:
    """The pieces in the notation of the cases."""
    found: list[Criterion | Rest] = [*done.criteria, *(rest for rest in done.rest if rest.kind is not RestKind.SPACE)]
    return tuple(
        f"{'  ' * piece.depth}[{piece.label}] {piece.text}"
        if isinstance(piece, Criterion)
        else f"<{piece.kind}> {piece.text}"
        for piece in sorted(found, key=lambda piece: piece.start)
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_hard_case_is_split_as_a_person_would(case: Case) -> None:
    assert pieces(split(case.text, lang=case.lang)) == case.pieces
