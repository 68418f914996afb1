"""The sheet for a GP: what paper needs, and no more than the page knows when it is made."""

import re
from dataclasses import replace
from datetime import date

from generator.model import Contact, LocalText, Site, Status, Text
from generator.pages.story import TrialStory
from generator.pages.trial.gp_sheet import SheetView, gp_sheets
from generator.pages.trial.paper import margins, qr_picture, typed_parts
from generator.website import Page
from tests.pages.cards import rendered
from tests.pages.trials import (
    ENGLISH_WORDS,
    IN,
    OUT,
    WEBSITE,
    WELSH_PAGE,
    a_history,
    a_revision,
    a_state,
    a_story,
    a_trial,
)


def a_sheet_story(**changes: object) -> TrialStory:
    inclusion = a_history(IN, [a_state(a_revision(IN, "2024-01-30", "Adults"))])
    exclusion = a_history(OUT, [a_state(a_revision(OUT, "2023-03-07", "HIV", "Fever"))])
    return a_story(a_trial(**changes), inclusion, exclusion)


def files(story: TrialStory, *, welsh: bool = False) -> dict[str, Page]:
    """The pages and files by the end of their address."""
    made = gp_sheets(story, WELSH_PAGE if welsh else ENGLISH_WORDS)
    folder = "taflen-meddyg-teulu/" if welsh else "gp-sheet/"
    return {page.url.partition(folder)[2]: page for page in made}


def sheet(story: TrialStory) -> SheetView:
    view = files(story)[""].view
    assert isinstance(view, SheetView)
    return view


def test_a_sheet_comes_in_two_sizes_with_one_picture_and_one_style() -> None:
    assert set(files(a_sheet_story())) == {"", "large/", "sheet.css", "qr.svg"}
    assert set(files(a_sheet_story(), welsh=True)) == {"", "mawr/", "sheet.css", "qr.svg"}


def test_a_sheet_names_the_dates_it_rests_on_and_where_to_look_for_changes() -> None:
    view = sheet(a_sheet_story())

    assert view.basis == "Rules of 30 January 2024. Register entry of 13 February 2024"
    assert view.since_url == "/en/trials/ISRCTN12908996/criteria/2024-01-30/"
    assert "".join(view.typed) == "trials.example/en/trials/ISRCTN12908996/criteria/2024-01-30/"


def test_a_sheet_is_the_same_whenever_it_is_made() -> None:
    # A build date on the paper would rewrite every sheet every day.
    story = a_sheet_story()
    later = replace(story, today=date(2024, 3, 1))

    assert [page.view for page in files(story).values()] == [page.view for page in files(later).values()]


def test_contacts_and_sites_stand_above_the_rules() -> None:
    story = a_sheet_story(contacts=(Contact(name="Dr A", phone="0151 529 5820"),), sites=(Site(name="The Walton"),))

    html = rendered(files(story)[""], of=WEBSITE)

    places = [html.index(part) for part in ("Dr A", "The Walton", 'id="inclusion"', 'id="exclusion"')]
    assert places == sorted(places)


def test_every_rule_has_the_registers_number_and_a_box_that_no_screen_reader_speaks() -> None:
    html = rendered(files(a_sheet_story())[""], of=WEBSITE)

    assert re.findall(r'<li id="([^"]+)" value="(\d+)"><span class="tick" aria-hidden="true"></span>', html) == [
        ("inclusion-r1", "1"),
        ("exclusion-r1", "1"),
        ("exclusion-r2", "2"),
    ]


def test_the_picture_says_in_words_where_it_leads() -> None:
    html = rendered(files(a_sheet_story())[""], of=WEBSITE)

    assert re.search(
        r'<img class="qr" src="/en/trials/ISRCTN12908996/gp-sheet/qr.svg"[^>]+ alt="QR code that leads', html
    )


def test_a_trial_without_criteria_has_a_sheet_that_leads_to_the_trial() -> None:
    view = sheet(a_story(a_trial(status=Status.UNKNOWN)))

    assert view.since_url == "/en/trials/ISRCTN12908996/"
    assert view.basis == "Register entry of 13 February 2024"


def test_sheets_are_not_for_search_engines() -> None:
    assert not any(page.indexed for page in files(a_sheet_story()).values())


def test_a_hostile_title_cannot_leave_its_string_in_the_style_file() -> None:
    title = LocalText(versions=(Text(words='"} body{display:none} @import url(//evil) \\ </style>\n', lang="en"),))

    style = files(a_sheet_story(title=title))["sheet.css"].view

    assert isinstance(style, str)
    outside = re.sub(r'"(?:[^"\\\n]|\\[0-9a-f]+ )*"', '""', style)
    assert "display" not in outside
    assert "@import" not in outside
    assert outside == margins(title="", corner="", basis="").replace('"Liberation Sans"', '""')


def test_an_untranslated_title_does_not_stand_in_a_welsh_margin_that_cannot_mark_it() -> None:
    style = files(a_sheet_story(), welsh=True)["sheet.css"].view

    assert isinstance(style, str)
    assert "A study of pain" not in style


def test_a_typed_address_breaks_after_slashes_only_and_loses_nothing() -> None:
    address = "trials.example/en/trials/ISRCTN12908996/criteria/2024-01-30/"

    assert "".join(typed_parts(address)) == address
    assert all(part.endswith("/") and part.count("/") == 1 for part in typed_parts(address))


def test_the_picture_is_an_svg_without_script_style_or_size() -> None:
    picture = qr_picture("https://trials.example/en/trials/ISRCTN12908996/criteria/2024-01-30/")

    assert picture.startswith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ')
    assert "script" not in picture
    assert "style" not in picture
    assert len(picture) < 3000
