"""Units of limits: how they are found after a number, written for people, and made comparable.

In: text in lower case. Out: a pattern, the unit as written, a unit key with a whole-number factor. Never: a conversion
that depends on the substance (mmol/l and mg/dl) or on the calendar (months and weeks).
"""

import re
from functools import lru_cache

# Unit key -> its spellings in lower case, µ for every micro sign, "~" where blanks or a hyphen may stand.
_SPELLINGS = {
    "year": "years year yrs yr y/o y.o. yo y",
    "month": "months month mths mth mos",
    "week": "weeks week wks wk",
    "day": "days day d",
    "hour": "hours hour hrs hr h",
    "minute": "minutes minute mins min",
    "second": "seconds second secs sec s",
    "msec": "milliseconds millisecond msecs msec ms",
    "kg": "kilograms kilogram kilogrammes kilos kilo kgs kg",
    "g": "grams gram grammes gms gm g",
    "mg": "milligrams milligram mgs mg",
    "ug": "micrograms microgram mcg µg ug",
    "ng": "nanograms nanogram ng",
    "pg": "picograms picogram pg",
    "l": "litres litre liters liter l",
    "dl": "decilitres decilitre deciliters deciliter dl",
    "ml": "millilitres millilitre milliliters milliliter mls ml cc",
    "ul": "microlitres microlitre microliters microliter µl ul mcl",
    "km": "kilometres kilometre kilometers kilometer km",
    "m": "metres metre meters meter m",
    "cm": "centimetres centimetre centimeters centimeter cms cm",
    "mm": "millimetres millimetre millimeters millimeter mm",
    "um": "microns micron µm um",
    "nm": "nm",
    "inch": "inches inch",
    "mol": "mol",
    "mmol": "mmols mmol",
    "umol": "µmol umol mcmol",
    "nmol": "nmol",
    "pmol": "pmol",
    "meq": "meq",
    "iu": "iu i.u.",
    "kiu": "kiu",
    "miu": "miu",
    "uiu": "µiu uiu",
    "u": "units unit u",
    "mu": "mu",
    "mmhg": "mmhg mm~hg",
    "kpa": "kpa",
    "cmh2o": "cm~h2o",
    "bpm": "bpm beats~per~minute beats~per~min beats/min beats/minute",
    "breath": "breaths breath",
    "%": "per~cent",
    "point": "points pts",
    "time": "times",
    "fold": "fold",
    "copy": "copies copy",
    "cell": "cells cell",
    "gy": "gy",
    "met": "mets",
    "dioptre": "dioptres dioptre diopters diopter",
    "db": "db",
    "khz": "khz",
    "hz": "hz",
    "kcal": "kcal",
    "kj": "kj",
    "w": "watts watt",
    "pack-year": "pack~years pack~year pack~yrs",
    "sd": "sds sd",
    "cfu": "cfu",
    "hpf": "hpf",
    "celsius": "degrees~celsius degrees~c degree~c celsius",
    "degree": "degrees degree",
}

_WELSH_SPELLINGS = {
    "year": "blynedd flynedd mlynedd blwyddyn flwyddyn mlwydd~oed blwydd~oed flwydd~oed oed",
    "month": "misoedd fisoedd mis fis",
    "week": "wythnosau wythnos",
    "day": "diwrnodau ddiwrnodau diwrnod ddiwrnod niwrnod dydd",
    "hour": "oriau awr",
    "minute": "munudau funudau munud funud",
    "%": "y~cant",
    "time": "gwaith waith",
    "point": "pwyntiau phwynt pwynt",
    "m": "metr fetr",
}
_NOT_WELSH = frozenset({"y", "d", "yo"})
"""Spellings that are words in Welsh."""

