"""What changed in all trials: the list, the home page, the feeds and the table. None calls an unknown unchanged."""

import csv
import io
from datetime import date
from typing import Any

import feedparser
import jsonschema

from generator.pages.changes.change_lines import change_line, dated_changes, wider
from generator.pages.changes.feeds import changes_feeds
from generator.pages.website.change_lists import changes_list
from generator.pages.website.data_files import COLUMNS, changes_data, trials_data
from generator.pages.website.home import home_page
from generator.pages.website.schemas import schemas
from generator.website import TrialCard
from tests.pages.cards import CHANGE, UNKNOWN, all_words, card, change, english, rendered, text, website, welsh

COUNTED = "1 exclusion rule changed (rules of 30 January 2024, edited 13 February 2024)"
LOST = (
    "The list of who can take part was also updated on 30 January 2024. Its earlier wording is not available, so we "
    "cannot show what changed there."
)
LOST_ALONE = LOST.replace("also ", "")


def sentences(*cards: TrialCard) -> list[list[str]]:
    return [[said.sentence for said in change_line(dated, english()).said] for dated in dated_changes(cards)]


def feed(*cards: TrialCard, name: str = "feed.atom") -> Any:
    pages = {page.url: page for page in changes_feeds(website(), cards, english())}
    return feedparser.parse(rendered(pages[f"/en/changes/{name}"]))


def test_a_list_whose_earlier_wording_is_lost_is_named_right_after_the_count_of_the_other_list() -> None:
    (line,) = sentences(card(changes=(UNKNOWN, CHANGE)))
    assert line == [f"{COUNTED}.", LOST]


def test_a_list_whose_earlier_wording_is_lost_makes_a_line_of_its_own_when_nothing_else_changed() -> None:
    assert sentences(card(changes=(UNKNOWN,))) == [[LOST_ALONE]]


def test_typing_differences_make_no_line_and_no_entry() -> None:
    typing = change(rules=(), minor_rules=(("exclusion-r2", ("editorial",)),))
    assert sentences(card(changes=(typing,))) == []
    assert feed(card(changes=(typing,))).entries == []


def test_changes_are_sorted_by_the_registers_edit_else_by_the_date_in_force() -> None:
    edited_late = card(id="ISRCTN00000001", changes=(CHANGE,))
    in_force_between = card(
        id="ISRCTN00000002", changes=(change(key="2024-02-01", as_of=date(2024, 2, 1), published=None),)
    )
    assert [dated.card.id for dated in dated_changes((in_force_between, edited_late))] == [
        "ISRCTN00000001",
        "ISRCTN00000002",
    ]


def test_only_a_person_says_that_more_people_may_take_part() -> None:
    marked = card(id="ISRCTN00000001", changes=(change(affects="wider"),))
    narrower = card(id="ISRCTN00000002", changes=(change(affects="narrower"),))
    unmarked = card(id="ISRCTN00000003", changes=(CHANGE,))
    cards = (marked, narrower, unmarked)
    assert [dated.card.id for dated in wider(dated_changes(cards))] == ["ISRCTN00000001"]
    assert [entry.id for entry in feed(*cards, name="wider.atom").entries] == [
        "tag:trials.example,2024:ISRCTN00000001/exclusion/2024-01-30"
    ]
    lines = [change_line(dated, english()) for dated in dated_changes(cards)]
    assert [said.direction for line in lines for said in line.said] == [
        "More people may be able to take part",
        "Fewer people may be able to take part",
        "",
    ]


def test_the_list_says_so_when_nobody_has_marked_a_change() -> None:
    (page,) = changes_list(website(), (card(changes=(CHANGE,)),), english())
    html = rendered(page)
    assert "Trials that may now be open to more people" in html
    assert "Nobody has marked a change like that so far." in html


