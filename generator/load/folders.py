"""Listing a content folder: what is there, in one order on every machine, and nothing that leads elsewhere.

In: a folder, and how it is written in messages. Out: its files and folders by name, and Problems. Never: follows a
link, opens a file, guesses what a misspelt name should have been (it asks).
"""

import difflib
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.load import codes_of_files as codes
from generator.load.characters import printable
from generator.load.files import symbolic_link
from generator.load.findings import finding
from generator.problems import Place, Problem

NAME_LIMIT = 200
"""Bytes of one name. File systems end at 255, and what we write beside it may be longer."""
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """What stands in a folder, sorted by name. Names that start with a full stop are nobody's business."""

    path: Path
    shown: str
    files: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    def shown_name(self, name: str) -> str:
        return f"{self.shown}/{printable(name)}"


def list_folder(path: Path, shown: str) -> Folder | None:
    """The folder's listing; None when there is no such folder. A link to a folder is listed as a finding."""
    place = Place(file=shown)
    if path.is_symlink():
        return Folder(path=path, shown=shown, problems=(symbolic_link(place),))
    try:
        with os.scandir(path) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except FileNotFoundError:
        return None
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        problem = finding(
            codes.FILE_UNREADABLE,
            place,
            f"the folder cannot be listed: {reason}.",
            "Check that it is a folder, and that you may read it.",
        )
        return Folder(path=path, shown=shown, problems=(problem,))
    files: list[str] = []
    folders: list[str] = []
    problems: list[Problem] = []
    for entry in found:
        if entry.name.startswith("."):
            continue
        here = Place(file=f"{shown}/{printable(entry.name)}")
        if entry.is_symlink():
            problems.append(symbolic_link(here))
        elif bad := _bad_name(entry.name, here):
            problems.append(bad)
        else:
            (folders if entry.is_dir(follow_symlinks=False) else files).append(entry.name)
    return Folder(path=path, shown=shown, files=tuple(files), folders=tuple(folders), problems=tuple(problems))


def unknown_file(place: Place, name: str, known: Iterable[str], belongs: str) -> Problem:
    """A finding about a file or folder that nothing would read; `belongs` says what may stand there."""
    return finding(
        codes.UNKNOWN_FILE,
        place,
        f"nothing reads {printable(name)}{did_you_mean(name, (word for word in known if word != name))}",
        f"{belongs} Rename it, or move it out of the content folder.",
    )


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a sentence: `; did you mean title?` when a known word is near, else a full stop."""
    nearest = difflib.get_close_matches(word[:100], tuple(known), n=1, cutoff=0.6)
    return f"; did you mean {nearest[0]}?" if nearest else "."


def _bad_name(name: str, place: Place) -> Problem | None:
    length = len(os.fsencode(name))
    if length > NAME_LIMIT:
        message = f"the name has {length} bytes; the limit is {NAME_LIMIT}."
    elif not _NAME.fullmatch(name):
        wrong = next(character for character in name if not _NAME.fullmatch(character))
        message = f"the name holds {_in_words(wrong)}."
    else:
        return None
    return finding(codes.FILE_NAME, place, message)


def _in_words(character: str) -> str:
    if character == " ":
        return "a space"
    return f'"{printable(character)}"'
