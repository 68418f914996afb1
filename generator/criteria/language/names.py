"""Numbers that name something and are no limit: type 2, day 0, stage 3, 6MWT, an 11-point scale, the year 2019.

In: a text in lower case and a place in it. Out: yes or no. Never: a look at operators (see `limits`).
"""

import re
from functools import cache

from generator.criteria.language.figures import Figure
from generator.criteria.language.units import TIME_BASES, unit_key

_REACH = 16


@cache
def _backwards(nouns: str) -> re.Pattern[str]:
    return re.compile(r"[\s-]*(?P<noun>{})(?![^\W_])".format("|".join(noun[::-1] for noun in nouns.split())))


_NAMED = (
    "type types visit visits day days week month year cycle cycles phase phases version criterion criteria section "
    "part arm cohort group groups factor chromosome appendix table figure covid cov interleukin omega article page "
    "question step number no protocol dsm icd item point points rule exclusion inclusion schedule annex math ymweliad "
    "diwrnod rhan adran maen"
)
_GRADED = "grade grades stage stages class category level levels gradd cam dosbarth categori"
_SCALE = re.compile(
    r"\s*-?\s*(?:(?:point|pt)(?!s)|item|question|domain|dimension|lead)"
    r"|[ -]*(?:visual\s+ana|vas\b|scale|nrs\b|likert|numeric(?:al)?\s+rating)"
)
_WORD = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_GLUED_BEHIND = frozenset({"or", "and", "to"})


def named_by(low: str, start: int) -> str:
    """The noun before a number that makes it a name ("type"); empty when there is none."""
    match = _backwards(_NAMED).match(low[max(0, start - _REACH) : start][::-1])
    return match.group("noun")[::-1] if match else ""


def graded_by(low: str, start: int) -> tuple[str, int]:
    """The noun before a number that makes it a name unless an operator or a range says otherwise ("grade"), and where
    it starts."""
    match = _backwards(_GRADED).match(low[max(0, start - _REACH) : start][::-1])
    return (match.group("noun")[::-1], start - match.end()) if match else ("", start)


def is_part_of_word(low: str, figure: Figure) -> bool:
    """Without a unit behind it: "2nd", "6MWT", "two-drug", "10^3", or a year."""
    first, second = low[figure.end : figure.end + 1], low[figure.end + 1 : figure.end + 2]
    if first.isalpha():
        word = _WORD.match(low, figure.end)
        return word is None or word.group() not in _GLUED_BEHIND
    if first == "^" or (first == "-" and second.isalpha()):
        return True
    return not figure.is_word and bool(_YEAR.fullmatch(figure.text))


def is_scale(low: str, figure: Figure, end: int) -> bool:
    """A scale's own numbers: "0-10-point", "(0-10)", "100 mm visual analogue scale"."""
    if _SCALE.match(low, end):
        return True
    is_bracketed = low[max(0, figure.start - 1) : figure.start] == "(" and low[end : end + 1] == ")"
    return is_bracketed and figure.text in ("0", "1")


def is_start_of_count(figure: Figure, unit: str) -> bool:
    """ "0 day", "0 months": the visit that others are counted from."""
    return figure.text == "0" and unit_key(unit)[0] in TIME_BASES
