"""Our small reader of HTML sees what the standard library's parser sees."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from generator.inspection.markup import read

ELEMENTS = ["a", "p", "h1", "h3", "section", "span", "b-c"]
VOID = ["br", "img", "input", "link"]
ATTRIBUTES = ["id", "href", "lang", "aria-label", "data-netlify", "xml:lang"]


class Oracle(HTMLParser):
    """Elements with attributes and headings, in order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[tuple[str, tuple[tuple[str, str], ...]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if attrs or tag in ("h1", "h3", "img"):
            self.seen.append((tag, tuple((key, value or "") for key, value in attrs)))


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=12)
attributes = st.dictionaries(st.sampled_from(ATTRIBUTES), st.none() | words, max_size=3)


@st.composite
def markup(draw: st.DrawFn, depth: int = 3) -> str:
    """Well-formed HTML, written as our templates write it."""
    parts = []
    for _ in range(draw(st.integers(0, 3))):
        kind = draw(st.sampled_from(["text", "void", "element", "comment"] if depth else ["text", "void"]))
        if kind == "text":
            parts.append(str(escape(draw(words))))
        elif kind == "comment":
            parts.append("<!-- a remark -->")
        else:
            given = "".join(
                f" {name}" if value is None else f' {name}="{escape(value)}"'
                for name, value in draw(attributes).items()
            )
            name = draw(st.sampled_from(VOID if kind == "void" else ELEMENTS))
            inside = "" if kind == "void" else draw(markup(depth - 1)) + f"</{name}>"
            parts.append(f"<{name}{given}>{inside}")
    return "".join(parts)


@given(markup())
def test_it_sees_the_same_elements_and_attributes_as_html_parser(text: str) -> None:
    oracle = Oracle()
    oracle.feed(text)
    document = read(text)
    assert document.is_whole
    assert [(element.name, tuple(element.attributes.items())) for element in document.elements] == oracle.seen


@given(markup(), st.sampled_from(["<p>", "</p>", "<", "<p class=a></p>", "<p id='a'></p>", '<p id="a></p>', "<P></P>"]))
def test_what_it_does_not_understand_is_never_passed_over(text: str, broken: str) -> None:
    assert not read(text + broken).is_whole


def test_the_title_is_read_without_escapes() -> None:
    assert read("<title>A &amp; B</title>").title == "A & B"
