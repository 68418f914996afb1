"""The lints of one text: what they find, where, and what they leave alone. All criteria are invented."""

import pytest

from generator.criteria.lints.lints import lints
from generator.criteria.reading.split import split
from generator.criteria.records import Finding


def found(text: str, *, record: str = "", lang: str = "en", addition: bool = False) -> list[Finding]:
    return list(lints(split(text, lang=lang), record=record, lang=lang, addition=addition))


def told(text: str, *, record: str = "", lang: str = "en", addition: bool = False) -> list[tuple[str, str]]:
    """Code and quoted place of each finding."""
    return [
        (finding.code.name, text[finding.start : finding.end])
        for finding in found(text, record=record, lang=lang, addition=addition)
    ]


@pytest.mark.parametrize(
    ("damaged", "wanted"),
    [
        ("Îł", "γ"),  # cp1250
        ("Î³", "γ"),  # cp1252
        ("Œ≥", "γ"),  # mac_roman
        ("â‰¥", "≥"),  # cp1252
        ("â‰Ą", "≥"),  # cp1250
        ("‚â•", "≥"),  # mac_roman
        ("â\x89¥", "≥"),  # latin-1
        ("â?¥", "≥"),  # the middle byte could not be shown
        ("Â±", "±"),
        ("Ã—", "×"),
        ("Âµ", "µ"),
        ("Î¼", "μ"),
        ("Â²", "²"),
        ("Â°", "°"),
        ("â€™", "’"),
        ("â€“", "–"),
        ("‚Äì", "–"),
        ("Ã©", "é"),
        ("√©", "é"),
        ("Åµ", "ŵ"),
        ("Å·", "ŷ"),
        ("Ã´", "ô"),
    ],
)
def test_a_damaged_character_is_found_with_what_it_was(damaged: str, wanted: str) -> None:
    (finding,) = found(f"1. Adult\n2. Level {damaged} 5 mg")
    assert finding.code.name == "mojibake"
    assert finding.suggestion == (damaged, wanted)
    assert wanted in finding.message


def test_a_damage_that_may_be_two_things_names_both_and_proposes_neither() -> None:
    (finding,) = found("1. Adult, level Âą 5")
    assert finding.suggestion is None
    assert '"±"' in finding.message
    assert '"¹"' in finding.message


@pytest.mark.parametrize("damaged", ["√é¬º", "Ã‚Â±", "\ufffd"])
def test_a_damage_that_cannot_be_told_is_reported_without_a_proposal(damaged: str) -> None:
    (finding,) = found(f"1. Dose of 5 {damaged}g")
    assert (finding.code.name, finding.suggestion) == ("mojibake", None)


def test_the_undamaged_word_of_the_record_is_quoted_as_proof() -> None:
    (finding,) = found("1. Raised Îł-transferase", record="Raised γ-transferase was excluded before.")
    assert 'elsewhere in this record it is "γ-transferase"' in finding.message


def test_one_damage_is_told_once_however_often_it_comes() -> None:
    (finding,) = found("1. Level â‰¥ 5\n2. Level â‰¥ 6\n3. Level â‰¥ 7")
    assert "2 more places" in finding.message


@pytest.mark.parametrize(
    "line",
    [
        "Gŵyl yn Nhŷ'r Cyffredin, tân a môr, âr, êl, îl, ôd, ûn, WYTH TŶ, Â, Ê, Î",
        "L'élève goûte la crème brûlée à l'hôtel « Île-de-France » : c'est déjà très bien, où ça ?",
        "Zażółć gęślą jaźń; ŁÓDŹ, ąęśćńółżź, Ł 5, ł",
        "Größe, Übung, Maß, Käse; Ångström, Ærø, smørrebrød; São João, coração; Niño, señor",
        "≥ 5 ± 2 × 3 µg, 1.73 m², 10⁹/l, 37 °C, α-, β- and γ-globulin – “yes” … ½ • £5",
        "Alzheimer’s disease, Sjögren’s syndrome, Ménière’s, Guillain–Barré, Behçet’s, Crohn’s",
    ],
)
def test_other_languages_and_signs_are_not_taken_for_damage(line: str) -> None:
    assert told(f"1. Adult\n2. {line}") == []


@pytest.mark.parametrize(
    ("words", "quote", "replacement"),
    [
        ("Neutrophils <1.5 x 109/L", "109/L", "10⁹/L"),
        ("Platelets <100 × 109/l today", "109/l", "10⁹/l"),
        ("Neutrophils <1.5x109/L", "109/L", "10⁹/L"),
        ("Red cells <3 x 1012/L", "1012/L", "10¹²/L"),
        ("Lymphocytes 0.5 x 10 9/L", "10 9/L", "10⁹/L"),
        ("Viral load 2 x 103/ml", "103/ml", "10³/ml"),
        ("Dose of 2 x 106 cells", "106 cells", "10⁶ cells"),
        ("Platelets 100 109/L", "109/L", "10⁹/L"),
    ],
)
def test_a_lost_superscript_is_found(words: str, quote: str, replacement: str) -> None:
    (finding,) = found(f"1. Adult\n2. {words}")
    assert (finding.code.name, finding.suggestion) == ("lost-superscript", (quote, replacement))


