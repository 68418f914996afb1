"""Whatever somebody writes into a text, the page stays whole: judged in the parsed output, not by its spelling."""

from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.problems import Place
from generator.prose import problems_of, to_html, to_words

HOSTILE = (
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<iframe src='javascript:alert(1)'>",
    "<a href='javascript:alert(1)'>x</a>",
    "<!-- --><b onmouseover=alert(1)>x</b>",
    "<![CDATA[<script>]]>",
    "<?php echo 1 ?>",
    "<style>*{display:none}</style>",
    "</p></main><h1>gone</h1>",
    "<details open ontoggle=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x]( javascript:alert(1))",
    "[x](<java\tscript:alert(1)>)",
    "[x](java\nscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](&#x6A;avascript&colon;alert(1))",
    "[x](\\javascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox)",
    "[x](//evil.example)",
    "[x](/\\evil.example)",
    "[x](https:evil.example)",
    "[x](http://evil.example)",
    "[x](file:///etc/passwd)",
    '[x](https://ok.example" onclick="alert(1))',
    '[x](https://ok.example "t" onclick="alert(1)")',
    "[x](https://ok.example 'a\"><script>')",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "<javascript://alert(1)>",
    "<data://x>",
    "![x](https://evil.example/pixel.png)",
    "![x](javascript:alert(1))",
    '![x" onerror="alert(1)](a.png)',
    "[![x](a.png)](javascript:alert(1))",
    "# <script>\n\n> <script>\n\n- <script>\n\n1. <script>",
    "`<script>`\n\n    <script>alert(1)</script>",
    "x {: onclick=alert(1) }",
    "{{ 7*7 }} {% include '/etc/passwd' %}",
    "\x02amp\x03#60;script\x02amp\x03#62;",
    "\x02wzxhzdk:0\x03",
    "&lt;script&gt; &#60;script&#62;",
    "\\<script>",
    "<" * 2000,
    "[" * 20_000,
    ">" * 3000 + "<script>",
)
ALLOWED = {
    "p": set(),
    "h3": set(),
    "h4": set(),
    "h5": set(),
    "h6": set(),
    "ul": set(),
    "ol": {"start"},
    "li": set(),
    "blockquote": set(),
    "pre": set(),
    "code": set(),
    "strong": set(),
    "em": set(),
    "br": set(),
    "hr": set(),
    "a": {"href", "title"},
}
SCHEMES = ("https://", "mailto:", "tel:", "/", "#")


class Judge(HTMLParser):
    """Reads as a browser does, and objects to everything that is not on the list."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED, f"a <{tag}> got through"
        for name, value in attrs:
            assert name in ALLOWED[tag], f"<{tag} {name}> got through"
            if name == "href":
                assert value is not None
                assert value.startswith(SCHEMES), f"the address {value!r} got through"
                assert not value.startswith("//"), f"the address {value!r} got through"
        if tag not in {"br", "hr"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, "elements overlap"

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"the comment {data!r} got through")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"the declaration {decl!r} got through")

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"the instruction {data!r} got through")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"the section {data!r} got through")

    def handle_data(self, data: str) -> None:
        self.text += data


def judged(markdown: str) -> str:
    """The words that a reader sees, after the judge had nothing to object to."""
    judge = Judge()
    judge.feed(str(to_html(markdown)))
    judge.close()
    assert not judge.open, f"not closed: {judge.open}"
    return judge.text


@pytest.mark.parametrize("markdown", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_text_becomes_harmless_words(markdown: str) -> None:
    judged(markdown)


SIGNS = tuple("<>[]()*_`#-;&\\\"' =}xŵ\n\x02\x03")
PIECES = ("![", "1. ", "> ", "    ", "\n\n", "&#", "{:", "://", "javascript:", "https://a.org", "<a@b.org>", "<script>")
MARKS = st.sampled_from((*SIGNS, *PIECES))


@given(st.lists(MARKS, max_size=40).map("".join))
@example("[x](<javascript:a>)")
def test_no_combination_of_marks_gets_through(markdown: str) -> None:
    judged(markdown)


@given(st.lists(MARKS, max_size=40).map("".join))
def test_any_text_gets_an_answer(markdown: str) -> None:
    """Findings, or none; never an exception."""
    for problem in problems_of(markdown, Place(file="a.en.md", line=1)):
        assert problem.place.file == "a.en.md"


WITHOUT_ADDRESSES = st.text(alphabet="abŵ <>&;*_`#-\n\\'\"", max_size=60)


@given(WITHOUT_ADDRESSES)
def test_no_letter_of_a_text_is_lost(markdown: str) -> None:
    def letters(text: str) -> list[str]:
        return [letter for letter in text if letter.isalpha()]

    assert letters(judged(markdown)) == letters(markdown)
    assert letters(to_words(markdown)) == letters(markdown)


@pytest.mark.parametrize(
    "markdown",
    [
        "creatinine <ULN and ALT >3 times",
        "patients <eighteen> years",
        "eGFR <60 and >30 ok",
        "Tom & Jerry",
        "{{ 7*7 }} {: onclick}",
        "ŵ ŷ ’ γ ≥ 5 µg/l",
    ],
)
def test_comparison_signs_and_braces_are_shown_as_typed(markdown: str) -> None:
    assert judged(markdown) == markdown
    assert to_words(markdown) == markdown


def test_an_entity_is_shown_as_typed_so_that_it_cannot_smuggle_a_character_in() -> None:
    assert judged("&#x202e;&lt;b&gt;") == "&#x202e;&lt;b&gt;"


def test_a_text_beyond_the_limits_is_still_shown_as_typed() -> None:
    assert judged("[" * 20_000 + "\n\n<script>") == "[" * 20_000 + "\n<script>"
