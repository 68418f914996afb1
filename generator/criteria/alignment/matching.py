"""The partners that two lists of criteria have found so far, and the ways to find more.

In: two lists in one language. Out: `Matching`, in which each way adds partners for criteria that have none yet. Never:
the printed number as evidence (under edits it is right about half of the time); at most it breaks a tie.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Sequence

from generator.criteria.alignment.assignment import best_pairs
from generator.criteria.alignment.similarity import Features, alike, coverage, holders, shared_letters
from generator.criteria.alignment.twins import nearest_in_order
from generator.criteria.language.tokens import tokens
from generator.criteria.records import Criterion

_LIKE_ENOUGH = 0.45
_LIKE_ENOUGH_BETWEEN = 0.4
"""When it stands between the same neighbours. Of 4,080 pairs of criteria of one real list 22 are more alike than this
(all of them of one pattern), of 13,716 pairs before and after heavy editing 21 are less alike."""
_PLAINLY_LIKE = 0.65
_HALF = 0.5
_LETTERS_SHARED = 0.4
ALL_PAIRS = 2_500
"""Up to this many pairs each one is looked at; above, only those that share a rare word."""
_MOST_SHARING = 8
_LETTERS = re.compile(r"[^\W\d_]{4,}")
_BETWEEN_BONUS = 0.03
_LABEL_BONUS = 0.01

Slot = tuple[int, int]
"""The new indexes of the nearest partners before and after a left-over old criterion."""


class Matching:
    """Old criteria and the new ones that they became."""

    def __init__(self, old: Sequence[Criterion], new: Sequence[Criterion], lang: str) -> None:
        self.old, self.new, self.lang = old, new, lang
        self.new_of: dict[int, list[int]] = {}
        self.old_of: dict[int, list[int]] = {}
        self._features: tuple[dict[int, Features], dict[int, Features]] = ({}, {})
        self._frequent: frozenset[str] | None = None

    @property
    def old_left(self) -> list[int]:
        return [i for i in range(len(self.old)) if i not in self.new_of]

    @property
    def new_left(self) -> list[int]:
        return [j for j in range(len(self.new)) if j not in self.old_of]

    @property
    def is_open(self) -> bool:
        """Both sides have criteria without a partner."""
        return len(self.new_of) < len(self.old) and len(self.old_of) < len(self.new)

    def join(self, i: int, j: int) -> None:
        self.new_of.setdefault(i, []).append(j)
        self.old_of.setdefault(j, []).append(i)

    def feature(self, side: int, index: int) -> Features:
        """What an old (side 0) or new (side 1) criterion is recognised by."""
        known = self._features[side]
        if index not in known:
            text = (self.old, self.new)[side][index].text
            known[index] = Features(tokens(text, self.lang), self.lang, self.frequent)
        return known[index]

    @property
    def frequent(self) -> frozenset[str]:
        """Words that stand in three or more criteria of one list, as printed but for capitals."""
        if self._frequent is None:
            found: set[str] = set()
            for side in (self.old, self.new):
                once: set[str] = set()
                twice: set[str] = set()
                for item in side:
                    words = set(_LETTERS.findall(item.text.lower()))
                    found |= words & twice
                    twice |= words & once
                    once |= words
            self._frequent = frozenset(found)
        return self._frequent

    def equal(self, key_of: Callable[[Criterion], Hashable]) -> None:
        """Criteria with equal keys; of those that occur several times, the ones nearest to their expected place."""
        places: dict[Hashable, tuple[list[int], list[int]]] = {}
        for i in self.old_left:
            places.setdefault(key_of(self.old[i]), ([], []))[0].append(i)
        for j in self.new_left:
            found = places.get(key_of(self.new[j]))
            if found is not None:
                found[1].append(j)
        several = []
        for olds, news in places.values():
            if len(olds) == 1 and len(news) == 1:
                self.join(olds[0], news[0])
            elif news:
                several.append((olds, news))
        for olds, news in several:
            if len(olds) == len(news) or len(olds) * len(news) > ALL_PAIRS:
                pairs = list(zip(olds, news, strict=False))
            else:
                pairs = nearest_in_order(olds, news, [self._expected(i) for i in olds])
            for i, j in pairs:
                self.join(i, j)

    def _expected(self, i: int) -> int:
        """Where an old criterion would stand now if it kept its distance to the nearest one with a partner."""
        for distance in range(1, len(self.old)):
            for neighbour in (i - distance, i + distance):
                if neighbour in self.new_of:
                    return self.new_of[neighbour][0] + (i - neighbour)
        return i

    def in_place(self) -> None:
        """The only two that are left between the same neighbours, when they are plainly the same: most edits."""
        for i, j in self._alone_in(self._slots()):
            one, other = (Features(tokens(item.text, self.lang), self.lang) for item in (self.old[i], self.new[j]))
            if alike(one, other) >= _PLAINLY_LIKE:
                self.join(i, j)

    def similar(self) -> None:
        """The best pairing of the criteria that are left, by their words and letters."""
        slots = self._slots()
        scores: dict[tuple[int, int], float] = {}
        for i, j in self._candidates():
            score = alike(self.feature(0, i), self.feature(1, j), self.frequent)
            is_between = slots[i][0] < j < slots[i][1]
            if score >= (_LIKE_ENOUGH_BETWEEN if is_between else _LIKE_ENOUGH):
                has_label = self.old[i].label and self.old[i].label == self.new[j].label
                scores[i, j] = score + is_between * _BETWEEN_BONUS + bool(has_label) * _LABEL_BONUS
        for i, j in best_pairs(scores):
            self.join(i, j)

    def _candidates(self) -> list[tuple[int, int]]:
        olds, news = self.old_left, self.new_left
        if len(olds) * len(news) <= ALL_PAIRS:
            return [(i, j) for i in olds for j in news]
        who = holders((j, self.feature(1, j).words) for j in news)
        found = []
        for i in olds:
            shared: Counter[int] = Counter()
            for word in self.feature(0, i).words:
                shared.update(who.get(word, ()))
            found += [(i, j) for j, _ in shared.most_common(_MOST_SHARING)]
        return found

    def in_one_slot(self) -> None:
        """The only old and the only new criterion left between the same neighbours, when they share half of their
        words or many of their letters."""
        for i, j in self._alone_in(self._slots()):
            if self._share_half(i, j):
                self.join(i, j)

    def _share_half(self, i: int, j: int) -> bool:
        one, other = self.feature(0, i), self.feature(1, j)
        if shared_letters(one, other) >= _LETTERS_SHARED:
            return True
        smaller, larger = sorted((one.counts, other.counts), key=lambda counts: counts.total())
        return coverage(smaller, larger) >= _HALF

    def _slots(self) -> dict[int, Slot]:
        """Left-over old index -> its slot."""
        slots: dict[int, Slot] = {}
        low = -1
        waiting: list[tuple[int, int]] = []
        for i in range(len(self.old)):
            if i in self.new_of:
                slots |= {index: (before, self.new_of[i][0]) for index, before in waiting}
                waiting = []
                low = self.new_of[i][0]
            else:
                waiting.append((i, low))
        return slots | {index: (before, len(self.new)) for index, before in waiting}

    def _alone_in(self, slots: dict[int, Slot]) -> list[tuple[int, int]]:
        """Pairs that are the only ones left, on either side, between the same two neighbours."""
        by_slot: dict[Slot, list[int]] = {}
        for i, slot in slots.items():
            by_slot.setdefault(slot, []).append(i)
        left = self.new_left
        found = []
        for (low, high), olds in by_slot.items():
            first = bisect_right(left, low)
            news = [j for j in left[first : first + 2] if j < high]
            if len(olds) == 1 and len(news) == 1:
                found.append((olds[0], news[0]))
        return found
