"""Every field of a trial is on one of its pages, in each language, or somebody has decided that it is not.

A new field of the model fails here until it is shown or stands in NOT_SHOWN with its reason.
"""

import dataclasses
import html
import re
import types
import typing
from collections.abc import Iterator, Mapping
from datetime import date

import pytest

from generator.criteria.records import ChangeClass
from generator.i18n import Words
from generator.model import (
    Accepted,
    Affects,
    Age,
    AgeGroup,
    Contact,
    Correction,
    Funder,
    Link,
    LocalText,
    Prose,
    ProseBlock,
    Review,
    Revision,
    RevisionText,
    Sex,
    Site,
    Status,
    Text,
    Trial,
)
from generator.pages.page_types import PAGE_TYPES
from generator.pages.story import TrialStory
from generator.pages.trial.not_shown import NOT_SHOWN
from generator.problems import Place
from tests.pages.cards import english as english_words
from tests.pages.cards import rendered, welsh
from tests.pages.trials import (
    IN,
    OUT,
    WEBSITE,
    a_history,
    a_pair,
    a_revision,
    a_state,
    a_step,
    a_story,
    a_trial,
    english,
)

SHOWN: Mapping[str, tuple[str, str]] = {
    "id": ("ISRCTN12908996", "ISRCTN12908996"),
    "other_ids": ("49575", "49575"),
    "status": ("Stopped early", "Daeth i ben yn gynnar"),
    "status_reason": ("No more funds", "No more funds"),
    "last_updated": ("13 February 2024", "13 Chwefror 2024"),
    "last_verified": ("14 February 2024", "14 Chwefror 2024"),
    "source_version": ("Version seven", "Version seven"),
    "title": ("A study of pain", "A study of pain"),
    "acronym": ("APAIN", "APAIN"),
    "conditions": ("Chronic pain", "Chronic pain"),
    "sex": ("Female", "Benyw"),
    "minimum_age": ("18 to 65 years", "18 i 65 oed"),
    "maximum_age": ("18 to 65 years", "18 i 65 oed"),
    "recruitment_start": ("1 November 2021", "1 Tachwedd 2021"),
    "recruitment_end": ("29 February 2024", "29 Chwefror 2024"),
    "sponsor": ("University of Liverpool", "University of Liverpool"),
    "funders.name": ("Edelman Family Foundation", "Edelman Family Foundation"),
    "contacts.name": ("Dr Goebel", "Dr Goebel"),
    "contacts.phone": ("0151 529 5820", "0151 529 5820"),
    "contacts.email": ("goebel@example.org", "goebel@example.org"),
    "contacts.role": ("Chief investigator", "Chief investigator"),
    "sites.name": ("The Walton Centre", "The Walton Centre"),
    "sites.address": ("Lower Lane", "Lower Lane"),
    "sites.postcode": ("L9 7LJ", "L9 7LJ"),
    "sites.place": ("Liverpool", "Lerpwl"),
    "sites.status": ("Paused", "Ataliwyd dros dro"),
    "sites.contact": ("Nurse Jones", "Nurse Jones"),
    "sites.welsh_service": ("You can be seen in Welsh here.", ""),
    "links.label": ("Registry record", "Registry record"),
    "links.url": ("https://register.example/1", "https://register.example/1"),
    "attribution": ("From the register", "From the register"),
    "prose.block": ("What is this study about?", ""),
    "prose.lang": ("", 'lang="en"'),
    "prose.markdown": ("We study pain.", "We study pain."),
    "prose.reviewed_against": ("checked against the rules of 7 March 2023", ""),
    "prose.is_stale": ("", ""),
    "prose.review": ("", ""),
    "inclusion.criteria_list": ("Inclusion criteria", "Meini prawf cynhwysiant"),
    "inclusion.key": ("/criteria/2024-01-30/", "/meini-prawf/2024-01-30/"),
    "inclusion.as_of": ("30 January 2024", "30 Ionawr 2024"),
    "inclusion.published": ("15 February 2024", "15 Chwefror 2024"),
    "inclusion.until": ("In effect until 1 January 2030", "1 Ionawr 2030"),
    "inclusion.addition": ("Adults only", "Adults only"),
    "inclusion.heading": ("Current inclusion criteria:", "Current inclusion criteria:"),
    "inclusion.source": ("Copied from the register", "Copied from the register"),
    "inclusion.reason": ("Because of the drug", "Because of the drug"),
    "inclusion.affects": ("More people may be able to take part", "Efallai y bydd mwy o bobl yn gallu cymryd rhan"),
    "inclusion.texts.lang": ("", '<q lang="en">'),
    "inclusion.texts.words": ("Adults only", "Adults only"),
    "inclusion.texts.corrections.find": ("Îł", "Îł"),
    "inclusion.texts.corrections.replace": ("γ-level", "γ-level"),
    "inclusion.texts.corrections.reason": ("Damaged on the way", "Damaged on the way"),
}
"""Field -> what a reader sees of it on the English and on the Welsh pages of the trial below; empty: nothing that this
trial could show in that language, because the field speaks only on pages that a further test builds."""


