"""The public folder is replaced whole, and the report tells what changed."""

import os
import stat
from pathlib import Path

import pytest

from generator.publish import MARKER, Damaged, Staged, Swap, publishing
from generator.website import OutputFile
from tests.publish.trees import beside, fingerprint, publish, tree

OLD = {"index.html": "old home", "en/gone.html": "will go", "en/same.html": "stays"}
NEW = {"index.html": "new home", "en/same.html": "stays", "cy/deep/er/index.html": "newydd"}


def test_the_first_website_is_published_with_its_marker(tmp_path: Path) -> None:
    report = publish(tmp_path / "public", NEW)
    assert tree(tmp_path / "public") == NEW
    assert (tmp_path / "public" / MARKER).is_file()
    assert (report.written, report.unchanged, report.removed, report.swap) == (3, 0, 0, Swap.FIRST)


def test_a_new_website_takes_the_place_of_the_old_one_and_the_report_counts_by_bytes(tmp_path: Path) -> None:
    publish(tmp_path / "public", OLD)
    report = publish(tmp_path / "public", NEW)
    assert tree(tmp_path / "public") == NEW
    assert (report.written, report.unchanged, report.removed) == (2, 1, 1)
    assert beside(tmp_path / "public") == []


def test_the_same_website_again_is_left_alone(tmp_path: Path) -> None:
    publish(tmp_path / "public", NEW)
    before = os.lstat(tmp_path / "public").st_ino
    report = publish(tmp_path / "public", NEW)
    assert (report.written, report.unchanged, report.removed, report.swap) == (0, 3, 0, None)
    assert os.lstat(tmp_path / "public").st_ino == before


def test_an_empty_folder_that_somebody_left_in_public_goes_with_the_next_build(tmp_path: Path) -> None:
    publish(tmp_path / "public", NEW)
    (tmp_path / "public" / "left").mkdir()
    publish(tmp_path / "public", NEW)
    assert tree(tmp_path / "public") == NEW


def test_a_file_that_somebody_edited_in_public_is_put_right(tmp_path: Path) -> None:
    publish(tmp_path / "public", NEW)
    (tmp_path / "public" / "index.html").write_text("new h0me")
    report = publish(tmp_path / "public", NEW)
    assert tree(tmp_path / "public") == NEW
    assert (report.written, report.unchanged) == (1, 2)


def test_an_empty_public_folder_may_be_used(tmp_path: Path) -> None:
    (tmp_path / "public").mkdir()
    publish(tmp_path / "public", NEW)
    assert tree(tmp_path / "public") == NEW
    assert beside(tmp_path / "public") == []


def test_modes_do_not_depend_on_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        publish(tmp_path / "public", NEW)
    finally:
        os.umask(before)
    modes = {stat.S_IMODE(os.lstat(path).st_mode) for path in (tmp_path / "public").rglob("*") if path.is_file()}
    folders = {stat.S_IMODE(os.lstat(path).st_mode) for path in (tmp_path / "public").rglob("*") if path.is_dir()}
    assert (modes, folders | {stat.S_IMODE(os.lstat(tmp_path / "public").st_mode)}) == ({0o644}, {0o755})


def test_two_renames_do_where_the_disk_cannot_exchange(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(tmp_path / "public", OLD)
    monkeypatch.setattr("generator.publish.exchange._exchange_names", lambda one, other: False)
    report = publish(tmp_path / "public", NEW)
    assert tree(tmp_path / "public") == NEW
    assert report.swap is Swap.RENAMED
    assert beside(tmp_path / "public") == []


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda stage: (stage / "index.html").unlink(), "index.html was written and is missing"),
        (lambda stage: (stage / "extra.html").write_text("?"), "extra.html is there and nobody wrote it"),
        (lambda stage: (stage / "index.html").write_text("new h0me"), "index.html does not hold what was written"),
        (lambda stage: (stage / "index.html").write_text("new"), "index.html does not hold what was written"),
        (lambda stage: (stage / "empty").mkdir(), "empty is there and nobody wrote it"),
        (lambda stage: (stage / "link").symlink_to("index.html"), "link is there and nobody wrote it"),
    ],
    ids=["a file missing", "a file too many", "a byte changed", "a file cut off", "a folder too many", "a link"],
)
def test_a_damaged_stage_is_never_published(tmp_path: Path, damage: object, said: str) -> None:
    publish(tmp_path / "public", OLD)
    before = fingerprint(tmp_path / "public")
    with pytest.raises(Damaged, match=said), publishing(tmp_path / "public") as publication:
        staged = [publication.stage.write(OutputFile(path=path, data=text.encode())) for path, text in NEW.items()]
        assert callable(damage)
        damage(publication.stage.folder)
        publication.publish(staged)
    assert fingerprint(tmp_path / "public") == before
    assert beside(tmp_path / "public") == []


def test_the_same_address_written_twice_does_not_stop_the_build_half_way(tmp_path: Path) -> None:
    # The inspection reports it as address-twice and nothing is published; publishing by itself would find it too.
    with pytest.raises(Damaged), publishing(tmp_path / "public") as publication:
        stage = publication.stage
        staged: list[Staged] = [stage.write(OutputFile(path="a.html", data=data)) for data in (b"one", b"two")]
        publication.publish(staged)


def test_a_stage_that_is_not_published_goes_away(tmp_path: Path) -> None:
    publish(tmp_path / "public", OLD)
    with publishing(tmp_path / "public") as publication:
        publication.stage.write(OutputFile(path="index.html", data=b"never seen"))
    assert tree(tmp_path / "public") == OLD
    assert beside(tmp_path / "public") == []
