"""Nobody else learns what a reader reads, and the page works as it was sent: no script, no other host, no violation."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Website
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
def test_without_javascript_a_page_says_the_same(website: Website, browser: Browser, case: Case) -> None:
    with_it = _text_and_scripts(browser, website.page(case), javascript=True)
    without = _text_and_scripts(browser, website.page(case), javascript=False)
    assert with_it == without
    text, scripts = without
    assert text.strip()
    assert [kind for kind in scripts if kind != "application/ld+json"] == []


def test_an_address_that_does_not_exist_is_answered_in_its_language(website: Website, browser: Browser) -> None:
    """The rules of netlify.toml: /cy/... in Welsh, everything else in English; the status says "not found"."""
    context = browser.new_context()
    page = context.new_page()
    for address, lang in (("/cy/treialon/nid-yw-yma/", "cy"), ("/en/trials/not-here/", "en"), ("/nothing", "en")):
        answer = page.goto(website.address + address)
        assert answer is not None
        assert answer.status == 404
        assert page.get_attribute("html", "lang") == lang
    context.close()


def _text_and_scripts(browser: Browser, address: str, *, javascript: bool) -> tuple[str, list[str]]:
    context = browser.new_context(java_script_enabled=javascript)
    page: Page = context.new_page()
    page.goto(address)
    text = page.locator("body").inner_text()
    scripts = [script.get_attribute("type") or "" for script in page.locator("script").all()]
    context.close()
    return text, scripts
