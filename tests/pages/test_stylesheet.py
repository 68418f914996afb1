"""The stylesheet: every pair of colours in use can be read, it is light, and it asks nobody else for anything.

Contrast is computed from the tokens by the formula of WCAG 2.2 (relative luminance, 1.4.3): text at least 7:1, which
is more than level AA asks for, and edges at least 3:1 (1.4.11).
"""

import re

import pytest

from generator.pages.assets import Assets, assets, darker
from tests.pages.cards import TEMPLATES, all_words

SOURCE = (TEMPLATES / "site.css").read_text(encoding="utf-8")
ICON = (TEMPLATES / "icon.svg").read_text(encoding="utf-8")
BRAND = "#124a4b"

TEXT_PAIRS = (
    ("ink", "bg"),
    ("ink", "band"),
    ("ink", "infobg"),
    ("ink", "warnbg"),
    ("muted", "bg"),
    ("muted", "band"),
    ("link", "bg"),
    ("link", "band"),
    ("link", "infobg"),
    ("link", "warnbg"),
    ("visited", "bg"),
    ("visited", "band"),
    ("ok", "okbg"),
    ("info", "infobg"),
    ("warn", "warnbg"),
    ("stop", "stopbg"),
    ("add", "addbg"),
    ("del", "delbg"),
    ("dark", "focus"),
    ("white", "bar"),
)
EDGE_PAIRS = (
    ("edge", "bg"),
    ("edge", "band"),
    ("rim", "bg"),
    ("ok", "bg"),
    ("info", "bg"),
    ("warn", "bg"),
    ("stop", "bg"),
)


def published(brand: str = BRAND) -> Assets:
    return assets(stylesheet=SOURCE, icon=ICON, brand=brand, all_words=all_words())


def tokens(scheme: str, brand: str = BRAND) -> dict[str, str]:
    """Every colour token as `#rrggbb`, in light or dark."""
    blocks = re.findall(r":root\{([^}]*)\}", published(brand).stylesheet.text)
    own, light, dark = blocks[0], blocks[1], blocks[2]
    found: dict[str, str] = {"white": "#ffffff"}
    for block in (own, light, dark) if scheme == "dark" else (own, light):
        found |= dict(re.findall(r"--([a-z-]+):([^;]+)", block))
    return {name: _colour(value, found) for name, value in found.items()}


def _colour(value: str, found: dict[str, str]) -> str:
    if named := re.fullmatch(r"var\(--([a-z-]+)\)", value):
        return _colour(found[named[1]], found)
    return "#" + "".join(2 * digit for digit in value[1:]) if len(value) == 4 else value


def contrast(one: str, other: str) -> float:
    lighter, darker_ = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker_ + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_formula_agrees_with_the_examples_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT_PAIRS)
def test_text_has_a_contrast_of_at_least_seven_to_one(front: str, back: str, scheme: str) -> None:
    found = tokens(scheme)
    assert contrast(found[front], found[back]) >= 7


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back"), EDGE_PAIRS)
def test_edges_have_a_contrast_of_at_least_three_to_one(front: str, back: str, scheme: str) -> None:
    found = tokens(scheme)
    assert contrast(found[front], found[back]) >= 3


def test_every_colour_with_a_tint_is_measured_on_it() -> None:
    """A further tag or mark has to be added to the pairs above."""
    used = set(re.findall(r"color: var\(--([a-z]+)\); background: var\(--([a-z]+)\)", SOURCE))
    assert used <= set(TEXT_PAIRS)
    assert len(used) >= 6


@pytest.mark.parametrize("brand", ["#124a4b", "#7a0019", "#4b2a84", "#00406f"])
def test_white_words_on_the_owners_colour_are_easier_to_read_in_the_dark(brand: str) -> None:
    assert contrast("#ffffff", darker(brand)) > contrast("#ffffff", brand) >= 7
    assert tokens("dark", brand)["bar"] == darker(brand)


def test_the_icon_wears_the_owners_colour() -> None:
    assert 'fill="#7a0019"' in published("#7a0019").icon.text


def test_the_stylesheet_is_at_most_ten_kilobytes() -> None:
    assert len(published().stylesheet.text.encode()) <= 10_000


def test_making_it_small_changes_nothing_but_blanks_and_comments() -> None:
    def bare(css: str) -> str:
        without_comments = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
        return re.sub(r"\s+", "", without_comments).replace(";}", "}")

    assert bare(published().stylesheet.text).endswith(bare(SOURCE))


def test_it_loads_nothing_and_takes_no_font_that_is_not_ours() -> None:
    text = published().stylesheet.text
    assert "url(" not in text
    assert "@import" not in text
    assert "@font-face" not in text
    assert not re.search("frutiger|gds transport", text, re.IGNORECASE)


def test_no_words_are_set_in_capitals_or_cut_with_hyphens() -> None:
    """Screen readers may spell capitals out, and Welsh letters of two characters must not be torn apart."""
    assert not re.search("text-transform|hyphens|justify;|[^-]columns:", SOURCE)


def test_a_changed_stylesheet_has_another_address_and_another_hash() -> None:
    one, other = published("#124a4b").stylesheet, published("#7a0019").stylesheet
    assert one.url != other.url
    assert one.integrity != other.integrity
    assert one.integrity.startswith("sha384-")


def test_printed_sheets_are_numbered_in_the_words_of_each_language() -> None:
    text = published().stylesheet.text
    assert '@page en{@bottom-right{content:"Page " counter(page) " of " counter(pages)}}' in text
    assert '@page cy{@bottom-right{content:"Tudalen " counter(page) " o " counter(pages)}}' in text
    assert ".sheet:lang(cy){page:cy}" in text
