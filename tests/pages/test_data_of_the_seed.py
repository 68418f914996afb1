"""The data files of the real seed trial fit their schemas, and its feeds and sitemap are what the pages say."""

import csv
import json
import re
from pathlib import Path
from typing import Any

import feedparser
import jsonschema
import pytest

TRIAL = "ISRCTN12908996"


def read(website: Path, name: str) -> Any:
    return json.loads((website / "data" / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("data", "schema"), [("trials.json", "schema/trials.json"), (f"trials/{TRIAL}.json", "schema/trial.json")]
)
def test_a_data_file_fits_its_schema(built_website: Path, data: str, schema: str) -> None:
    validator = jsonschema.Draft202012Validator(read(built_website, schema), format_checker=jsonschema.FormatChecker())
    assert [error.message for error in validator.iter_errors(read(built_website, data))] == []


def test_the_schema_of_a_trial_refuses_a_record_without_what_is_unknown(built_website: Path) -> None:
    record = read(built_website, f"trials/{TRIAL}.json")
    del record["criteria"]["inclusion"]["unknown"]
    with pytest.raises(jsonschema.ValidationError, match="'unknown' is a required property"):
        jsonschema.validate(record, read(built_website, "schema/trial.json"))


def test_the_table_counts_the_changes_that_were_found_by_hand_and_says_what_is_unknown(built_website: Path) -> None:
    """From the undated text to March 2023 rules 4 and 13 changed, from then to January 2024 only rule 4; of the
    inclusion list nobody can say."""
    schema = read(built_website, "schema/changes.json")
    with (built_website / "data" / "changes.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        jsonschema.validate(row, schema)
    told = [
        (row["date"], row["list"], row["rule"], row["substantive"]) for row in rows if row["substantive"] != "false"
    ]
    assert told == [
        ("2024-01-30", "exclusion", "exclusion-r4", "true"),
        ("2024-01-30", "inclusion", "", "unknown"),
        ("2023-03-07", "exclusion", "exclusion-r4", "true"),
        ("2023-03-07", "exclusion", "exclusion-r13", "true"),
    ]


@pytest.mark.parametrize(
    ("feed", "page"),
    [
        ("en/changes/feed.atom", "en/changes"),
        ("cy/newidiadau/feed.atom", "cy/newidiadau"),
    ],
)
def test_a_feed_has_an_entry_per_dated_change_and_leads_to_a_place_that_exists(
    built_website: Path, feed: str, page: str
) -> None:
    found = feedparser.parse((built_website / feed).read_bytes())
    assert not found.bozo
    assert [entry.id.partition(":ISRCTN")[2] for entry in found.entries] == [
        "12908996/exclusion/2024-01-30",
        "12908996/inclusion/2024-01-30",
        "12908996/exclusion/2023-03-07",
    ]
    for entry in found.entries:
        path, _, fragment = entry.link.removeprefix("https://trialpages.example/").partition("#")
        assert f'id="{fragment}"' in (built_website / path / "index.html").read_text(encoding="utf-8")
    assert found.feed.updated == "2024-02-13T00:00:00Z"
    assert (built_website / page / "index.html").is_file()


def test_every_address_in_the_sitemap_is_a_page_that_does_not_ask_to_be_left_out(built_website: Path) -> None:
    sitemap = (built_website / "sitemap.xml").read_text(encoding="utf-8")
    listed = {path.strip("/") for path in re.findall("<loc>https://trialpages.example(.*?)</loc>", sitemap)}
    pages = {page.parent.relative_to(built_website).as_posix(): page for page in built_website.rglob("index.html")}
    may_be_found = {
        "" if path == "." else path
        for path, page in pages.items()
        if 'name="robots" content="noindex"' not in page.read_text(encoding="utf-8")
    }
    assert listed == may_be_found
