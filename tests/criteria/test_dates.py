"""Dates as registries write them: one day of the calendar, or none; never a guess."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.criteria.dates import dates_in, read_date

MAY = date(2026, 5, 7)


@pytest.mark.parametrize(
    "words",
    [
        "07/05/2026",
        "7/5/2026",
        "07.05.2026",
        "7.5.2026",
        "7. 5. 2026",
        "07-05-2026",
        "2026-05-07",
        "2026/05/07",
        "7 May 2026",
        "7 may 2026",
        "07 MAY 2026",
        "7th May 2026",
        "7th of May, 2026",
        "May 7, 2026",
        "May 7th 2026",
        "7-May-2026",
        "7 Mai 2026",
        "7fed Mai 2026",
        "7fed o Fai 2026",
        "7 o Fai 2026",
    ],
)
def test_a_day_is_read_in_every_form(words: str) -> None:
    assert read_date(words) == MAY


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("3 September 2024", date(2024, 9, 3)),
        ("3 Sept 2024", date(2024, 9, 3)),
        ("3 Sep. 2024", date(2024, 9, 3)),
        ("1af Ionawr 2024", date(2024, 1, 1)),
        ("2il o Chwefror 2024", date(2024, 2, 2)),
        ("3ydd o Fawrth 2024", date(2024, 3, 3)),
        ("4 Ebrill 2024", date(2024, 4, 4)),
        ("6 o Fehefin 2024", date(2024, 6, 6)),
        ("7 Gorffennaf 2024", date(2024, 7, 7)),
        ("7 o Orffennaf 2024", date(2024, 7, 7)),
        ("8 Awst 2024", date(2024, 8, 8)),
        ("9 o Fedi 2024", date(2024, 9, 9)),
        ("10 Hydref 2024", date(2024, 10, 10)),
        ("11 o Dachwedd 2024", date(2024, 11, 11)),
        ("12 o Ragfyr 2024", date(2024, 12, 12)),
        ("29 February 2024", date(2024, 2, 29)),
    ],
)
def test_months_are_known_in_both_languages(words: str, day: date) -> None:
    assert read_date(words) == day


@pytest.mark.parametrize(
    "words",
    [
        "31/02/2026",
        "29/02/2025",
        "10/30/2006",
        "00/05/2026",
        "07/05/26",
        "26-05-07",
        "May 2026",
        "05/2026",
        "2026",
        "2026-05",
        "7 Mya 2026",
        "7 May 26",
        "07/05-2026",
        "07/05/2641",
        "07/05/0026",
        "7 5 2026",
        "soon",
        "",
    ],
)
def test_what_names_no_day_gives_none(words: str) -> None:
    assert read_date(words) is None


def test_every_stretch_that_is_written_like_a_date_is_found() -> None:
    text = "as of 31/02/2026 (updated 7 May 2026), in May 2026, 18-65 years, 1.73 m2, 2.5.1"
    found = [(date_words.words, date_words.day) for date_words in dates_in(text)]
    assert found == [("31/02/2026", None), ("7 May 2026", MAY), ("May 2026", None)]


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2100, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    assert read_date(day.isoformat()) == day
    assert read_date(f"{day.day:02}/{day.month:02}/{day.year}") == day
    assert read_date(f"{day.day}.{day.month}.{day.year}") == day


@given(st.text(alphabet="0123456789/.- MayFebthstooedMai", max_size=30))
def test_no_words_make_it_fail(words: str) -> None:
    for found in dates_in(words):
        assert words[found.start : found.end] == found.words
