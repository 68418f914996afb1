"""Which of many numbers are labels: the best chain 1, 2, 3 … through the candidates, by dynamic programming.

In: number candidates in the order of the text. Out: those that start a criterion. A candidate earns a gain less its own
cost; going on by one is free, a gap, a double, a jump or a new start has its price. One pass with constant work for
each candidate, so that a text of nothing but numbers is no trap.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.criteria.markers import Marker

_GAIN_LINE = 10.0
_GAIN_RUN_ON = 8.0
_NESTED = -0.5
"""A passed-over line start of another style or indentation will be a sub-criterion: it earns nearly what a label does,
so that a long list inside a criterion does not take over the numbering."""
_ODD = 3.0
"""Credit for a passed-over line start of the same list: a label out of turn, which is reported."""
_STYLE = 3.0
_STEP = 8.0
_GAP = 9.0
_TWICE = 5.0
_TWICE_RUN_ON = 9.0
_JUMP = 12.0
_RESTART_FRESH = 3.0
_RESTART = 8.0
_RESTART_DEEPER = 14.0
_FIRST_NOT_ONE = 4.0
_FIRST_SUB_NUMBER = 10.0
_FIRST_RUN_ON = 2.0
_TO_RUN_ON = 3.0
_FROM_RUN_ON = 1.0
_PARENT_MISSING = 1.0
_UNLIKELY = 8.0

Key = tuple[str, int]
"""Style and step of indentation: what tells one list from another."""


class Candidate(NamedTuple):
    """A number with what its place in the text says of it."""

    marker: Marker
    step: int
    """Step of indentation; 0 in the middle of a line."""
    is_fresh: bool
    """Its line follows a blank line, a heading or nothing, so that a list may begin there."""
    is_from_one: bool
    """It goes on, at the start of a line, with numbers of its style and indentation that begin with 1."""


class _Best(NamedTuple):
    worth: float
    """Score with the credit still to come taken out, so that states of one key compare."""
    place: int


class _State(NamedTuple):
    score: float
    back: int
    key: Key


def best_chain(candidates: Sequence[Candidate], *, first_run_on: int, nested: bool = False) -> tuple[int, ...]:
    """Indexes of the candidates that are labels of one list, or of several one after another.

    A chain may begin in the middle of a line only on line `first_run_on`. With `nested` it must begin with 1 and may
    not jump.
    """
    return _Search(candidates, first_run_on, nested).best()


class _Search:
    """The states that the search has reached, with the best of each kind."""

    def __init__(self, candidates: Sequence[Candidate], first_run_on: int, nested: bool) -> None:
        self._candidates = candidates
        self._first_run_on = first_run_on
        self._nested = nested
        self._states: list[_State | None] = []
        self._by_prefix: dict[tuple[Key, tuple[int, ...]], _Best] = {}
        self._by_label: dict[tuple[Key, tuple[int, ...]], _Best] = {}
        self._overall: dict[Key, _Best] = {}
        self._passed: dict[Key, float] = {}
        self._passed_in_all = 0.0

    def best(self) -> tuple[int, ...]:
        for index, candidate in enumerate(self._candidates):
            state = self._reached(index, candidate)
            self._states.append(state)
            marker = candidate.marker
            if marker.at_line and marker.cost < _UNLIKELY:
                self._pass(candidate)
            if state is not None:
                self._remember(index, state)
        return self._traced_back()

    def _credit(self, key: Key) -> float:
        """What a chain of this key has earned so far by the line starts that it passed over."""
        return self._passed_in_all - self._passed.get(key, 0.0)

    def _pass(self, candidate: Candidate) -> None:
        key = _own_key(candidate)
        credit = _GAIN_LINE - candidate.marker.cost + _NESTED if candidate.is_from_one else 0.0
        self._passed_in_all += credit
        self._passed[key] = self._passed.get(key, 0.0) + credit - _ODD

    def _reached(self, index: int, candidate: Candidate) -> _State | None:
        """The best way to this candidate."""
        marker = candidate.marker
        gain = (_GAIN_LINE if marker.at_line else _GAIN_RUN_ON) - marker.cost
        choice: _State | None = None
        for before, price, via in self._ways(candidate):
            way = self._way(candidate, before, price, via)
            if way is not None and (choice is None or way.score > choice.score):
                choice = way
        first = self._price_of_first(marker)
        if first is not None and (choice is None or -first > choice.score):
            choice = _State(-first, -1, _own_key(candidate))
        return None if choice is None else choice._replace(score=choice.score + gain)

    def _ways(self, candidate: Candidate) -> Iterator[tuple[_Best, float, Key]]:
        """The states that may come before, each with its price."""
        marker = candidate.marker
        value = marker.value
        last = value[-1]
        for key, overall in self._overall.items():
            for label, table, price in _steps_before(value):
                found = (self._by_label if table == "label" else self._by_prefix).get((key, label))
                if found is not None:
                    yield found, price, key
            same = self._by_label.get((key, value))
            if same is not None and self._candidates[same.place].marker.at_line == marker.at_line:
                yield same, _TWICE if marker.at_line else _TWICE_RUN_ON, key
            if not marker.at_line:
                continue
            if last == 1 and len(value) <= 2:
                price = _RESTART_FRESH if candidate.is_fresh else _RESTART
                yield overall, _RESTART_DEEPER if candidate.step > key[1] else price, key
            elif not self._nested:
                yield overall, _JUMP, key

    def _way(self, candidate: Candidate, found: _Best, price: float, via: Key) -> _State | None:
        marker, own = candidate.marker, _own_key(candidate)
        before = self._candidates[found.place].marker
        if marker.start < before.text_start:
            return None
        if marker.at_line:
            # Sub-numbers belong to their list whatever its marks: "3)" and "3.1." below it.
            key = via if len(marker.value) > 1 else own
            price += 0.0 if via[0] == key[0] else _STYLE
            if not before.at_line:
                price += _FROM_RUN_ON
            elif via[1] != key[1]:
                price += _STEP
        elif via[0] == marker.style:
            key = via
            price += _TO_RUN_ON if before.at_line else 0.0
        else:
            return None
        return _State(found.worth + self._credit(via) - price, found.place, key)

    def _price_of_first(self, marker: Marker) -> float | None:
        """What it costs to begin a chain here; None when it may not."""
        if not marker.at_line:
            return _FIRST_RUN_ON if marker.value == (1,) and marker.line == self._first_run_on else None
        if marker.value in ((1,), (1, 1)):
            return 0.0
        if self._nested:
            return None
        if len(marker.value) > 1 and marker.value[-1] != 1:
            return _FIRST_SUB_NUMBER
        return _FIRST_NOT_ONE + 2.0 * marker.cost

    def _remember(self, index: int, state: _State) -> None:
        key, value = state.key, self._candidates[index].marker.value
        entry = _Best(state.score - self._credit(key), index)
        known = self._overall.get(key)
        if known is None or entry.worth > known.worth:
            self._overall[key] = entry
        for length in range(1, len(value) + 1):
            _keep(self._by_prefix, (key, value[:length]), entry)
        _keep(self._by_label, (key, value), entry)

    def _traced_back(self) -> tuple[int, ...]:
        ends = [(entry.worth + self._credit(key), entry.place) for key, entry in self._overall.items()]
        score, position = max(ends, default=(0.0, -1))
        chain: list[int] = []
        while score > 0 and position >= 0:
            chain.append(position)
            state = self._states[position]
            position = state.back if state is not None else -1
        return tuple(reversed(chain))


def _own_key(candidate: Candidate) -> Key:
    """Sub-numbers belong to their list whatever their indentation."""
    return candidate.marker.style, 0 if len(candidate.marker.value) > 1 else candidate.step


def _steps_before(value: tuple[int, ...]) -> Iterator[tuple[tuple[int, ...], str, float]]:
    """The labels that may stand before a label: what to look up, in which table, and the price."""
    head, last = value[:-1], value[-1]
    if last > 1:
        yield (*head, last - 1), "prefix", 0.0
        if last > 2:
            yield (*head, last - 2), "prefix", _GAP
    elif head:
        yield head, "label", 0.0
        if head[-1] > 1:
            yield (*head[:-1], head[-1] - 1), "prefix", _PARENT_MISSING


def _keep(table: dict[tuple[Key, tuple[int, ...]], _Best], place: tuple[Key, tuple[int, ...]], entry: _Best) -> None:
    """The later of two equal ones is kept: the nearest is the likelier."""
    known = table.get(place)
    if known is None or entry.worth >= known.worth:
        table[place] = entry
