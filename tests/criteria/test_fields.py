"""One registry field read into revisions: states, dates, order, and what is said to be lost. All trials are invented."""

from datetime import date

from generator.criteria.reading.fields import read_field
from generator.criteria.records import BlockState, FieldHistory, RevisionBlock
from generator.model import CriteriaList

IN, EX = CriteriaList
CURRENT, PREVIOUS, ORIGINAL, ADDITION = BlockState


def states(field: FieldHistory) -> list[tuple[BlockState, str | None, int, int]]:
    """State, date in force, criteria and sub-criteria of each revision, oldest first."""
    return [
        (
            block.state,
            block.as_of.isoformat() if block.as_of else None,
            sum(criterion.parent is None for criterion in block.criteria),
            sum(criterion.parent is not None for criterion in block.criteria),
        )
        for block in field.blocks
    ]


def codes(field: FieldHistory) -> list[str]:
    return [finding.code.name for finding in field.findings]


def labels(block: RevisionBlock) -> list[str]:
    return [criterion.label for criterion in block.criteria]


def test_three_revisions_with_separators_are_read_oldest_first() -> None:
    field = read_field(
        "Current inclusion criteria as of 12/05/2026 (updated 19/05/2026):\n\n"
        "1. Aged 18 or over  \n2. At least two of:  \n2.1. Asthma  \n2.2. COPD  \n3. Uses contraception\\*  \n\n"
        "\\*Contraception that fails rarely.\n\n_____\n\n"
        "Previous\xa0inclusion criteria as of 03/02/2026:\n\n1. Aged 18 or over\n2. Asthma\n\n______\n\n"
        "Previous inclusion criteria:\n\n1. Aged 16 or over\n2. Asthma",
        IN,
    )
    assert states(field) == [
        (PREVIOUS, None, 2, 0),
        (PREVIOUS, "2026-02-03", 2, 0),
        (CURRENT, "2026-05-12", 3, 2),
    ]
    assert field.blocks[2].published == date(2026, 5, 19)
    assert codes(field) == ["wording-lost", "revision-undated"]


def test_revisions_without_separators_and_with_an_end_date_are_read() -> None:
    field = read_field(
        "Current exclusion criteria as of 01/04/2026:\n1. On dialysis\n2. Pregnant\n\n"
        "Previous exclusion criteria from 03/02/2026 to 01/04/2026:\n1. On dialysis\n"
        "Previous exclusion criteria:\n1. On dialysis\n2. Pregnant",
        EX,
    )
    assert states(field) == [(PREVIOUS, None, 2, 0), (PREVIOUS, "2026-02-03", 1, 0), (CURRENT, "2026-04-01", 2, 0)]
    assert [block.until for block in field.blocks] == [None, date(2026, 4, 1), None]
    assert codes(field) == ["revision-undated"]


def test_an_addition_leaves_the_text_above_it_valid() -> None:
    field = read_field(
        "1. Asthma\n2. Adult\n\nAdded 14/11/2025:\n3. Registered with a practice\n4. Uses a reliever", IN
    )
    assert states(field) == [(ORIGINAL, None, 2, 0), (ADDITION, "2025-11-14", 2, 0)]
    assert labels(field.blocks[1]) == ["3", "4"]
    assert codes(field) == []


def test_additions_stand_in_the_order_of_their_dates() -> None:
    field = read_field("1. Asthma\n\nAdded 14/11/2025:\n2. Adult\n\nAdded 01/02/2025:\n3. Well", IN)
    assert states(field) == [(ORIGINAL, None, 1, 0), (ADDITION, "2025-02-01", 1, 0), (ADDITION, "2025-11-14", 1, 0)]


def test_an_addition_stands_between_the_revisions_around_its_date() -> None:
    field = read_field(
        "Current inclusion criteria as of 01/06/2026:\n1. A thing\n\n"
        "Previous inclusion criteria as of 01/01/2026:\n1. Another\n\nAdded 01/03/2026:\n2. More",
        IN,
    )
    assert states(field) == [
        (PREVIOUS, "2026-01-01", 1, 0),
        (ADDITION, "2026-03-01", 1, 0),
        (CURRENT, "2026-06-01", 1, 0),
    ]


def test_an_amendment_of_a_part_is_an_addition() -> None:
    field = read_field("1. Asthma\n2. Adult\n\nPart B (Amendment 01.02.2021):\n3. Well", IN)
    assert states(field) == [(ORIGINAL, None, 2, 0), (ADDITION, "2021-02-01", 1, 0)]


