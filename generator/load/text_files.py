"""Text files of content: an optional header of facts between two lines of +++, and the words below it.

In: a file. Out: its header as TOML and its body. The line end at the end of the file belongs to the file
and not to the words: editors add and drop it. Never: another character of the body touched.
"""

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from generator.load import codes_of_keys as codes
from generator.load.files import read_file
from generator.load.findings import finding
from generator.load.toml_text import TomlText, read_toml
from generator.problems import Place, Problem

_FENCE = "+++"
_NO_VALUES: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFile:
    """A text file in its two parts."""

    header: TomlText
    body: str
    place: Place
    """The file, and the line on which the body starts."""
    is_sound: bool = True
    """False when the file could not be read to the letter: nothing may be concluded from its words."""


def read_text_file(path: Path, shown: str, problems: list[Problem]) -> TextFile | None:
    """A text file in its parts; None when it cannot be read at all. What is wrong with the file goes to `problems`."""
    read = read_file(path, shown)
    problems += read.problems
    if read.text is None:
        return None
    return replace(parts_of(read.text, shown), is_sound=False) if read.problems else parts_of(read.text, shown)


def parts_of(text: str, file: str) -> TextFile:
    """Cut a text file into header and body; without a header the whole text is the body."""
    lines = text.split("\n")
    if lines[0].rstrip(" \t") != _FENCE:
        return TextFile(header=_no_header(file), body=_without_last_line_end(text), place=Place(file=file, line=1))
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip(" \t") == _FENCE), None)
    if end is None:
        problem = finding(
            codes.HEADER_NOT_CLOSED,
            Place(file=file, line=1, column=1),
            "the header that starts here is not closed: there is no second line of +++.",
        )
        header = TomlText(
            values=_NO_VALUES, places={}, place=Place(file=file), damaged=frozenset({""}), problems=(problem,)
        )
        body = _without_last_line_end(text)
        return TextFile(header=header, body=body, place=Place(file=file, line=1), is_sound=False)
    header = read_toml("\n".join(lines[1:end]), file, first_line=2)
    body = _without_last_line_end("\n".join(lines[end + 1 :]))
    return TextFile(header=header, body=body, place=Place(file=file, line=end + 2))


def prose_of(text_file: TextFile) -> TextFile:
    """A file of prose: NFC, without empty lines around it. Never for a revision, whose every character counts."""
    body = unicodedata.normalize("NFC", text_file.body)
    leading = re.match(r"(?:[ \t]*\n)*", body)
    skipped = leading.end() if leading else 0
    place = Place(file=text_file.place.file, line=text_file.place.line + body.count("\n", 0, skipped))
    return replace(text_file, body=body[skipped:].rstrip(), place=place)


def body_digest(prose: str) -> str:
    """What `translates` in a translation holds: the digest of the original's UTF-8 bytes, after `prose_of`."""
    return f"sha256:{hashlib.sha256(prose.encode()).hexdigest()}"


def _no_header(file: str) -> TomlText:
    return TomlText(values=_NO_VALUES, places={}, place=Place(file=file))


def _without_last_line_end(text: str) -> str:
    return text.removesuffix("\n")
