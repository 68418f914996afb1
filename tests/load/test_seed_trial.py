"""The content of the seed trial against the register's page that it was made from, word by word."""

import hashlib
import re
from pathlib import Path

import pytest

from generator.load import load_trial, load_website
from generator.model import LocalText, ProseBlock, Trial
from generator.prose import to_words

CONTENT = Path(__file__).parents[2] / "content"
FOLDER = CONTENT / "trials" / "ISRCTN12908996"
SOURCE = FOLDER / "source" / "2024-02-13-be-part-of-research.txt"

PAGE_FURNITURE = (
    "Ask to take part",
    "Contact the study team using the details below to take part. If there are no contact details below please ask "
    "your doctor in the first instance.",
    "Contact Information:",
    "Study Location:",
    "Skip to Main Content",
    "Keep up to date",
    "Sign up for news and information about taking part and shaping research.",
    "English | Cymraeg",
    "Be Part of Research - Trial Details -",
    "Open to:",
    "Age:",
    "Medical Conditions",
    "This information is provided directly by researchers and we recognise that it isn't always easy to understand. We "
    "are working with researchers to improve the accessibility of this information.",
    "Start dates may differ between countries and research sites. The research team are responsible for keeping the "
    "information up-to-date.",
    "The recruitment start and end dates are as follows:",
    "You can take part if:",
    "_____",
    "You may not be able to take part if:",
    "Below are the locations for where you can take part in the trial. Please note that not all sites may be open.",
    "•",
    "The study is sponsored by",
    "and funded by",
    "We'd like your feedback",
    "Your feedback is important to us. It will help us improve the quality of the study information on this site. "
    "Please answer both questions.",
    "Is this study information helpful?",
    "What will you do next?",
    "Read full details for Trial ID:",
    "Or CPMS",
    "Last updated",
    "This page is to help you find out about a research study and if you may be able to take part",
    "You can print or share the study information with your GP/healthcare provider or contact the research team "
    "directly.",
)
"""The page's own words around the study: the only ones that are not content."""

AS_THE_PAGE_WRITES_THEM = {
    "status": "Recruiting",
    "sex": "All Genders",
    "age_groups": "Adult",
    "recruitment": "01 Nov 2021 29 Feb 2024",
    "last_updated": "13 February 2024",
    "end of the sentence about sponsor and funder": ".",
}
"""Facts that content holds as values."""


@pytest.fixture(scope="module")
def trial() -> Trial:
    found, _ = load_trial(CONTENT, "ISRCTN12908996", "content")
    assert found is not None
    return found


def test_the_source_is_kept_byte_for_byte() -> None:
    digest, name = (SOURCE.parent / f"{SOURCE.name}.sha256").read_text(encoding="utf-8").split()
    assert name == SOURCE.name
    assert hashlib.sha256(SOURCE.read_bytes()).hexdigest() == digest


def test_no_word_of_the_source_is_lost_and_none_is_added(trial: Trial) -> None:
    """The words of the kept page are exactly those of content, and the page's furniture."""
    rest = " " + _words(SOURCE.read_text(encoding="utf-8"))
    told = [*_contents(trial), *PAGE_FURNITURE, *AS_THE_PAGE_WRITES_THEM.values()]
    for piece in sorted(told, key=len, reverse=True):
        words = f" {_words(piece)}"
        assert words in rest, f"not in the source: {piece}"
        rest = rest.replace(words, " ", 1)
    assert rest.split() == []


def test_every_revision_is_a_slice_of_the_source(trial: Trial) -> None:
    source = SOURCE.read_bytes()
    for revision in (*trial.inclusion, *trial.exclusion):
        assert revision.texts[0].words.encode() in source
        assert f"\n{revision.heading}\n".encode() in source


def test_the_revisions_are_those_of_the_register(trial: Trial) -> None:
    told = [
        (revision.criteria_list, revision.key, str(revision.as_of), str(revision.published))
        for revision in (*trial.inclusion, *trial.exclusion)
    ]
    assert told == [
        ("inclusion", "2024-01-30", "2024-01-30", "2024-02-13"),
        ("exclusion", "first", "None", "None"),
        ("exclusion", "2023-03-07", "2023-03-07", "None"),
        ("exclusion", "2024-01-30", "2024-01-30", "2024-02-13"),
    ]


def test_the_damaged_letter_stays_in_the_text_and_its_repair_is_listed(trial: Trial) -> None:
    newest = trial.exclusion[-1].texts[0]
    assert "Îł-glutamyl" in newest.words
    assert [(correction.find, correction.replace) for correction in newest.corrections] == [("Îł", "γ")]
    assert "γ-glutamyl" in trial.exclusion[-2].texts[0].words


def test_each_paragraph_of_the_summary_is_a_paragraph(trial: Trial) -> None:
    summary = trial.prose_in(ProseBlock.SUMMARY, "en")
    assert summary is not None
    paragraphs = summary.markdown.split("\n\n")
    assert len(paragraphs) == 5
    assert all("\n" not in paragraph for paragraph in paragraphs)
    assert [to_words(paragraph) for paragraph in paragraphs] == paragraphs


def test_nobody_claims_to_have_checked_the_plain_words(trial: Trial) -> None:
    assert all(prose.reviewed_against == "" for prose in trial.prose if prose.lang == "en")


def test_loading_the_shipped_content_gives_no_error() -> None:
    _, of_trial = load_trial(CONTENT, "ISRCTN12908996", "content")
    website, of_website = load_website(CONTENT, "content")
    assert website is not None
    assert [problem.as_text() for problem in (*of_trial, *of_website) if problem.severity == "error"] == []


def test_the_contact_page_names_the_address_of_the_owner() -> None:
    website, _ = load_website(CONTENT, "content")
    assert website is not None
    for page in website.own_pages:
        if page.name == "contact":
            assert website.owner_email in page.markdown


def _contents(trial: Trial) -> list[str]:
    """Every piece of content that comes from the page, as it stands in the files."""
    people = [text for contact in trial.contacts for text in (contact.name, contact.phone, contact.email)]
    places = [text for site in trial.sites for text in (site.name, *site.address, site.postcode)]
    revisions = [*trial.inclusion, *trial.exclusion]
    return [
        *people,
        *places,
        *(_original(condition) for condition in trial.conditions),
        _original(trial.title),
        _original(trial.title),
        *(prose.markdown for prose in trial.prose if prose.lang == "en"),
        *(revision.heading for revision in revisions),
        *(revision.texts[0].words for revision in revisions),
        "_____",
        "•",
        trial.sponsor,
        *(funder.name for funder in trial.funders),
        trial.id,
        *trial.other_ids.values(),
    ]


def _original(text: LocalText) -> str:
    return text.versions[0].words


def _words(text: str) -> str:
    """Words with one blank between them: the page has U+00A0 in places, and line breaks are not words."""
    return re.sub(r"\s+", " ", text).strip()
