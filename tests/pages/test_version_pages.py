"""The page that a printed sheet points to: what changed since, today's status and contacts, the rules as they stood."""

from dataclasses import replace
from datetime import date

from generator.criteria.records import ChangeClass, Unknown, UnknownKind
from generator.model import Contact, Correction, Status
from generator.pages.story import TrialStory
from generator.pages.trial.compare_pages import compare_pages
from generator.pages.trial.version_pages import VersionView, version_pages
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


def the_seed_in_small(**changes: object) -> TrialStory:
    """Inclusion only since 2024; exclusion undated, of 2023 and of 2024."""
    inclusion = a_history(
        IN,
        [a_state(a_revision(IN, "2024-01-30", "Adults", published="2024-02-13"))],
        (),
        Unknown(kind=UnknownKind.WORDING_LOST, key="2024-01-30"),
        Unknown(kind=UnknownKind.EARLIER_UNKNOWN, key="2024-01-30"),
    )
    correction = Correction(find="Îł", replace="γ", reason="damaged on the way")
    first = a_state(a_revision(OUT, "", "γ high", "HIV"))
    second = a_state(a_revision(OUT, "2023-03-07", "γ high", "HIV or hepatitis", reason="Safety"))
    current = a_revision(
        OUT, "2024-01-30", "Îł twice too high", "HIV or hepatitis", reason="New drug", corrections=(correction,)
    )
    third = a_state(replace(current, until=date(2025, 1, 1), heading="Current criteria:", source="ISRCTN"))
    steps = [
        a_step(first, second, a_pair(2, ChangeClass.REWORDED)),
        a_step(second, third, a_pair(1, ChangeClass.REWORDED)),
    ]
    return a_story(a_trial(**changes), inclusion, a_history(OUT, [first, second, third], steps))


def seen(story: TrialStory, at: int) -> VersionView:
    view = list(version_pages(story, ENGLISH_WORDS))[at].view
    assert isinstance(view, VersionView)
    return view


def test_an_old_version_says_first_what_changed_and_then_what_nobody_can_show() -> None:
    view = seen(the_seed_in_small(), 1)

    assert view.heading == "Version of 7 March 2023"
    assert view.since == (
        "1 exclusion rule has changed since 7 March 2023.",
        "We cannot show whether an inclusion rule has changed since 7 March 2023: the wording of that date is not "
        "available.",
    )
    assert [card.id for found in view.changed for card in found.cards] == ["exclusion-r1-2024-01-30"]


def test_a_reason_is_given_for_one_revision_and_not_for_what_several_did() -> None:
    story = the_seed_in_small()

    (one,) = seen(story, 1).changed
    (several,) = seen(story, 0).changed

    assert one.cards[0].meaning is not None
    assert one.cards[0].meaning.reason.words == "New drug"
    assert len(several.cards) == 2
    assert several.meaning is None
    assert {card.meaning for card in several.cards} == {None}


def test_the_current_version_says_that_it_is_current() -> None:
    view = seen(the_seed_in_small(), 2)

    assert view.is_current
    assert (view.since, view.changed) == ((), ())
    assert view.lists[0].unknown == (
        "Inclusion rules: the register edited the rules of 30 January 2024 on 13 February 2024. What they said before "
        "that edit is lost.",
        "Inclusion rules: what they said before 30 January 2024 is not available. They may have been different.",
    )


def test_a_list_whose_wording_at_that_time_is_unknown_says_so_in_its_place() -> None:
    inclusion, exclusion = seen(the_seed_in_small(), 0).lists

    assert inclusion.section is None
    assert inclusion.unknown == ("The wording of the inclusion rules at that time is not available.",)
    assert exclusion.section is not None


def test_a_wording_names_its_heading_its_source_its_end_and_its_corrections() -> None:
    exclusion = seen(the_seed_in_small(), 2).lists[1]

    assert exclusion.register_heading is not None
    assert exclusion.register_heading.words == "Current criteria:"
    assert exclusion.source is not None
    assert exclusion.until == "In effect until 1 January 2025"
    assert [correction.reason for correction in exclusion.corrections] == ["damaged on the way"]


def test_status_and_contacts_are_todays_whatever_the_version() -> None:
    story = the_seed_in_small(status=Status.STOPPED, contacts=(Contact(name="Dr A"),))

    for at in range(3):
        assert seen(story, at).status.tag.words == "Stopped early"
        assert [contact.name.words for contact in seen(story, at).contacts] == ["Dr A"]


def test_only_the_current_version_may_be_found_by_search_engines() -> None:
    assert [page.indexed for page in version_pages(the_seed_in_small(), ENGLISH_WORDS)] == [False, False, True]


def test_versions_lead_to_their_neighbours() -> None:
    view = seen(the_seed_in_small(), 1)

    assert view.previous is not None
    assert view.next is not None
    assert (view.previous.text.words, view.next.url) == (
        "Version with no date",
        "/en/trials/ISRCTN12908996/criteria/2024-01-30/",
    )


def test_nowhere_on_any_version_page_is_the_unknown_list_called_unchanged() -> None:
    for page in version_pages(the_seed_in_small(), ENGLISH_WORDS):
        html = rendered(page, of=WEBSITE)
        assert "No rule has changed" not in html
        assert "No inclusion rule" not in html


def test_two_superseded_versions_are_compared_on_a_page_of_their_own() -> None:
    (page,) = compare_pages(the_seed_in_small(), WELSH_PAGE)
    html = rendered(page, of=WEBSITE)

    assert page.url == "/cy/treialon/ISRCTN12908996/cymharu/first/2023-03-07/"
    assert not page.indexed
    assert 'id="exclusion-r2-2023-03-07"' in html
    assert "Inclusion rules: the earlier wording is not available, so we cannot show what changed." in html


def test_every_version_page_is_at_the_same_place_in_both_languages() -> None:
    for page in version_pages(the_seed_in_small(), WELSH_PAGE):
        assert dict(page.alternates)["cy"] == page.url
        assert dict(page.alternates)["en"].endswith(page.url.rsplit("/", 2)[1] + "/")
