"""Where a website may be published: decided before anything is created.

In: the output folder as typed, and the folders that must never be replaced. Out: nothing, or `Refused` with a sentence.
Never: creates, changes or deletes a file.
"""

import os
import stat
from collections.abc import Iterable
from pathlib import Path

MARKER = ".trialpages"
"""A file of this name lies in every folder that we made. Only such a folder may be replaced or removed."""
MARKER_TEXT = (
    b"trialpages made this folder and replaces it whole at each build.\n"
    b"Do not edit or add files here: change the content and build again.\n"
)
"""No date and no host name: the same content gives the same bytes."""


class Refused(Exception):
    """The output folder is dangerous or not ours; the sentence says why. Nothing was touched."""


def check_target(out: Path, *, content: Path, checkout: Path | None) -> None:
    """Raise `Refused` unless `out` may be replaced. `checkout` is the folder that holds our own source, if any.

    Real paths are compared, so a detour through a link or `..` does not help.
    """
    if out.is_symlink():
        raise Refused(f"{out} is a symbolic link; give the folder itself as --out.")
    real = Path(os.path.realpath(out))
    content_real = Path(os.path.realpath(content))
    if real == content_real or content_real in real.parents:
        raise Refused(f"{out} lies in the content folder {content}; choose another folder with --out.")
    _refuse_ancestors(out, real, content_real, f"the content folder {content}")
    _refuse_ancestors(out, real, Path.cwd(), "the folder you are in")
    if checkout is not None:
        checkout_real = Path(os.path.realpath(checkout))
        _refuse_ancestors(out, real, checkout_real, "the source of trialpages")
        _refuse_source(out, real, checkout_real)
    check_ours(out)


def check_ours(out: Path) -> None:
    """Raise `Refused` unless `out` is absent, empty, or a folder with our marker."""
    try:
        found = os.lstat(out)
    except FileNotFoundError:
        return
    if not stat.S_ISDIR(found.st_mode):
        raise Refused(f"{out} is not a folder; choose another name with --out.")
    if has_marker(out) or not any(out.iterdir()):
        return
    raise Refused(
        f"{out} is not empty and trialpages did not make it (there is no {MARKER} file in it); "
        "nothing in it was touched. Choose another folder with --out."
    )


def has_marker(folder: Path) -> bool:
    """True when trialpages made this folder."""
    try:
        return stat.S_ISREG(os.lstat(folder / MARKER).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False


def _refuse_ancestors(out: Path, real: Path, kept: Path, name: str) -> None:
    if real == kept or real in kept.parents:
        raise Refused(f"{out} holds {name}, which would be replaced; choose another folder with --out.")


def _refuse_source(out: Path, real: Path, checkout: Path) -> None:
    sources: Iterable[str] = ("generator", "templates", "locales", "tests", ".git", ".ci")
    for name in sources:
        if real == checkout / name or checkout / name in real.parents:
            raise Refused(f"{out} lies in {name}/ of the source of trialpages; choose another folder with --out.")
