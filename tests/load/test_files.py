"""What is accepted as text, and what stays as it is. What is refused stands in tests/bad_content."""

from pathlib import Path

import pytest

from generator.load import load_trial, load_website
from generator.load.files import LINE_LIMIT, SIZE_LIMIT, read_file
from generator.model import ProseBlock, Trial
from tests.bad_content.stories import good_content, write_story

TRIAL = "trials/ISRCTN10000001"


def load(content: Path) -> Trial:
    trial, problems = load_trial(content, "ISRCTN10000001", "content")
    assert trial is not None
    assert [problem.as_text() for problem in problems if problem.severity == "error"] == []
    return trial


def test_windows_line_ends_and_mixed_ones_are_read_as_the_others(tmp_path: Path) -> None:
    content = good_content(tmp_path)
    expected = load(content)
    for number, path in enumerate(sorted((content / TRIAL).rglob("*.*"))):
        ends = b"\r\n" if number % 2 else b"\n"
        lines = path.read_bytes().split(b"\n")
        path.write_bytes(b"\n".join(lines[:2]) + ends + ends.join(lines[2:]) if len(lines) > 2 else ends.join(lines))
    assert load(content) == expected


def test_a_letter_and_its_mark_become_one_character_in_facts_and_prose(tmp_path: Path) -> None:
    content = good_content(tmp_path)
    write_story(
        "-- content/trials/ISRCTN10000001/trial.toml (escaped change) --\n"
        'cy = "Strap ar gyfer penelin tennis"\n'.replace("cy =", "- cy =")
        + '+ cy = "Dw\\u0302r"\n',
        tmp_path,
    )
    (content / TRIAL / "summary.cy.md").write_text("Dw\u0302r ac y\u0302d.\n", encoding="utf-8")
    trial = load(content)
    assert trial.title.choose("cy").words == "Dŵr"
    prose = trial.prose_in(ProseBlock.SUMMARY, "cy")
    assert prose is not None
    assert prose.markdown == "Dŵr ac ŷd."


def test_not_a_character_of_a_revision_is_touched(tmp_path: Path) -> None:
    """No normal form, no trimming, no straight quotes: offsets and digests count in the register's own characters."""
    content = good_content(tmp_path)
    words = "1.\tw\u0302 \u00a0≥ ﬁve “years”  \n\n   2. x\u2011y²\n \n"
    (content / TRIAL / "exclusion" / "2024-02-01.en.txt").write_text(words, encoding="utf-8")
    assert load(content).exclusion[0].texts[0].words == words.removesuffix("\n")


@pytest.mark.parametrize("end", ["", "\n"])
def test_the_last_line_end_belongs_to_the_file_and_not_to_the_words(end: str, tmp_path: Path) -> None:
    content = good_content(tmp_path)
    (content / TRIAL / "exclusion" / "2024-02-01.en.txt").write_text(f"1. A rule\n2. Another{end}", encoding="utf-8")
    assert load(content).exclusion[0].texts[0].words == "1. A rule\n2. Another"


def test_markup_and_signs_of_templates_stay_as_they_were_typed(tmp_path: Path) -> None:
    content = good_content(tmp_path)
    words = "1. <18 months> {{ 7*7 }} <ULN and ALT >3 &lt; {: onclick}\n_____\n# 2\n"
    (content / TRIAL / "exclusion" / "2024-02-01.en.txt").write_text(words, encoding="utf-8")
    assert load(content).exclusion[0].texts[0].words == words.removesuffix("\n")


def test_the_order_of_keys_means_nothing(tmp_path: Path) -> None:
    content = good_content(tmp_path)
    write_story(
        "-- content/trials/ISRCTN10000001/trial.toml (change) --\n"
        '- other_ids = { cpms = "12345" }\n+ other_ids = { iras = "9", cpms = "12345" }\n',
        tmp_path,
    )
    first = load(content)
    toml = content / TRIAL / "trial.toml"
    lines = toml.read_text(encoding="utf-8").split("\n")
    top = lines.index("[title]")
    swapped = [*reversed(lines[:top]), *lines[top:]]
    toml.write_text(
        "\n".join(swapped).replace('iras = "9", cpms = "12345"', 'cpms = "12345", iras = "9"'), encoding="utf-8"
    )
    second = load(content)
    assert first.other_ids == second.other_ids
    assert list(first.other_ids) == list(second.other_ids)
    assert (first.title, first.sites, first.contacts) == (second.title, second.sites, second.contacts)


