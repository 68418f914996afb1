"""Running `python -m generator` as a person does."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]


def trialpages(
    *arguments: str, folder: Path = ROOT, environment: Mapping[str, str] | None = None, given: bytes | None = None
) -> subprocess.CompletedProcess[str]:
    """Run one command in a folder; `given` is what stands on its standard input."""
    settings = {name: value for name, value in os.environ.items() if name not in ("SOURCE_DATE_EPOCH", "NO_COLOR")}
    settings |= {"PYTHONPATH": str(ROOT), **(environment or {})}
    done = subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env=settings,
        input=given,
        capture_output=True,
        check=False,
        timeout=60,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())
