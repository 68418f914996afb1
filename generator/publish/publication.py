"""A run of publishing from lock to report: lock, clear, stage, verify, exchange, remove.

In: the output folder. Out: `Report`. A failure of the machine is an OSError and leaves the old website as it was; a
stop (SIGINT, SIGTERM) removes the stage; after the exchange a stop comes too late and the run ends as published.
"""

import contextlib
import os
import signal
import stat
import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.publish.exchange import Swap, exchange
from generator.publish.leftovers import aside_path, clear, is_ours, remove_tree, stage_path
from generator.publish.lock import locked
from generator.publish.stage import Stage, Staged, digest, folders_of, walk
from generator.publish.target import check_ours

_STOPS = (signal.SIGINT, signal.SIGTERM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a publish changed, from comparing bytes; numbers of files."""

    written: int
    """New, or with other bytes than before."""
    unchanged: int
    removed: int
    swap: Swap | None
    """None when the website that was there is the same, byte for byte, and was left alone."""
    leftover: str = ""
    """The old tree, when it could not be removed; the next build tries again."""


class Publication:
    """The output folder while its lock is held."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self.stage = Stage(stage_path(out))

    def publish(self, staged: Iterable[Staged]) -> Report:
        """Verify the stage, then swap it in. The caller has made sure that no error stands."""
        files = {file.path: file for file in staged}
        self.stage.verify(files.values())
        check_ours(self._out)
        written, unchanged, removed, same = _compare(self._out, files)
        if same:
            return Report(written=0, unchanged=unchanged, removed=0, swap=None)
        with _stops_come_too_late():
            swap = exchange(self.stage.folder, self._out, aside_path(self._out))
            leftover = _remove_old(aside_path(self._out) if swap is Swap.RENAMED else self.stage.folder)
        return Report(written=written, unchanged=unchanged, removed=removed, swap=swap, leftover=leftover)


@contextlib.contextmanager
def publishing(out: Path) -> Iterator[Publication]:
    """Hold the lock of `out`, clear what a killed build left, and open a stage; remove the stage if it is not used.

    Raises `Busy` when another build is running and OSError when the machine fails.
    """
    out = Path(os.path.realpath(out))
    out.parent.mkdir(parents=True, exist_ok=True)
    with locked(out):
        clear(out)
        try:
            yield Publication(out)
        finally:
            if is_ours(stage_path(out)):
                remove_tree(stage_path(out))


@contextlib.contextmanager
def _stops_come_too_late() -> Iterator[None]:
    """Drop SIGINT and SIGTERM while the block runs: the new website is already there. Only the main thread is stopped
    by a signal, so in any other (the preview's) there is nothing to drop."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {stop: signal.signal(stop, signal.SIG_IGN) for stop in _STOPS}
    try:
        yield
    finally:
        for stop, handler in before.items():
            signal.signal(stop, handler)


def _compare(out: Path, files: Mapping[str, Staged]) -> tuple[int, int, int, bool]:
    """Numbers of files written, unchanged and removed, and whether the two trees are the same."""
    old = dict(walk(out)) if out.is_dir() else {}
    unchanged = sum(path in old and _same(out / path, old[path], file) for path, file in files.items())
    folders = {path for path, status in old.items() if stat.S_ISDIR(status.st_mode)}
    removed = len(old.keys() - folders - files.keys())
    same = bool(old) and unchanged == len(files) and not removed and folders == folders_of(files)
    return len(files) - unchanged, unchanged, removed, same


def _same(path: Path, status: os.stat_result, file: Staged) -> bool:
    """A file that cannot be read is not the same: the new tree replaces it."""
    if not stat.S_ISREG(status.st_mode) or status.st_size != file.size:
        return False
    try:
        return digest(path) == file.sha256
    except OSError:
        return False


def _remove_old(folder: Path) -> str:
    """Remove the old tree; the new website stands, so a failure here is told and not raised."""
    if not os.path.lexists(folder):
        return ""
    try:
        remove_tree(folder)
    except OSError:
        return str(folder)
    return ""
