"""Alphabetical order, per language.

In: a name. Out: a key that sorts it. The Welsh alphabet has 29 letters, eight of them written with two characters:
"Llanelli" comes after "Lyn", and "chwarae" after "cyfle". Digits come before letters, accents count only between names
that are equal without them. The table was compared with the order of ICU's Welsh collation.
"""

import unicodedata
from functools import cache

SPLIT_N_G = ("bangor", "bryng", "dangos", "heng", "llang", "llongyf", "peng", "tongw")
"""Beginnings of words in which n and g are two letters, because the word is made of two: Llan + Collen = Llangollen."""

_WELSH_ALPHABET = "a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z"
"""With k, q, v, x and z, which stand in names only."""

_WELSH_RANK = {letter: chr(0x100 + rank) for rank, letter in enumerate(_WELSH_ALPHABET.split())}
_JOINER = "\u034f"
"""COMBINING GRAPHEME JOINER: Unicode's own way to say that two letters are not one (UTS 10)."""


def sort_key(text: str, language: str) -> tuple[str, str]:
    """A key for `sorted`, for names in the alphabet of a language (BCP 47 code)."""
    folded = _without_accents(text.casefold())
    return (_welsh(folded) if language == "cy" else folded, text)


def _without_accents(text: str) -> str:
    return "".join(
        character for character in unicodedata.normalize("NFD", text) if not unicodedata.combining(character)
    )


@cache
def _welsh(text: str) -> str:
    words = text.split(" ")
    split = " ".join(word.replace("ng", f"n{_JOINER}g", 1) if word.startswith(SPLIT_N_G) else word for word in words)
    ranks: list[str] = []
    position = 0
    while position < len(split):
        letter = split[position : position + 2]
        if letter not in _WELSH_RANK:
            letter = split[position]
        if letter != _JOINER:
            ranks.append(_WELSH_RANK.get(letter, letter))
        position += len(letter)
    return "".join(ranks)