def the_trial() -> tuple[Trial, TrialStory]:
    """A trial in which every field has a value of its own."""
    correction = Correction(find="Îł", replace="γ", reason="Damaged on the way")
    newest = dataclasses.replace(
        a_revision(
            IN,
            "2024-01-30",
            "Adults only",
            "Îł-level high",
            published="2024-02-15",
            affects=Affects.WIDER,
            reason="Because of the drug",
            corrections=(correction,),
        ),
        heading="Current inclusion criteria:",
        source="Copied from the register",
        until=date(2030, 1, 1),
    )
    older, newer = a_state(a_revision(IN, "2023-03-07", "Adults", "γ-level high")), a_state(newest)
    inclusion = a_history(IN, [older, newer], [a_step(older, newer, a_pair(1, ChangeClass.REWORDED))])
    exclusion = a_history(OUT, [a_state(a_revision(OUT, "", "HIV"))])
    trial = a_trial(
        other_ids={"cpms": "49575"},
        status=Status.STOPPED,
        status_reason=english("No more funds"),
        last_verified=date(2024, 2, 14),
        source_version="Version seven",
        acronym="APAIN",
        conditions=(english("Chronic pain"),),
        sex=Sex.FEMALE,
        age_groups=(AgeGroup.ADULT,),
        minimum_age=Age(value=18, unit="years"),
        maximum_age=Age(value=65, unit="years"),
        recruitment_start=date(2021, 11, 1),
        recruitment_end=date(2024, 2, 29),
        funders=(Funder(name="Edelman Family Foundation"),),
        contacts=(
            Contact(
                name="Dr Goebel", phone="+44 (0)151 529 5820", email="goebel@example.org", role="Chief investigator"
            ),
        ),
        sites=(
            Site(
                name="The Walton Centre",
                address=("Lower Lane",),
                postcode="L9 7LJ",
                place="Liverpool",
                status=Status.PAUSED,
                contact=Contact(name="Nurse Jones"),
                welsh_service=True,
            ),
        ),
        links=(Link(label=english("Registry record"), url="https://register.example/1"),),
        attribution="From the register",
        prose=(
            Prose(
                block=ProseBlock.SUMMARY,
                lang="en",
                markdown="We study pain.",
                place=Place(),
                reviewed_against="2023-03-07",
            ),
        ),
        inclusion=tuple(state.revision for state in (older, newer)),
    )
    return trial, a_story(trial, inclusion, exclusion)


def fields(record: type, above: str = "") -> Iterator[str]:
    """Dotted names of a record's fields; records inside are entered, but for texts, dates and places."""
    for field, hint in typing.get_type_hints(record).items():
        name = f"{above}{field}"
        inner = next((part for part in _parts(hint) if part in RECORDS), None)
        if inner is None or name in NOT_SHOWN_NAMES or inner is record or name in SHOWN:
            yield name
        else:
            yield from fields(inner, f"{name}.")


RECORDS = (Accepted, Contact, Correction, Funder, Link, Prose, Revision, RevisionText, Site)
NOT_SHOWN_NAMES = frozenset(name for name, _ in NOT_SHOWN)


def _parts(hint: object) -> Iterator[object]:
    """The types that a type is made of: `tuple[Site, ...]` -> Site."""
    arguments = typing.get_args(hint)
    if isinstance(hint, types.UnionType) or arguments:
        for argument in arguments:
            yield from _parts(argument)
    else:
        yield hint


def text_of_all_pages(words: Words) -> str:
    """Everything on the trial's pages, addresses and attributes included."""
    _, story = the_trial()
    pages = [page for make in PAGE_TYPES for page in make(story, words) if page.template.endswith(".html")]
    return re.sub(r"\s+", " ", html.unescape("".join(rendered(page, of=WEBSITE) for page in pages)))


def test_every_field_of_a_trial_is_shown_or_a_reason_says_why_not() -> None:
    shared = {name.replace("exclusion.", "inclusion.", 1) for name in fields(Trial)}

    decided = set(SHOWN) | NOT_SHOWN_NAMES
    assert shared - decided == set(), "a new field: show it, or put it into NOT_SHOWN with a reason"
    assert decided - shared == set(), "these fields are not in the model any more"
    assert not set(SHOWN) & NOT_SHOWN_NAMES


def test_every_field_that_is_not_shown_has_a_reason() -> None:
    assert all(len(reason.split()) > 3 for _, reason in NOT_SHOWN)
    assert len(NOT_SHOWN_NAMES) == len(NOT_SHOWN)


@pytest.mark.parametrize("which", [0, 1], ids=["en", "cy"])
def test_every_value_appears_on_a_page_of_the_trial_in_each_language(which: int) -> None:
    text = text_of_all_pages((english_words(), welsh())[which])

    missing = {name: wanted[which] for name, wanted in SHOWN.items() if wanted[which] not in text}

    assert missing == {}


def test_a_welsh_page_shows_the_welsh_words_for_what_a_site_offers() -> None:
    assert welsh().gettext("You can be seen in Welsh here.") in text_of_all_pages(welsh())


def test_the_state_of_a_translation_is_shown_when_there_is_one() -> None:
    trial, story = the_trial()
    draft = Prose(
        block=ProseBlock.SUMMARY,
        lang="cy",
        markdown="Astudiaeth.",
        place=Place(),
        review=Review.DRAFT,
        is_stale=True,
    )
    with_welsh = dataclasses.replace(story, trial=dataclasses.replace(trial, prose=(*trial.prose, draft)))
    (page,) = PAGE_TYPES[0](with_welsh, welsh())

    shown = html.unescape(rendered(page, of=WEBSITE))

    assert welsh().gettext("Draft translation: not yet checked by a Welsh translator.") in shown
    assert welsh().gettext("The Welsh version of this section is older than the English version.") in shown


def test_a_text_in_the_language_of_the_page_is_not_marked() -> None:
    both = LocalText(versions=(Text(words="A study", lang="en"), Text(words="Astudiaeth", lang="cy")))
    trial, story = the_trial()
    translated = dataclasses.replace(story, trial=dataclasses.replace(trial, title=both))
    (page,) = PAGE_TYPES[0](translated, welsh())

    assert "<h1>Astudiaeth</h1>" in rendered(page, of=WEBSITE)
