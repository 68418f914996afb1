"""Only what we made is ever replaced or removed; a dangerous output folder is refused before anything is created."""

import os
from pathlib import Path

import pytest

from generator.publish import Refused, check_target, publishing
from tests.publish.trees import beside, fingerprint, publish, tree

FILES = {"index.html": "home"}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with content in it, and the current folder."""
    for folder in ("checkout/content/trials", "checkout/generator", "checkout/templates", "elsewhere"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "checkout/content/website.toml").write_text("")
    (tmp_path / "checkout/public").symlink_to(tmp_path / "elsewhere")
    monkeypatch.chdir(tmp_path / "checkout")
    return tmp_path


@pytest.mark.parametrize(
    ("out", "said"),
    [
        ("content", "content lies in the content folder content"),
        ("content/trials", "content/trials lies in the content folder content"),
        ("content/public", "content/public lies in the content folder content"),
        ("elsewhere/../content", "lies in the content folder"),
        (".", "holds the content folder"),
        ("..", "holds the content folder"),
        ("/", "holds the content folder"),
        ("generator", "lies in generator/ of the source of trialpages"),
        ("templates/new", "lies in templates/ of the source of trialpages"),
        (".git", "lies in .git/ of the source of trialpages"),
        ("public", "public is a symbolic link"),
        ("content/website.toml", "lies in the content folder"),
    ],
)
def test_a_dangerous_output_folder_is_refused_and_nothing_is_touched(project: Path, out: str, said: str) -> None:
    before = fingerprint(project)
    with pytest.raises(Refused, match=said.replace("/", r"\/")):
        check_target(Path(out), content=Path("content"), checkout=project / "checkout")
    assert fingerprint(project) == before


def test_the_folder_you_are_in_is_refused_when_content_lies_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "content").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    with pytest.raises(Refused, match="the folder you are in"):
        check_target(Path(), content=tmp_path / "content", checkout=None)


def test_a_folder_of_somebody_else_is_neither_replaced_nor_emptied(tmp_path: Path) -> None:
    (tmp_path / "public").mkdir()
    (tmp_path / "public" / "thesis.txt").write_text("ten years of work")
    with pytest.raises(Refused, match="is not empty and trialpages did not make it"):
        check_target(tmp_path / "public", content=tmp_path / "content", checkout=None)
    assert tree(tmp_path / "public") == {"thesis.txt": "ten years of work"}


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "public").write_text("I am a file")
    with pytest.raises(Refused, match="is not a folder"):
        check_target(tmp_path / "public", content=tmp_path / "content", checkout=None)


def test_a_folder_that_lost_its_marker_during_the_build_is_not_replaced(tmp_path: Path) -> None:
    publish(tmp_path / "public", FILES)
    with pytest.raises(Refused), publishing(tmp_path / "public") as publication:
        (tmp_path / "public" / ".trialpages").unlink()
        publication.publish([])
    assert tree(tmp_path / "public") == FILES


def test_only_our_own_left_overs_are_cleared(tmp_path: Path) -> None:
    ours = tmp_path / ".public.stage-4711"
    ours.mkdir()
    (ours / ".trialpages").write_text("")
    (ours / "half.html").write_text("<p>ha")
    (tmp_path / ".public.stage-4712").mkdir()  # killed before its marker was written
    foreign = {
        ".public.stage-4713/thesis.txt": "by name only",
        ".public.stage-mine/.trialpages": "by marker only",
        ".other.stage-4711/.trialpages": "of another output folder",
    }
    for path, text in foreign.items():
        (tmp_path / path).parent.mkdir()
        (tmp_path / path).write_text(text)
    (tmp_path / "target").mkdir()
    (tmp_path / "target" / ".trialpages").write_text("")
    (tmp_path / ".public.stage-4714").symlink_to(tmp_path / "target")
    publish(tmp_path / "public", FILES)
    assert beside(tmp_path / "public") == [
        ".other.stage-4711",
        ".public.stage-4713",
        ".public.stage-4714",
        ".public.stage-mine",
        "target",
    ]
    assert {path: (tmp_path / path).read_text() for path in foreign} == foreign


def test_a_website_that_a_kill_caught_between_two_renames_comes_back_even_if_the_next_build_fails(
    tmp_path: Path,
) -> None:
    publish(tmp_path / "public", FILES)
    (tmp_path / "public").rename(tmp_path / ".public.old-4711")
    with publishing(tmp_path / "public"):
        pass  # an error in the content: nothing is published
    assert tree(tmp_path / "public") == FILES
    assert beside(tmp_path / "public") == []


def test_a_folder_of_somebody_else_under_the_name_of_our_stage_is_left_alone(tmp_path: Path) -> None:
    foreign = tmp_path / f".public.stage-{os.getpid()}"
    foreign.mkdir()
    (foreign / "thesis.txt").write_text("ten years of work")
    with pytest.raises(FileExistsError):
        publish(tmp_path / "public", FILES)
    assert tree(foreign) == {"thesis.txt": "ten years of work"}


def test_a_detour_in_the_name_of_the_output_folder_makes_no_difference(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    publish(tmp_path / "public" / ".." / "a" / ".." / "public", FILES)
    assert tree(tmp_path / "public") == FILES
    assert beside(tmp_path / "public") == ["a"]


def test_links_inside_an_old_tree_are_removed_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "thesis.txt").write_text("ten years of work")
    publish(tmp_path / "public", FILES)
    (tmp_path / "public" / "link").symlink_to(tmp_path / "precious")
    publish(tmp_path / "public", FILES)
    assert tree(tmp_path / "public") == FILES
    assert tree(tmp_path / "precious") == {"thesis.txt": "ten years of work"}