def test_an_undated_revision_is_the_oldest_and_a_second_one_of_a_day_comes_after_the_first(tmp_path: Path) -> None:
    content = good_content(tmp_path)
    exclusion = content / TRIAL / "exclusion"
    for name in ("undated", "2024-02-01-2", "2023-12-31", "2024-02-01-10"):
        (exclusion / f"{name}.en.txt").write_text("1. A broken bone in the arm\n", encoding="utf-8")
    for number in range(3, 10):
        (exclusion / f"2024-02-01-{number}.en.txt").write_text("1. A broken bone\n", encoding="utf-8")
    keys = [revision.key for revision in load(content).exclusion]
    assert keys[:4] == ["first", "2023-12-31", "2024-02-01", "2024-02-01-2"]
    assert keys[-1] == "2024-02-01-10"


def test_the_facts_of_a_revision_come_from_its_original_and_a_translation_adds_only_its_words(tmp_path: Path) -> None:
    content = good_content(tmp_path)
    write_story(
        """
-- content/trials/ISRCTN10000001/inclusion/2024-02-01.en.txt --
+++
as_of = 2024-02-01
published = 2024-02-09
heading = "Current inclusion criteria as of 01/02/2024:"
reason.en = "An older group was let in."
affects = "wider"
+++
1. Aged 18 years to 75 years
-- content/trials/ISRCTN10000001/inclusion/2024-02-01.cy.txt --
1. 18 i 75 oed
""",
        tmp_path,
    )
    (revision,) = load(content).inclusion
    assert [(text.lang, text.words) for text in revision.texts] == [
        ("en", "1. Aged 18 years to 75 years"),
        ("cy", "1. 18 i 75 oed"),
    ]
    assert str(revision.published) == "2024-02-09"
    assert revision.affects == "wider"
    assert revision.reason is not None
    assert revision.reason.choose("cy").lang == "en"


def test_a_translation_of_a_checked_text_counts_as_checked_until_it_is_stale(tmp_path: Path) -> None:
    content = good_content(tmp_path)
    prose = load(content).prose_in(ProseBlock.WHO, "cy")
    assert prose is not None
    assert prose.reviewed_against == "2024-02-01"
    english = content / TRIAL / "who.en.md"
    english.write_text(english.read_text(encoding="utf-8").replace("Adults", "People"), encoding="utf-8")
    stale = load(content).prose_in(ProseBlock.WHO, "cy")
    assert stale is not None
    assert stale.is_stale
    assert stale.reviewed_against == ""


def test_empty_lines_around_prose_and_a_changed_header_do_not_make_a_translation_stale(tmp_path: Path) -> None:
    content = good_content(tmp_path)
    english = content / TRIAL / "who.en.md"
    words = english.read_text(encoding="utf-8").split("+++\n")[2]
    english.write_text(f"\n\n{words}\n\n", encoding="utf-8")
    prose = load(content).prose_in(ProseBlock.WHO, "cy")
    assert prose is not None
    assert not prose.is_stale


def test_files_that_start_with_a_full_stop_are_nobody_s_business(tmp_path: Path) -> None:
    content = good_content(tmp_path)
    for name in (".DS_Store", "pages/.about.en.md.swp", f"{TRIAL}/.git ignore", f"{TRIAL}/exclusion/.x"):
        (content / name).write_bytes(b"\x00\xff")
    load(content)
    assert load_website(content, "content")[1] == ()


def test_the_content_folder_itself_may_be_a_link_because_somebody_named_it(tmp_path: Path) -> None:
    content = good_content(tmp_path)
    link = tmp_path / "elsewhere"
    link.symlink_to(content)
    assert load_website(link, "elsewhere") == load_website(content, "elsewhere")


@pytest.mark.parametrize(("shown", "file"), [("content/", "content/website.toml"), ("./here", "./here/website.toml")])
def test_places_are_written_as_the_maintainer_typed_the_folder(shown: str, file: str, tmp_path: Path) -> None:
    website, _ = load_website(good_content(tmp_path), shown)
    assert website is not None
    assert website.place.file == file


def test_a_file_at_the_limit_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    line = b"x" * (LINE_LIMIT - 1) + b"\n"
    data = line * (SIZE_LIMIT // len(line))
    path = tmp_path / "text"
    path.write_bytes(data)
    assert read_file(path, "text").problems == ()
    path.write_bytes(data + b"y")
    (problem,) = read_file(path, "text").problems
    assert problem.code.name == "file-too-big"


def test_a_file_that_has_gone_and_one_that_is_a_folder_are_findings(tmp_path: Path) -> None:
    (gone,) = read_file(tmp_path / "gone", "gone").problems
    assert (gone.code.name, gone.message) == (
        "file-missing",
        "the file cannot be read: no such file or directory.",
    )
    (folder,) = read_file(tmp_path, "folder").problems
    assert (folder.code.name, folder.message) == ("file-unreadable", "this is no ordinary file.")


def test_utf16_is_named_for_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "text"
    path.write_bytes("words".encode("utf-16"))
    messages = [problem.message for problem in read_file(path, "text").problems]
    assert messages[0] == "byte 0xFF at offset 0 is not UTF-8 (this looks like UTF-16)."
