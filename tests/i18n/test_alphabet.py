"""Alphabetical order: the Welsh alphabet has 29 letters, eight of them of two characters."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from generator.i18n import load_words

(EN, CY), _ = load_words(Path(__file__).parents[2] / "locales")

WELSH_ORDER = """
    Abertawe Amlwch Amwythig Awst Bala Bangor Barri Bryngwran Caer Caerdydd Castell-nedd Crymych Chwefror Dangos Dinbych
    Dolgellau Dulyn Ddoe Efrog Fflint Garw Gorffennaf Grawys Gwynedd Ngogledd Hendre Henffordd Hengoed Henllan Iwerddon
    Jersey Kenfig Lerpwl Lyn Lywodraeth Llanelli Llangefni Llangollen Llanrwst Llundain Medi Moel Nefyn Ofn Oxford
    Pengelli Penrhyn Pwllheli Phil Quarry Rwsia Rhagfyr Rhyl Saith Swydd Sychdyn Tachwedd Tŷ Tywyn Theatr Un Vale
    Wrecsam Wyth Xanthe Yfory Ynys Ystrad Zulu
"""


def test_welsh_names_come_in_the_order_of_the_welsh_alphabet() -> None:
    """Checked by hand against the alphabet a b c ch d dd e f ff g ng h i j l ll m n o p ph r rh s t th u w y."""
    names = WELSH_ORDER.split()
    assert sorted(set(names), key=CY.sort_key) == names


def test_n_and_g_of_two_parts_are_two_letters() -> None:
    """Bangor is Ban + cor, Llangollen is Llan + Collen: not the letter ng, which comes after g."""
    assert sorted(["Bangor", "Bala", "Banwy", "Bancffosfelen"], key=CY.sort_key) == [
        "Bala",
        "Bancffosfelen",
        "Bangor",
        "Banwy",
    ]
    assert sorted(["Llanelli", "Llangollen", "Llanrwst", "Llanfair"], key=CY.sort_key) == [
        "Llanelli",
        "Llanfair",
        "Llangollen",
        "Llanrwst",
    ]
    assert sorted(["angor", "agor", "ahah"], key=CY.sort_key) == ["agor", "angor", "ahah"]


def test_accents_and_capitals_count_only_between_equal_names() -> None:
    assert sorted(["tŷ", "twr", "ty", "tyb"], key=CY.sort_key) == ["twr", "ty", "tŷ", "tyb"]
    assert sorted(["Élan", "Eglwys", "elan"], key=EN.sort_key) == ["Eglwys", "elan", "Élan"]


def test_english_order_takes_each_character_by_itself() -> None:
    assert sorted(["Chester", "Cork", "Cardiff"], key=EN.sort_key) == ["Cardiff", "Chester", "Cork"]
    assert sorted(["Chester", "Cork", "Cardiff"], key=CY.sort_key) == ["Cardiff", "Cork", "Chester"]


def test_numbers_come_before_letters() -> None:
    assert sorted(["Asthma", "5-HT4"], key=CY.sort_key) == ["5-HT4", "Asthma"]


@given(st.text(), st.text())
def test_different_names_never_count_as_one(one: str, other: str) -> None:
    assert (CY.sort_key(one) == CY.sort_key(other)) == (one == other)
