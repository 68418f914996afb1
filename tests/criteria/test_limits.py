"""Limits are read as operator, value and unit, in the words and signs that registries use."""

import pytest

from generator.criteria import compare
from generator.model import CriteriaList
from tests.criteria.lists import criteria


def limits(text: str, lang: str = "en") -> str:
    """The limits of a criterion as the numbers of a list that appears for the first time."""
    comparison = compare((), criteria([text]), criteria_list=CriteriaList.INCLUSION, lang=lang)
    found = []
    for number in comparison.numbers:
        assert number.new is not None
        limit = number.new
        found.append(f"{limit.op} {limit.value} {limit.unit}".strip())
    return ", ".join(found)


OPERATORS = {
    "<": "< | less than | fewer than | lower than | younger than | shorter than | smaller than | lighter than | below "
    "| under | under the age of | below the age of",
    ">": "> | more than | greater than | older than | longer than | higher than | larger than | heavier than | above | "
    "over | exceeding | exceeds | in excess of | over the age of",
    "≥": "≥ | >= | => | > or = | >/= | at least | not less than | no less than | not fewer than | no fewer than | "
    "not younger than | no younger than | not below | not under | minimum of | a minimum of | minimum | min | min. | "
    "minimum age of | greater than or equal to | more than or equal to | equal to or greater than",
    "≤": "≤ | <= | =< | < or = | </= | at most | up to | up to and including | no more than | not more than | "
    "not greater than | no greater than | not longer than | no longer than | not older than | no older than | not over | "
    "not exceeding | not to exceed | maximum of | maximum | max | max. | less than or equal to | equal to or less than",
    "within": "within | within the last | in the last | in the past | within the previous | during the last | past | "
    "previous | the last | in the preceding | within the prior",
}
PHRASES = [(op, phrase.strip()) for op, phrases in OPERATORS.items() for phrase in phrases.split("|")]


def test_there_are_more_than_forty_five_operator_phrases() -> None:
    assert len(PHRASES) > 45


@pytest.mark.parametrize(("op", "phrase"), PHRASES)
def test_an_operator_before_its_number_is_understood(op: str, phrase: str) -> None:
    assert limits(f"Symptoms for {phrase} 18 months") == f"{op} 18 months"


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("18 years or more", "≥ 18 years"),
        ("18 years or over", "≥ 18 years"),
        ("18 years and over", "≥ 18 years"),
        ("18 or older", "≥ 18"),
        ("18 years of age or older", "≥ 18 years"),
        ("18 years old or above", "≥ 18 years"),
        ("18+ years", "≥ 18 years"),
        ("aged 18+", "≥ 18"),
        ("2 or more years", "≥ 2 years"),
        ("two or more relapses", "≥ 2"),
        ("grade 3 or higher", "≥ 3"),
        ("at least grade 3", "≥ 3"),
        ("30 kg/m2 minimum", "≥ 30 kg/m2"),
        ("65 years or less", "≤ 65 years"),
        ("65 years or under", "≤ 65 years"),
        ("65 or younger", "≤ 65"),
        ("30 kg/m2 maximum", "≤ 30 kg/m2"),
    ],
)
def test_an_operator_behind_its_number_is_understood(text: str, limit: str) -> None:
    assert limits(text) == limit


UNITS = (
    "years yrs year months weeks wks days hours hrs minutes seconds ms kg g mg mcg ng l dl ml km m cm mm mmol µmol nmol "
    "mmol/l µmol/l nmol/l pmol/l mmol/mol mg/dl mg/l g/dl g/l ng/ml pg/ml µg/l iu iu/l u/l iu/ml miu/ml mu/l copies/ml "
    "cells/mm3 cells/µl /mm3 mmhg kpa cmh2o bpm breaths/min % points °c kg/m2 ml/min ml/min/1.73m2 mg/day mg/kg "
    "mg/kg/day ml/h units/week gy mets db hz dioptres meq/l"
).split()


def test_there_are_more_than_sixty_units() -> None:
    assert len(UNITS) > 60


