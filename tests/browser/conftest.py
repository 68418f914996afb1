"""A built website, a server that answers as the host does, and one Chromium for all browser tests of a worker."""

import json
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.families import Case
from tests.browser.host import Host, host

CHECKOUT = Path(__file__).resolve().parents[2]

FLAGS = (
    "--no-sandbox",  # CI runs as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    # Else Chromium itself asks its maker's servers.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Reader:
    """Somebody with one browser, who turns to a page with the screen and the habits that a test asks for.

    A window is kept for each set of habits: opening one costs three times what turning to a page does.
    """

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.windows: dict[str, Page] = {}

    def turn_to(self, address: str, **habits: Any) -> Page:
        """The page at an address; `habits` are those of Playwright's `new_context`."""
        key = json.dumps(habits, sort_keys=True)
        if key not in self.windows:
            self.windows[key] = self.browser.new_context(**habits).new_page()
        page = self.windows[key]
        page.goto(address)
        return page


class Website:
    """The website of content/, as it would be live."""

    def __init__(self, folder: Path, address: str, answers: Host) -> None:
        self.folder = folder
        self.address = address
        self.host = answers

    def pages(self) -> tuple[str, ...]:
        """The address of every HTML file, from the root of the website."""
        files = sorted(self.folder.rglob("*.html"))
        return tuple("/" + file.relative_to(self.folder).as_posix().removesuffix("index.html") for file in files)

    def page(self, case: Case) -> str:
        """The address of the longest page of a family: the one where most can go wrong."""
        addresses = [address for address in self.pages() if case.fits(address)]
        assert addresses, f"the website has no page of the family {case}"
        return self.address + max(addresses, key=lambda address: (self.size(address), address))

    def size(self, address: str) -> int:
        return self.file(address).stat().st_size

    def file(self, address: str) -> Path:
        return self.folder / (address.lstrip("/") + ("index.html" if address.endswith("/") else ""))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def website(built_website: Path) -> Iterator[Website]:
    answers = host(built_website, CHECKOUT / "netlify.toml")
    thread = threading.Thread(target=answers.serve_forever, daemon=True)
    thread.start()
    yield Website(built_website, f"http://127.0.0.1:{answers.server_port}", answers)
    answers.shutdown()
    answers.server_close()
    thread.join()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    assert chromium, "no Chromium: run `make chromium`, or name one in CHROMIUM"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture(scope="session")
def reader(browser: Browser) -> Reader:
    return Reader(browser)
