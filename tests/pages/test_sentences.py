"""The plain sentences: what changed last, by list, and at once what nobody can show."""

from datetime import date

from generator.criteria.records import ChangeClass, History, Unknown, UnknownKind
from generator.pages.changes.events import list_changes, list_events
from generator.pages.changes.sentences import change_sentence, opening
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

INCLUSION_WITHOUT_A_PAST = a_history(
    IN,
    [a_state(a_revision(IN, "2024-01-30", "Adults", published="2024-02-13"))],
    (),
    Unknown(kind=UnknownKind.EARLIER_UNKNOWN, key="2024-01-30"),
)


def opened(*histories: History) -> tuple[str, ...]:
    """The first sentences of the changelog of a trial with these lists."""
    return opening(list_events(a_story(a_trial(), *histories), "en"), ENGLISH_WORDS)


def exclusion_changed(as_of: str, *classes: ChangeClass, published: str = "") -> History:
    """An exclusion list of three rules: the first changed as `classes` say, the second in typing, the third not."""
    older = a_state(a_revision(OUT, "", "eGFR low", "Asthma", "HIV"))
    newer = a_state(a_revision(OUT, as_of, "eGFR <60", "asthma", "HIV", published=published))
    step = a_step(older, newer, a_pair(1, *classes), a_pair(2, ChangeClass.EDITORIAL))
    return a_history(OUT, [older, newer], [step])


def inclusion_changed(as_of: str) -> History:
    older = a_state(a_revision(IN, "", "Adults", "Pain"))
    newer = a_state(a_revision(IN, as_of, "Adults up to 80", "Strong pain"))
    step = a_step(older, newer, a_pair(1, ChangeClass.THRESHOLD), a_pair(2, ChangeClass.REWORDED))
    return a_history(IN, [older, newer], [step])


def test_the_changelog_begins_with_what_changed_last_and_goes_on_at_once_with_what_cannot_be_shown() -> None:
    exclusion = exclusion_changed("2024-01-30", ChangeClass.THRESHOLD, published="2024-02-13")

    assert opened(INCLUSION_WITHOUT_A_PAST, exclusion) == (
        "Last changed 30 January 2024 (edited 13 February 2024): 1 exclusion rule changed.",
        "The list of who can take part was also updated on 30 January 2024. Its earlier wording is not available, so "
        "we cannot show what changed there.",
        "1 exclusion rule has typing differences only.",
        "1 exclusion rule is the same, word for word.",
    )


def test_two_lists_that_changed_on_one_date_are_counted_each_by_its_name() -> None:
    sentences = opened(exclusion_changed("2024-01-30", ChangeClass.NEGATION), inclusion_changed("2024-01-30"))

    assert sentences[:2] == (
        "Last changed 30 January 2024: 2 inclusion rules changed.",
        "On the same date 1 exclusion rule changed.",
    )


def test_a_later_change_of_one_list_stands_before_an_earlier_one_of_the_other() -> None:
    sentences = opened(exclusion_changed("2023-03-07", ChangeClass.ADDED), inclusion_changed("2024-01-30"))

    assert sentences == ("Last changed 30 January 2024: 2 inclusion rules changed.",)


def test_a_list_whose_last_update_is_unknown_is_not_hidden_behind_an_older_change() -> None:
    sentences = opened(INCLUSION_WITHOUT_A_PAST, exclusion_changed("2023-03-07", ChangeClass.LOGIC))

    assert sentences == (
        "The list of who can take part was updated on 30 January 2024. Its earlier wording is not available, so we "
        "cannot show what changed there.",
        "Before that, on 7 March 2023: 1 exclusion rule changed.",
    )


def test_two_lists_without_a_past_are_named_in_one_sentence() -> None:
    exclusion = a_history(
        OUT,
        [a_state(a_revision(OUT, "2024-01-30", "HIV"))],
        (),
        Unknown(kind=UnknownKind.EARLIER_UNKNOWN, key="2024-01-30"),
    )

    assert opened(INCLUSION_WITHOUT_A_PAST, exclusion) == (
        "Both lists of rules were updated on 30 January 2024. Their earlier wording is not available, so we cannot "
        "show what changed.",
    )


def test_typing_differences_alone_never_move_the_date_of_the_last_change() -> None:
    first = a_state(a_revision(OUT, "", "Asthma", "HIV"))
    changed = a_state(a_revision(OUT, "2023-03-07", "Asthma", "HIV or hepatitis"))
    typed = a_state(a_revision(OUT, "2024-01-30", "asthma", "HIV or hepatitis"))
    history = a_history(
        OUT,
        [first, changed, typed],
        [
            a_step(first, changed, a_pair(2, ChangeClass.REWORDED)),
            a_step(changed, typed, a_pair(1, ChangeClass.EDITORIAL)),
        ],
    )

    assert opened(history)[0] == "Last changed 7 March 2023: 1 exclusion rule changed."


def test_a_trial_that_never_changed_says_that_no_change_is_recorded() -> None:
    history = a_history(OUT, [a_state(a_revision(OUT, "", "Asthma"))])

    assert opened(history) == ("No changes have been recorded.",)


def test_the_sentence_of_one_change_names_its_list_and_both_dates() -> None:
    (change,) = list_changes(exclusion_changed("2024-01-30", ChangeClass.ADDED, published="2024-02-13"))

    assert change.sort_date == date(2024, 2, 13)
    assert change_sentence(change, ENGLISH_WORDS) == (
        "1 exclusion rule changed (rules of 30 January 2024, edited 13 February 2024)."
    )


def test_a_list_without_a_past_is_a_change_that_counts_nothing() -> None:
    (change,) = list_changes(INCLUSION_WITHOUT_A_PAST)

    assert (change.earlier_unknown, change.rules, change.minor_rules) == (True, (), ())
    assert "cannot show what changed there" in change_sentence(change, ENGLISH_WORDS)


def test_the_tables_of_the_website_get_every_rule_that_differs_and_none_that_does_not() -> None:
    (change,) = list_changes(exclusion_changed("2024-01-30", ChangeClass.THRESHOLD, ChangeClass.REWORDED))

    assert change.rules == (("exclusion-r1", ("threshold", "reworded")),)
    assert change.minor_rules == (("exclusion-r2", ("editorial",)),)
