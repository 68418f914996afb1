"""The same content on the same date gives the same bytes, wherever and however it is built."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.publish.trees import fingerprint

ROOT = Path(__file__).parents[2]


def built_as(folder: Path, umask: int, **environment: str) -> str:
    """The fingerprint of content/, copied to a folder and built there by a process of its own."""
    folder.mkdir(parents=True)
    shutil.copytree(ROOT / "content", folder / "content")
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build"],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **environment},
        umask=umask,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()
    return fingerprint(folder / "public")


def test_time_zone_language_hash_seed_folder_and_umask_change_nothing(tmp_path: Path) -> None:
    one = built_as(
        tmp_path / "a",
        0o022,
        TZ="Pacific/Kiritimati",
        LANG="C",
        PYTHONHASHSEED="0",
        SOURCE_DATE_EPOCH="1717200000",
    )
    other = built_as(
        tmp_path / "b/much/deeper/and with a blank",
        0o077,
        TZ="America/Adak",
        LANG="tr_TR.UTF-8",
        LC_ALL="tr_TR.UTF-8",
        PYTHONHASHSEED="4711",
        SOURCE_DATE_EPOCH="1717279999",  # the same day in UTC
    )
    assert one == other
