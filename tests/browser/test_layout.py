"""Nobody scrolls sideways, nothing is cut off, nothing is too small to hit: on a small phone, enlarged, spaced out."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Reader, Website
from tests.browser.families import CASES, Case

SPACED_OUT = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }
"""
"""What WCAG 1.4.12 says that a reader may do to any text."""

CUT_OFF = """() => [...document.querySelectorAll('main *, header *, footer *')].filter(element => {
    const style = getComputedStyle(element);
    const scrolls = element.closest('[role=region][tabindex]');
    const spoken = style.clipPath !== 'none' || style.position === 'absolute';
    return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && style.display !== 'inline'
        && !scrolls && !spoken;
}).map(element => element.outerHTML.slice(0, 120))"""

SMALL_TARGETS = """() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select')]
    .filter(element => element.checkVisibility() && !element.closest('[hidden]') && !element.matches('.skip'))
    .filter(element => {
        const inSentence = element.matches('a') && [...element.parentElement.childNodes].some(
            node => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '');
        return !inSentence;
    })
    .filter(element => [...element.getClientRects()].some(box => Math.min(box.width, box.height) < 23.5))
    .map(element => `${element.getBoundingClientRect().width} x ${element.getBoundingClientRect().height}: `
        + element.outerHTML.slice(0, 120))"""
"""WCAG 2.5.8: 24 CSS pixels, links inside a sentence excepted. The half pixel is for rounding of fractions."""


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_phone_of_320_pixels_shows_every_page_without_sideways_scrolling(
    website: Website, reader: Reader, case: Case
) -> None:
    """WCAG 1.4.10, then 1.4.12 and 2.5.8 on the same page."""
    page = reader.turn_to(website.page(case), viewport={"width": 320, "height": 640}, bypass_csp=True)
    narrow = _width(page)
    small = page.evaluate(SMALL_TARGETS)
    page.add_style_tag(content=SPACED_OUT)
    spaced, cut_off = _width(page), page.evaluate(CUT_OFF)
    assert narrow <= 320
    assert small == []
    assert spaced <= 320, "with the text spacing of WCAG 1.4.12"
    assert cut_off == []


@pytest.mark.parametrize("case", CASES, ids=str)
def test_text_of_twice_the_size_still_fits(website: Website, reader: Reader, case: Case) -> None:
    """WCAG 1.4.4: by the browser's zoom, and by a reader's own larger font."""
    page = reader.turn_to(website.page(case), viewport={"width": 640, "height": 512}, device_scale_factor=2)
    assert _width(page) <= 640

    page = reader.turn_to(website.page(case), viewport={"width": 1280, "height": 1024}, bypass_csp=True)
    page.add_style_tag(content="html { font-size: 200% }")
    assert _width(page) <= 1280
    assert page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("case", CASES, ids=str)
def test_with_forced_colours_what_is_marked_by_a_tint_has_a_border(
    website: Website, reader: Reader, case: Case
) -> None:
    """Windows takes every background away: tags, notices, cards and changed words must still be told apart."""
    page = reader.turn_to(website.page(case), forced_colors="active")
    bare = page.evaluate(
        """() => [...document.querySelectorAll('.tag, .notice, .card, ins, del')].filter(element => {
            const style = getComputedStyle(element);
            return style.borderLeftStyle === 'none' || parseFloat(style.borderLeftWidth) < 1;
        }).map(element => element.outerHTML.slice(0, 120))"""
    )
    assert bare == []


def _width(page: Page) -> int:
    width: int = page.evaluate("document.documentElement.scrollWidth")
    return width
