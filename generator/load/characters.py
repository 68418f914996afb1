"""Characters that no content may hold, because nobody can see them or they turn the text around.

In: text. Out: where such a character stands, and how it is called. Never: a repair; a word that is normalised here
(NFC is for prose and facts only, and is done where they are read).
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

NOT_ALLOWED = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f"  # C0 but tab and line feed; delete
    "\x80-\x9f"  # C1: Windows letters that were read as Latin-1
    "\u200b-\u200f\ufeff"  # of no width: nobody sees them
    "\u2028\u2029"  # line ends to some programs and not to others
    "\u202a-\u202e\u2066-\u2069"  # turn the direction of the text: what is read is not what is written
    "\ud800-\udfff"  # half of a pair
    "\ufdd0-\ufdef"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)

_IN_ASCII = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
"""The same for text in ASCII, which is most of it: five times as quick."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offender:
    """A character that is not allowed: where it stands first, and how often it comes."""

    character: str
    offset: int
    """Of its first place, in code points."""
    times: int


def offenders(text: str) -> Iterator[Offender]:
    """Every character that is not allowed, once each, in the order of their first places."""
    first: dict[str, int] = {}
    times: dict[str, int] = {}
    for found in (_IN_ASCII if text.isascii() else NOT_ALLOWED).finditer(text):
        character = found.group()
        first.setdefault(character, found.start())
        times[character] = times.get(character, 0) + 1
    for character, offset in first.items():
        yield Offender(character=character, offset=offset, times=times[character])


def without_offenders(text: str) -> str:
    """The text without them, so that one invisible character is told once and not as five strange findings."""
    return NOT_ALLOWED.sub("", text)


def called(character: str) -> str:
    """A character in words that can be printed: `U+202E (RIGHT-TO-LEFT OVERRIDE)`."""
    names = {"\n": "line feed", "\r": "carriage return", "\t": "tab", "\x00": "NUL"}
    name = names.get(character) or unicodedata.name(character, "control character")
    return f"U+{ord(character):04X} ({name})"


def printable(words: str) -> str:
    """Words of unknown origin, made safe for a line of a message."""
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in words
    )
