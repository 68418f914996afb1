"""The stage: the new website, written beside the old one and verified before anybody sees it.

In: OutputFiles. Out: `Staged` records, one per file. Never: writes over a file, follows a link, reads the clock.
"""

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.publish.target import MARKER, MARKER_TEXT
from generator.website import OutputFile

FILE_MODE = 0o644
FOLDER_MODE = 0o755
"""Set by us: the umask of whoever builds must not decide what a web server may read."""

_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW


class Damaged(OSError):
    """What lies on the disk is not what was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    """A file as it was meant to be written."""

    path: str
    size: int
    sha256: bytes


class Stage:
    """A folder that fills with the new website. Any number of processes may write to it at the same time."""

    def __init__(self, folder: Path) -> None:
        """`folder` must not exist. The marker goes in first: from then on the folder is known as ours."""
        self.folder = folder
        folder.mkdir()
        folder.chmod(FOLDER_MODE)
        _write_new(f"{folder}/{MARKER}", MARKER_TEXT)

    def write(self, file: OutputFile) -> Staged:
        """Write one file. An address that was already written keeps its first bytes: the inspection reports it."""
        path = f"{self.folder}/{file.path}"
        try:
            try:
                _write_new(path, file.data)
            except FileNotFoundError:
                _make_folder(Path(path).parent)
                _write_new(path, file.data)
        except FileExistsError:
            pass
        return Staged(path=file.path, size=len(file.data), sha256=hashlib.sha256(file.data).digest())

    def verify(self, expected: Iterable[Staged]) -> None:
        """Both ways: nothing missing, nothing extra, every size and every byte right. Raises `Damaged`."""
        wanted = {file.path: file for file in expected}
        found = dict(walk(self.folder))
        for path in sorted(wanted.keys() | folders_of(wanted)):
            if path not in found:
                raise Damaged(f"{path} was written and is missing")
        for path, status in sorted(found.items()):
            if stat.S_ISDIR(status.st_mode) and path in folders_of(wanted):
                continue
            if path not in wanted or not stat.S_ISREG(status.st_mode):
                raise Damaged(f"{path} is there and nobody wrote it")
            if status.st_size != wanted[path].size or digest(self.folder / path) != wanted[path].sha256:
                raise Damaged(f"{path} does not hold what was written")


def walk(folder: Path, prefix: str = "") -> Iterator[tuple[str, os.stat_result]]:
    """Every file and folder below `folder` but our marker, as path from it and status; links are not followed."""
    with os.scandir(folder / prefix) as entries:
        for entry in entries:
            path = prefix + entry.name
            if path == MARKER:
                continue
            yield path, entry.stat(follow_symlinks=False)
            if entry.is_dir(follow_symlinks=False):
                yield from walk(folder, f"{path}/")


def folders_of(paths: Iterable[str]) -> set[str]:
    """Every folder that these files need, all levels."""
    folders: set[str] = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return folders


def digest(path: Path) -> bytes:
    """SHA-256 of a regular file, read in pieces."""
    found = hashlib.sha256()
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
    try:
        while piece := os.read(descriptor, 1 << 18):
            found.update(piece)
    finally:
        os.close(descriptor)
    return found.digest()


def _write_new(path: str, data: bytes) -> None:
    descriptor = os.open(path, _NEW_FILE, FILE_MODE)
    try:
        # os.write may write less than asked for without an error: on a disk that fills up, for example.
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fchmod(descriptor, FILE_MODE)
    finally:
        os.close(descriptor)


def _make_folder(folder: Path) -> None:
    """With its parents. Several processes may make the same one at the same time."""
    try:
        folder.mkdir()
    except FileNotFoundError:
        _make_folder(folder.parent)
        _make_folder(folder)
        return
    except FileExistsError:
        return
    folder.chmod(FOLDER_MODE)