def test_a_long_list_of_changes_has_pages_and_the_wider_ones_stand_on_the_first() -> None:
    days = [date(2020 + at // 12, at % 12 + 1, 1) for at in range(51)]
    changes = tuple(change(key=day.isoformat(), as_of=day, published=None) for day in days)
    first, second = changes_list(website(), (card(changes=changes),), english())
    assert (first.url, second.url) == ("/en/changes/", "/en/changes/page/2/")
    assert 'id="wider"' in rendered(first)
    assert 'id="wider"' not in rendered(second)
    assert "1 March 2024" in rendered(first)
    assert "1 January 2020" in rendered(second)


def test_no_changes_are_said_in_words() -> None:
    (page,) = changes_list(website(), (card(),), english())
    assert "No changes have been recorded." in rendered(page)
    (home,) = home_page(website(), (card(),), welsh())
    assert "Nid oes unrhyw newidiadau wedi'u cofnodi." in rendered(home)


def test_a_line_leads_to_the_place_on_the_changelog() -> None:
    (dated,) = dated_changes((card(changes=(CHANGE,)),))
    assert change_line(dated, welsh()).url == ("/cy/treialon/ISRCTN00000001/newid-meini-prawf/#exclusion-2024-01-30")


def test_a_feed_is_one_that_feed_readers_understand() -> None:
    found = feed(card(changes=(CHANGE, UNKNOWN)))
    assert not found.bozo
    assert found.version == "atom10"
    assert found.feed.id == "https://trials.example/en/changes/feed.atom"
    assert found.feed.author == "A health board"
    assert [entry.id for entry in found.entries] == [
        "tag:trials.example,2024:ISRCTN00000001/exclusion/2024-01-30",
        "tag:trials.example,2024:ISRCTN00000001/inclusion/2024-01-30",
    ]


def test_the_dates_of_a_feed_are_the_registers_and_never_those_of_the_build() -> None:
    found = feed(card(changes=(CHANGE,)))
    assert found.entries[0].updated == "2024-02-13T00:00:00Z"
    assert found.feed.updated == "2024-02-13T00:00:00Z"
    assert feed().feed.updated == "1970-01-01T00:00:00Z"


def test_an_entry_of_a_feed_says_what_cannot_be_shown() -> None:
    (entry,) = feed(card(changes=(UNKNOWN,))).entries
    assert entry.summary == LOST_ALONE
    assert LOST_ALONE in entry.content[0].value


def test_an_entry_with_a_count_says_at_once_what_cannot_be_shown_of_the_other_list() -> None:
    counted = next(entry for entry in feed(card(changes=(CHANGE, UNKNOWN))).entries if "/exclusion/" in entry.id)
    assert counted.summary == f"{COUNTED}. {LOST}"


def test_the_list_of_wider_changes_says_too_what_cannot_be_shown_of_the_other_list() -> None:
    (dated,) = wider(dated_changes((card(changes=(change(affects="wider"), UNKNOWN)),)))
    assert [said.sentence for said in change_line(dated, english()).said] == [f"{COUNTED}.", LOST]


def test_a_hostile_title_is_only_words_in_a_feed() -> None:
    (entry,) = feed(card(title=text("a < b & <img src=x onerror=alert(1)>"), changes=(CHANGE,))).entries
    assert entry.title_detail.type == "text/plain"
    assert entry.title == "a < b & <img src=x onerror=alert(1)>"


def test_the_welsh_feed_marks_an_english_title() -> None:
    page = next(iter(changes_feeds(website(), (card(changes=(CHANGE,)),), welsh())))
    xml = rendered(page)
    assert page.url == "/cy/newidiadau/feed.atom"
    assert 'xml:lang="cy"' in xml
    assert '<title xml:lang="en">Aspirin for headache</title>' in xml


def rows(*cards: TrialCard) -> list[dict[str, str]]:
    (page,) = changes_data(website(), cards, all_words())
    return list(csv.DictReader(io.StringIO(rendered(page))))


def test_the_table_has_a_row_per_rule_and_says_which_changes_have_substance() -> None:
    both = change(rules=(("exclusion-r4", ("threshold", "reworded")),), minor_rules=(("exclusion-r2", ("editorial",)),))
    assert [(row["rule"], row["classes"], row["substantive"]) for row in rows(card(changes=(both,)))] == [
        ("exclusion-r4", "threshold reworded", "true"),
        ("exclusion-r2", "editorial", "false"),
    ]


def test_the_table_has_a_row_for_a_list_whose_earlier_wording_is_lost() -> None:
    (row,) = rows(card(changes=(UNKNOWN,)))
    assert (row["list"], row["rule"], row["classes"], row["substantive"]) == ("inclusion", "", "unknown", "unknown")


def test_no_cell_of_the_table_begins_a_formula() -> None:
    for row in rows(card(changes=(CHANGE, UNKNOWN))):
        assert list(row) == list(COLUMNS)
        assert [cell for cell in row.values() if cell[:1] in ("=", "+", "-", "@", "\t", "\r")] == []


def schema(name: str) -> dict[str, Any]:
    found = {page.url: page.view for page in schemas(website(), (), all_words())}
    view = found[f"/data/schema/{name}.json"]
    assert isinstance(view, dict)
    jsonschema.Draft202012Validator.check_schema(view)
    return view


def test_every_row_of_the_table_fits_its_schema() -> None:
    for row in rows(card(changes=(change(affects="wider"), UNKNOWN))):
        jsonschema.validate(row, schema("changes"), cls=jsonschema.Draft202012Validator)


def test_the_list_of_trials_as_data_fits_its_schema_and_names_what_is_unknown() -> None:
    (page,) = trials_data(
        website(), (card(changes=(CHANGE, UNKNOWN), rules_last_changed=date(2024, 1, 30)),), all_words()
    )
    jsonschema.validate(page.view, schema("trials"), cls=jsonschema.Draft202012Validator)
    assert isinstance(page.view, list)
    (trial,) = page.view
    assert trial["changes_unknown"] == [{"list": "inclusion", "date": "2024-01-30"}]
    assert trial["title"] == {"en": "Aspirin for headache"}
    assert trial["status_case"] == "recruiting"


def test_the_schema_of_a_trial_is_a_schema() -> None:
    assert schema("trial")["$id"] == "https://trials.example/data/schema/trial.json"