def test_text_above_a_previous_heading_is_current() -> None:
    field = read_field("1. Asthma\n\nPrevious inclusion criteria:\n1. COPD", IN)
    assert states(field) == [(PREVIOUS, None, 1, 0), (CURRENT, None, 1, 0)]
    assert codes(field) == ["revision-undated", "revision-undated"]


def test_a_text_without_headings_is_one_current_revision() -> None:
    field = read_field("Inclusion criteria:\n1. Asthma\n2. Adult", IN)
    assert states(field) == [(CURRENT, None, 2, 0)]
    assert (field.blocks[0].heading, field.blocks[0].start, codes(field)) == ("", 0, [])


def test_the_name_of_the_field_above_the_first_heading_is_no_revision() -> None:
    field = read_field("Exclusion criteria:\n\nCurrent exclusion criteria as of 01/04/2026:\n1. On dialysis", EX)
    assert states(field) == [(CURRENT, "2026-04-01", 1, 0)]
    assert field.blocks[0].start == len("Exclusion criteria:\n\n")


def test_the_kind_comes_from_the_field_and_not_from_the_heading() -> None:
    field = read_field(
        "Current inclusion criteria as of 20/08/2025:\n1. COPD\n\nPrevious exclusion criteria:\n1. COPD", EX
    )
    assert {block.criteria_list for block in field.blocks} == {EX}
    assert codes(field) == ["heading-kind", "revision-undated"]


def test_an_impossible_date_is_an_error_and_never_a_guess() -> None:
    field = read_field(
        "Current inclusion criteria as of 7 May 2026:\n1. Adult\n\n"
        "Previous inclusion criteria as of 31/02/2026:\n1. Aged 50\n\n"
        "Original inclusion criteria at time of registration:\n1. Aged 60",
        IN,
    )
    assert states(field) == [(ORIGINAL, None, 1, 0), (PREVIOUS, None, 1, 0), (CURRENT, "2026-05-07", 1, 0)]
    assert codes(field) == ["date-impossible", "revision-undated"]
    impossible = field.findings[0]
    assert str(impossible.code.severity) == "error"
    assert "31/02/2026" in impossible.message


def test_one_date_on_two_revisions_is_reported_and_both_are_kept() -> None:
    field = read_field(
        "Current exclusion criteria as of 07/05/2026:\n1. Allergy2. HIV\n\n_____\n\n"
        "Previous exclusion criteria as of 07/05/2026:\n1. Allergy\n\n_____\n\n"
        "Previous exclusion criteria until 12.03.2026:\na) Allergy\nb) HIV",
        EX,
    )
    assert states(field) == [(PREVIOUS, None, 2, 0), (PREVIOUS, "2026-05-07", 1, 0), (CURRENT, "2026-05-07", 2, 0)]
    assert field.blocks[0].until == date(2026, 3, 12)
    assert codes(field) == ["date-twice", "revision-undated"]


def test_dates_against_the_order_of_the_text_are_an_error() -> None:
    field = read_field(
        "Current inclusion criteria as of 01/01/2026:\n1. A thing\n\n"
        "Previous inclusion criteria as of 01/03/2026:\n1. Another",
        IN,
    )
    assert states(field) == [(PREVIOUS, "2026-03-01", 1, 0), (CURRENT, "2026-01-01", 1, 0)]
    assert codes(field) == ["earlier-unknown", "revisions-out-of-order"]


def test_previous_revisions_are_sorted_by_date_and_undated_ones_keep_their_place() -> None:
    field = read_field(
        "Current inclusion criteria as of 01/06/2026:\n1. D\n\n"
        "Previous inclusion criteria as of 01/01/2026:\n1. B\n\n"
        "Previous inclusion criteria as of 01/03/2026:\n1. C\n\n"
        "Previous inclusion criteria:\n1. A",
        IN,
    )
    assert [block.criteria[0].text for block in field.blocks] == ["A", "B", "C", "D"]
    assert "revisions-out-of-order" in codes(field)


def test_two_current_texts_are_an_error() -> None:
    field = read_field(
        "Current inclusion criteria as of 01/06/2026:\n1. D\n\nCurrent inclusion criteria as of 01/01/2026:\n1. B", IN
    )
    assert states(field) == [(CURRENT, "2026-01-01", 1, 0), (CURRENT, "2026-06-01", 1, 0)]
    assert "current-twice" in codes(field)


