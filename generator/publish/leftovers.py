"""What a killed build left beside the output folder, and how a tree of ours is removed.

In: the output folder, while its lock is held: so nobody else is using what lies beside it. Never: touches a folder
without our name and our marker; follows a link.
"""

import os
import re
import shutil
from pathlib import Path

from generator.publish.target import MARKER, has_marker


def stage_path(out: Path) -> Path:
    """Where this process stages: a sibling, because names can only be exchanged inside one file system."""
    return out.parent / f".{out.name}.stage-{os.getpid()}"


def aside_path(out: Path) -> Path:
    """Where the old website waits for the moment between two renames."""
    return out.parent / f".{out.name}.old-{os.getpid()}"


def clear(out: Path) -> None:
    """Put a website back that a kill caught between two renames, then remove every left-over of ours."""
    for folder in _named(out, "old"):
        if not os.path.lexists(out):
            folder.rename(out)
    for folder in (*_named(out, "old"), *_named(out, "stage")):
        remove_tree(folder)


def is_ours(folder: Path) -> bool:
    """True when nobody else can miss this folder: it has our marker, or nothing in it."""
    return folder.is_dir() and not folder.is_symlink() and (has_marker(folder) or not any(folder.iterdir()))


def remove_tree(folder: Path) -> None:
    """Remove a folder of ours. The marker goes last, so that a kill on the way leaves something known as ours."""
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name == MARKER)
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            shutil.rmtree(entry.path)
        else:
            Path(entry.path).unlink()
    folder.rmdir()


def _named(out: Path, kind: str) -> list[Path]:
    """Folders beside `out` that one of our builds made: by name, and by marker unless still empty."""
    ours = re.compile(rf"\.{re.escape(out.name)}\.{kind}-[0-9]+")
    return sorted(path for path in out.parent.iterdir() if ours.fullmatch(path.name) and is_ours(path))
