"""Broken content of every kind gives located errors, all in one run, and the old website stays byte for byte."""

import shutil
from pathlib import Path

from tests.build.websites import built, lines
from tests.publish.trees import fingerprint

BROKEN = """
-- content/trials/ISRCTN10000001/trial.toml (change) --
- last_updated = 2024-03-05
+ last_updated = 30/01/2024
-- content/trials/ISRCTN10000003/trial.toml (change) --
- [title]
- en = "A strap for tennis elbow"
- cy = "Strap ar gyfer penelin tennis"
-- content/trials/ISRCTN10000004/trial.toml (change) --
- maximum_age = "75 years"
+ maximum_age = "75 years"
+ tittle = "A strap"
-- content/trials/ISRCTN10000005/summary.cy.md (link to ../../../../outside.md) --
-- content/trials/ISRCTN10000006/summary.en.md (bytes) --
b"caf\\xe9"
-- content/trials/ISRCTN10000007/summary.en.md (50,000,000 bytes) --
"""


def test_six_kinds_of_broken_content_are_all_told_in_one_run(tmp_path: Path) -> None:
    outcome = built(tmp_path)
    trials = tmp_path / "content/trials"
    for number in range(3, 8):
        shutil.copytree(trials / "ISRCTN10000001", trials / f"ISRCTN1000000{number}")
        toml = trials / f"ISRCTN1000000{number}/trial.toml"
        toml.write_text(toml.read_text().replace("ISRCTN10000001", f"ISRCTN1000000{number}"))
        toml.write_text(toml.read_text().replace('"12345"', f'"1234{number}"'))
    (tmp_path / "outside.md").write_text("a secret")
    outcome = built(tmp_path)
    assert lines(outcome) == []
    before = fingerprint(tmp_path / "public")

    found = [line for line in lines(built(tmp_path, BROKEN)) if " error " in line]

    def about(number: int) -> list[str]:
        return [line for line in found if f"ISRCTN1000000{number}" in line]

    assert "trial.toml:5" in about(1)[0]
    assert "30/01/2024" in about(1)[0]
    assert "title" in about(3)[0]
    assert "tittle" in about(4)[0]
    assert "summary.cy.md" in about(5)[0]
    assert "summary.en.md:1" in about(6)[0]
    assert "summary.en.md" in about(7)[0]
    assert "50,000,000" in about(7)[0]
    assert "a secret" not in "".join(found)
    assert fingerprint(tmp_path / "public") == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [".public.lock", "content", "outside.md", "public"]