def test_an_edit_before_the_date_in_force_is_reported() -> None:
    field = read_field("Current inclusion criteria as of 01/06/2026 (updated 01/05/2026):\n1. D", IN)
    assert codes(field) == ["as-of-after-update", "earlier-unknown"]


def test_an_edit_on_the_date_in_force_loses_nothing() -> None:
    field = read_field(
        "Current inclusion criteria as of 01/06/2026 (updated 01/06/2026):\n1. D\n\nPrevious inclusion criteria:\n1. B",
        IN,
    )
    assert "wording-lost" not in codes(field)


def test_a_heading_that_is_not_understood_is_reported() -> None:
    field = read_field("1. Adult\n\nPrevious inclusion criteria (protocol version 2):\n1. Aged 50", IN)
    assert states(field) == [(CURRENT, None, 2, 0)]
    assert codes(field) == ["heading-unclear"]


def test_a_separator_without_a_heading_is_reported() -> None:
    field = read_field("1. Adult\n2. Well\n\n_____\n\n1. Aged 50\n2. Well", IN)
    assert len(field.blocks) == 1
    assert codes(field) == ["separator-alone"]


def test_a_state_may_be_told_by_the_place_when_the_heading_has_only_a_date() -> None:
    field = read_field("Inclusion criteria as of 01/06/2026:\n1. D\n\nInclusion criteria as of 01/01/2026:\n1. B", IN)
    assert states(field) == [(PREVIOUS, "2026-01-01", 1, 0), (CURRENT, "2026-06-01", 1, 0)]


def test_a_rule_that_begins_like_a_heading_stays_a_rule() -> None:
    field = read_field(
        "1. Adult\nCurrent exclusion criteria are met at the second visit\n2. Previous inclusion in another study\n"
        "3. Meets the original inclusion criteria of the first trial\n4. Law on radiation (amended 02.03.2021)",
        IN,
    )
    assert states(field) == [(CURRENT, None, 4, 0)]
    assert codes(field) == []


def test_a_revision_runs_from_its_heading_to_the_next_one() -> None:
    text = "Current inclusion criteria as of 01/06/2026:\n\n1. D\n\n_____\n\nPrevious inclusion criteria:\n\n1. B\n2. C\n\n"
    older, newer = read_field(text, IN).blocks
    assert text[newer.start : newer.end] == "Current inclusion criteria as of 01/06/2026:\n\n1. D\n\n_____\n\n"
    assert text[newer.body_start : newer.body_end] == "1. D"
    assert text[older.start : older.end] == "Previous inclusion criteria:\n\n1. B\n2. C\n\n"
    assert text[older.body_start : older.body_end] == "1. B\n2. C"


def test_welsh_headings_make_revisions_too() -> None:
    field = read_field(
        "Meini prawf eithrio cyfredol ar 30 Ionawr 2024 (diweddarwyd ar 13 Chwefror 2024):\n1. Beichiog\n\n"
        "Meini prawf eithrio blaenorol ar 7fed o Fawrth 2023:\n1. Beichiog\n\nMeini prawf eithrio gwreiddiol:\n1. Sâl",
        EX,
        lang="cy",
    )
    assert states(field) == [(ORIGINAL, None, 1, 0), (PREVIOUS, "2023-03-07", 1, 0), (CURRENT, "2024-01-30", 1, 0)]
    assert codes(field) == ["wording-lost"]


def test_nothing_and_only_separators_are_problems_and_no_revisions() -> None:
    for text in ("", " \n\xa0\n", "_____\n\n______", "Inclusion criteria:\n"):
        field = read_field(text, IN)
        assert field.blocks == ()
        assert codes(field) == ["criteria-missing"]


def test_a_heading_without_criteria_is_a_revision_with_a_problem() -> None:
    field = read_field("Current inclusion criteria as of 01/06/2026:\n\n_____", IN)
    assert states(field) == [(CURRENT, "2026-06-01", 0, 0)]
    assert "criteria-missing" in codes(field)


def test_a_text_that_the_older_revision_goes_on_with_is_cut_off() -> None:
    field = read_field(
        "Current inclusion criteria as of 01/06/2026:\n1. Adult\n2. Somebody helps at the visits arr\n\n"
        "Previous inclusion criteria:\n1. Adult\n2. Somebody helps at the visits arranged by the team",
        IN,
    )
    assert [block.cut_off for block in field.blocks] == [False, True]
    assert "criterion-cut-off" in codes(field)
