"""The swap itself: the stage and the public folder trade their names in one step.

In: two folders on one file system. Out: how it was done. Never: leaves the public name without a website where the
kernel can exchange (Linux, `renameat2` with RENAME_EXCHANGE: ext4, xfs, btrfs, tmpfs).
"""

import ctypes
import errno
import os
import sys
from enum import StrEnum
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_NOT_SUPPORTED = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})
"""EINVAL: a file system without it (FUSE, some network file systems); ENOSYS: a kernel before 3.15."""


class Swap(StrEnum):
    """How the new website took its place."""

    FIRST = "first"
    """There was no website before."""
    EXCHANGED = "exchanged"
    RENAMED = "renamed"
    """By two renames: for microseconds there was no website under the public name."""


def exchange(stage: Path, public: Path, aside: Path) -> Swap:
    """Give `stage` the name `public`. The old tree takes the name of `stage`, or of `aside` after two renames."""
    if not os.path.lexists(public):
        stage.rename(public)
        return Swap.FIRST
    if _exchange_names(stage, public):
        return Swap.EXCHANGED
    public.rename(aside)
    try:
        stage.rename(public)
    except OSError:
        aside.rename(public)
        raise
    return Swap.RENAMED


def _exchange_names(one: Path, other: Path) -> bool:
    """True when done, False when this machine cannot. Raises OSError for every other failure."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if sys.platform == "linux" else None
    if rename is None:
        return False
    rename.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)
    rename.restype = ctypes.c_int
    if rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _NOT_SUPPORTED:
        return False
    raise OSError(number, os.strerror(number), str(one), None, str(other))