@pytest.mark.parametrize(
    "words",
    [
        "Neutrophils <1.5 x 10⁹/L",
        "Neutrophils <1.5 x 10^9/L",
        "Neutrophils <1.5 x 10e9/l",
        "Neutrophils <1.5 x 10*9/L",
        "Body mass index over 30 kg/m2",
        "Haemoglobin below 109 g/L",
        "Heart rate over 109 beats/min",
        "Sodium 103 mmol/l",
        "Glucose 1.103/L",
        "2 x 10 mg tablets",
        "2 x 100 mg tablets",
        "2 x 109 mg",
    ],
)
def test_readable_powers_and_other_numbers_are_left_alone(words: str) -> None:
    assert told(f"1. Adult\n2. {words}") == []


@pytest.mark.parametrize(
    "words",
    ["Aged =65 years", "Age = 18 years", "NEWS score = 6", "BMI=30 kg/m2", "(=18 years of age)", "QTc = 480 ms"],
)
def test_a_bare_equals_sign_before_a_limit_is_found(words: str) -> None:
    assert [code for code, _ in told(f"1. Well\n2. {words}")] == ["lost-sign"]


@pytest.mark.parametrize(
    "words",
    [
        "Aged >=65 years",
        "Aged => 65 years",
        "Aged <=65 years",
        "Aged ≥65 years",
        "n=30 people",
        "p = 0.05",
        "1 unit = 8 g of alcohol",
        "1 inch = 2.54 cm",
        "Pain score (0 = none, 10 = worst)",
        "ECOG = 0",
        "Level != 5",
    ],
)
def test_other_equals_signs_are_left_alone(words: str) -> None:
    assert told(f"1. Well\n2. {words}") == []


def test_two_words_without_their_blank_are_found_when_the_record_has_them_apart() -> None:
    text = "1. A new painmanagement program\n2. Has completed a pain management program"
    (finding,) = found(text)
    assert (finding.code.name, finding.suggestion) == ("glued-words", ("painmanagement", "pain management"))


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("1. Needs healthcare", "They need health care."),
        ("1. Of childbearing age", "Of child bearing age."),
        ("1. A nonsmoker", "They are non smokers, a non smoker."),
        ("1. Within reach", "The tube goes with in the throat."),
        ("1. A timeline of timelines, a timeline", "Keep to the time line."),
        ("1. Underwent surgery", "They under went surgery."),
    ],
)
def test_compounds_and_prefixes_are_not_taken_for_glued_words(text: str, record: str) -> None:
    assert told(text, record=record) == []


@pytest.mark.parametrize(
    ("text", "record", "quote"),
    [
        ("1. Adult\n2. Agrees to comply with the requ", "All study requirements are explained.", "requ"),
        ("1. Adult\n2. Help at the visits arr", "Visits are arranged by phone.", "arr"),
        ("1. Adult\n2. Able to walk and", "", "and"),
        ("1. Adult\n2. Treated with a", "", "a"),
        ("1. Adult\n2. A history of", "", "of"),
    ],
)
def test_a_text_that_stops_too_early_is_found(text: str, record: str, quote: str) -> None:
    assert told(text, record=record) == [("criterion-cut-off", quote)]


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("1. Pain is low when the stimulator is on", "Once only, ongoing, online."),
        ("1. Adult\n2. Agrees to comply with the requ.", "All study requirements are explained."),
        ("1. Adult\n2. Is a patient", "Patients are asked."),
        ("1. Adult\n2. Has a plan", "Visits are planned."),
        ("1. Adult\n2. Able to consent", "They consented."),
        ("1. Adult\n2. In pain", "A painmanagement program, and its management."),
        ("1. Agrees with the requ\n2. Adult", "All study requirements are explained."),
        ("1. Adult and\n2. Able", ""),
        ("1. Adult\n2. Stage IV", "Given by IVF."),
        ("1. Adult\n2. Uses contraception*\n\n*As defined", "Contraceptions."),
    ],
)
def test_a_text_that_is_whole_is_left_alone(text: str, record: str) -> None:
    assert told(text, record=record) == []


def test_the_length_at_which_exports_cut_is_a_sign_of_a_cut() -> None:
    whole = "1. Adult with one of many long illnesses that are named in the protocol of the study and that " * 4
    from generator.criteria.reading.fields import read_field
    from generator.model import CriteriaList

    cut = whole[:255].rstrip()
    assert len(cut) == 255
    assert read_field(cut, CriteriaList.INCLUSION).blocks[0].cut_off
    assert not read_field(cut[:240].rstrip(), CriteriaList.INCLUSION).blocks[0].cut_off


