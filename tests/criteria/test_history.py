"""The history of one list: states, ids for life, changes between neighbours, and what cannot be shown."""

from datetime import date

import pytest

from generator.criteria import ChangeClass, History, UnknownKind, history
from generator.model import CriteriaList, Revision
from tests.criteria.lists import revision

EXCLUSION = CriteriaList.EXCLUSION


def exclusion(*revisions: Revision, record: str = "", lang: str = "en") -> History:
    return history(EXCLUSION, revisions, record=record, lang=lang)


def ids(told: History) -> list[list[str]]:
    """The ids of each state without the list's name."""
    return [[name.removeprefix("exclusion-r") for name in state.ids] for state in told.states]


def unknown(told: History) -> list[str]:
    return [f"{unknown.key}: {unknown.kind}" for unknown in told.unknowns]


def test_no_revision_is_an_empty_history() -> None:
    told = exclusion()

    assert (told.states, told.steps, told.unknowns, told.findings, told.current) == ((), (), (), (), None)


def test_neighbouring_revisions_are_compared() -> None:
    told = exclusion(
        revision("first", "1. Pregnancy\n2. Asthma"),
        revision("2023-01-05", "1. Pregnancy\n2. Brittle asthma", as_of=date(2023, 1, 5)),
        revision("2024-01-05", "1. Pregnancy\n2. Brittle asthma\n3. HIV infection", as_of=date(2024, 1, 5)),
    )

    assert [(step.older.revision.key, step.newer.revision.key) for step in told.steps] == [
        ("first", "2023-01-05"),
        ("2023-01-05", "2024-01-05"),
    ]
    assert [[str(group.classes[0]) for group in step.comparison.changed] for step in told.steps] == [
        ["reworded"],
        ["added"],
    ]
    assert told.current is told.states[-1]


def test_a_criterion_keeps_its_id_when_it_is_renumbered_reworded_or_moved() -> None:
    told = exclusion(
        revision("first", "1. Pregnancy\n2. Brittle asthma\n3. HIV infection"),
        revision("2023-01-05", "1. Known allergy\n2. Pregnancy\n3. Severe brittle asthma\n4. HIV infection"),
        revision("2024-01-05", "1. HIV infection\n2. Pregnancy\n3. Known allergy\n4. Severe brittle asthma"),
    )

    assert ids(told) == [["1", "2", "3"], ["1-b", "1", "2", "3"], ["3", "1", "1-b", "2"]]


def test_an_id_is_never_given_to_another_criterion_even_when_its_own_is_gone() -> None:
    told = exclusion(
        revision("first", "1. Pregnancy\n2. Brittle asthma"),
        revision("2023-01-05", "1. Pregnancy"),
        revision("2024-01-05", "1. Pregnancy\n2. Metal implants in the head"),
        revision("2025-01-05", "1. Pregnancy\n2. Known allergy to latex"),
    )

    assert ids(told) == [["1", "2"], ["1"], ["1", "2-b"], ["1", "2-c"]]


def test_a_split_keeps_the_id_on_its_first_part() -> None:
    told = exclusion(
        revision("first", "1. Pregnancy\n2. Uncontrolled diabetes mellitus and severe heart failure"),
        revision("2023-01-05", "1. Pregnancy\n2. Uncontrolled diabetes mellitus\n3. Severe heart failure"),
    )

    assert ids(told) == [["1", "2"], ["1", "2", "3"]]
    assert told.steps[0].comparison.groups[1].classes == (ChangeClass.SPLIT,)


def test_a_merge_keeps_the_lowest_id_and_ten_is_more_than_two() -> None:
    before = [f"{number}. Condition {word} of the body" for number, word in enumerate("abcdefghi", start=1)]
    before[1] = "2. Uncontrolled diabetes mellitus"
    before.append("10. Severe heart failure")
    after = [*before[:1], *before[2:9], "10. Uncontrolled diabetes mellitus or severe heart failure"]
    told = exclusion(revision("first", "\n".join(before)), revision("2023-01-05", "\n".join(after)))

    assert ids(told)[1][-1] == "2"
    assert told.steps[0].comparison.groups[-1].classes == (ChangeClass.MERGED,)