@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_is_reported_as_written_in_small_letters_without_blanks(unit: str) -> None:
    assert limits(f"Level above 18 {unit} at screening") == f"> 18 {unit.replace('µ', 'u')}"


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("eGFR <60 mL/min/1.73 m²", "< 60 ml/min/1.73m2"),
        ("eGFR <60 ml/min per 1.73 m^2", "< 60 ml/min/1.73m2"),
        ("BMI over 30 kg/m²", "> 30 kg/m2"),
        ("pressure above 140 mm Hg", "> 140 mmhg"),
        ("more than 5 units per week", "> 5 units/week"),
        ("more than 5 per cent", "> 5 %"),
        ("neutrophils < 1.5 x 10^9/L", "< 1.5 10^9/l"),
        ("neutrophils < 1.5 ×10⁹/L", "< 1.5 10^9/l"),
        ("neutrophils < 1.5 x 10e9/l", "< 1.5 10^9/l"),
        ("neutrophils < 1.5 x 109/L", "< 1.5 10^9/l"),
        ("neutrophils < 1.5e9/l", "< 1.5 10^9/l"),
        ("neutrophils < 1.5 x 10<sup>9</sup>/L", "< 1.5 10^9/l"),
        ("bilirubin > 2 x ULN", "> 2 times"),
        ("bilirubin >2xULN", "> 2 times"),
        ("bilirubin greater than2 times the upper limit", "> 2 times"),
        ("temperature of 38 °C or higher", "≥ 38 °c"),
        ("platelets < 100 000/µl", "< 100000 /ul"),
        ("platelets < 100,000 /mm3", "< 100000 /mm3"),
        ("creatinine > 2,5 mg/dl", "> 2.5 mg/dl"),
        ("a dose above .5 mg", "> 0.5 mg"),
        ("T-score below -2.5", "< -2.5"),
        ("T-score of − 2.5 or lower", "≤ -2.5"),
        ("blood pressure >160/100 mmHg", "> 160 mmhg, > 100 mmhg"),
        ("twenty-four hours", "24 hours"),
        ("at least twelve weeks", "≥ 12 weeks"),
        ("within one month", "within 1 month"),
    ],
)
def test_notations_of_one_limit_are_read(text: str, limit: str) -> None:
    assert limits(text) == limit


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("aged 18 to 65 years", "18 years, 65 years"),
        ("aged 18-65 years", "18 years, 65 years"),
        ("aged 18 – 65", "18, 65"),
        ("aged between 18 and 65 years", "18 years, 65 years"),
        ("aged from 18 to 65", "18, 65"),
        ("from 6 months to 5 years", "6 months, 5 years"),
        ("six to twelve months", "6 months, 12 months"),
        ("HbA1c 48-58 mmol/mol", "48 mmol/mol, 58 mmol/mol"),
        ("T-score between -1 and 2.5", "-1, 2.5"),
        ("not less than 18 months and not longer than 15 years", "≥ 18 months, ≤ 15 years"),
        ("ECOG performance status 0-2", "0, 2"),
        ("under 5 or over 65 years", "< 5, > 65 years"),
    ],
)
def test_a_range_is_two_limits(text: str, both: str) -> None:
    assert limits(text) == both


@pytest.mark.parametrize(
    "text",
    [
        "type 2 diabetes",
        "stage III cancer",
        "stage 3 cancer",
        "grade 2 tumour",
        "baseline (0 day) visit",
        "on day 0 and at visit 3",
        "a 0-10-point numerical rating scale",
        "an 11-point scale",
        "the pain scale (0-10)",
        "six-minute walk test",
        "IL-6 and CD4 and COVID-19",
        "SARS-CoV-2",
        "the 2nd line, the 6MWT, 5-HT",
        "a two-drug regimen",
        "criteria of 2019",
        "at least one medicine",
        "one of the following",
        "12345678901234567890",
        "1.2.3.4",
        "after 1 March 2020",
        "a 100 mm VAS",
    ],
)
def test_a_number_that_names_something_is_no_limit(text: str) -> None:
    assert limits(text) == ""


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("18 oed neu hŷn", "≥ 18 oed"),
        ("o leiaf 18 oed", "≥ 18 oed"),
        ("18 oed o leiaf", "≥ 18 oed"),
        ("llai na 30 ml/min", "< 30 ml/min"),
        ("o dan 18 oed", "< 18 oed"),
        ("mwy na 5 mlynedd", "> 5 mlynedd"),
        ("dros 18 oed", "> 18 oed"),
        ("hyd at 65 oed", "≤ 65 oed"),
        ("dim mwy na 3 mis", "≤ 3 mis"),
        ("dim llai na 3 mis", "≥ 3 mis"),
        ("65 oed neu iau", "≤ 65 oed"),
        ("3 mis neu lai", "≤ 3 mis"),
        ("3 mis neu fwy", "≥ 3 mis"),
        ("o fewn 6 wythnos", "within 6 wythnos"),
        ("yn y 6 mis diwethaf", "within 6 mis"),
        ("rhwng 18 a 65 oed", "18 oed, 65 oed"),
        ("mwy na dau fis", "> 2 fis"),
        ("mwy na 50 y cant", "> 50 ycant"),
    ],
)
def test_welsh_limits_are_read(text: str, limit: str) -> None:
    assert limits(text, "cy") == limit


def test_english_phrases_are_not_read_into_welsh_text() -> None:
    assert limits("at least 18 oed", "cy") == "18 oed"
