"""A person with an old sheet learns what changed since, and is never told "nothing" by somebody who does not know."""

from dataclasses import replace
from itertools import pairwise

from generator.criteria.records import ChangeClass, History, Unknown, UnknownKind
from generator.pages.changes.since import between, since
from generator.pages.changes.versions import compared_pairs, differences, versions
from tests.pages.trials import (
    ENGLISH_WORDS,
    IN,
    OUT,
    a_history,
    a_pair,
    a_revision,
    a_state,
    a_step,
    a_story,
    a_trial,
)


def undated(criteria_list: object = IN) -> History:
    """A list as it was first registered, never amended."""
    chosen = IN if criteria_list is IN else OUT
    return a_history(chosen, [a_state(a_revision(chosen, "", "Adults"))])


def changed_on(day: str, *classes: ChangeClass) -> History:
    """An exclusion list whose only rule changed on a date."""
    older = a_state(a_revision(OUT, "", "eGFR below 50"))
    newer = a_state(a_revision(OUT, day, "eGFR below 60"))
    return a_history(OUT, [older, newer], [a_step(older, newer, a_pair(1, *classes))])


def since_version(at: int, *histories: History) -> tuple[str, ...]:
    """The sentences on the page of the version at this place, oldest first."""
    story = a_story(a_trial(), *histories)
    known = versions(story, "en")
    return since(differences(story, known[at], known[-1], "en"), known[at], ENGLISH_WORDS)


def test_a_change_is_counted_by_its_list_and_the_other_list_is_named_as_unchanged() -> None:
    assert since_version(0, undated(), changed_on("2024-01-30", ChangeClass.THRESHOLD)) == (
        "1 exclusion rule has changed since the first version.",
        "No inclusion rule has changed since the first version.",
    )


def test_no_rule_has_changed_only_when_the_wording_of_both_lists_is_known_on_both_dates() -> None:
    assert since_version(0, undated(), changed_on("2024-01-30", ChangeClass.EDITORIAL)) == (
        "No rule has changed since the first version.",
    )


def test_a_list_whose_earlier_wording_is_not_available_is_never_called_unchanged() -> None:
    inclusion = a_history(
        IN,
        [a_state(a_revision(IN, "2024-01-30", "Adults"))],
        (),
        Unknown(kind=UnknownKind.EARLIER_UNKNOWN, key="2024-01-30"),
    )

    sentences = since_version(0, inclusion, changed_on("2024-01-30", ChangeClass.EDITORIAL))

    assert sentences == (
        "We cannot show whether an inclusion rule has changed since the first version: its wording is not available.",
        "No exclusion rule has changed since the first version.",
    )


def test_after_a_later_edit_under_the_same_date_nothing_is_said_of_the_days_before_the_edit() -> None:
    # The words of 30 January are lost: the register edited them on 13 February under the same date.
    inclusion = a_history(IN, [a_state(a_revision(IN, "2024-01-30", "Adults", published="2024-02-13"))])
    first = a_state(a_revision(OUT, "2024-01-30", "HIV"))
    second = a_state(a_revision(OUT, "2024-06-01", "HIV."))
    exclusion = a_history(OUT, [first, second], [a_step(first, second, a_pair(1, ChangeClass.EDITORIAL))])

    assert since_version(0, inclusion, exclusion) == ("No rule has changed since 13 February 2024.",)


def test_a_date_that_comes_twice_makes_two_versions() -> None:
    first = a_state(a_revision(OUT, "2024-01-30", "HIV"))
    again = replace(a_revision(OUT, "2024-01-30", "HIV or hepatitis"), key="2024-01-30-2")
    second = a_state(again)
    history = a_history(OUT, [first, second], [a_step(first, second, a_pair(1, ChangeClass.REWORDED))])
    story = a_story(a_trial(), undated(), history)

    found = versions(story, "en")

    assert [(version.key, version.number, version.is_current) for version in found] == [
        ("first", 1, False),
        ("2024-01-30", 1, False),
        ("2024-01-30-2", 2, True),
    ]


def test_a_version_holds_both_lists_as_they_stood_and_none_where_nobody_knows() -> None:
    inclusion = a_history(IN, [a_state(a_revision(IN, "2024-01-30", "Adults"))])
    story = a_story(a_trial(), inclusion, changed_on("2023-03-07", ChangeClass.REWORDED))

    keys = {
        version.key: [state.revision.key if state else None for _, state in version.states]
        for version in versions(story, "en")
    }

    assert keys == {
        "first": [None, "first"],
        "2023-03-07": [None, "2023-03-07"],
        "2024-01-30": ["2024-01-30", "2023-03-07"],
    }


def test_versions_that_are_not_neighbours_are_compared_with_each_other() -> None:
    # Rule 1 lost its limit and got it back: since the first version nothing changed.
    states = [
        a_state(a_revision(OUT, day, rule))
        for day, rule in (("", "Age under 18"), ("2023-01-01", "Children"), ("2024-01-01", "Age under 18"))
    ]
    steps = [a_step(older, newer, a_pair(1, ChangeClass.REWORDED)) for older, newer in pairwise(states)]
    history = a_history(OUT, states, steps)

    assert since_version(0, undated(), history) == ("No rule has changed since the first version.",)
    assert since_version(1, undated(), history)[0] == "1 exclusion rule has changed since 1 January 2023."


def test_superseded_versions_are_compared_in_pairs_that_never_go_away() -> None:
    def pairs(amendments: int) -> set[tuple[str, str]]:
        states = [a_state(a_revision(OUT, f"2024-01-{day:02}", f"Rule {day}")) for day in range(1, amendments + 1)]
        story = a_story(a_trial(), a_history(OUT, states))
        return {(older.key, newer.key) for older, newer in compared_pairs(versions(story, "en"))}

    assert pairs(2) == set()
    assert pairs(3) == {("2024-01-01", "2024-01-02")}
    assert all(pairs(amendments) < pairs(amendments + 1) for amendments in range(2, 12))
    assert len(pairs(31)) == 10 + 25


def test_a_comparison_of_two_old_versions_says_by_list_what_is_known() -> None:
    inclusion = a_history(IN, [a_state(a_revision(IN, "2024-01-30", "Adults"))])
    story = a_story(a_trial(), inclusion, changed_on("2023-03-07", ChangeClass.REWORDED))
    known = versions(story, "en")

    assert [between(found, ENGLISH_WORDS) for found in differences(story, known[0], known[1], "en")] == [
        "Inclusion rules: the earlier wording is not available, so we cannot show what changed.",
        "1 exclusion rule changed between these versions.",
    ]
