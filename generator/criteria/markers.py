"""What may start a criterion at the beginning of a line: numbers, letters, Roman numerals and bullets, as candidates.

In: a text and one of its lines. Out: `Marker` candidates with a cost for what speaks against each. Which of them really
start a criterion is decided by `numbering` (numbers) and `outline` (the rest). Sources of the forms: public ISRCTN,
ClinicalTrials.gov, EU and WHO ICTRP records.
"""

import re
from typing import NamedTuple

from generator.criteria.lines import Line


class Marker(NamedTuple):
    """A place where a criterion may begin."""

    start: int
    """Offset of the mark's first character."""
    text_start: int
    """Offset of the first word behind it."""
    label: str
    """As printed, without brackets, dots or bullets; empty for a bullet."""
    value: tuple[int, ...]
    """The label counted: "3.1" is (3, 1), "1b" is (1, 2), "b" is (2,), a bullet ()."""
    style: str
    """Family and mark: lists that go on together have the same style."""
    indent: int
    """Width of the blanks at the start of its line."""
    line: int
    """Index of the line it stands on."""
    at_line: bool
    """It stands at the start of its line."""
    cost: float
    """How much speaks against it; 0 is a mark that could not be clearer."""
    level: int = 0
    """For numbers: how many lists it stands inside of, as far as numbers alone tell."""


NUMBER_STYLES = frozenset((".", ")", "()", "[]", ":", "/", "1-", "tab", "bare", "①"))
_GAP = r"(?P<gap>[ \t\xa0\u2000-\u200b\u202f\u3000]*)"
_NUMBER = re.compile(
    r"(?:[-*•●▪·–+][ \t\xa0]+)?(?P<open>[(\[（]?)"
    r"(?P<label>(?P<digits>[0-9]{1,3}(?:\.[0-9]{1,2}){0,3})(?P<letter>[a-z](?![^\W\d_]))?)(?![0-9])"
    r"(?P<mark>\\?(?:\.\\?[)）]|[.．、)）:\]/–-])?)" + _GAP
)
_CIRCLED = re.compile(r"(?P<label>[①-⑳])[.)]?" + _GAP)
_LETTER = re.compile(
    r"(?P<open>\(?)(?P<label>[A-Za-z]|[ivxIVX]{2,5})(?P<mark>\\?[.)])(?P<gap>[ \t\xa0\u2000-\u200b]*)(?=\S)"
)
_BULLET = re.compile(
    r"(?P<mark>\\?[-*+–—−‐·o]|[•●▪■□◦○◆◇‣⁃∙►▶➢➤✓✔❖→⇒»\uf0b7\uf0a7\uf0d8]+"
    r"|â€¢|â\x80¢|‚Ä¢|¬∑|Â·|ï‚·|ÔÇ∑)(?P<gap>[ \t\xa0\u2000-\u200b]*)"
)
# The last line: "•", "·" and the bullet of word processors, damaged (see `mojibake`).
_NEED_A_BLANK = "-–—−‐*+·o"
ROMAN = {
    numeral: number
    for number, numeral in enumerate(
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(), start=1
    )
}


def step_of(indent: int, base: int) -> int:
    """Step of indentation: registries indent a sub-list by 3 or 4 blanks, and right-align "9." under "10."."""
    step = indent - base
    return 0 if step < 2 else 1 if step < 5 else 2 if step < 9 else 3


def number_at(text: str, line: Line, index: int) -> Marker | None:
    """The number that a line starts with, if it has the form of a label."""
    if text[line.first] in "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳":
        return _circled(text, line, index)
    found = _NUMBER.match(text, line.first, line.last)
    if found is None:
        return None
    value = tuple(int(part) for part in found["digits"].split("."))
    if found["letter"]:
        value = (*value, ord(found["letter"]) - ord("a") + 1)
    if value[0] == 0 and len(value) > 1:
        return None
    after = text[found.end()] if found.end() < line.last else ""
    read = _bracketed(found) if found["open"] else _unbracketed(found, len(value), after)
    if read is None:
        return None
    style, cost = read
    cost += 3.0 if not after else 1.0 if after.islower() else 0.0
    return Marker(line.first, found.end(), found["label"], value, style, line.indent, index, True, cost)


def _circled(text: str, line: Line, index: int) -> Marker:
    found = _CIRCLED.match(text, line.first, line.last)
    end = found.end() if found is not None else line.first + 1
    number = ord(text[line.first]) - ord("①") + 1
    return Marker(line.first, end, str(number), (number,), "①", line.indent, index, True, 0.0)


def _bracketed(found: re.Match[str]) -> tuple[str, float] | None:
    """Style and cost of "(1)" and "[1]"."""
    mark = found["mark"].replace("\\", "").replace("）", ")")
    if found["open"] == "[":
        return ("[]", 0.0) if mark == "]" else None
    return ("()", 0.0) if mark in (")", ".)") else None


def _unbracketed(found: re.Match[str], parts: int, after: str) -> tuple[str, float] | None:
    """Style and cost of a number with a mark behind it, or with blanks only."""
    mark, gap = found["mark"].replace("\\", "").replace("）", ")"), found["gap"]
    if mark in (")", ".)"):
        return ")", 0.0
    if mark in (".", "．", "、", ":"):
        if after.isdigit() and not gap:
            return None
        return (":", 2.0) if mark == ":" else (".", 0.0)
    if mark == "/":
        return ("/", 2.0) if gap and after else None
    if mark in ("-", "–"):
        return ("1-", 1.0 if gap else 4.0) if after and (gap or after.isupper()) else None
    if mark or not gap or not after:
        return None
    if parts > 1:
        return ".", 0.0 if after.isupper() else 6.0
    if len(gap) > 1 or gap == "\t":
        return "tab", 3.0 if after.islower() else 1.0
    return ("bare", 4.0) if after.isupper() else None


def letter_at(text: str, line: Line, index: int) -> Marker | None:
    """The letter or Roman numeral that a line starts with. `value` is left empty: `outline` counts it."""
    found = _LETTER.match(text, line.first, line.last)
    if found is None:
        return None
    mark = found["mark"].lstrip("\\")
    if mark == "." and (found["open"] or not found["gap"]):
        return None
    label = found["label"]
    style = ("A" if label[0].isupper() else "a") + found["open"] + mark
    cost = 0.0 if mark == ")" else 4.0
    return Marker(line.first, found.end(), label, (), style, line.indent, index, True, cost)


def bullet_at(text: str, line: Line, index: int, lang: str = "en") -> Marker | None:
    """The bullet that a line starts with; a dash needs a blank, a tab or a letter behind it (not "-2.5")."""
    found = _BULLET.match(text, line.first, line.last)
    if found is None:
        return None
    mark, gap = found["mark"].lstrip("\\"), found["gap"]
    after = text[found.end()] if found.end() < line.last else ""
    cost = 0.0
    if mark in _NEED_A_BLANK and not gap and after:
        if mark in "+o" or not (after.isalpha() or after in "≥≤<>"):
            return None
        cost = 5.0
    # "o" is a bullet of word processors and the Welsh word for "from".
    if mark == "o" and lang == "cy" and not (after.isupper() or after.isdigit() or len(gap) > 1 or gap == "\t"):
        return None
    return Marker(line.first, found.end(), "", (), mark[0], line.indent, index, True, cost)
