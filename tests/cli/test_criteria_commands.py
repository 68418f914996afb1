"""`criteria split`, `history` and `compare`: JSON for other programs, with offsets into exactly what was given."""

import json
from pathlib import Path

import pytest

from tests.cli.commands import trialpages

FIELD = """Current exclusion criteria as of 30/01/2024:
1. Pregnancy
2. eGFR <60 ml/min

Previous exclusion criteria:
1. Pregnancy
2. eGFR <30 ml/min
"""


def test_split_gives_items_whose_spans_lie_in_the_text_as_it_was_given(tmp_path: Path) -> None:
    # CRLF and a letter of two code points: nothing may be changed before offsets are counted.
    text = "1. Cŵn\r\n2. “Pregnant”\r\n"
    (tmp_path / "list.txt").write_bytes(text.encode())
    done = trialpages("criteria", "split", "list.txt", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert [(item["label"], item["text"]) for item in found["items"]] == [("1", "Cŵn"), ("2", "“Pregnant”")]
    pieces = sorted((piece["start"], piece["end"]) for piece in [*found["items"], *found["other"]])
    assert "".join(text[start:end] for start, end in pieces) == text


def test_standard_input_gives_the_same_but_for_the_name(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("1. a\n1. b\n")
    from_file = trialpages("criteria", "split", "list.txt", folder=tmp_path).stdout
    from_input = trialpages("criteria", "split", "-", given=b"1. a\n1. b\n").stdout
    assert from_input == from_file.replace('"file": "list.txt"', '"file": null')
    assert '"file": null' in from_input


def test_history_finds_the_dated_revisions_oldest_first(tmp_path: Path) -> None:
    (tmp_path / "field.txt").write_text(FIELD)
    done = trialpages("criteria", "history", "--list", "exclusion", "field.txt", folder=tmp_path)
    assert done.returncode == 0
    found = [(revision["state"], revision["as_of"]) for revision in json.loads(done.stdout)["revisions"]]
    assert found == [("previous", None), ("current", "2024-01-30")]


def test_the_rest_of_the_record_tells_whether_a_word_is_cut_off(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("1. Pregnant\n2. Does not meet the study requ\n")
    (tmp_path / "record.txt").write_text("The requirements of the study are set out below.")
    done = trialpages("criteria", "split", "list.txt", "--record", "record.txt", folder=tmp_path)
    assert "criterion-cut-off" in [problem["code"] for problem in json.loads(done.stdout)["problems"]]


def test_compare_says_what_changed_in_both_languages(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text("1. Pregnancy\n2. eGFR <60 ml/min\n")
    (tmp_path / "new.txt").write_text("1. Pregnancy\n2. eGFR <30 ml/min\n")
    done = trialpages("criteria", "compare", "--list", "exclusion", "old.txt", "new.txt", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert [(group["old"], group["new"], group["classes"]) for group in found["groups"]] == [
        ([0], [0], ["unchanged"]),
        ([1], [1], ["threshold"]),
    ]
    assert found["numbers"][0]["old"] == {"op": "<", "value": 60, "unit": "ml/min"}
    assert found["sentence"] == {
        "en": "1 exclusion rule changed between these versions.",
        "cy": "Newidiwyd 1 rheol eithrio rhwng y fersiynau hyn.",
    }


def test_compare_takes_what_split_prints_as_well(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text("1. Pregnancy\n2. Any of\na) asthma\nb) gout\n")
    items = json.loads(trialpages("criteria", "split", "old.txt", folder=tmp_path).stdout)["items"]
    (tmp_path / "new.json").write_text(json.dumps(items))
    done = trialpages("criteria", "compare", "--list", "exclusion", "old.txt", "new.json", folder=tmp_path)
    groups = json.loads(done.stdout)["groups"]
    assert {name for group in groups for name in group["classes"]} == {"unchanged"}
    assert sum(len(group["new"]) for group in groups) == 4


def test_a_text_may_begin_with_a_square_bracket(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("[1] Pregnancy\n[2] Gout\n")
    done = trialpages("criteria", "compare", "--list", "exclusion", "list.txt", "list.txt", folder=tmp_path)
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"1. caf\xe9", "bad.json is not UTF-8: byte 0xE9 at offset 6."),
        (b"[1]", "bad.json is no JSON list of criteria: "),
        (b'[{"label": "1"}]', "bad.json is no JSON list of criteria: "),
        (b'[{"text": "a", "text": "b"}]', 'bad.json is no JSON list of criteria: the key "text" stands twice'),
        (b'[{"text": NaN}]', "bad.json is no JSON list of criteria: NaN is no JSON"),
        (b"[" * 100_000, "bad.json is no JSON list of criteria: "),
        (b'{"text": "a"}', "bad.json is no JSON list of criteria: "),
        (b"", "bad.json is no JSON list of criteria: "),
    ],
)
def test_a_file_that_cannot_be_used_is_told_in_one_line(tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "bad.json").write_bytes(data)
    (tmp_path / "old.txt").write_text("1. Pregnancy\n")
    done = trialpages("criteria", "compare", "--list", "exclusion", "old.txt", "bad.json", folder=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_file_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    done = trialpages("criteria", "split", "nowhere.txt", folder=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "trialpages: nowhere.txt cannot be read: No such file or directory.\n"


def test_a_typing_slip_in_the_name_of_a_sub_command_is_told(tmp_path: Path) -> None:
    done = trialpages("criteria", "spilt", "x")
    assert done.returncode == 2
    assert "split" in done.stderr