def test_welsh_words_that_cannot_end_a_text_are_known() -> None:
    assert told("1. Oedolyn\n2. Yn gallu cerdded a", lang="cy") == [("criterion-cut-off", "a")]
    assert told("1. Oedolyn\n2. Mae'r symbylydd ymlaen", lang="cy") == []


@pytest.mark.parametrize(
    ("text", "quote", "message"),
    [
        ("1. A thing\n2. B thing\n4. C thing", "4. ", "the number 3 is missing before 4."),
        (
            "1. A thing\n2. B thing\n6. C thing\n7. D thing\n8. E thing",
            "6. ",
            "the numbers 3, 4, 5 are missing before 6.",
        ),
        ("2. B thing\n3. C thing", "2. ", "the number 1 is missing before 2."),
        ("a) A thing\nb) B thing\nd) C thing", "d) ", "the number c is missing before d."),
        ("i) A thing\nii) B thing\niv) C thing", "iv) ", "the number iii is missing before iv."),
        ("1. A thing:\n1.1. B thing\n1.3. C thing", "1.3. ", "the number 2 is missing before 1.3."),
    ],
)
def test_a_missing_number_is_found(text: str, quote: str, message: str) -> None:
    (finding,) = found(text)
    assert finding.code.name == "number-missing"
    assert text[finding.start : finding.end] == quote
    assert finding.message == message


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("1. A thing\n2. B thing\n2. C thing\n3. D thing", "2. "),
        ("1. A thing\n2. B thing\n33. C thing\n3. D thing", "33. "),
        ("1. A thing\n2. B thing\n3. C thing\n2. D thing", "2. "),
        ("a) A thing\nb) B thing\nb) C thing", "b) "),
    ],
)
def test_a_number_printed_twice_or_out_of_turn_is_found(text: str, quote: str) -> None:
    assert told(text) == [("number-twice", quote)]


@pytest.mark.parametrize(
    "text",
    [
        "1. A thing\n2. B thing",
        "Adults:\n1. A thing\n2. B thing\n\nChildren:\n1. C thing\n2. D thing",
        "Adults:\n1. A thing\nChildren:\n1. C thing",
        "1. A thing:\n1.1. B thing\n1.2. C thing\n2. D thing",
        "1.1 A thing\n1.2 B thing\n2.1 C thing",
        "g) A thing\nh) B thing\ni) C thing\nj) D thing",
        "1. A thing:\na) B thing\nb) C thing\n2. D thing:\na) E thing\nb) F thing",
        "- A thing\n- B thing",
    ],
)
def test_numbers_that_are_right_as_printed_are_left_alone(text: str) -> None:
    assert told(text) == []


def test_an_addition_may_begin_with_any_number() -> None:
    assert told("3. A thing\n4. B thing", addition=True) == []


def test_a_bracket_that_is_never_closed_is_found() -> None:
    assert told("1. Adult (aged 18 or over\n2. Well") == [("bracket-open", "(")]
    assert told("1. Adult\n2. Level [in blood\n3. Well") == [("bracket-open", "[")]


def test_a_bracket_may_close_in_a_sub_criterion_and_letters_have_half_brackets() -> None:
    assert told("1. Adult (one of:\na) asthma\nb) COPD)\n2. Well") == []
    assert told("1. Either a) asthma or b) COPD\n2. Well (today)") == []


def test_a_change_that_is_noted_inside_a_criterion_is_told_with_date_and_old_words() -> None:
    findings = found(
        "1. Steroids within 4 weeks (updated 20/08/2025, previously: within 2 weeks)\n2. In a trial (added 20/08/2025)"
    )
    assert [(finding.code.name, finding.message) for finding in findings] == [
        ("inline-change", 'a change is noted inside a criterion: updated 2025-08-20, before: "within 2 weeks".'),
        ("inline-change", "a change is noted inside a criterion: added 2025-08-20."),
    ]


def test_dates_of_laws_and_guidelines_are_no_changes() -> None:
    assert told("1. Under the radiation act (amended 02.03.2021)\n2. By the guideline (updated 2019 version)") == []


def test_a_page_footer_inside_a_criterion_is_found() -> None:
    text = "1. Skin type I to VI. Protocol Number: X18006 v5.0 11192018 Page 8 of 52\n2. Adult"
    assert told(text) == [("page-footer", "Protocol Number: X18006 v5.0 11192018 Page 8 of 52")]


def test_a_mark_without_words_is_found() -> None:
    assert told("1. Adult\n2. Well\n3.") == [("criterion-empty", "3.")]


def test_a_text_without_criteria_is_found() -> None:
    assert [finding.code.name for finding in found(" \n")] == ["criteria-missing"]