def test_ids_come_from_labels_and_from_places_where_nothing_is_printed() -> None:
    told = exclusion(revision("first", "1. Any of these:\n1.1. Asthma\n1.2. Eczema"))
    plain = exclusion(revision("first", "- Asthma\n- Eczema\n- Hay fever"))

    assert ids(told) == [["1", "1-1", "1-2"]]
    assert ids(plain) == [["1", "2", "3"]]


def test_an_addition_stands_behind_what_stays_in_force() -> None:
    told = exclusion(
        revision("first", "1. Pregnancy\n2. Brittle asthma"),
        revision("2023-01-05", "3. HIV infection", as_of=date(2023, 1, 5), addition=True),
    )

    newest = told.states[-1]
    assert [criterion.text for criterion in newest.criteria] == ["Pregnancy", "Brittle asthma", "HIV infection"]
    assert ids(told) == [["1", "2"], ["1", "2", "3"]]
    assert [str(group.classes[0]) for group in told.steps[0].comparison.groups] == ["unchanged", "unchanged", "added"]


def test_sub_criteria_of_an_addition_stand_under_their_own_parent() -> None:
    told = exclusion(
        revision("first", "1. Pregnancy"),
        revision("2023-01-05", "2. Any of these:\n2.1. Asthma", as_of=date(2023, 1, 5), addition=True),
    )

    criteria = told.states[-1].criteria
    assert [criteria[item.parent].text if item.parent is not None else "" for item in criteria] == [
        "",
        "",
        "Any of these:",
    ]


def test_wording_edited_after_its_date_is_lost() -> None:
    told = exclusion(
        revision("first", "1. Pregnancy"),
        revision("2024-01-30", "1. HIV infection", as_of=date(2024, 1, 30), published=date(2024, 2, 13)),
    )

    assert unknown(told) == ["2024-01-30: wording-lost", "first: revision-undated"]


def test_wording_is_not_lost_when_the_text_of_its_own_day_is_at_hand() -> None:
    told = exclusion(
        revision("2024-01-30", "1. Pregnancy", as_of=date(2024, 1, 30)),
        revision("2024-01-30-2", "1. HIV infection", as_of=date(2024, 1, 30), published=date(2024, 2, 13)),
    )

    assert unknown(told) == ["2024-01-30: earlier-unknown"]


def test_a_list_as_of_a_date_had_another_wording_before() -> None:
    told = exclusion(revision("2024-01-30", "1. Pregnancy", as_of=date(2024, 1, 30)))

    assert unknown(told) == ["2024-01-30: earlier-unknown"]
    assert told.steps == ()


def test_an_addition_without_the_text_it_was_added_to_says_so() -> None:
    told = exclusion(revision("first", "1. Pregnancy", addition=True))

    assert unknown(told) == ["first: earlier-unknown"]


def test_a_list_that_never_changed_has_nothing_unknown() -> None:
    assert exclusion(revision("first", "1. Pregnancy\n2. Asthma")).unknowns == ()


def test_a_text_cut_off_in_the_source_is_said_with_its_criterion() -> None:
    told = exclusion(
        revision("first", "1. Pregnancy\n2. Not willing to comply with the requ"),
        record="All requirements of the study.",
    )

    (cut,) = told.unknowns
    assert (cut.kind, cut.key, cut.criterion) == (UnknownKind.CUT_OFF, "first", 1)
    assert told.states[0].cut_off == frozenset({1})
    assert [(key, finding.code.name) for key, finding in told.findings] == [("first", "criterion-cut-off")]


def test_findings_of_two_revisions_belong_to_the_newer_one() -> None:
    told = exclusion(
        revision("first", "1. Pregnancy\n2. Asthma, unless criterion 1 holds"),
        revision("2023-01-05", "1. HIV infection\n2. Pregnancy\n3. Asthma, unless criterion 1 holds"),
    )

    assert [(key, finding.code.name) for key, finding in told.findings] == [("2023-01-05", "reference-to-number")]


def test_welsh_is_read_by_welsh_words() -> None:
    told = exclusion(
        revision("first", "1. Asthma neu ecsema", lang="cy"),
        revision("2023-01-05", "1. Asthma a ecsema", lang="cy"),
        lang="cy",
    )

    assert told.steps[0].comparison.groups[0].classes == (ChangeClass.LOGIC,)


def test_a_language_that_the_list_does_not_exist_in_is_refused() -> None:
    with pytest.raises(ValueError, match="first"):
        exclusion(revision("first", "1. Pregnancy"), lang="cy")
