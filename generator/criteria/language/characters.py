"""The text as the comparison reads it: damage and markup looked through, every place still known.

In: a text of the source. Out: `Reading`, a cleaned copy with the offset of each of its characters in the source.
Never: a change of the text that is shown.
"""

import re
from typing import NamedTuple
from unicodedata import normalize

from generator.criteria.mojibake import damages

_DASHES = "‐‑‒–—―−﹣－⁃"
_SINGLE_QUOTES = "‘’‚‛′ʼ`´"
_DOUBLE_QUOTES = "“”„‟″«»"
_BLANKS = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u2028\u2029\u0085"
)
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉"

# Word processors write these signs as private characters of the font "Symbol"; registries pass them on.
_SYMBOL_FONT = {
    "\uf0b3": "≥",
    "\uf0a3": "≤",
    "\uf0b1": "±",
    "\uf0b4": "×",
    "\uf06d": "µ",
    "\uf0b0": "°",
    "\uf0b7": "•",
    "\uf0a7": "•",
    "\uf0d8": "•",
    "\uf03c": "<",
    "\uf03e": ">",
    "\uf061": "α",
    "\uf062": "β",
    "\uf067": "γ",
}

_ONE_TO_ONE = str.maketrans(
    dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_SINGLE_QUOTES, "'")
    | dict.fromkeys(_DOUBLE_QUOTES, '"')
    | dict.fromkeys(_BLANKS, " ")
    | dict(zip(_SUPERSCRIPTS, "0123456789", strict=True))
    | dict(zip(_SUBSCRIPTS, "0123456789", strict=True))
    | dict.fromkeys("≥⩾≧", "≥")
    | dict.fromkeys("≤⩽≦", "≤")
    | {"＜": "<", "＞": ">", "＝": "=", "％": "%", "＋": "+", "μ": "µ", "✕": "×", "⨯": "×", "º": "°", "˚": "°"}
    | _SYMBOL_FONT
    | dict.fromkeys("﹤˂ᐸ", "<")
    | dict.fromkeys("﹥˃ᐳ", ">")
)
"""Characters that mean the same, one for one: no offset moves."""

_ENTITIES = {
    "lt": "<", "gt": ">", "le": "≤", "ge": "≥", "amp": "&", "nbsp": " ", "quot": '"', "apos": "'", "micro": "µ",
    "deg": "°", "plusmn": "±", "times": "×", "sup2": "2", "sup3": "3", "ndash": "-", "mdash": "-", "minus": "-",
    "lsquo": "'", "rsquo": "'", "ldquo": '"', "rdquo": '"', "bull": "•", "middot": "·", "hellip": "…", "mu": "µ",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "frac12": ".5", "frac14": ".25", "frac34": ".75",
}  # fmt: skip

_LIGATURES = {"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "℃": "°C", "½": ".5", "¼": ".25", "¾": ".75"}

_LONGER = (
    r"&(?:(?P<name>[A-Za-z]{2,6}[0-9]{0,2})|\#(?P<code>[0-9]{1,6})|\#[xX](?P<hex>[0-9A-Fa-f]{1,5}));"
    r"|\\(?P<escaped>[-\\`*_{}\[\]()\#+.!<>~|^=:;,\"'&%$@/?])"
    r"|(?P<carriage>_x000[dD]_)"
    rf"|(?<=[0-9])(?P<power>[{_SUPERSCRIPTS}]+)"
    r"|(?<=[0-9])<sup>(?P<sup>[0-9]{1,2})</sup>"
    r"|</?(?P<tag>sup|sub|br|p|li|ul|ol|b|i|em|strong|span|div|u)\s?/?>"
    r"|(?P<invisible>[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]+)"
    r"|(?P<ligature>[ﬁﬂﬀﬃﬄ℃½¼¾])"
    r"|(?P<marked>[^\W\d_][\u0300-\u036f]+)"
)
"""Source of a pattern for what is read as another number of characters than it has."""
_DAMAGE_LEADS = re.compile("[ÂÃÄÅÎÏâĂĹĎÇË¬√ƒ≈Œœ‚Ć]")
"""First characters of damaged ones (see `mojibake`): without one of them there is nothing to look for."""
_ASCII_DAMAGE = re.compile(r"[&\\<]|_x000", re.IGNORECASE)


class Reading(NamedTuple):
    """A text cleaned for comparing."""

    text: str
    offsets: tuple[int, ...] | None
    """Offset in the source of each character, and of the end; None when they are the same."""

    def source(self, offset: int) -> int:
        """Where a place of the cleaned text stands in the source."""
        return offset if self.offsets is None else self.offsets[offset]


def reading(text: str) -> Reading:
    """The text with look-alike characters folded, entities and Markdown escapes opened, damaged letters mended."""
    if text.isascii():
        if not _ASCII_DAMAGE.search(text):
            return Reading(text, None)
        return _lengths_changed(text)
    if _DAMAGE_LEADS.search(text):
        return _mended(text)
    return _lengths_changed(text)


def _mended(text: str) -> Reading:
    """Letters that were damaged by a wrong encoding are read as what they were, where only one thing fits."""
    pieces: list[str] = []
    offsets: list[int] = []
    done = 0
    for damage in damages(text, 0, len(text)):
        if len(damage.wanted) != 1:
            continue
        pieces += [text[done : damage.start], damage.wanted[0]]
        offsets += [*range(done, damage.start), *[damage.start] * len(damage.wanted[0])]
        done = damage.end
    if not pieces:
        return _lengths_changed(text)
    pieces.append(text[done:])
    offsets += range(done, len(text) + 1)
    inner = _lengths_changed("".join(pieces))
    if inner.offsets is None:
        return Reading(inner.text, tuple(offsets))
    return Reading(inner.text, tuple(offsets[place] for place in inner.offsets))


def _lengths_changed(text: str) -> Reading:
    pieces: list[str] = []
    offsets: list[int] = []
    done = 0
    for match in re.finditer(_LONGER, text, re.IGNORECASE):
        put = _replacement(match)
        start, end = match.span()
        pieces.append(text[done:start])
        offsets.extend(range(done, start))
        pieces.append(put)
        offsets.extend([start] * len(put))
        done = end
    if not pieces:
        return Reading(text.translate(_ONE_TO_ONE), None)
    pieces.append(text[done:])
    offsets.extend(range(done, len(text) + 1))
    return Reading("".join(pieces).translate(_ONE_TO_ONE), tuple(offsets))


def _replacement(match: re.Match[str]) -> str:
    kind, found = match.lastgroup, match.group()
    value = match.group(kind) if kind else ""
    if kind == "name":
        return _ENTITIES.get(value.lower(), found)
    if kind in ("code", "hex"):
        number = int(value, 10 if kind == "code" else 16)
        return chr(number) if 32 <= number < 0xD800 else found
    if kind == "escaped":
        return value
    if kind == "ligature":
        return _LIGATURES[value]
    if kind == "marked":
        return normalize("NFC", value)
    if kind in ("power", "sup"):
        return "^" + value
    return "" if kind == "invisible" or value.lower() in ("sup", "sub", "b", "i", "em", "strong", "span", "u") else " "
