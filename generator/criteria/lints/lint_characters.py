"""Lints of damaged characters: mojibake, a lost superscript, a lost sign.

In: a passage. Out: findings with quote, place and, where it is certain, a suggestion for a correction.
"""

import re
from collections.abc import Iterator

from generator.criteria.codes import LOST_SIGN, LOST_SUPERSCRIPT, MOJIBAKE
from generator.criteria.lints.passage import Passage, quoted
from generator.criteria.mojibake import Damage, damages
from generator.criteria.records import Finding

_CORRECT = 'Add to corrections in the head of the revision\'s file: {{find = "{}", replace = "{}", reason = "…"}}.'
_LOOK_UP = "Look the character up in another export of the record; the text stays as the registry has it."
_POWERS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SUPERSCRIPT = re.compile(
    r"(?<![\d.,])(?P<times>[x×*]\s?)?10(?P<space>\s?)(?P<power>1[0-2]|[3-9])"
    r"(?P<unit>\s?/\s?(?:l|L|µl|μl|ul|uL|µL|μL|mm3|mm³|ml|mL|litre|liter)(?![A-Za-z])"
    r"|\s(?:cells|per (?:litre|liter|l\b)))"
)
_LOST_SIGN = re.compile(r"(?<![<>=!≤≥≠±~:])(?P<sign>=)(?![=<>])(?P<gap>[ \t\xa0]?)(?P<number>[0-9]+(?:[.,][0-9]+)?)")
_WORD = r"[^\W\d_][^\d\s()=<>,;]{0,11}"
_NOT_A_LIMIT = re.compile(rf"(?:^|[\s(])(?:[A-Za-z]|[0-9]+(?:[.,][0-9]+)*\s*(?:{_WORD})?(?:\s{_WORD})?)\s*$")
"""Before the sign: one letter ("n = 30"), or a number with its unit ("1 unit = 8 g")."""


def character_findings(passage: Passage, record: str) -> Iterator[Finding]:
    """All lints of single characters. `record`: the words of the whole record, which may have the undamaged word."""
    text, start, end = passage.text, passage.start, passage.end
    if not text.isascii():
        yield from _mojibake(text, start, end, record)
    if "10" in text:
        yield from _superscripts(text, start, end)
    if "=" in text:
        yield from _lost_signs(text, start, end)


def _mojibake(text: str, start: int, end: int, record: str) -> Iterator[Finding]:
    found: dict[str, list[Damage]] = {}
    for damage in damages(text, start, end):
        found.setdefault(damage.found, []).append(damage)
    for places in found.values():
        yield _damaged(text, places[0], len(places), record)


def _damaged(text: str, damage: Damage, times: int, record: str) -> Finding:
    around = _word_around(text, damage.start, damage.end)
    word = quoted(around)
    where = f"in {word}" if times == 1 else f"in {word} and {times - 1} more places"
    suggestion: tuple[str, str] | None = None
    if len(damage.wanted) == 1:
        suggestion = (damage.found, damage.wanted[0])
        whole = around.replace(*suggestion).strip(".,;:()[]")
        proof = f": elsewhere in this record it is {quoted(whole)}" if len(whole) > 1 and whole in record else ""
        message = f'"{damage.found}" {where} is a damaged "{damage.wanted[0]}"{proof}.'
        remedy = _CORRECT.format(*suggestion)
    elif damage.wanted:
        message = f'"{damage.found}" {where} is a damaged character: {" or ".join(map(quoted, damage.wanted))}.'
        remedy = _LOOK_UP
    else:
        message = f'"{damage.found}" {where} is damaged beyond what can be told.'
        remedy = _LOOK_UP
    return Finding(
        code=MOJIBAKE, start=damage.start, end=damage.end, message=message, remedy=remedy, suggestion=suggestion
    )


def _superscripts(text: str, start: int, end: int) -> Iterator[Finding]:
    for found in _SUPERSCRIPT.finditer(text, start, end):
        if found["times"] is None and not _is_count_per_litre(found):
            continue
        power = found["power"].translate(_POWERS)
        digits = found.start("power") - 2 - len(found["space"])
        damaged = text[digits : found.end()].rstrip()
        suggestion = (damaged, f"10{power}{found['unit'].rstrip()}")
        yield Finding(
            code=LOST_SUPERSCRIPT,
            start=digits,
            end=digits + len(damaged),
            message=f'"{damaged}" has lost its superscript: 10{power} is meant.',
            remedy=_CORRECT.format(*suggestion),
            suggestion=suggestion,
        )


def _is_count_per_litre(found: re.Match[str]) -> bool:
    """Without "x" before it only cells per litre are told: nobody counts "109/L" by ones."""
    unit = found["unit"].lstrip(" /").casefold()
    return not found["space"] and unit in ("l", "litre", "liter") and found["power"] in ("9", "12")


def _lost_signs(text: str, start: int, end: int) -> Iterator[Finding]:
    for found in _LOST_SIGN.finditer(text, start, end):
        before = text[max(start, found.start() - 32) : found.start()]
        if _NOT_A_LIMIT.search(before) is not None or float(found["number"].replace(",", ".")) == 0:
            continue
        around = _word_around(text, found.start(), found.end())
        yield Finding(
            code=LOST_SIGN,
            start=found.start(),
            end=found.end(),
            message=f'a bare "=" stands before a limit in {quoted(around)}: a "≥" or "≤" may have been lost.',
            remedy="Look the sign up in the registry's own record; it is never guessed.",
        )


def _word_around(text: str, start: int, end: int) -> str:
    """The damaged place with the word that it stands in, and the word before a sign."""
    first = start
    while first > 0 and start - first < 20 and not text[first - 1].isspace():
        first -= 1
    last = end
    while last < len(text) and last - end < 20 and not text[last].isspace():
        last += 1
    return text[first:last]
