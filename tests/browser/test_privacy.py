"""Nobody else learns what a reader reads, and the page works as it was sent: no script, no other host, no violation."""

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Reader, Website
from tests.browser.families import CASES, Case


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_page_asks_nobody_else_and_breaks_no_policy(website: Website, browser: Browser, case: Case) -> None:
    """The headers are those of netlify.toml: a refused style or picture would show up in the browser's console."""
    context = browser.new_context()
    page = context.new_page()
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfailed", lambda request: complaints.append(f"failed: {request.url}"))
    page.goto(website.page(case))
    page.emulate_media(media="print")
    page.wait_for_load_state("networkidle")
    cookies = context.cookies()
    context.close()
    assert [url for url in requests if not url.startswith(website.address + "/")] == []
    assert complaints == []
    assert cookies == []
    assert len(requests) <= 5


@pytest.mark.parametrize("case", CASES, ids=str)
def test_without_javascript_a_page_says_the_same(website: Website, reader: Reader, case: Case) -> None:
    with_it = reader.turn_to(website.page(case)).locator("body").inner_text()
    page = reader.turn_to(website.page(case), java_script_enabled=False)
    assert page.locator("body").inner_text() == with_it
    assert with_it.strip()
    assert page.locator("script:not([type='application/ld+json'])").count() == 0


def test_an_address_that_does_not_exist_is_answered_in_its_language(website: Website, reader: Reader) -> None:
    """The rules of netlify.toml: /cy/... in Welsh, everything else in English; the status says "not found"."""
    for address, lang in (("/cy/treialon/nid-yw-yma/", "cy"), ("/en/trials/not-here/", "en"), ("/nothing", "en")):
        page = reader.turn_to(website.address + address)
        assert page.evaluate("performance.getEntriesByType('navigation')[0].responseStatus") == 404
        assert page.get_attribute("html", "lang") == lang
