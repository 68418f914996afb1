"""Characters that were damaged by reading UTF-8 in another encoding, by a fixed table.

In: a text. Out: where it is damaged, and what stood there. A table is used and no general repair library, because those
leave the Greek letters of cp1250 damaged and straighten quotes on the way. The text itself is never repaired here.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_WANTED = (
    "αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΣΦΨΩ"
    "±×÷°µ¹²³⁰⁴⁵⁶⁷⁸⁹½¼¾≥≤≠≈−–—‘’“”„…•·£€®©™†‡§→\xa0"
    "áàâäåãéèêëíìîïóòôöõøúùûüýÿçñßœæŵŷÁÀÂÄÅÉÈÊËÍÎÏÓÔÖØÚÛÜÇÑŴŶ"
)
_TWICE_DAMAGED = "ÃĂĎĹĆ¬√‚"
"""First characters of damaged ones: damaged once more they have to be found as well."""
_LEADING = "âÂÃÎÏ"
"""Letters that are also the first characters of damaged ones."""
_ENCODINGS = ("cp1252", "cp1250", "latin-1", "iso8859-2", "mac_roman")


class Damage(NamedTuple):
    """A damaged stretch."""

    start: int
    end: int
    found: str
    wanted: tuple[str, ...]
    """What may have stood there; several when the damage is ambiguous, none when it cannot be told."""


@cache
def table() -> dict[str, tuple[str, ...]]:
    """Damaged form -> the characters that it may have been."""
    found: dict[str, list[str]] = {}
    for character in _WANTED + _TWICE_DAMAGED:
        raw = character.encode("utf-8")
        for encoding in _ENCODINGS:
            damaged = "".join(_decoded(bytes((byte,)), encoding) for byte in raw)
            known = found.setdefault(damaged, [])
            if character not in known:
                known.append(character)
    # A program that could not show the middle byte wrote "?" for it: "â?¥".
    for character in "≥≤":
        last = character.encode("utf-8")[2:].decode("latin-1")
        found[f"â?{last}"] = [character]
    return {damaged: tuple(characters) for damaged, characters in found.items()}


def _decoded(byte: bytes, encoding: str) -> str:
    """Bytes that an encoding leaves undefined become control characters, as browsers do it."""
    return byte.decode(encoding, errors="ignore") or byte.decode("latin-1")


@cache
def _pattern() -> re.Pattern[str]:
    keys = sorted(table(), key=lambda key: (-len(key), key))
    by_first: dict[str, list[str]] = {}
    for key in keys:
        by_first.setdefault(key[0], []).append(re.escape(key[1:]))
    branches = "|".join(f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in by_first.items())
    return re.compile(f"\ufffd|{branches}")


def damages(text: str, start: int, end: int) -> Iterator[Damage]:
    """All damaged stretches between two offsets; neighbours are one stretch."""
    known = table()
    group: list[re.Match[str]] = []
    for found in _pattern().finditer(text, start, end):
        if group and group[-1].end() != found.start():
            yield from _grouped(group, known)
            group = []
        group.append(found)
    if group:
        yield from _grouped(group, known)


def _grouped(group: list[re.Match[str]], known: dict[str, tuple[str, ...]]) -> Iterator[Damage]:
    readings = [known.get(found[0], ()) for found in group]
    repaired = "".join(reading[0] if reading else "\ufffd" for reading in readings)
    if _pattern().search(repaired) is not None:
        whole = "".join(found[0] for found in group)
        yield Damage(group[0].start(), group[-1].end(), whole, ())
        return
    for found, reading in zip(group, readings, strict=True):
        is_half = reading and reading[0] in _LEADING and _goes_on_damaged(found.string, found.end())
        yield Damage(found.start(), found.end(), found[0], () if is_half else reading)


def _goes_on_damaged(text: str, end: int) -> bool:
    """A sign follows that is damaged as well, so that the stretch was more than one character."""
    after = text[end : end + 1]
    return after == "?" or (bool(after) and not after.isascii() and not after.isalnum())
