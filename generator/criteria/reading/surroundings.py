"""What speaks for or against a number in the middle of a line being a label, because of what stands around it.

In: a text and the place of a number in it. Out: a cost; 0 is a place where nothing but a label can stand. All words
that are named here were met in criteria: "greater than 2. Patients", "type 2. Other", "kg/m2. Age", "CD20. Prior".
"""

import re
from functools import cache

from generator.criteria.dates import MONTHS
from generator.criteria.lines import BLANKS

IMPOSSIBLE = 9.0
_LOOK_BACK = 48

_COMPARING = frozenset(
    """than least most below above over under exceeding beyond to of from until and or by within between approximately
    about around only every lasting aged exactly no nr
    na nag dros dan o hyd at neu ac a""".split()
)
_NAMING = frozenset(
    """type types stage stages grade grades class classes phase phases criterion criteria item items section sections
    rule number day days week weeks month visit visits version level levels category categories score scores scale
    status ecog who ps nyha asa mrs rankin karnofsky group groups cohort arm arms part step cycle cycles line lines
    table figure appendix annex page point times age dose model vitamin factor chapter question questions schedule
    tier zone band bands math cam gradd rhif dosbarth lefel sgôr adran tudalen""".split()
)
LEADS_TO_NUMBER = _COMPARING | _NAMING
"""Words after which a number belongs to the sentence."""
_CLOSERS = {
    "over": "or and", "above": "or and", "below": "or and", "under": "or and", "part": "take takes taking took",
    "day": "a per each every one the same",
    "week": "a per each every one the same", "month": "a per each every one the same", "weeks": "of", "age": "of",
    "visit": "screening baseline first the", "status": "vaccination nutritional health mental", "times": "several many",
}  # fmt: skip
"""Words before which the same words end a sentence: "18 or over", "twice a day", "years of age"."""
_ON_A_SCALE = re.compile(r"\bon (?:the|a|an) [^.;]{0,40}scale$")
_MAY_END_A_LINE = frozenset("and or to a ac neu days day week month visit items item number no nr age aged".split())
_SIGNS = "<>=≤≥±×~/^*+–—-−#$£€&@'’"
_UNITS = frozenset("m mm cm dm km g mg ml ul µl μl nm pm".split())
_LITRES_AND_TIMES = frozenset("l L g h".split())
"""Units of one letter that end a limit: "109/L", "per h". Other single letters name things ("vitamin B12")."""
_NAMES = frozenset(
    """cd il her fev fvc pao spo sao po pco co o h b t n brca cox sglt glp vegf tnf p cyp hla at hpv hsv htlv cov covid
    parp pde ace ikzf flt jak tlr ctla pd pdl ck mmp psma cftr hba""".split()
)
"""Names of molecules, viruses and measures that end in a number."""


def cost_around(text: str, start: int, end: int, gap: str, first: int) -> float:
    """The cost of a label that stands from `start` to `end`, with `gap` behind it, on a line that begins at `first`."""
    after = text[end]
    if after.islower() and not text[end : end + 8].split(maxsplit=1)[0].islower():
        after = after.upper()  # "eGFR", "pH"
    before = _last_before(text, start, first)
    cost = _after(after, gap, before)
    if after.isupper() and begins_date(text, end):
        return IMPOSSIBLE
    return cost + cost_before(text, start, first)


def _last_before(text: str, start: int, first: int) -> str:
    return text[max(first, start - _LOOK_BACK) : start].rstrip(BLANKS)[-1:]


def _after(after: str, gap: str, before: str) -> float:
    """What follows: a capital is best, and a small letter is likely only behind the end of a clause."""
    if after.isupper():
        return 0.0 if gap else 0.5
    if after.islower():
        cost = {";": 1.5, ":": 1.5, ",": 2.0, ".": 2.5, ")": 3.0}.get(before, 5.0)
        return cost if gap else cost + 4.0
    if after.isdigit():
        return 4.0
    if after in "≥≤<>=\"'“‘([":
        return 2.0 if gap else 3.0
    return 3.0 if after.isalpha() else IMPOSSIBLE


def begins_date(text: str, end: int) -> bool:
    """A month and a year follow: "2. March 2020" is a day."""
    return _month_and_year().match(text, end) is not None


@cache
def _month_and_year() -> re.Pattern[str]:
    names = "|".join(sorted(MONTHS, key=len, reverse=True))
    return re.compile(rf"(?:{names})\.?,?[ \xa0](?:19|20)[0-9][0-9]", re.IGNORECASE)


def cost_before(text: str, start: int, first: int) -> float:
    """What speaks against a label because of the characters before it."""
    before = text[start - 1]
    if before in BLANKS:
        return _behind_blank(text, start, first)
    if before in '.,;:!?)]}”"':
        is_decimal = before == "." and start - 2 >= first and text[start - 2].isdigit()
        return 6.0 if is_decimal else 1.0 if before == "," else 0.0
    if before in _SIGNS:
        return IMPOSSIBLE
    if before in "([":
        return 5.0
    return _glued(text, start, first) if before.isalpha() else 0.5


def _behind_blank(text: str, start: int, first: int) -> float:
    words = text[max(first, start - _LOOK_BACK) : start].rstrip(BLANKS)
    if not words or words[-1] in ".;:!?":
        return 0.0
    if words[-1] in _SIGNS:
        return IMPOSSIBLE
    return IMPOSSIBLE if _leads_to_number(words) else 2.0


def _leads_to_number(words: str) -> bool:
    """The last word asks for a number, and does not end a phrase of its own ("or over", "a day")."""
    last = _last_word(words)
    if last not in LEADS_TO_NUMBER:
        return False
    before = "".join(words.split()[-2:-1]).casefold()
    if last in _NAMING and (before[-1:].isdigit() or _ON_A_SCALE.search(words)):
        return False
    return before not in _CLOSERS.get(last, "").split()


def _glued(text: str, start: int, first: int) -> float:
    """A letter stands right before the number: a lost blank, a unit ("m2"), or a name ("CD20")."""
    word = text[max(first, start - _LOOK_BACK) : start].rsplit(maxsplit=1)[-1]
    tail = re.split(r"[^\w]|\d", word)[-1]
    if tail.casefold() in _NAMES:
        return IMPOSSIBLE
    if tail in _LITRES_AND_TIMES:
        return 0.0
    if tail.casefold() in _UNITS or len(tail) == 1:
        return 4.0
    return 3.0 if tail.isupper() and len(tail) <= 6 else 0.0


def _last_word(words: str) -> str:
    return words.rsplit(maxsplit=1)[-1].strip("(),;[]\"'").casefold()


def line_is_open(words: str) -> bool:
    """The line ends where a number goes on with the sentence: "not below" / "5. Other"."""
    if words[-1] in "<>=≤≥±×~/(–":
        return True
    if not words[-1].isalpha():
        return False
    end = words[-_LOOK_BACK:]
    return _last_word(end) not in _MAY_END_A_LINE and _leads_to_number(end)


def cost_of_tail(text: str, start: int, run: str, head: str, first: int) -> float:
    """What speaks against reading the end of the number `run` as a label ("<1502. Age" is 150 and 2)."""
    if text[start - 1] in "<>≤≥=":
        return 2.0
    if head in ("2", "3") and _glued_word(text, start, first) in _UNITS:
        return 1.0
    if len(run) == 4 and run[:2] in ("19", "20"):
        return 6.0
    return 3.0


def _glued_word(text: str, start: int, first: int) -> str:
    return re.split(r"[^\w]|\d", text[max(first, start - 4) : start])[-1].casefold()
