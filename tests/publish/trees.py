"""Small websites for the tests of publishing, and what a folder holds."""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from generator.publish import MARKER, Report, publishing
from generator.website import OutputFile


def publish(out: Path, files: Mapping[str, str]) -> Report:
    """Publish a website of these files in this process."""
    with publishing(out) as publication:
        staged = [publication.stage.write(OutputFile(path=path, data=text.encode())) for path, text in files.items()]
        return publication.publish(staged)


def tree(folder: Path) -> dict[str, str]:
    """Path -> text of every file but the marker. Folders without a file are named as well."""
    found = {
        str(path.relative_to(folder)): path.read_text() if path.is_file() else "a folder"
        for path in sorted(folder.rglob("*"))
        if path.is_file() or not any(path.iterdir())
    }
    found.pop(MARKER, None)
    return found


def fingerprint(folder: Path) -> str:
    """One digest over every path, kind, mode and byte below a folder."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        status = os.lstat(path)
        data = path.read_bytes() if path.is_file() else b""
        digest.update(f"{path.relative_to(folder)} {status.st_mode:o} {len(data)}\n".encode() + data)
    return digest.hexdigest()


def beside(out: Path) -> list[str]:
    """What publishing left beside the output folder, but for the lock file."""
    return sorted(path.name for path in out.parent.iterdir() if path.name not in (out.name, f".{out.name}.lock"))
