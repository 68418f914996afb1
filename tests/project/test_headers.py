"""The headers of netlify.toml keep strangers out: of the pages, and of what a reader reads."""

import tomllib

from tests.project.checkout import CHECKOUT

SETTINGS = tomllib.loads((CHECKOUT / "netlify.toml").read_text(encoding="utf-8"))
HEADERS = {block["for"]: block["values"] for block in SETTINGS["headers"]}
EVERYWHERE = HEADERS["/*"]


def test_nothing_may_be_loaded_but_our_own_styles_and_pictures() -> None:
    """Content Security Policy: what is not named falls back to default-src; what has no fallback is named."""
    directives = [directive.split() for directive in EVERYWHERE["Content-Security-Policy"].split(";")]
    policy = {name: values for name, *values in directives}
    assert policy == {
        "default-src": ["'none'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "script-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "upgrade-insecure-requests": [],
    }


def test_a_browser_comes_back_by_https_only_and_tells_nobody_what_was_read() -> None:
    seconds = int(EVERYWHERE["Strict-Transport-Security"].partition("max-age=")[2].partition(";")[0])
    assert seconds >= 2 * 365 * 24 * 60 * 60
    assert EVERYWHERE["Referrer-Policy"] == "no-referrer"
    assert EVERYWHERE["X-Content-Type-Options"] == "nosniff"
    assert EVERYWHERE["Cross-Origin-Opener-Policy"] == EVERYWHERE["Cross-Origin-Resource-Policy"] == "same-origin"
    denied = [part.strip() for part in EVERYWHERE["Permissions-Policy"].split(",")]
    assert {"camera=()", "geolocation=()", "microphone=()", "browsing-topics=()"} <= set(denied)
    assert all(part.endswith("=()") for part in denied)


def test_only_files_with_a_digest_in_their_name_are_kept_by_browsers() -> None:
    kept = {address for address, values in HEADERS.items() if "immutable" in values.get("Cache-Control", "")}
    assert kept == {"/assets/*"}


def test_only_the_root_chooses_a_language() -> None:
    """Every other address serves the language that it names: it may stand on a printed sheet."""
    rules = SETTINGS["redirects"]
    assert [rule["from"] for rule in rules if "conditions" in rule or rule.get("force")] == ["/"]
    assert [(rule["from"], rule["to"]) for rule in rules if rule["status"] == 404] == [
        ("/cy/*", "/cy/404/"),
        ("/*", "/en/404/"),
    ]
