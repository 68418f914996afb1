"""A reader without a mouse: the first stop skips to the text, and each further one is seen and in the page's order."""

import pytest

from tests.browser.conftest import Reader, Website
from tests.browser.families import CASES, Case

STOP = """() => {
    const element = document.activeElement, stops = window.stops ??= [];
    if (element === document.body || element === stops[0]) return null;  // behind the last stop, or round again
    const style = getComputedStyle(element), box = element.getBoundingClientRect();
    const before = stops.at(-1);
    stops.push(element);
    const shown = style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
    const inView = box.top >= -1 && box.left >= -1 && box.top < innerHeight && box.width > 0 && box.height > 0;
    const inOrder = !before || Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    return {href: element.getAttribute('href'), html: element.outerHTML.slice(0, 120), shown, inView, inOrder};
}"""


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_tab_key_leads_through_the_page_in_its_order_and_each_stop_is_seen(
    website: Website, reader: Reader, case: Case
) -> None:
    """WCAG 2.4.3, 2.4.7, 2.4.11. Reduced motion: else the page is still gliding while we look."""
    page = reader.turn_to(website.page(case), viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    stops: list[dict[str, object]] = []
    while True:
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None or len(stops) > 400:
            break
        stops.append(stop)
    assert stops, "nothing can be reached"
    assert stops[0]["href"] == "#main", "the first stop skips to the text"
    assert [stop["html"] for stop in stops if not stop["shown"]] == []
    assert [stop["html"] for stop in stops if not stop["inView"]] == []
    assert [stop["html"] for stop in stops if not stop["inOrder"]] == []


def test_the_skip_link_leads_to_the_text(website: Website, reader: Reader) -> None:
    page = reader.turn_to(website.page(Case(family="trial", lang="en")), reduced_motion="reduce")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    inside = page.evaluate("document.activeElement.closest('main') !== null")
    assert inside, "the next stop after the skip link lies in the text"
