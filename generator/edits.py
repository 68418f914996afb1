"""Whether somebody edited the content while it was being built: then pages could be of two minds.

In: the content folder, before and after. Out: a Problem for each file that changed. Never: follows a link, reads a file
that is too large to be content, trusts a time (two quick edits can share one).
"""

import hashlib
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.problems import Code, Place, Problem, Severity

EDITED = Code(
    name="edited-during-build",
    severity=Severity.ERROR,
    why="The file was changed while the website was being made. Some pages may show the old words and some the new.",
    fix="Build again once nobody is saving files.",
)
CODES = (EDITED,)

_LARGEST = 1_000_000
"""Bytes. Larger files are refused when they are loaded; here their size and time are enough."""

Snapshot = Mapping[str, bytes]
"""Path from the content folder -> digest."""


def snapshot(content: Path) -> Snapshot:
    """The state of every regular file."""
    return {path: _digest(content / path, status) for path, status in files_below(content)}


def edited(before: Snapshot, after: Snapshot, shown: str) -> tuple[Problem, ...]:
    """What changed, came or went between two snapshots."""
    paths = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
    return tuple(
        Problem(
            code=EDITED,
            place=Place(file=f"{shown}/{path}"),
            message="the file changed while the website was being made.",
            remedy="Build again.",
        )
        for path in paths
    )


def files_below(folder: Path, prefix: str = "") -> Iterator[tuple[str, os.stat_result]]:
    """Every regular file below a folder with its status. What cannot be read is left out: loading tells about it."""
    try:
        with os.scandir(folder / prefix) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            yield from files_below(folder, f"{prefix}{entry.name}/")
        elif entry.is_file(follow_symlinks=False):
            yield prefix + entry.name, entry.stat(follow_symlinks=False)


def _digest(path: Path, status: os.stat_result) -> bytes:
    if status.st_size > _LARGEST or not stat.S_ISREG(status.st_mode):
        return f"{status.st_size} {status.st_mtime_ns}".encode()
    try:
        return hashlib.sha256(path.read_bytes()).digest()
    except OSError:
        return b""
