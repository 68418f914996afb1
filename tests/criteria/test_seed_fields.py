"""The two criteria fields of the real trial ISRCTN12908996, as the registry's page prints them: 17, 17, 17 and 9."""

from datetime import date
from pathlib import Path

import pytest

from generator.criteria.contracts import history_json
from generator.criteria.reading.fields import read_field
from generator.criteria.reading.split import split
from generator.criteria.records import BlockState, FieldHistory
from generator.model import CriteriaList

RECORD = Path(__file__).parents[2] / "content/trials/ISRCTN12908996/source/2024-02-13-be-part-of-research.txt"


@pytest.fixture(scope="module")
def record() -> str:
    return RECORD.read_bytes().decode("utf-8")


def field_between(record: str, first: str, behind: str) -> str:
    return record.partition(first)[2].partition(behind)[0]


@pytest.fixture(scope="module")
def exclusion(record: str) -> FieldHistory:
    text = field_between(record, "You may not be able to take part if:", "Below are the locations")
    return read_field(text, CriteriaList.EXCLUSION, record=record)


@pytest.fixture(scope="module")
def inclusion(record: str) -> FieldHistory:
    text = field_between(record, "You can take part if:", "You may not be able to take part if:")
    return read_field(text, CriteriaList.INCLUSION, record=record)


def test_the_exclusion_field_holds_three_revisions_of_seventeen_rules(exclusion: FieldHistory) -> None:
    found = [(block.state, block.as_of, block.published) for block in exclusion.blocks]
    assert found == [
        (BlockState.PREVIOUS, None, None),
        (BlockState.PREVIOUS, date(2023, 3, 7), None),
        (BlockState.CURRENT, date(2024, 1, 30), date(2024, 2, 13)),
    ]
    for block in exclusion.blocks:
        assert [criterion.label for criterion in block.criteria] == [str(number) for number in range(1, 18)]
        assert not block.cut_off


def test_rules_begin_and_end_where_a_reader_sees_them_begin_and_end(exclusion: FieldHistory) -> None:
    current = exclusion.blocks[2].criteria
    starts = [criterion.text.split()[0] for criterion in current]
    ends = [criterion.text.split()[-1] for criterion in current]
    assert (
        starts
        == (
            "Medical Co-existing Ongoing Medical Previous Current Neutropenia Requirement Active HIV, Brittle Active Ongoing "
            "Psychiatric Commencing Subject Patients"
        ).split()
    )
    assert (
        ends
        == (
            "outcomes unreliable study proteins. anakinra biologics 109/L duration. infection carrier asthma years "
            "registration participation months study. on."
        ).split()
    )


def test_what_the_exclusion_text_suffers_from_is_reported(exclusion: FieldHistory) -> None:
    told = [(finding.code.name, finding.suggestion) for finding in exclusion.findings]
    assert told == [
        ("wording-lost", None),
        ("mojibake", ("Îł", "γ")),
        ("lost-superscript", ("109/L", "10⁹/L")),
        ("glued-words", ("painmanagement", "pain management")),
        ("revision-undated", None),
    ]


def test_the_inclusion_field_holds_nine_rules_and_the_last_one_is_cut_off(inclusion: FieldHistory) -> None:
    (block,) = inclusion.blocks
    assert [criterion.label for criterion in block.criteria] == [str(number) for number in range(1, 10)]
    assert block.criteria[2].text.endswith("with no single value below 5.")
    assert block.criteria[3].text == "Completed a previous course of appropriate specialised physiotherapy"
    assert block.cut_off
    told = {finding.code.name: finding.message for finding in inclusion.findings}
    assert sorted(told) == ["criterion-cut-off", "earlier-unknown", "wording-lost"]
    assert told["criterion-cut-off"] == 'criterion 9 stops in mid-word ("requ").'


def test_requ_is_no_word_only_when_the_record_is_at_hand(record: str) -> None:
    text = field_between(record, "You can take part if:", "You may not be able to take part if:")
    (block,) = read_field(text, CriteriaList.INCLUSION).blocks
    assert not block.cut_off


def test_the_json_names_the_place_of_each_revision_and_problem(record: str) -> None:
    text = field_between(record, "You may not be able to take part if:", "Below are the locations")
    printed = history_json(text, CriteriaList.EXCLUSION, record=record)
    revisions = printed["revisions"]
    assert isinstance(revisions, list)
    assert [(each["state"], each["as_of"], each["published"], len(each["items"])) for each in revisions] == [
        ("previous", None, None, 17),
        ("previous", "2023-03-07", None, 17),
        ("current", "2024-01-30", "2024-02-13", 17),
    ]
    assert text[revisions[1]["start"] :].startswith("Previous exclusion criteria as of 07/03/2023:")


def test_each_revision_file_of_the_trial_is_split_alike() -> None:
    folder = RECORD.parents[1]
    for name in ("exclusion/undated.en.txt", "exclusion/2023-03-07.en.txt", "exclusion/2024-01-30.en.txt"):
        body = (folder / name).read_text(encoding="utf-8").split("+++\n", 2)[2]
        assert len(split(body).criteria) == 17
    body = (folder / "inclusion/2024-01-30.en.txt").read_text(encoding="utf-8").split("+++\n", 2)[2]
    assert len(split(body).criteria) == 9
