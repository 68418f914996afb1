"""The checkout that is tested, copies of it, and commands run in them."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]

_AT_THE_TOP = shutil.ignore_patterns(".git", ".venv", ".cache", "public", ".public*", "dist", "build")
_ANYWHERE = shutil.ignore_patterns("__pycache__", ".*_cache", ".hypothesis", "*.egg-info", "node_modules")


def _not_ours(folder: str, names: list[str]) -> set[str]:
    """What git does not track (.gitignore) and a fresh clone does not have."""
    top = _AT_THE_TOP(folder, names) if Path(folder) == CHECKOUT else set()
    return top | _ANYWHERE(folder, names)


def copy_of_the_checkout(folder: Path) -> Path:
    """What a fresh clone would hold, uncommitted changes included."""
    shutil.copytree(CHECKOUT, folder, ignore=_not_ours)
    return folder


def our_files() -> list[Path]:
    """Every file that is ours, as a fresh clone would have it."""
    found = []
    for folder, names, files in os.walk(CHECKOUT):
        ignored = _not_ours(folder, [*names, *files])
        names[:] = sorted(set(names) - ignored)
        found += [Path(folder, file) for file in sorted(set(files) - ignored)]
    return found


def run(command: Sequence[str], *, cwd: Path, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Runs a command that must succeed; when it does not, the test shows what it said."""
    done = subprocess.run(
        command, cwd=cwd, env={**os.environ, **(env or {})}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{' '.join(command)} gave {done.returncode}:\n{done.stdout}\n{done.stderr}"
    return done
