"""The changelog: first what changed last, then every change, then all that cannot be shown."""

import re

from generator.criteria.records import ChangeClass, Group, History, Unknown, UnknownKind
from generator.model import Affects
from generator.pages.changes.versions import versions
from generator.pages.trial.changelog_page import ChangelogView, changelog_page, changelog_view
from generator.website import Page
from tests.pages.cards import rendered
from tests.pages.trials import (
    ENGLISH_WORDS,
    IN,
    OUT,
    WEBSITE,
    WELSH_PAGE,
    a_history,
    a_pair,
    a_revision,
    a_state,
    a_step,
    a_story,
    a_stretch,
    a_trial,
)

INCLUSION = a_history(
    IN,
    [a_state(a_revision(IN, "2024-01-30", "Adults", "agree to the requ", published="2024-02-13"), cut_off=(1,))],
    (),
    Unknown(kind=UnknownKind.WORDING_LOST, key="2024-01-30"),
    Unknown(kind=UnknownKind.EARLIER_UNKNOWN, key="2024-01-30"),
    Unknown(kind=UnknownKind.CUT_OFF, key="2024-01-30", criterion=1),
)


def exclusion() -> History:
    """Three wordings: rule 1 changed in 2023; in 2024 rule 2 differs in typing only and rule 3 is new."""
    first = a_state(a_revision(OUT, "", "Asthma", "HIV"))
    second = a_state(a_revision(OUT, "2023-03-07", "Asthma or eczema of the skin", "HIV"))
    third = a_state(
        a_revision(OUT, "2024-01-30", "Asthma or eczema of the skin", "HIV.", "Fever", affects=Affects.NARROWER)
    )
    old, new = "Asthma§", "Asthma or eczema of the skin§"
    stretch = a_stretch(old, new, "", " or eczema of the skin", at="§")
    steps = [
        a_step(first, second, a_pair(1, ChangeClass.REWORDED, stretches=(stretch,))),
        a_step(
            second,
            third,
            a_pair(2, ChangeClass.EDITORIAL),
            Group(old=(), new=(2,), classes=(ChangeClass.ADDED,)),
        ),
    ]
    return a_history(OUT, [first, second, third], steps, Unknown(kind=UnknownKind.UNDATED, key="first"))


def seen(*histories: History) -> ChangelogView:
    story = a_story(a_trial(), *histories)
    return changelog_view(story, versions(story, "en"), ENGLISH_WORDS)


def page(*histories: History, welsh: bool = False) -> Page:
    (found,) = changelog_page(a_story(a_trial(), *histories), WELSH_PAGE if welsh else ENGLISH_WORDS)
    return found


def test_cards_stand_under_their_dates_newest_first_and_the_unknown_list_is_not_left_out() -> None:
    view = seen(INCLUSION, exclusion())

    assert [(date.heading, [block.id for block in date.revisions]) for date in view.dates] == [
        ("Rules of 30 January 2024", ["exclusion-2024-01-30", "inclusion-2024-01-30"]),
        ("Rules of 7 March 2023", ["exclusion-2023-03-07"]),
        ("Rules with no date", ["exclusion-first"]),
    ]
    assert [card.id for date in view.dates for block in date.revisions for card in block.cards] == [
        "exclusion-r3-2024-01-30",
        "exclusion-r1-2023-03-07",
    ]


def test_everything_that_cannot_be_shown_has_its_line() -> None:
    assert seen(INCLUSION, exclusion()).unknown == (
        "Inclusion rules: the register edited the rules of 30 January 2024 on 13 February 2024. What they said before "
        "that edit is lost.",
        "Inclusion rules: what they said before 30 January 2024 is not available. They may have been different.",
        "Inclusion rule 2: the rest of this rule is missing from the source.",
        "Exclusion rules: the oldest wording has no date.",
    )


def test_the_table_says_in_words_what_became_of_each_rule_and_links_only_what_changed() -> None:
    inclusion, exclusions = seen(INCLUSION, exclusion()).tables

    assert [[cell.words for cell in row.cells] for row in inclusion.rows] == [["Not known"] * 3] * 2
    assert {row.id: [cell.words for cell in row.cells] for row in exclusions.rows} == {
        "exclusion-r1": ["Same", "Changed", "First wording"],
        "exclusion-r2": ["Typing only", "Same", "First wording"],
        "exclusion-r3": ["New", "Not in the list", "Not in the list"],
    }
    links = {cell.fragment for row in exclusions.rows for cell in row.cells if cell.fragment}
    assert links == {"exclusion-r1-2023-03-07", "exclusion-r3-2024-01-30"}


def test_a_removed_rule_keeps_its_row_after_those_in_force() -> None:
    older = a_state(a_revision(OUT, "", "Asthma", "HIV"))
    newer = a_state(a_revision(OUT, "2024-01-30", "Asthma"))
    removed = Group(old=(1,), new=(), classes=(ChangeClass.REMOVED,))

    (table,) = seen(a_history(OUT, [older, newer], [a_step(older, newer, removed)])).tables

    assert [(row.id, [cell.words for cell in row.cells]) for row in table.rows] == [
        ("exclusion-r1", ["Same", "First wording"]),
        ("exclusion-r2", ["Removed", "First wording"]),
    ]


def test_every_version_has_its_wording_and_what_it_can_be_compared_with() -> None:
    wordings = seen(INCLUSION, exclusion()).wordings

    assert [(wording.name, [other.name for other in wording.compared]) for wording in wordings] == [
        ("Version of 30 January 2024", []),
        ("Version of 7 March 2023", ["The current rules", "Version with no date"]),
        ("Version with no date", ["The current rules"]),
    ]


def test_a_trial_without_criteria_has_no_changelog() -> None:
    assert list(changelog_page(a_story(a_trial()), ENGLISH_WORDS)) == []


def test_the_page_begins_with_its_sentence_and_follows_the_seven_parts() -> None:
    html = rendered(page(INCLUSION, exclusion()), of=WEBSITE)

    order = [
        "Last changed 30 January 2024: 1 exclusion rule changed.",
        "The list of who can take part was also updated on 30 January 2024.",
        'id="exclusion-r3-2024-01-30"',
        'id="typing"',
        'id="unknown"',
        'id="versions"',
        'id="wordings"',
        "A computer compared the register&#39;s wording.",
    ]
    text = html[html.index("<main") :].replace("register's", "register&#39;s")
    assert [text.index(part) for part in order] == sorted(text.index(part) for part in order)


def test_every_revision_rule_and_change_has_one_address_the_same_in_both_languages() -> None:
    ids = [
        re.findall(r' id="([^"]+)"', rendered(page(INCLUSION, exclusion(), welsh=welsh), of=WEBSITE))
        for welsh in (False, True)
    ]

    assert ids[0] == ids[1]
    assert len(ids[0]) == len(set(ids[0]))
    assert {"exclusion-first", "inclusion-2024-01-30", "exclusion-r3", "inclusion-r2", "exclusion-r1-2023-03-07"} <= {
        *ids[0]
    }


def test_marks_have_hidden_words_in_the_language_of_the_page_inside_the_quotation() -> None:
    html = rendered(page(INCLUSION, exclusion(), welsh=True), of=WEBSITE)

    assert re.search(
        r'<blockquote lang="en">Asthma<ins><span class="spoken" lang="cy">[^<]+ </span> or eczema of the skin'
        r'<span class="spoken" lang="cy"> [^<]+</span></ins></blockquote>',
        html,
    )


def test_nothing_that_changed_hides_inside_a_closed_element() -> None:
    assert "<details" not in rendered(page(INCLUSION, exclusion()), of=WEBSITE)
