"""Thousands of invented revisions whose truth is known, because every change was made on purpose.

The lists are drawn anew on each run on a person's machine (the numbers are printed when one fails), and are the same in
CI.
"""

import os
from collections.abc import Callable, Iterator
from random import Random

import pytest

from generator.criteria import Comparison, Group, compare
from generator.model import CriteriaList
from tests.criteria.lists import applied, numbered
from tests.criteria.synthetic import SUBSTANTIVE, SyntheticPair, Truth, heavy_pair, synthetic_pair

PAIRS = 1_000
SEED = 12_908_996 if os.environ.get("CI") else Random().randrange(10**9)


class Tally:
    """How often the engine was right, with the cases in which it was not."""

    def __init__(self, make: Callable[[Random], SyntheticPair]) -> None:
        self.links = self.right_links = self.judged = self.right_classes = self.harmless = 0
        self.missed: list[str] = []
        self.false_alarms: list[str] = []
        self.wrong_numbers: list[str] = []
        self.unapplied: list[str] = []
        self.numbers = 0
        for number in range(PAIRS):
            self._count(make(Random(SEED + number)), SEED + number)

    def _count(self, pair: SyntheticPair, seed: int) -> None:
        old, new = numbered(pair.old), numbered(pair.new)
        comparison = compare(old, new, criteria_list=CriteriaList.EXCLUSION)
        if sorted(applied(old, new, comparison)) != sorted(_new_texts(comparison, pair)):
            self.unapplied.append(f"seed {seed}")
        for truth in pair.truths:
            self._count_truth(pair, truth, comparison, f"seed {seed}: {_words(pair, truth)}")

    def _count_truth(self, pair: SyntheticPair, truth: Truth, comparison: Comparison, story: str) -> None:
        touched = list(_touching(comparison, truth))
        is_changed = any(group.substantive for group in touched)
        self.links += 1
        if truth.classes & SUBSTANTIVE:
            if not is_changed:
                self.missed.append(story)
        else:
            self.harmless += 1
            if is_changed:
                self.false_alarms.append(story)
        exact = [group for group in touched if (group.old, group.new) == (truth.old, truth.new)]
        if not exact:
            return
        self.right_links += 1
        self.judged += 1
        self.right_classes += _text_classes(exact[0]) == truth.classes - {"moved", "unchanged"}
        if truth.values:
            self.numbers += 1
            if _values(comparison, exact[0]) != [(float(a), float(b)) for a, b in truth.values]:
                self.wrong_numbers.append(story)


def _touching(comparison: Comparison, truth: Truth) -> Iterator[Group]:
    for group in comparison.groups:
        if set(group.old) & set(truth.old) or set(group.new) & set(truth.new):
            yield group


def _text_classes(group: Group) -> set[str]:
    return {str(name) for name in group.classes} - {"moved", "renumbered", "unchanged"}


def _values(comparison: Comparison, group: Group) -> list[tuple[float, float]]:
    index = comparison.groups.index(group)
    return [
        (float(number.old.value), float(number.new.value))
        for number in comparison.numbers
        if number.group == index and number.old is not None and number.new is not None
    ]


def _new_texts(comparison: Comparison, pair: SyntheticPair) -> list[str]:
    return [" ".join(" ".join(pair.new[j] for j in group.new).split()) for group in comparison.groups if group.new]


def _words(pair: SyntheticPair, truth: Truth) -> str:
    classes = "+".join(sorted(truth.classes))
    return f"{classes}: {[pair.old[i] for i in truth.old]} -> {[pair.new[j] for j in truth.new]}"


@pytest.fixture(scope="module")
def edited() -> Tally:
    return Tally(synthetic_pair)


@pytest.fixture(scope="module")
def heavily_edited() -> Tally:
    return Tally(heavy_pair)


def test_no_change_of_meaning_is_ever_missed(edited: Tally, heavily_edited: Tally) -> None:
    assert edited.missed + heavily_edited.missed == []


def test_criteria_find_their_older_selves_under_edits(edited: Tally) -> None:
    assert edited.right_links / edited.links >= 0.995


def test_most_criteria_find_their_older_selves_even_when_nearly_all_are_changed(heavily_edited: Tally) -> None:
    assert heavily_edited.right_links / heavily_edited.links >= 0.995


def test_the_classes_of_edits_are_told(edited: Tally) -> None:
    assert edited.right_classes / edited.judged >= 0.99


def test_typing_differences_raise_no_alarm(edited: Tally) -> None:
    assert len(edited.false_alarms) / edited.harmless <= 0.003, edited.false_alarms


def test_changed_limits_are_told_with_their_old_and_new_value(edited: Tally) -> None:
    assert edited.numbers > 100
    assert len(edited.wrong_numbers) / edited.numbers <= 0.01, edited.wrong_numbers


def test_the_marks_of_all_groups_turn_the_old_texts_into_the_new_ones(edited: Tally, heavily_edited: Tally) -> None:
    assert edited.unapplied + heavily_edited.unapplied == []
