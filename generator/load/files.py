"""Reading one content file: from bytes to text that can be trusted to be text.

In: a path, and how it is written in messages. Out: the text with line feeds as its only line ends, and Problems. Never:
follows a link, reads a file beyond its limit, stops because of what a file holds, normalises or trims a word.
"""

import errno
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from generator.load import characters
from generator.load import codes_of_files as codes
from generator.load.findings import finding
from generator.problems import Code, Place, Problem

SIZE_LIMIT = 1_000_000
"""Bytes of one content file."""
LINE_LIMIT = 100_000
"""Characters of one line; the longest list of criteria that was seen on one line has about 4,000."""

_FLAGS = os.O_RDONLY | os.O_NONBLOCK | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileText:
    """The text of a file, as far as it could be read, and what is wrong with it."""

    place: Place
    """The file as a whole."""
    text: str | None
    """None when it cannot be used at all."""
    problems: tuple[Problem, ...]


def read_file(path: Path, shown: str) -> FileText:
    """Read a content file; `shown` is its path as the maintainer typed it."""
    place = Place(file=shown)
    data = _bytes_of(path, place)
    if isinstance(data, Problem):
        return FileText(place=place, text=None, problems=(data,))
    problems: list[Problem] = []
    text = _decoded(data, place, problems)
    text = _with_line_feeds(text, place, problems)
    text = _visible(text, place, problems)
    too_long = _line_too_long(text, place)
    return FileText(place=place, text=None if too_long else text, problems=(*problems, *too_long))


def place_at(text: str, offset: int, file: str, first_line: int = 1) -> Place:
    """Line and column of an offset, both from 1; `first_line` is the line that the text starts on."""
    line_start = text.rfind("\n", 0, offset) + 1
    return Place(file=file, line=first_line + text.count("\n", 0, offset), column=offset - line_start + 1)


def symbolic_link(place: Place) -> Problem:
    return finding(
        codes.SYMBOLIC_LINK,
        place,
        "this is a symbolic link; content is never read through links.",
        "Put the file or folder itself here.",
    )


def _bytes_of(path: Path, place: Place) -> bytes | Problem:
    try:
        descriptor = os.open(path, _FLAGS)
    except OSError as error:
        # O_NOFOLLOW makes the kernel answer ELOOP for a link, whether it leads somewhere or in a circle.
        return symbolic_link(place) if error.errno == errno.ELOOP else _unreadable(place, error)
    try:
        return _content_of(descriptor, place)
    except OSError as error:
        return _unreadable(place, error)
    finally:
        os.close(descriptor)


def _content_of(descriptor: int, place: Place) -> bytes | Problem:
    """What an open file holds; its kind and its size are looked at first."""
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        return finding(codes.FILE_UNREADABLE, place, "this is no ordinary file.", "Replace it by a text file.")
    if status.st_size > SIZE_LIMIT:
        return _too_big(place, status.st_size)
    data = b""
    # A read may be short; and a file may grow while it is read.
    while len(data) <= SIZE_LIMIT and (more := os.read(descriptor, SIZE_LIMIT + 1 - len(data))):
        data += more
    return data if len(data) <= SIZE_LIMIT else _too_big(place, len(data))


def _unreadable(place: Place, error: OSError) -> Problem:
    code = codes.FILE_MISSING if error.errno == errno.ENOENT else codes.FILE_UNREADABLE
    reason = (error.strerror or "unknown reason").lower()
    return finding(code, place, f"the file cannot be read: {reason}.", "Check that it is there for you.")


def _too_big(place: Place, size: int) -> Problem:
    return finding(
        codes.FILE_TOO_BIG,
        place,
        f"the file has {size:,} bytes; the limit is {SIZE_LIMIT:,}, so it was not read.",
        "Keep only the text that belongs here.",
    )


def _decoded(data: bytes, place: Place, problems: list[Problem]) -> str:
    """The text; bytes that are no UTF-8 become U+FFFD, so that the rest of the file is still looked at."""
    if data.startswith(_BYTE_ORDER_MARK):
        problems.append(_finding(codes.BYTE_ORDER_MARK, place, 1, 1, "the file starts with a byte order mark (BOM)."))
        data = data.removeprefix(_BYTE_ORDER_MARK)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        wide = " (this looks like UTF-16)" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ""
        at = place_at(before, len(before), place.file)
        message = f"byte 0x{data[error.start]:02X} at offset {error.start:,} is not UTF-8{wide}."
        problems.append(_finding(codes.NOT_UTF8, place, at.line, at.column, message))
        return data.decode("utf-8", "replace")


def _with_line_feeds(text: str, place: Place, problems: list[Problem]) -> str:
    text = text.replace("\r\n", "\n")
    if "\r" in text and "\n" not in text:
        message = "the file has old Mac line ends (CR only), so it is one single line."
        problems.append(_finding(codes.OLD_MAC_LINE_ENDS, place, 1, text.index("\r") + 1, message))
        text = text.replace("\r", "\n")
    return text


def _visible(text: str, place: Place, problems: list[Problem]) -> str:
    found = tuple(characters.offenders(text))
    for offender in found:
        at = place_at(text, offender.offset, place.file)
        more = f", {offender.times} times in this file" if offender.times > 1 else ""
        message = f"the character {characters.called(offender.character)} is not allowed{more}."
        problems.append(_finding(codes.CHARACTER_NOT_ALLOWED, place, at.line, at.column, message))
    return characters.without_offenders(text) if found else text


def _line_too_long(text: str, place: Place) -> tuple[Problem, ...]:
    if len(text) <= LINE_LIMIT:
        return ()
    return tuple(
        _finding(
            codes.LINE_TOO_LONG,
            place,
            number,
            0,
            f"the line has {len(line):,} characters; the limit is {LINE_LIMIT:,}.",
        )
        for number, line in enumerate(text.split("\n"), 1)
        if len(line) > LINE_LIMIT
    )


def _finding(code: Code, place: Place, line: int, column: int, message: str) -> Problem:
    return finding(code, Place(file=place.file, line=line, column=column), message)
