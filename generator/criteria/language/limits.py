"""The limits in a text: operator, value and unit of every number that says who may take part.

In: a text in lower case, cleaned by `characters`, and its language. Out: `Limit` records in reading order. Never: a
number that only names something (see `names`): such numbers stay words.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from generator.criteria.language.figures import Figure, Figures, exact, figures
from generator.criteria.language.names import graded_by, is_part_of_word, is_scale, is_start_of_count, named_by
from generator.criteria.language.operators import Operator, Operators, operators
from generator.criteria.language.units import POWER, TIME_BASES, as_written, unit_key, unit_pattern
from generator.criteria.language.vocabulary import vocabulary
from generator.criteria.language.written_dates import PATTERN as DATE
from generator.criteria.language.written_dates import day_key

_MOST_LIMITS = 2_000
"""No criterion has as many; what is beyond them is compared as words."""


class Limit(NamedTuple):
    """One limit, or one date, in a text."""

    op: str
    value: int | float
    unit: str
    start: int
    end: int
    key: str
    """What must be equal for two limits to be the same: operator, exact value in the smallest unit, unit."""
    extra: str = ""
    """Words of the phrase that the limit does not need ("of age"): a difference in them is one of words."""
    part: str = ""
    """"low" or "high" for the two ends of a range."""
    soft: bool = False
    """"one" as in "at least one": equal to 1, but no limit worth reporting when it stands alone."""
    is_date: bool = False


class _Measure(NamedTuple):
    """A unit behind a number."""

    unit: str
    """As it is reported; empty when there is none."""
    end: int


def limits(low: str, lang: str) -> tuple[Limit, ...]:
    """All limits of a text, in reading order; no two overlap."""
    grammar = _grammar(lang)
    found: list[Limit] = []
    done = looked_at = 0
    for start in grammar.figures.starts(low):
        match = grammar.find.match(low, start) if start >= looked_at else None
        if match is None:
            continue
        more, looked_at = grammar.at(low, match, done)
        if more:
            found += more
            done = looked_at = more[-1].end
            if len(found) >= _MOST_LIMITS:
                break
    return tuple(found)


@lru_cache(maxsize=4)
def _grammar(lang: str) -> "_Grammar":
    return _Grammar(lang)


_EQUALS = r"=\s*$"
_WALK = r"\s+walk"
_TIMES = r"\s*[x×]\s*(?=(?:the\s+)?(?:uln|lln|upper|lower|normal|institution|local|laborator|limit|baseline)|iuln)"
_RATIO = r"\s*/\s*(?P<second>[0-9]{1,3})(?![0-9.]|\s*/)"
_PRESSURE = r"\s*mm\s?hg"


class _Grammar:
    """How limits are written in one language."""

    def __init__(self, lang: str) -> None:
        words = vocabulary(lang)
        self.figures: Figures = figures(lang)
        self.operators: Operators = operators(lang)
        number = self.figures.pattern
        self.find = re.compile(rf"{DATE}|(?P<dotted>[0-9]+(?:\.[0-9]+){{2,}})|{number}")
        joints = "|".join(rf"\b{joint}\b" for joint in (*words.range_joints, *words.between_joints))
        self._between_joints = words.between_joints
        self._second = re.compile(rf"\s*,?\s*(?P<joint>-{'|' + joints if joints else ''})\s*(?P<minus>-)?{number}")
        opening = "|".join(word[::-1] for word in (*words.between, *words.range_from)) or "(?!)"
        self._opening = re.compile(rf"[\s(]*(?P<word>{opening})(?![^\W_])")
        self._between = frozenset(word[::-1] for word in words.between)
        self._walk, self._times, self._power = map(re.compile, (_WALK, _TIMES, POWER))
        self._ratio, self._pressure, self._equals = map(re.compile, (_RATIO, _PRESSURE, _EQUALS))
        self._unit = re.compile(rf"\s*-?\s*(?P<unit>{unit_pattern(lang)})")

    def at(self, low: str, match: re.Match[str], done: int) -> tuple[list[Limit], int]:
        """The limit, range or date that starts with the matched number, and up to where the text was understood; no
        limit when the number is only a name."""
        day = day_key(match)
        if day:
            return [Limit("", 0, "", match.start(), match.end(), day, is_date=True)], match.end()
        figure = None if match.group("dotted") else self.figures.read(low, match, done)
        if figure is None:
            return [], match.end()
        measure = self._measure(low, figure)
        both = self._range(low, figure, measure)
        if both is not None:
            is_name = is_scale(low, figure, both[1].end) or (named_by(low, figure.start) and not both[1].unit)
            return [] if is_name else both, both[1].end
        if (not measure.unit and is_part_of_word(low, figure)) or is_scale(low, figure, measure.end):
            return [], figure.end
        return self._single(low, figure, measure, done), figure.end

    def _single(self, low: str, figure: Figure, measure: _Measure, done: int) -> list[Limit]:
        noun, noun_start = graded_by(low, figure.start)
        before = self.operators.before(low, noun_start)
        if before is not None and before.extra == "past" and unit_key(measure.unit)[0] not in TIME_BASES:
            before = None
        after, measure_behind = self._after(low, figure, measure)
        if after is not None and before is not None and after.op != before.op:
            after = None
        measure = measure_behind if after is not None else measure
        if before is None and after is None:
            is_name = not measure.unit and (noun or named_by(low, figure.start))
            if is_name or is_start_of_count(figure, measure.unit):
                return []
        limit = _limit(figure, measure, before, after)
        if before is None:
            equals = self._equals.search(low, max(done, figure.start - 3), figure.start)
            if equals is not None:
                # A bare "=" is often what is left of "at least" or "at most": kept, so that its loss is a change.
                limit = limit._replace(start=equals.start(), extra=f"{limit.extra} =".strip())
        elif noun:
            limit = limit._replace(extra=f"{limit.extra} {noun}".strip())
        return self._with_pressure(low, limit)

    def _measure(self, low: str, figure: Figure) -> _Measure:
        """The unit that follows a number; a power of ten belongs to it."""
        power = None if figure.is_word else self._power.match(low, figure.end)
        if power is not None:
            rest = self._unit.match(low, power.end())
            exponent = power.group("times") or power.group("bare") or power.group("e")
            unit = as_written(rest.group("unit")) if rest else ""
            return _Measure(f"10^{exponent}{unit}", rest.end() if rest else power.end())
        end = figure.end + 1 if low.startswith("+", figure.end) else figure.end
        times = self._times.match(low, end)
        if times is not None:
            return _Measure("times", times.end())
        match = self._unit.match(low, end)
        if match is None or self._walk.match(low, match.end()):
            return _Measure("", figure.end)
        return _Measure(as_written(match.group("unit")), match.end())

    def _after(self, low: str, figure: Figure, measure: _Measure) -> tuple[Operator | None, _Measure]:
        """The operator behind the number ("18 years or over", "two or more years"), and the unit when it comes last."""
        if measure.unit and low.startswith("+", figure.end):
            return Operator("≥", "", figure.end, figure.end + 1), measure
        after = self.operators.after(low, measure.end)
        if after is None:
            return None, measure
        if not measure.unit:
            match = self._unit.match(low, after.end)
            if match is not None and not is_scale(low, figure, match.end()):
                return after, _Measure(as_written(match.group("unit")), match.end())
        return after, _Measure(measure.unit, after.end)

    def _range(self, low: str, first: Figure, measure: _Measure) -> list[Limit] | None:
        """Both ends of "18 to 65 years", "18-65", "between 18 and 65"; None when there is no second number."""
        match = self._second.match(low, measure.end)
        second = self.figures.plain(match) if match else None
        if match is None or second is None:
            return None
        opened = self._opening.match(low[max(0, first.start - 10) : first.start][::-1])
        if match.group("joint") in self._between_joints and not (opened and opened.group("word") in self._between):
            return None
        second = second._replace(text=("-" if match.group("minus") else "") + second.text, is_word=False)
        if match.group("joint") == "-" and float(second.text) <= float(first.text):
            return None
        behind = self._measure(low, second)
        if not behind.unit and low[second.end : second.end + 1].isalpha():
            return None
        unit = measure.unit or behind.unit
        before = None if opened else self.operators.before(low, first.start)
        lower = _limit(first, _Measure(unit, measure.end), before, None)
        if opened:
            lower = lower._replace(start=first.start - len(opened.group()))
        upper = _limit(second, _Measure(behind.unit or unit, behind.end), None, self.operators.after(low, behind.end))
        return [
            lower._replace(part="low", soft=False),
            upper._replace(start=measure.end, part="high"),
        ]

    def _with_pressure(self, low: str, limit: Limit) -> list[Limit]:
        """A blood pressure is two limits under one operator: ">140/90 mmHg"."""
        ratio = self._ratio.match(low, limit.end)
        if ratio is None or limit.unit or isinstance(limit.value, float):
            return [limit]
        second = ratio.group("second")
        unit = self._pressure.match(low, ratio.end())
        if unit is None and not (70 <= limit.value <= 260 and 30 <= int(second) <= 160):
            return [limit]
        written = "mmhg" if unit else ""
        end = unit.end() if unit else ratio.end()
        systolic = limit._replace(unit=written, key=_key(limit.op, str(limit.value), written))
        diastolic = Limit(limit.op, int(second), written, limit.end, end, _key(limit.op, second, written))
        return [systolic, diastolic]


def _limit(figure: Figure, measure: _Measure, before: Operator | None, after: Operator | None) -> Limit:
    chosen = before or after
    op = chosen.op if chosen else ""
    return Limit(
        op=op,
        value=figure.value,
        unit=measure.unit,
        start=before.start if before else figure.start,
        end=after.end if after and after.end > measure.end else measure.end,
        key=_key(op, figure.text, measure.unit),
        extra=" ".join(part.extra for part in (before, after) if part is not None and part.extra),
        soft=figure.is_word and figure.text == "1" and unit_key(measure.unit)[0] not in TIME_BASES,
    )


def _key(op: str, text: str, unit: str) -> str:
    name, factor = unit_key(unit)
    return f"#{op}|{exact(text, factor)}|{name}"
