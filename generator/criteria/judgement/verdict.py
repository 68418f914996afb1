"""What a difference between two texts means: its classes, its marks, its limits.

In: the tokens of an old and a new text in one language. Out: `Verdict`. Never: which criterion became which (see
`align`).
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from generator.criteria.judgement.difference import Block
from generator.criteria.judgement.marks import stretches
from generator.criteria.judgement.measures import Change, Placed, paired
from generator.criteria.judgement.rows import IsKnown, Row, equated, places, row
from generator.criteria.language.tokens import Tokens
from generator.criteria.language.vocabulary import Vocabulary
from generator.criteria.records import ChangeClass, Stretch


class Verdict(NamedTuple):
    """The difference between two texts."""

    classes: frozenset[ChangeClass]
    """Threshold, negation, logic, reworded; or editorial alone."""
    stretches: tuple[Stretch, ...]
    changes: tuple[Change, ...]
    old: Row
    new: Row


_EDITORIAL = frozenset({ChangeClass.EDITORIAL})


class _Place(NamedTuple):
    """A place where the keys differ: old [a:b] against new [c:d]."""

    a: int
    b: int
    c: int
    d: int
    at_seam: bool


def verdict(
    old_tokens: Tokens,
    new_tokens: Tokens,
    words: Vocabulary,
    both_known: IsKnown,
    seams: tuple[Sequence[int], Sequence[int]],
) -> Verdict:
    """Compare two texts that are not equal word for word.

    `seams` are the offsets in the old and in the new text at which joined criteria meet.
    """
    old, new, blocks = equated(row(old_tokens), row(new_tokens), words, both_known)
    found = _places(old, new, blocks, seams)
    if not found:
        return Verdict(_EDITORIAL, stretches(old, new, blocks, lambda *_: False), (), old, new)
    serious = [place for place in found if not _is_lost_connector(place, old, new, words)]
    classes: set[ChangeClass] = set()
    for place in serious:
        classes |= _classes_at(place, old, new, words)
    limits = [_limits_at(place, old, new) for place in serious] if old.limits or new.limits else []
    changes, moved = paired(limits)
    told = [change for change in changes if not _is_soft(change)]
    if told:
        classes.add(ChangeClass.THRESHOLD)
    if moved or len(told) < len(changes):
        classes.add(ChangeClass.REWORDED)
    spans = {(place.a, place.b, place.c, place.d) for place in serious}
    marks = stretches(old, new, blocks, lambda *span: span in spans)
    return Verdict(frozenset(classes) or _EDITORIAL, marks, tuple(told), old, new)


def _places(old: Row, new: Row, blocks: Sequence[Block], seams: tuple[Sequence[int], Sequence[int]]) -> list[_Place]:
    return [
        _Place(a, b, c, d, _touches(old, a, b, seams[0]) or _touches(new, c, d, seams[1]))
        for a, b, c, d in places(old, new, blocks)
    ]


def _touches(side: Row, first: int, last: int, seams: Sequence[int]) -> bool:
    if not seams:
        return False
    start = side.ends[first - 1] if first else 0
    end = side.starts[last] if last < len(side.keys) else len(side.text)
    return any(start <= seam <= end for seam in seams)


def _is_lost_connector(place: _Place, old: Row, new: Row, words: Vocabulary) -> bool:
    keys = [*old.keys[place.a : place.b], *new.keys[place.c : place.d]]
    return place.at_seam and all(key in words.joints for key in keys)


def _limits_at(place: _Place, old: Row, new: Row) -> tuple[list[Placed], list[Placed]]:
    return (
        [Placed(i, old.limits[i]) for i in range(place.a, place.b) if i in old.limits],
        [Placed(j, new.limits[j]) for j in range(place.c, place.d) if j in new.limits],
    )


def _is_soft(change: Change) -> bool:
    """ "One" that came or went is a difference of words."""
    if change.old is not None and change.new is not None:
        return False
    placed = change.old or change.new
    return placed is not None and placed.limit.soft


def _classes_at(place: _Place, old: Row, new: Row, words: Vocabulary) -> set[ChangeClass]:
    """Negation, logic and rewording at one place; limits are compared over all places together."""
    before, after = _words_at(old, place.a, place.b), _words_at(new, place.c, place.d)
    classes: set[ChangeClass] = set()
    if _is_negated_on_one_side(before, after, words):
        classes.add(ChangeClass.NEGATION)
        before = [key for key in before if key not in words.negators and key not in words.auxiliaries]
        after = [key for key in after if key not in words.negators and key not in words.auxiliaries]
    if before == after:
        return classes
    if all(key in words.connectors for key in (*before, *after)):
        if not _belongs_to_limits(place, before, after, old, new):
            classes.add(ChangeClass.LOGIC)
        return classes
    classes.add(ChangeClass.REWORDED)
    return classes


def _words_at(side: Row, start: int, end: int) -> list[str]:
    if not side.limits:
        return list(side.keys[start:end])
    return [side.keys[index] for index in range(start, end) if index not in side.limits]


def _is_negated_on_one_side(before: list[str], after: list[str], words: Vocabulary) -> bool:
    if words.negators.isdisjoint(before) and words.negators.isdisjoint(after):
        return False
    not_before = Counter(key for key in before if key in words.negators)
    not_after = Counter(key for key in after if key in words.negators)
    return bool(not_before - not_after) != bool(not_after - not_before)


def _belongs_to_limits(place: _Place, before: list[str], after: list[str], old: Row, new: Row) -> bool:
    """An "and" or "or" that came or went with a limit joins the limit; it changes no logic of its own."""
    limits_before, limits_after = (len(side) for side in _limits_at(place, old, new))
    return (not before and limits_after > limits_before) or (not after and limits_before > limits_after)
