"""Where each key of a TOML text stands.

In: text that the standard library's reader has accepted, and its statements. Out: dotted key -> Place. Never: a value.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from generator.load.toml_statements import Statement, inline_pair, value_token
from generator.problems import Place

_BETWEEN = re.compile(r"(?:[ \t\n,]+|#[^\n]*)*")


def places_of(text: str, pieces: Iterable[Statement], place: Callable[[int], Place]) -> dict[str, Place]:
    """The place of every key, of every table, and of every member of a list (`sites.0`)."""
    walk = _Walk(text=text, place=place)
    for piece in pieces:
        walk.statement(piece)
    return walk.places


@dataclass(slots=True, kw_only=True)
class _Walk:
    """The walk through a text, with the table that it is in."""

    text: str
    place: Callable[[int], Place]
    places: dict[str, Place] = field(default_factory=dict)
    _table: str = ""
    _members: dict[str, int] = field(default_factory=dict)
    """Key of a list of tables -> number of its last member."""

    def statement(self, piece: Statement) -> None:
        if piece.kind == "pair":
            key = self._named(self._table, piece.key, piece.start)
            self._value(key, piece.value_start)
            return
        table = ""
        for number, part in enumerate(piece.key):
            table = f"{table}.{part}" if table else part
            self._note(table, piece.value_start)
            if piece.kind == "array" and number == len(piece.key) - 1:
                self._members[table] = self._members.get(table, -1) + 1
            if table in self._members:
                table = f"{table}.{self._members[table]}"
                self._note(table, piece.value_start)
        self._table = table

    def _named(self, table: str, parts: tuple[str, ...], offset: int) -> str:
        """The dotted key below a table; every part of it has its place here."""
        while self.text[offset] in " \t":
            offset += 1
        key = table
        for part in parts:
            key = f"{key}.{part}" if key else part
            self._note(key, offset)
        return key

    def _note(self, key: str, offset: int) -> None:
        if key not in self.places:
            self.places[key] = self.place(offset)

    def _value(self, key: str, position: int) -> int:
        """Note what stands inside a value; gives the offset behind it."""
        opening = self.text[position]
        if opening not in "[{":
            return value_token(self.text, position)
        closing = "]" if opening == "[" else "}"
        position = self._skip(position + 1)
        number = 0
        while self.text[position] != closing:
            if opening == "[":
                inside = f"{key}.{number}"
                self._note(inside, position)
                number += 1
            else:
                parts, behind = inline_pair(self.text, position)
                inside = self._named(key, parts, position)
                position = behind
            position = self._skip(self._value(inside, position))
        return position + 1

    def _skip(self, position: int) -> int:
        found = _BETWEEN.match(self.text, position)
        assert found is not None, "the pattern matches nothing too"
        return found.end()
