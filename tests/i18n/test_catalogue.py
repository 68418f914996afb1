"""The Welsh catalogue against the words of the source: nothing missing, nothing left over, nothing guessed."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import read_po

from generator.i18n.catalogue_text import PLURAL_FORMS
from generator.languages import LANGUAGES

ROOT = Path(__file__).parents[2]
LOCALES = ROOT / "locales"
TRANSLATED = [language.code for language in LANGUAGES[1:]]

Key = tuple[str | None, str, str | None]
"""Context, message, plural."""

SAME_AS_ENGLISH = {"%(kind)s: %(name)s", "ORCID"}
"""Messages that need no other wording in Welsh."""


def catalogue(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file)


def welsh() -> Catalog:
    return catalogue(LOCALES / "cy" / "LC_MESSAGES" / "messages.po")


def texts(message: Message) -> tuple[str, ...]:
    """The translation, in all its forms."""
    return tuple(message.string) if isinstance(message.string, (tuple, list)) else (message.string or "",)


def keys(found: Catalog) -> set[Key]:
    return {
        (message.context, message.id[0], message.id[1])
        if isinstance(message.id, (tuple, list))
        else (message.context, message.id, None)
        for message in found
        if message.id
    }


def used() -> set[Key]:
    """Every message of the templates and of the Python code, as `make messages` finds them."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        mappings = tomllib.load(file)["tool"]["babel"]["mappings"]
    found: set[Key] = set()
    for _, _, message, _, context in extract_from_dir(
        ROOT,
        method_map=[(mapping["pattern"], mapping["method"]) for mapping in mappings],
        options_map={mapping["pattern"]: {**mapping} for mapping in mappings},
        keywords=DEFAULT_KEYWORDS,
        directory_filter=lambda folder: (
            Path(folder).relative_to(ROOT).parts[:1] in {(), ("generator",), ("templates",)}
        ),
    ):
        found.add((context, message[0], message[1]) if isinstance(message, tuple) else (context, message, None))
    return found


def welsh_texts() -> Iterator[tuple[str, str]]:
    """(English, Welsh) of every message and every plural form."""
    for message in welsh():
        if message.id:
            english = message.id if isinstance(message.id, str) else message.id[1]
            for text in texts(message):
                yield english, text


@pytest.mark.parametrize("code", TRANSLATED)
def test_extraction_leaves_no_difference(code: str) -> None:
    """`make messages` was run, so no page can ask for a message that the translator has never seen."""
    in_catalogue = keys(catalogue(LOCALES / code / "LC_MESSAGES" / "messages.po"))
    assert {"not in the catalogue": used() - in_catalogue, "no longer used": in_catalogue - used()} == {
        "not in the catalogue": set(),
        "no longer used": set(),
    }


def test_the_template_for_new_languages_has_the_same_messages() -> None:
    assert keys(catalogue(LOCALES / "messages.pot")) == used()


@pytest.mark.parametrize("code", TRANSLATED)
def test_nothing_is_fuzzy_and_nothing_is_kept_that_is_no_longer_used(code: str) -> None:
    found = catalogue(LOCALES / code / "LC_MESSAGES" / "messages.po")
    assert [message.id for message in found if message.id and message.fuzzy] == []
    assert list(found.obsolete) == []


def test_welsh_has_six_plural_forms_and_all_are_filled() -> None:
    assert welsh().plural_forms == PLURAL_FORMS["cy"]
    for message in welsh():
        if isinstance(message.id, (tuple, list)):
            assert len(texts(message)) == 6
        assert all(texts(message))


def test_no_compiled_catalogue_is_kept() -> None:
    """It could be older than its source."""
    assert list(LOCALES.rglob("*.mo")) == []


def test_no_welsh_message_is_the_english_one() -> None:
    assert {english for english, text in welsh_texts() if english == text} <= SAME_AS_ENGLISH


def test_every_message_of_one_or_two_words_has_a_context_or_a_fixed_meaning() -> None:
    """ "Open" is a verb or an adjective, "Home" is a house or a page: one word can need two translations."""
    bare = {
        message
        for context, message, plural in used()
        if context is None and plural is None and len(message.split()) == 1 and "%(" not in message
    }
    assert bare == set()


UNDECIDED = re.compile(r"\b(?:a/ac|yn/ym|a\(c\)|ei/ei|neu/ac)\b|&|\b(\w+) \1\b")


def test_no_welsh_message_leaves_a_choice_of_forms_to_the_reader() -> None:
    assert [text for _, text in welsh_texts() if UNDECIDED.search(text)] == []


MUTATING = re.compile(r"yn|ym|yng|i|o|am|ar|at|gan|dan|heb|hyd|dros|drwy|wrth|gyda|â|neu|fy|dy|ei|y|yr|mewn")
AND = re.compile(r"ac?|nac?")
DATES_AND_NUMBERS = {"date", "edited", "updated", "start", "end", "from", "to", "age", "num", "total", "rules", "entry"}
"""Names of values that begin with a digit."""


def test_no_value_stands_after_a_word_that_would_change_its_first_letter() -> None:
    """A value that begins with a digit may follow most of these words; "a" (and) may be followed by none, because
    it is "ac" before 1, 8 and 11. The cures: a label and a colon, or a fixed noun that takes the change ("o rif")."""
    found = []
    for _, text in welsh_texts():
        for word, name in re.findall(r"([\w']+) [\"“‘(]*%\((\w+)\)s", text):
            follows_mutation = MUTATING.fullmatch(word.lower()) and name not in DATES_AND_NUMBERS
            if follows_mutation or AND.fullmatch(word.lower()):
                found.append(text)
    assert found == []


NUMERAL_WORD = re.compile(r"\b(?:dau|dwy|tri|tair|pedwar|pedair|chwech) %\(")


def test_no_value_stands_after_a_numeral_word() -> None:
    assert [text for _, text in welsh_texts() if NUMERAL_WORD.search(text)] == []


ENGLISH_LEFT = re.compile(
    r"\b(?:the|and|of|with|this|that|trial|trials|rule|rules|page|updated|yes|January|February|March|May|June|July|August"
    r"|October|December)\b",
    re.IGNORECASE,
)


def test_no_english_word_is_left_in_a_welsh_message() -> None:
    assert [text for _, text in welsh_texts() if ENGLISH_LEFT.search(re.sub(r"%\(\w+\)s|<[^>]*>", "", text))] == []
