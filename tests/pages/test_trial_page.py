"""The trial page: what people decide by comes first, nothing is empty, no language is passed off as another."""

from dataclasses import replace
from datetime import date

from generator.criteria.records import Unknown, UnknownKind
from generator.model import (
    Age,
    AgeGroup,
    Contact,
    LocalText,
    Prose,
    ProseBlock,
    Review,
    Sex,
    Site,
    Status,
    Text,
    Trial,
)
from generator.pages.trial.facts import ages
from generator.pages.trial.trial_page import TrialView, trial_view
from generator.problems import Place
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


def prose(block: ProseBlock, lang: str = "en", **changes: object) -> Prose:
    text = Prose(block=block, lang=lang, markdown=f"The {block} in {lang}.", place=Place())
    return replace(text, **changes)  # type: ignore[arg-type] # a test names fields of Prose


def seen(trial: Trial, *, welsh: bool = False) -> TrialView:
    """The page of a trial with one rule in each list."""
    inclusion = a_history(IN, [a_state(a_revision(IN, "2024-01-30", "Adults"))])
    exclusion = a_history(OUT, [a_state(a_revision(OUT, "2024-01-30", "HIV"))])
    return trial_view(a_story(trial, inclusion, exclusion), WELSH_PAGE if welsh else ENGLISH_WORDS)


def notices_of(view: TrialView) -> list[tuple[str, ...]]:
    return [section.prose.notices for section in view.prose if section.prose]


def test_procedures_and_risks_come_before_the_rules_and_the_rules_before_whom_to_ask() -> None:
    view = seen(a_trial(prose=tuple(prose(block) for block in ProseBlock)))

    assert [entry.fragment for entry in view.contents] == [
        "about",
        "taking-part",
        "benefits-and-risks",
        "who",
        "inclusion",
        "exclusion",
        "where",
        "ask",
        "organisations",
        "feedback",
        "about-information",
    ]


def test_a_block_that_nobody_wrote_is_left_out_with_its_heading() -> None:
    view = seen(a_trial(prose=(prose(ProseBlock.WHO),)))

    assert [section.id for section in view.prose] == ["who"]
    assert "about" not in [entry.fragment for entry in view.contents]


def test_without_a_feedback_service_there_is_no_form_and_no_way_to_it() -> None:
    story = a_story(a_trial(), website=replace(WEBSITE, feedback=""))

    view = trial_view(story, ENGLISH_WORDS)

    assert view.feedback is None
    assert "feedback" not in [entry.fragment for entry in view.contents]


def test_a_form_carries_the_trial_and_the_version_of_the_rules_that_were_read() -> None:
    form = seen(a_trial(), welsh=True).feedback

    assert form is not None
    assert (form.name, form.action) == ("feedback-cy", "/cy/adborth/diolch/")
    assert (form.trial, form.version) == ("ISRCTN12908996", "2024-01-30")


def test_at_a_glance_leaves_out_what_the_register_does_not_say() -> None:
    assert [fact.label for fact in seen(a_trial()).glance] == ["Trial ID"]


def test_ages_are_numbers_and_groups_speak_only_when_there_is_no_number() -> None:
    groups = (AgeGroup.ADULT, AgeGroup.OLDER_ADULT)

    assert ages(a_trial(minimum_age=Age(value=18, unit="years"), age_groups=groups), ENGLISH_WORDS) == (
        "18 years and over"
    )
    assert ages(a_trial(age_groups=groups), ENGLISH_WORDS) == "Adult; Older adult"


def test_where_names_towns_once_and_a_site_without_one_by_its_own_name() -> None:
    sites = (Site(name="One", place="Liverpool"), Site(name="Two", place="Liverpool"), Site(name="The Walton Centre"))

    where = next(fact for fact in seen(a_trial(sites=sites)).glance if fact.label == "Where")

    assert [value.text.words for value in where.values] == ["Liverpool", "The Walton Centre"]


def test_an_untranslated_title_is_marked_and_does_not_stand_in_a_welsh_title_element() -> None:
    view = seen(a_trial(), welsh=True)

    assert (view.title.words, view.title.lang) == ("A study of pain", "en")
    assert view.document_title == "Trial details: ISRCTN12908996"


def test_a_translated_title_is_the_title_of_the_welsh_page() -> None:
    title = LocalText(versions=(Text(words="A study", lang="en"), Text(words="Astudiaeth", lang="cy")))

    assert seen(a_trial(title=title), welsh=True).document_title == "Astudiaeth"


