"""The alphabet of a list: under which letter a title stands, and where its letter begins.

In: titles in their order, the words of a language. Out: the letters to show, with the address of their first entry.
The Welsh alphabet has 29 letters, eight of them of two characters ("Ll" is one letter); it has no K, Q, V, X, Z, which
are shown only when an (English) title begins with one.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from generator.i18n import Words

_ALPHABETS = {
    "en": tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "cy": (
        "A",
        "B",
        "C",
        "Ch",
        "D",
        "Dd",
        "E",
        "F",
        "Ff",
        "G",
        "Ng",
        "H",
        "I",
        "J",
        "L",
        "Ll",
        "M",
        "N",
        "O",
        "P",
        "Ph",
        "R",
        "Rh",
        "S",
        "T",
        "Th",
        "U",
        "W",
        "Y",
    ),
}
OTHER = "0–9"
"""Stands for titles that begin with a digit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter of the index above a list."""

    letter: str
    url: str
    """Where its first entry is; empty when no title begins with it."""


def initial(title: str, language: str) -> str:
    """The letter that a title stands under: accents do not count, and Welsh letters of two characters are one."""
    bare = "".join(part for part in unicodedata.normalize("NFD", title) if not unicodedata.combining(part))
    start = re.sub(r"^[\W_]+", "", bare)[:2].capitalize()
    alphabet = _ALPHABETS.get(language, _ALPHABETS["en"])
    if len(start) == 2 and start in alphabet:
        return start
    return start[:1] if start[:1].isalpha() else OTHER


def fragment(letter: str) -> str:
    """Id of the first entry under a letter."""
    return "letter-0-9" if letter == OTHER else f"letter-{letter.lower()}"


def index(initials: Sequence[str], pages: Sequence[str], per_page: int, words: Words) -> tuple[Letter, ...]:
    """The whole alphabet with an address for every letter in use.

    `initials`: one per entry, in the order of the list; `pages`: the addresses of its pages, `per_page` entries each.
    """
    first: dict[str, str] = {}
    for position, letter in enumerate(initials):
        first.setdefault(letter, f"{pages[position // per_page]}#{fragment(letter)}")
    alphabet = _ALPHABETS.get(words.language.code, _ALPHABETS["en"])
    strangers = sorted(set(first) - set(alphabet))
    shown = sorted((*alphabet, *(letter for letter in strangers if letter != OTHER)), key=words.sort_key)
    if OTHER in first:
        shown = [OTHER, *shown]
    return tuple(Letter(letter=letter, url=first.get(letter, "")) for letter in shown)
