"""No code point is lost or doubled, whatever the text is, and no text makes the engine fail."""

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.criteria.contracts import history_json, split_json
from generator.criteria.lints.lints import lints
from generator.criteria.reading.fields import read_field
from generator.criteria.reading.split import split
from generator.criteria.records import Criterion, Rest, SplitText
from generator.model import CriteriaList

NASTY = (
    "1. ", "2. ", "3. ", "10. ", "1) ", "(2) ", "[1] ", "1: ", "4:", "1.", "2.1. ", "2.1 ", "1a. ", "①", "1\t", "99999",
    "a) ", "b) ", "(c)", "i) ", "iv. ", "A. ", "B. ", "- ", "-", "* ", "\\* ", "*", "• ", "·", "–", "o ", "\uf0b7",
    "\n", "\n", "\n\n", "\r\n", "\r", "    ", "\t", " ", "\xa0", "\u200b", "\u2028", "\x85", "\x0c", "\x1c", "\x00",
    "_____", "______\n", "---", "\\_\\_\\_", "===", "Adult", "able to walk", "Wales", "outcomes", "<150", "x 109/L", "m2",
    "1.5", "10e9/l", "type ", "than", "below ", "(", ")", "[", "]", "Note: ", "N.B. ", "AND EITHER:", "OR", "neu", "A",
    "Adults:", "Inclusion criteria:", "Exclusion criteria", "Meini prawf eithrio:", "Îł", "√é¬º", "\ufffd", "â?¥",
    "Current inclusion criteria as of 30/01/2024 (updated 13/02/2024):\n", "Previous exclusion criteria:\n",
    "Previous exclusion criteria as of 31/02/2026:\n", "Original inclusion criteria at registration:\n",
    "Added 14/11/2025:\n", "Meini prawf eithrio blaenorol ar 7 Mai 2026:\n", "(added 20/08/2025)",
    "(updated 20/08/2025, previously: two)", "=65", ";", ",", ":", ".", "ŵ", "e\u0301", "👩‍⚕️", "\ud800", "\ue000",
    "requ", "requirement", "pain management", "painmanagement", "Page 8 of 52", "E. coli", "*Footnote", "word*",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(NASTY) | st.text(max_size=6), max_size=24).map("".join)


def check_covered(text: str, start: int, end: int, pieces: list[Criterion | Rest]) -> None:
    position = start
    for piece in sorted(pieces, key=lambda piece: piece.start):
        assert piece.start == position
        assert piece.end > piece.start
        position = piece.end
    assert position == end
    for piece in pieces:
        if isinstance(piece, Rest):
            assert piece.text == text[piece.start : piece.end]
        else:
            assert piece.start <= piece.text_start
            assert piece.text_start + len(piece.text) <= piece.end
            assert piece.text == text[piece.text_start : piece.text_start + len(piece.text)]
            assert piece.text == piece.text.strip()
            assert piece.text


def check_nested(criteria: tuple[Criterion, ...]) -> None:
    for index, criterion in enumerate(criteria):
        if criterion.parent is None:
            assert criterion.depth == 0
        else:
            parent = criteria[criterion.parent]
            assert criterion.parent < index
            assert criterion.depth == parent.depth + 1
            assert parent.end <= criterion.start


def check(done: SplitText) -> None:
    check_covered(done.text, 0, len(done.text), [*done.criteria, *done.rest])
    check_nested(done.criteria)


@settings(max_examples=2000)
@given(TEXTS, st.sampled_from(("en", "cy")))
@example("", "en")
@example("\ud800", "en")
def test_every_code_point_is_in_exactly_one_piece(text: str, lang: str) -> None:
    check(split(text, lang=lang))


@settings(max_examples=600)
@given(TEXTS, st.sampled_from(CriteriaList), TEXTS)
def test_every_code_point_of_a_field_is_in_exactly_one_place(
    text: str, criteria_list: CriteriaList, record: str
) -> None:
    field = read_field(text, criteria_list, record=record)
    blocks = sorted(field.blocks, key=lambda block: block.start)
    position = blocks[0].start if blocks else len(text)
    check(split(text[:position]))
    for block in blocks:
        assert block.start == position
        check_covered(text, block.start, block.end, [*block.criteria, *block.rest])
        check_nested(block.criteria)
        position = block.end
    assert position == len(text)
    assert len({(finding.start, finding.code.name, finding.message) for finding in field.findings}) == len(
        field.findings
    )
    assert all(0 <= finding.start <= finding.end <= len(text) for finding in field.findings)


@settings(max_examples=300)
@given(TEXTS, TEXTS)
def test_any_text_gives_findings_and_json(text: str, record: str) -> None:
    done = split(text)
    for finding in lints(done, record=record):
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.message
        assert finding.suggestion is None or finding.suggestion[0] in text
    json.dumps(split_json(text, record=record))
    json.dumps(history_json(text, CriteriaList.EXCLUSION, record=record))


@pytest.mark.parametrize(
    "unit",
    ["1", "1. ", "1. A\n", "1.1.", "* a\n", "(", "[(", "_____\n", "\n", "a) x\n", "10. Ten ", "x 109/L ", "√é¬º",
     "Previous exclusion criteria as of 07/03/2023:\n1. A\n", "(added 20/08/2025, previously: ", "*x\n", "A:\n", "current ",
     "a" * 50, "Page 1 of 2 ", " =5", "            - x\n", "- x\n  - y\n    - z\n"],
)  # fmt: skip
def test_long_texts_of_one_kind_are_lossless_too(unit: str) -> None:
    text = (unit * (20_000 // len(unit) + 1))[:20_000]
    check(split(text))
    field = read_field(text, CriteriaList.INCLUSION)
    assert sum(block.end - block.start for block in field.blocks) <= len(text)


def test_deep_indentation_does_not_nest_without_end() -> None:
    text = "".join(f"{' ' * (4 * depth)}- level {depth}\n" for depth in range(300))
    assert max(criterion.depth for criterion in split(text).criteria) < 10
    json.dumps(split_json(text))
