"""What a maintainer is told about a text: the exact lines, one example for every code of the room."""

import pytest

from generator.problems import Place
from generator.prose import CODES, problems_of

LINK = "Use a whole https:// address, mailto:, tel:, or an address that begins with / or #."
EXAMPLES = {
    "prose-link": (
        "Read this:\n\nSee [more](javascript:alert(1)).",
        f"""\
who.en.md:6:12: error prose-link: the link "more" leads to "javascript:alert(1)", which is not allowed.
    {LINK}""",
    ),
    "prose-image": (
        "![A ward](ward.png)",
        """\
who.en.md:4:11: error prose-image: the image "ward.png" cannot be shown: texts have no images.
    Remove it, and say in words what it shows.""",
    ),
    "prose-html": (
        "Good.\n\n<img onerror=alert(1)>",
        """\
who.en.md:6:1: warning prose-html: "<img onerror=alert(1)>" looks like HTML; the page shows it as typed.
    Use Markdown or the plain character instead.""",
    ),
    "prose-limit": (
        "a\n" + "[" * 20_000,
        """\
who.en.md:5: error prose-limit: the text has "[" 20000 times; 1000 times is the limit.
    Shorten the text, or divide it. It is shown as typed until then.""",
    ),
    "prose-sign-lost": (
        "You must be\n\n>= 18 years old.",
        """\
who.en.md:6: error prose-sign-lost: Markdown takes the ">" in ">= 18 years old." for a mark, and the page would lose it.
    Write a backslash before it: \\>""",
    ),
}


def told(markdown: str) -> str:
    return "\n".join(problem.as_text() for problem in problems_of(markdown, Place(file="who.en.md", line=4)))


@pytest.mark.parametrize("code", [code.name for code in CODES])
def test_every_code_has_a_bad_example_with_its_exact_lines(code: str) -> None:
    markdown, expected = EXAMPLES[code]
    assert told(markdown) == expected


@pytest.mark.parametrize(
    ("markdown", "address"),
    [
        ("[a](&#106;avascript:x)", "&#106;avascript:x"),
        ("[a]( javascript:x)", "javascript:x"),
        ("[a](http://a.org)", "http://a.org"),
        ("[a](about.md)", "about.md"),
        ("[a](//a.org/)", "//a.org/"),
        ("[a](https://)", "https://"),
        ("[a](mailto:a@b@c)", "mailto:a@b@c"),
        ("[a][b]\n\n[b]: data:text/html,x", "data:text/html,x"),
    ],
)
def test_an_address_that_is_not_on_the_list_is_an_error(markdown: str, address: str) -> None:
    assert f'error prose-link: the link "a" leads to "{address}", which is not allowed.' in told(markdown)


def test_a_link_without_words_is_an_error_because_nobody_can_hear_it() -> None:
    assert 'error prose-link: the link to "https://a.org" has no words.' in told("[](https://a.org)")


@pytest.mark.parametrize(
    ("markdown", "sentence"),
    [
        ("3*10^9*L", 'the "*" in "3*10^9*L"'),
        ("> 18 years", 'the ">" in "> 18 years"'),
        ("x\n\n> 5 mg", 'the ">" in "> 5 mg"'),
    ],
)
def test_a_sign_that_markdown_would_swallow_is_an_error(markdown: str, sentence: str) -> None:
    assert sentence in told(markdown)


@pytest.mark.parametrize(
    "markdown",
    [
        "3\\*10^9\\*L and \\> 18 years",
        "ALT >3 times, eGFR <60",
        "**18** years, *5* visits",
        "[report](https://a.org/a_b_c)",
        "> Taking part was easy.",
        "`<b>` makes text bold.",
        "Long_names_with_lines",
    ],
)
def test_a_text_that_is_shown_as_meant_has_no_findings(markdown: str) -> None:
    assert told(markdown) == ""


@pytest.mark.parametrize(
    ("markdown", "sentence"),
    [
        ("a" * 70_000, "the text has 70000 bytes; 65536 is the limit."),
        ("<" * 1001, 'the text has "<" 1001 times; 1000 times is the limit.'),
        ("![" * 1001, 'the text has "![" 1001 times; 1000 times is the limit.'),
        ("x\n\n" + "> " * 400 + "x", "lists or quotations are 400 deep; 20 is the limit."),
        ("- " * 21 + "x", "lists or quotations are 21 deep; 20 is the limit."),
    ],
)
def test_a_text_beyond_a_limit_is_not_read_at_all(markdown: str, sentence: str) -> None:
    assert sentence in told(markdown)


def test_a_list_at_the_limit_of_depth_is_read() -> None:
    assert told("> " * 20 + "x") == ""
