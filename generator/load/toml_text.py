"""Reading TOML: every value with its place, every mistake of the file at once.

In: the text of a file or of a header. Out: `TomlText`: what could be read, where each key stands, and Problems. Never:
an exception because of the text, a value that was repaired or guessed.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.load import codes_of_keys as codes
from generator.load.findings import finding
from generator.load.lines import Lines
from generator.load.toml_damage import READER_PLACE, Damage
from generator.load.toml_places import places_of
from generator.load.toml_statements import Statement, depth, statements
from generator.problems import Place, Problem

DEPTH_LIMIT = 64
"""Brackets within brackets, or parts of a dotted key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TomlText:
    """What a TOML text says, as far as it can be understood."""

    values: Mapping[str, Any]
    places: Mapping[str, Place]
    """Dotted key (`sites.0.postcode`) -> where the key stands."""
    place: Place
    """Of the whole text: the file."""
    damaged: frozenset[str] = frozenset()
    """Dotted keys whose values could not be read: they are wrong, but not missing. An empty one: any key may be."""
    problems: tuple[Problem, ...] = ()

    @property
    def is_lost(self) -> bool:
        """Nothing at all could be read."""
        return not self.values and "" in self.damaged

    def place_of(self, key: str) -> Place:
        """Where a dotted key stands; where the nearest thing around it stands when it is not there."""
        while key:
            if key in self.places:
                return self.places[key]
            key = key.rpartition(".")[0]
        return self.place


def read_toml(text: str, file: str, first_line: int = 1) -> TomlText:
    """Read TOML text that starts on `first_line` of `file`."""
    lines = Lines(text=text, file=file, first_line=first_line)
    place = Place(file=file)
    deepest, offset = depth(text)
    if deepest > DEPTH_LIMIT:
        message = f"brackets or a key's parts are {deepest} deep; the limit is {DEPTH_LIMIT}."
        problem = finding(codes.NESTED_TOO_DEEP, lines.place(offset), message)
        return TomlText(values={}, places={}, place=place, damaged=frozenset({""}), problems=(problem,))
    pieces = tuple(statements(text))
    try:
        values = tomllib.loads(text)
    except (ValueError, RecursionError):
        return _read_damaged(text, pieces, lines)
    return TomlText(values=values, places=places_of(text, pieces, lines.place), place=place)


def _read_damaged(text: str, pieces: tuple[Statement, ...], lines: Lines) -> TomlText:
    """Take out what is wrong, statement by statement, and read the rest."""
    damage = Damage(text=text, lines=lines)
    for number, piece in enumerate(pieces):
        behind = pieces[number + 1].start if number + 1 < len(pieces) else len(text)
        damage.look_at(piece, behind)
    if damage.untold:
        message = f"{damage.untold} more lines of this file are wrong."
        damage.problems.append(finding(codes.TOML_SYNTAX, Place(file=lines.file), message))
    rest = damage.rest()
    sound = tuple(piece for piece in pieces if rest[piece.start : piece.end].strip())
    values: Mapping[str, Any] = {}
    try:
        values = tomllib.loads(rest)
    except (ValueError, RecursionError) as error:
        # Statements that are right one by one and wrong together, in a way that `Damage` does not know.
        said = str(error)
        found = READER_PLACE.search(said)
        line = int(found[1]) if found and found[1] else 0
        place = Place(file=lines.file, line=lines.first_line + line - 1 if line else 0)
        damage.problems.append(finding(codes.TOML_SYNTAX, place, f"{READER_PLACE.sub('', said).rstrip('.').lower()}."))
        damage.keys.add("")
        sound = ()
    return TomlText(
        values=values,
        places=places_of(rest, sound, lines.place),
        place=Place(file=lines.file),
        damaged=frozenset(damage.keys),
        problems=tuple(damage.problems),
    )
