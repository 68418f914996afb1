"""The GP sheet as it comes out of a printer: how many pages, what stands on them, and is anything lost."""

import io
import re
import tomllib
import unicodedata
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.browser.conftest import CHECKOUT, Reader, Website
from tests.browser.families import Case

SEED = Path(CHECKOUT, "content", "trials", "ISRCTN12908996")


@pytest.mark.parametrize("lang", ["en", "cy"])
@pytest.mark.parametrize(("family", "most_pages"), [("gp-sheet", 2), ("large-sheet", 4)])
def test_the_sheet_prints_every_rule_and_the_contacts_first(
    website: Website, reader: Reader, family: str, most_pages: int, lang: str
) -> None:
    pages = _printed(reader, website.page(Case(family=family, lang=lang)))
    assert len(pages) <= most_pages
    lost = [rule for rule in _rules() if _bare(rule) not in _bare("".join(pages))]
    assert lost == []
    facts = tomllib.loads((SEED / "trial.toml").read_text(encoding="utf-8"))
    first = _bare(pages[0])
    for contact in facts["contacts"]:
        assert _bare(contact["name"]) in first
        assert _bare(contact["email"]) in first
    assert _bare(facts["id"]) in first


@pytest.mark.parametrize("case", [Case(family="trial", lang="en"), Case(family="changelog", lang="cy")], ids=str)
def test_any_page_prints_its_text_on_a4(website: Website, reader: Reader, case: Case) -> None:
    pages = _printed(reader, website.page(case))
    title = reader.turn_to(website.page(case)).locator("h1").inner_text()
    assert _bare(title) in _bare("".join(pages))
    assert len(pages) <= 12


def _printed(reader: Reader, address: str) -> list[str]:
    """The text of each page of the PDF; the paper must be A4, for that is what lies in a British printer."""
    page = reader.turn_to(address)
    pdf = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, tagged=True)))
    for sheet in pdf.pages:
        millimetres = [float(side) / 72 * 25.4 for side in (sheet.mediabox.width, sheet.mediabox.height)]
        assert millimetres == pytest.approx([210, 297], abs=1)
    return [sheet.extract_text() for sheet in pdf.pages]


def _rules() -> list[str]:
    """Every rule of the register's current lists, cut at its numbers (9 and 17 of them), without our program."""
    rules = []
    for criteria_list, count in (("inclusion", 9), ("exclusion", 17)):
        text = (SEED / criteria_list / "2024-01-30.en.txt").read_text(encoding="utf-8").rpartition("+++\n")[2]
        pieces = [text]
        for number in range(1, count + 1):
            last = pieces.pop()
            pieces += last.split(f"{number}. ", maxsplit=1)
        rules += [piece.strip() for piece in pieces if piece.strip()]
        assert len(rules) == (9 if criteria_list == "inclusion" else 26)
    return rules


def _bare(text: str) -> str:
    """Without white space, ligatures and hyphens that the line break brought; the damaged letter as it was repaired."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).replace("Îł", "γ")
