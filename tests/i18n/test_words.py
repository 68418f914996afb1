"""What both languages say about dates, numbers, ages, places and the alphabet."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.i18n import MissingMessage, Words, load_words
from generator.languages import CYMRAEG, ENGLISH
from generator.model import Age, Text

LOCALES = Path(__file__).parents[2] / "locales"
(EN, CY), PROBLEMS = load_words(LOCALES)
BOTH = pytest.mark.parametrize("words", [EN, CY], ids=["en", "cy"])


def years(value: int) -> Age:
    return Age(value=value, unit="years")


def months(value: int) -> Age:
    return Age(value=value, unit="months")


def test_the_catalogues_have_no_problems() -> None:
    assert [problem.as_text() for problem in PROBLEMS] == []


def test_words_come_in_the_order_of_the_languages() -> None:
    assert (EN.language, CY.language) == (ENGLISH, CYMRAEG)


@BOTH
def test_a_message_that_is_not_in_the_catalogue_raises_in_welsh_and_is_itself_in_english(words: Words) -> None:
    asked: list[Callable[[], str]] = [
        lambda: words.gettext("no such message"),
        lambda: words.pgettext("nowhere", "no such message"),
        lambda: words.ngettext("no such message", "no such messages", 1),
        lambda: words.npgettext("nowhere", "no such message", "no such messages", 1),
    ]
    for ask in asked:
        if words is EN:
            assert ask() == "no such message"
        else:
            with pytest.raises(MissingMessage) as raised:
                ask()
            assert "no such message" in raised.value.problem().message


def test_a_message_whose_value_was_forgotten_raises() -> None:
    with pytest.raises(KeyError):
        EN.gettext("Version of %(date)s")


def test_a_message_of_a_template_keeps_its_placeholders_for_the_template_engine() -> None:
    assert EN.translations.ngettext("%(num)s trial", "%(num)s trials", 2) == "%(num)s trials"
    assert CY.translations.ngettext("%(num)s trial", "%(num)s trials", 2) == "%(num)s dreial"


def test_dates_are_day_month_and_year() -> None:
    """Months as CLDR 47 has them."""
    assert EN.date(date(2024, 2, 13)) == "13 February 2024"
    assert [CY.date(date(2024, month, 1)) for month in range(1, 13)] == [
        "1 Ionawr 2024",
        "1 Chwefror 2024",
        "1 Mawrth 2024",
        "1 Ebrill 2024",
        "1 Mai 2024",
        "1 Mehefin 2024",
        "1 Gorffennaf 2024",
        "1 Awst 2024",
        "1 Medi 2024",
        "1 Hydref 2024",
        "1 Tachwedd 2024",
        "1 Rhagfyr 2024",
    ]


@BOTH
@given(day=st.dates())
def test_every_date_begins_with_a_digit_so_nothing_mutates(words: Words, day: date) -> None:
    shown = words.date(day)
    assert shown.split(" ")[0] == str(day.day)
    assert shown.split(" ")[2] == str(day.year)


def test_a_range_of_dates_may_be_open_at_either_end() -> None:
    start, end = date(2021, 11, 1), date(2024, 2, 29)
    assert EN.date_range(start, end) == "1 November 2021 to 29 February 2024"
    assert CY.date_range(start, end) == "1 Tachwedd 2021 i 29 Chwefror 2024"
    assert EN.date_range(start, None) == "From 1 November 2021"
    assert CY.date_range(start, None) == "O 1 Tachwedd 2021"
    assert EN.date_range(None, end) == "Until 29 February 2024"
    assert CY.date_range(None, end) == "Hyd 29 Chwefror 2024"
    with pytest.raises(ValueError, match="at least one date"):
        EN.date_range(None, None)


@BOTH
def test_large_numbers_have_separators(words: Words) -> None:
    assert words.number(999) == "999"
    assert words.number(12345) == "12,345"
    assert words.number(0.5) == "0.5"


def test_a_count_is_written_like_any_other_number() -> None:
    assert EN.ngettext("%(num)s trial", "%(num)s trials", 1234) == "1,234 trials"
    assert CY.ngettext("%(num)s trial", "%(num)s trials", 1234) == "1,234 o dreialon"


@pytest.mark.parametrize(
    ("minimum", "maximum", "english", "welsh"),
    [
        (years(18), None, "18 years and over", "18 oed a hŷn"),
        (years(1), None, "1 year and over", "1 oed a hŷn"),
        (None, years(65), "Up to 65 years", "Hyd at 65 oed"),
        (None, years(1), "Up to 1 year", "Hyd at 1 oed"),
        (years(18), years(65), "18 to 65 years", "18 i 65 oed"),
        (years(0), years(17), "0 to 17 years", "0 i 17 oed"),
        (years(18), years(18), "18 years", "18 oed"),
        (months(6), years(17), "6 months to 17 years", "6 mis oed i 17 oed"),
        (months(1), months(2), "1 month to 2 months", "1 mis oed i 2 fis oed"),
        (months(6), None, "6 months and over", "6 mis oed a hŷn"),
        (None, Age(value=2, unit="days"), "Up to 2 days", "Hyd at 2 ddiwrnod oed"),
        (Age(value=1, unit="days"), None, "1 day and over", "1 diwrnod oed a hŷn"),
        (Age(value=29, unit="weeks"), None, "29 weeks and over", "29 wythnos oed a hŷn"),
        (None, None, "All ages", "Pob oedran"),
    ],
)
def test_ages_are_numbers_and_welsh_says_oed(
    minimum: Age | None, maximum: Age | None, english: str, welsh: str
) -> None:
    assert EN.age_range(minimum, maximum) == english
    assert CY.age_range(minimum, maximum) == welsh


def test_a_town_has_its_welsh_name_where_there_is_one_and_says_which_language_it_is_in() -> None:
    assert CY.place("Liverpool") == Text(words="Lerpwl", lang="cy")
    assert EN.place("Liverpool") == Text(words="Liverpool", lang="en")
    assert CY.place("Much Wenlock") == Text(words="Much Wenlock", lang="en")


@pytest.mark.parametrize(
    ("town", "phrase"),
    [
        ("Cardiff", "yng Nghaerdydd"),
        ("Bangor", "ym Mangor"),
        ("Manchester", "ym Manceinion"),
        ("Liverpool", "yn Lerpwl"),
        ("Birmingham", "yn Birmingham"),
        ("Much Wenlock", None),
    ],
)
def test_being_in_a_town_is_a_whole_phrase_or_nothing(town: str, phrase: str | None) -> None:
    assert CY.in_place(town) == phrase


def test_names_in_one_line_stand_between_semicolons() -> None:
    assert CY.names(["Caer", "Efrog"]) == "Caer; Efrog"
