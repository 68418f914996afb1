"""axe looks at one page of every family, in both languages, light and dark.

It must find nothing, and must be unsure of nothing: what axe calls "incomplete" is a fault that a person would have to
look for again on every change.
"""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import Reader, Website
from tests.browser.families import CASES, Case

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_axe_finds_nothing_and_is_unsure_of_nothing(website: Website, reader: Reader, case: Case, scheme: str) -> None:
    page = reader.turn_to(website.page(case), color_scheme=scheme, viewport={"width": 390, "height": 844})
    options = {"runOnly": {"type": "tag", "values": STANDARDS}, "resultTypes": ["violations", "incomplete"]}
    results = Axe().run(page, options=options).response
    found = [
        f"{kind}: {rule['id']} at {node['target']}: {node['html']}"
        for kind in ("violations", "incomplete")
        for rule in results[kind]
        for node in rule["nodes"]
    ]
    assert results["passes"], "axe did not look at the page"
    assert found == []


def test_every_page_is_looked_at(website: Website) -> None:
    """A page type that is in no family would never meet axe, nor any other test of this folder."""
    unknown = [address for address in website.pages() if not any(case.fits(address) for case in CASES)]
    assert unknown == []