def test_an_english_text_on_a_welsh_page_says_so_and_the_first_one_says_why() -> None:
    view = seen(a_trial(prose=(prose(ProseBlock.SUMMARY), prose(ProseBlock.WHO))), welsh=True)

    first, second = (notices[0] for notices in notices_of(view))
    assert first.startswith("This section is available in English only. It was written by the study team")
    assert second == "This section is available in English only."
    assert {section.prose.lang for section in view.prose if section.prose} == {"en"}
    assert [section.notices for _, section in view.rules] == [("This section is available in English only.",)] * 2


def test_a_translation_says_when_it_is_a_draft_or_older_than_its_original() -> None:
    translations = (
        prose(ProseBlock.SUMMARY, "cy", review=Review.DRAFT, reviewed_against="2024-01-30"),
        prose(ProseBlock.WHO, "cy", review=Review.CHECKED, is_stale=True, reviewed_against="2024-01-30"),
    )

    assert notices_of(seen(a_trial(prose=translations), welsh=True)) == [
        ("Draft translation: not yet checked by a Welsh translator.",),
        ("The Welsh version of this section is older than the English version.",),
    ]


def test_a_text_that_nobody_read_against_the_rules_says_so_and_one_that_was_read_says_nothing() -> None:
    texts = (prose(ProseBlock.SUMMARY), prose(ProseBlock.WHO, reviewed_against="2024-01-30"))

    assert notices_of(seen(a_trial(prose=texts))) == [
        ("This text has not been checked against the current rules.",),
        (),
    ]


def test_a_text_read_against_older_rules_says_so_when_a_list_may_have_changed_since() -> None:
    # The inclusion list of 2023 is not available: nobody can say that nothing changed.
    inclusion = a_history(
        IN,
        [a_state(a_revision(IN, "2024-01-30", "Adults"))],
        (),
        Unknown(kind=UnknownKind.EARLIER_UNKNOWN, key="2024-01-30"),
    )
    exclusion = a_history(OUT, [a_state(a_revision(OUT, "2023-03-07", "HIV"))])
    text = prose(ProseBlock.WHO, reviewed_against="2023-03-07")

    view = trial_view(a_story(a_trial(prose=(text,)), inclusion, exclusion), ENGLISH_WORDS)

    assert notices_of(view) == [
        ("This text was checked against the rules of 7 March 2023. The rules have changed since then.",)
    ]


def test_each_list_says_since_when_it_holds_and_what_is_not_known_of_it() -> None:
    inclusion = a_history(
        IN,
        [a_state(a_revision(IN, "2024-01-30", "Adults", published="2024-02-13"))],
        (),
        Unknown(kind=UnknownKind.EARLIER_UNKNOWN, key="2024-01-30"),
    )

    (_, section), (_, missing) = trial_view(a_story(a_trial(), inclusion), ENGLISH_WORDS).rules

    assert section.in_force == "In effect from 30 January 2024, edited on 13 February 2024"
    assert [line.text.words for line in section.history] == ["Earlier versions of these rules are not available."]
    assert missing.rules is None


def test_nobody_is_invited_to_a_trial_that_takes_nobody_but_its_contacts_stay() -> None:
    view = seen(a_trial(status=Status.COMPLETED, contacts=(Contact(name="Dr A", email="a@example.org"),)))

    assert view.ask.heading == "Contact details"
    assert not view.status.may_ask
    assert [contact.name.words for contact in view.contacts] == ["Dr A"]


def test_the_page_keeps_three_dates_apart() -> None:
    view = seen(a_trial(last_verified=date(2024, 2, 15), sex=Sex.ALL))

    dates = {fact.label: fact.values[0].text.words for fact in view.about}
    assert dates["Register entry last updated"] == "13 February 2024"
    assert dates["Last confirmed by a person"] == "15 February 2024"
    assert "Rules last changed" not in dates  # these rules never changed


def test_an_address_can_be_sent_without_any_script_or_tracker() -> None:
    share = seen(a_trial()).share

    assert share.address == "https://trials.example/en/trials/ISRCTN12908996/"
    assert share.mail_url == (
        "mailto:?subject=A%20study%20of%20pain&body=https%3A//trials.example/en/trials/ISRCTN12908996/"
    )


def test_search_engines_get_towns_and_a_status_in_terms_of_schema_org_or_none() -> None:
    sites = (Site(name="The Walton Centre", place="Liverpool"), Site(name="Elsewhere"))

    about = seen(a_trial(sites=sites)).structured_data["mainEntity"]
    unknown = seen(a_trial(status=Status.UNKNOWN)).structured_data["mainEntity"]

    assert isinstance(about, dict)
    assert isinstance(unknown, dict)
    assert about["studyLocation"] == [{"@type": "AdministrativeArea", "name": "Liverpool"}]
    assert about["status"] == "https://schema.org/Recruiting"
    assert "status" not in unknown
