"""What is wrong in a TOML text, statement by statement, so that the rest of it can still be read.

In: the statements of a text that the standard library's reader has refused. Out: Problems, the damaged keys, and the
text with what is wrong blanked out. Never: a repair.
"""

import re
import tomllib
from dataclasses import dataclass, field

from generator.load import codes_of_keys as codes
from generator.load.findings import finding
from generator.load.lines import Lines
from generator.load.toml_mistakes import mistake_in_value
from generator.load.toml_statements import Statement
from generator.problems import Code, Problem

MANY = 100
"""Wrong lines of one text that are told; the others are counted."""
READER_PLACE = re.compile(r" \(at (?:line ([0-9]+), column [0-9]+|end of document)\)$")
"""What the standard library's reader puts behind its messages."""


@dataclass(slots=True, kw_only=True)
class Damage:
    """What is wrong in a text, collected while walking through its statements."""

    text: str
    lines: Lines
    problems: list[Problem] = field(default_factory=list)
    untold: int = 0
    """Further findings: nobody reads more than so many."""
    keys: set[str] = field(default_factory=set)
    _spans: list[tuple[int, int]] = field(default_factory=list)
    _seen: dict[str, Statement] = field(default_factory=dict)
    _table: str = ""
    _arrays: dict[str, int] = field(default_factory=dict)
    _in_wrong_table: bool = False

    def look_at(self, piece: Statement, behind: int) -> None:
        """Report the statement when it is wrong; `behind` is where the next one starts."""
        if piece.kind in ("table", "array"):
            self._header(piece)
        elif piece.kind == "wrong":
            self._wrong_line(piece)
        else:
            self._pair(piece, behind)

    def rest(self) -> str:
        """The text with what is wrong blanked out, every line still in its place."""
        parts, position = [], 0
        for start, end in self._spans:
            parts += [self.text[position:start], re.sub(r"[^\n]", " ", self.text[start:end])]
            position = end
        return "".join((*parts, self.text[position:]))

    def _header(self, piece: Statement) -> None:
        key = ".".join(piece.key)
        self._in_wrong_table = False
        if piece.kind == "array":
            self._arrays[key] = self._arrays.get(key, -1) + 1
            self._table = f"{key}.{self._arrays[key]}"
            return
        self._table = key
        if not any(key.startswith(f"{array}.") for array in self._arrays):
            self._once(piece, key, piece.end)

    def _wrong_line(self, piece: Statement) -> None:
        line = self.text[piece.start : piece.end].strip(" \t")
        is_heading = line.startswith("[")
        word = re.sub(r"[^A-Za-z0-9_-].*", "", line.lstrip("[ \t"), flags=re.DOTALL)
        self.keys.add(word if is_heading else self._path(word))
        self._in_wrong_table = self._in_wrong_table or is_heading
        message = "this line is neither `key = value` nor a `[heading]`."
        self._drop(piece, piece.end, codes.TOML_SYNTAX, message)

    def _pair(self, piece: Statement, behind: int) -> None:
        key = self._path(".".join(piece.key))
        if self._in_wrong_table:
            # Without its heading nobody knows what the line belongs to: it is not complained about twice.
            self._spans.append((piece.start, behind))
        elif not piece.closed:
            self.keys.add(key)
            self._drop(piece, behind, codes.TOML_SYNTAX, "a quotation mark or a bracket is not closed.")
        elif self._once(piece, key, piece.end):
            self._value(piece, key)

    def _value(self, piece: Statement, key: str) -> None:
        try:
            tomllib.loads(self.text[piece.start : piece.end])
        except (ValueError, RecursionError) as error:
            said = READER_PLACE.sub("", str(error)).lower()
            mistake = mistake_in_value(self.text[piece.value_start : piece.end], said)
            self.keys.add(key)
            self._spans.append((piece.start, piece.end))
            self._tell(mistake.code, piece.value_start, mistake.message, mistake.remedy)

    def _once(self, piece: Statement, key: str, end: int) -> bool:
        """False, and a finding that names both lines, when the key was there before."""
        first = self._seen.setdefault(key, piece)
        if first is piece:
            return True
        line = self.lines.place(first.start).line
        self._drop(piece, end, codes.KEY_TWICE, f"{key} is here for the second time; the first is in line {line}.")
        self._in_wrong_table = piece.kind == "table"
        return False

    def _path(self, key: str) -> str:
        return f"{self._table}.{key}" if self._table else key

    def _drop(self, piece: Statement, end: int, code: Code, message: str) -> None:
        self._spans.append((piece.start, end))
        self._tell(code, piece.start, message, code.fix)

    def _tell(self, code: Code, offset: int, message: str, remedy: str) -> None:
        if len(self.problems) < MANY:
            self.problems.append(finding(code, self.lines.place(offset), message, remedy))
        else:
            self.untold += 1
