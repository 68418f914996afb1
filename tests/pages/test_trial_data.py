"""A trial for programs: the feed with the register's dates, the data file with all that is not known."""

from datetime import date

import feedparser

from generator.criteria.records import ChangeClass, History, Unknown, UnknownKind
from generator.languages import LANGUAGES
from generator.model import Affects
from generator.pages.story import TrialStory
from generator.pages.trial.card import trial_card
from generator.pages.trial.trial_data import data_view, trial_data
from generator.pages.trial.trial_feed import feed_view, trial_feed
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
    a_trial,
)


def exclusion(*classes: ChangeClass) -> History:
    older = a_state(a_revision(OUT, "", "Asthma"))
    newer = a_state(a_revision(OUT, "2024-01-30", "No asthma", published="2024-02-13", affects=Affects.WIDER))
    return a_history(OUT, [older, newer], [a_step(older, newer, a_pair(1, *classes))])


def story(*classes: ChangeClass) -> TrialStory:
    inclusion = a_history(
        IN,
        [a_state(a_revision(IN, "2024-01-30", "Adults with the requ", published="2024-02-13"), cut_off=(0,))],
        (),
        Unknown(kind=UnknownKind.EARLIER_UNKNOWN, key="2024-01-30"),
        Unknown(kind=UnknownKind.CUT_OFF, key="2024-01-30", criterion=0),
    )
    return a_story(a_trial(), inclusion, exclusion(*classes))


def test_a_feed_has_an_entry_per_dated_change_with_the_registers_date_and_a_name_for_ever() -> None:
    feed = feed_view(story(ChangeClass.NEGATION), ENGLISH_WORDS)

    assert [(entry.id, entry.updated) for entry in feed.entries] == [
        ("tag:trials.example,2024:ISRCTN12908996/exclusion/2024-01-30", "2024-02-13T00:00:00Z"),
        ("tag:trials.example,2024:ISRCTN12908996/inclusion/2024-01-30", "2024-02-13T00:00:00Z"),
    ]
    assert feed.updated == "2024-02-13T00:00:00Z"


def test_a_typing_difference_makes_no_entry_but_an_update_nobody_can_show_does() -> None:
    feed = feed_view(story(ChangeClass.EDITORIAL), ENGLISH_WORDS)

    assert [entry.id.rpartition(":")[2] for entry in feed.entries] == ["ISRCTN12908996/inclusion/2024-01-30"]
    assert "cannot show what changed there" in feed.entries[0].summary


def test_a_feed_reader_reads_the_feed_of_each_language() -> None:
    for words in (ENGLISH_WORDS, WELSH_PAGE):
        (page,) = trial_feed(story(ChangeClass.NEGATION), words)

        parsed = feedparser.parse(rendered(page, of=WEBSITE))

        assert not parsed.bozo
        assert parsed.feed.language == words.language.code
        assert len(parsed.entries) == 2


def test_the_data_file_says_what_is_not_known_of_each_list() -> None:
    criteria = data_view(story(ChangeClass.NEGATION))["criteria"]

    assert isinstance(criteria, dict)
    assert criteria["inclusion"]["unknown"] == [
        {"kind": "earlier-unknown", "revision": "2024-01-30", "rule": None},
        {"kind": "criterion-cut-off", "revision": "2024-01-30", "rule": "inclusion-r1"},
    ]
    assert criteria["inclusion"]["changes"] == []
    assert criteria["exclusion"]["unknown"] == []


def test_the_data_file_has_wordings_and_changes_in_the_terms_of_the_commands() -> None:
    criteria = data_view(story(ChangeClass.NEGATION))["criteria"]

    assert isinstance(criteria, dict)
    first, second = criteria["exclusion"]["revisions"]
    (change,) = criteria["exclusion"]["changes"]
    assert (first["key"], first["as_of"], second["published"], second["affects"]) == (
        "first",
        None,
        "2024-02-13",
        "wider",
    )
    assert second["items"] == [
        {
            "id": "exclusion-r1",
            "label": "1",
            "text": "No asthma",
            "start": 0,
            "end": 12,
            "cut_off": False,
            "children": [],
        }
    ]
    assert (change["from"], change["to"]) == ("first", "2024-01-30")
    (group,) = change["groups"]
    assert (group["old"], group["new"], group["classes"], group["substantive"]) == ([0], [0], ["negation"], True)


def test_the_data_file_lists_versions_and_which_wording_each_one_lacks() -> None:
    found = data_view(story(ChangeClass.NEGATION))["versions"]

    assert isinstance(found, list)
    assert [(version["key"], version["revisions"]) for version in found] == [
        ("first", {"inclusion": None, "exclusion": "first"}),
        ("2024-01-30", {"inclusion": "2024-01-30", "exclusion": "2024-01-30"}),
    ]


def test_there_is_one_data_file_whatever_the_number_of_languages() -> None:
    pages = [page.url for words in (ENGLISH_WORDS, WELSH_PAGE) for page in trial_data(story(), words)]

    assert pages == ["/data/trials/ISRCTN12908996.json"]


def test_the_card_carries_what_lists_and_feeds_of_the_website_need() -> None:
    card = trial_card(story(ChangeClass.NEGATION), (ENGLISH_WORDS, WELSH_PAGE))

    assert card.status_case == "recruiting"
    assert (card.rules_last_changed, card.rules_last_published) == (date(2024, 1, 30), date(2024, 2, 13))
    assert [(change.criteria_list, change.earlier_unknown, change.affects) for change in card.changes] == [
        ("exclusion", False, "wider"),
        ("inclusion", True, ""),
    ]
    assert [code for code, _ in card.changes[0].cards_html] == [language.code for language in LANGUAGES]
    assert [url for url, _ in card.addresses] == [
        "/en/trials/ISRCTN12908996/",
        "/en/trials/ISRCTN12908996/criteria-changes/",
        "/en/trials/ISRCTN12908996/criteria/2024-01-30/",
    ]