BASES = {
    "year": ("month", 12),
    "week": ("day", 7),
    "hour": ("minute", 60),
    "kg": ("ug", 1_000_000_000),
    "g": ("ug", 1_000_000),
    "mg": ("ug", 1_000),
    "l": ("ml", 1_000),
    "m": ("mm", 1_000),
    "cm": ("mm", 10),
}
"""Unit key -> (smaller unit, how many of it make one): equal amounts are the same limit."""

TIME_BASES = frozenset({"month", "day", "minute"})
"""Smallest units of time, as `unit_key` gives them."""


def _spellings(lang: str) -> dict[str, str]:
    """Collapsed spelling -> pattern source."""
    tables = (_SPELLINGS, _WELSH_SPELLINGS) if lang == "cy" else (_SPELLINGS,)
    words = {word for table in tables for text in table.values() for word in text.split()}
    return {word: re.escape(word).replace(r"\~", "~").replace("~", r"[\s-]*") for word in words - _left_out(lang)}


def _left_out(lang: str) -> frozenset[str]:
    return _NOT_WELSH if lang == "cy" else frozenset()


_KEYS = {
    word.replace("~", ""): key
    for table in (_SPELLINGS, _WELSH_SPELLINGS)
    for key, text in table.items()
    for word in text.split()
} | {"°c": "celsius", "°": "degree", "%": "%", "°f": "fahrenheit"}

POWER = (
    r"(?:\s*[x×*·]\s*10\s*(?:\^|\*\*|exp|e)?\s*\(?\s*(?P<times>1[0-2]|[3-9])\)?"
    r"|\s+10\s*(?:\^|\*\*|exp|e)?\s*\(?(?P<bare>1[0-2]|[369])\)?"
    r"|e\+?0?(?P<e>1[0-2]|[369]))"
    r"(?=\s*(?:/|per\s)\s*(?:l|ul|µl|ml|mm3|mm\^3|lit(?:re|er))(?![^\W_])|\s*cells)"
)
"""Source of a pattern for a power of ten behind a number, only before what counts cells: "x 109/l" is 10^9/l there."""


@lru_cache(maxsize=4)
def unit_pattern(lang: str) -> str:
    """Source of a pattern for one unit, simple or compound ("ml/min/1.73m2", "per day"), in lower-case text."""
    names = "|".join(sorted(_spellings(lang).values(), key=len, reverse=True))
    atom = rf"(?:(?:%|°\s?[cf]?(?![^\W_]))|(?:(?:km|cm|mm|m)\^?[23]|{names})(?![^\W_]))"
    joint = r"\s*(?:/|\bper\s)\s*"
    return rf"(?:{joint}(?:10\^[0-9]\s*)?)?{atom}(?:{joint}(?:[0-9]+(?:[.,][0-9]+)?\s*)?{atom})*"


@lru_cache(maxsize=1024)
def as_written(unit: str) -> str:
    """The unit as it is reported: no blanks, µ as u, "per" as a slash, m^2 as m2."""
    joined = re.sub(r"\s*\bper\s+(?!cent)", "/", unit)
    joined = re.sub(r"\s+", "", joined).replace("µ", "u").replace("per-cent", "%").replace("percent", "%")
    return re.sub(r"(?<=m)\^(?=[23])", "", joined)


@lru_cache(maxsize=1024)
def unit_key(unit: str) -> tuple[str, int]:
    """(comparable unit, factor) of a unit as `as_written` gives it; a compound unit is never converted."""
    parts = [_part_key(part) for part in unit.split("/")]
    if len(parts) == 1:
        return BASES.get(parts[0], (parts[0], 1))
    if parts[0].startswith("10^") and len(parts[0]) > 4:
        parts[0] = re.sub(r"cells?$", "", parts[0])
    return "/".join(parts), 1


def _part_key(part: str) -> str:
    number = re.match(r"[0-9]+(?:[.,][0-9]+)?(?!\^)", part)
    head = number.group().replace(",", ".") if number else ""
    word = part[len(number.group()) :] if number else part
    return head + _KEYS.get(word.replace("-", ""), word)
