"""One writer at a time: a lock that the kernel frees on any death of its holder.

In: the output folder. Out: a held lock, or `Busy` with the process that holds it. Never: trusts a process id (the one
in the file is for the message only), deletes the lock file (two builds could then hold two files of one name).
"""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path


class Busy(Exception):
    """Another build holds the lock."""

    def __init__(self, process: str) -> None:
        super().__init__(process)
        self.process = process
        """Id of the process that holds the lock; empty when it is not known."""


def lock_path(out: Path) -> Path:
    """Beside the output folder: `.public.lock` for `public`."""
    return out.parent / f".{out.name}.lock"


@contextlib.contextmanager
def locked(out: Path) -> Iterator[None]:
    """Hold the lock of `out` for the time of the block. Raises `Busy` at once when somebody else has it."""
    descriptor = os.open(lock_path(out), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o644)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Busy(os.read(descriptor, 32).decode("ascii", "replace").strip()) from None
        os.ftruncate(descriptor, 0)
        os.write(descriptor, b"%d\n" % os.getpid())
        yield
    finally:
        os.close(descriptor)
