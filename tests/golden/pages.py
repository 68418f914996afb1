"""Pages of the seed trial as they must be, in the repository: a changed template shows its effect as HTML in review.

`make golden` runs this file and writes tests/golden/expected/ anew. Read the difference as a patient would.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
EXPECTED = Path(__file__).with_name("expected")
TODAY = "2024-06-01"
"""After the planned end of recruitment: the status has to say both facts."""

ENGLISH = "en/trials/ISRCTN12908996/"
WELSH = "cy/treialon/ISRCTN12908996/"
FILES = (
    "en/index.html",
    "cy/index.html",
    ENGLISH + "index.html",
    WELSH + "index.html",
    ENGLISH + "criteria-changes/index.html",
    WELSH + "newid-meini-prawf/index.html",
    ENGLISH + "criteria/2023-03-07/index.html",
    WELSH + "meini-prawf/2023-03-07/index.html",
    ENGLISH + "gp-sheet/index.html",
    WELSH + "taflen-meddyg-teulu/index.html",
    "en/changes/index.html",
    "cy/newidiadau/index.html",
    "en/changes/feed.atom",
    "data/changes.csv",
    "data/trials/ISRCTN12908996.json",
    "_redirects",
)
"""One of each kind that a reader would miss: all of the website would drown the difference that matters."""


def build(folder: Path) -> Path:
    """The website of content/ on the day of the golden pages, in `folder`/public."""
    public = folder / "public"
    command = [sys.executable, "-m", "generator", "build", "--out", str(public), "--today", TODAY]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).splitlines()
    assert done.returncode == 0, "\n".join(line for line in said if " warning " not in line and line[:1].strip())
    return public


def steady(page: str) -> str:
    """Without the digests of stylesheet and icon: one changed colour must not change every golden page."""
    page = re.sub(r"(/assets/[a-z]+)-[0-9a-f]+\.", r"\1-DIGEST.", page)
    return re.sub(r'integrity="sha384-[^"]+"', 'integrity="DIGEST"', page)


def write() -> None:
    """All golden pages anew."""
    shutil.rmtree(EXPECTED, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        public = build(Path(folder))
        for name in FILES:
            golden = EXPECTED / name
            golden.parent.mkdir(parents=True, exist_ok=True)
            golden.write_text(steady((public / name).read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    write()
