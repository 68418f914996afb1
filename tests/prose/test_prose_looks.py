"""What an author can do: paragraphs, headings, lists, quotations, emphasis, code, links."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.prose import plain, to_html, to_words
from generator.prose.reading import tree
from generator.prose.writing import write


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("One.\n\nTwo\nlines.", "<p>One.</p>\n<p>Two\nlines.</p>"),
        ("*a* **b** `c < d`", "<p><em>a</em> <strong>b</strong> <code>c &lt; d</code></p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("10. a\n11. b", '<ol start="10">\n<li>a</li>\n<li>b</li>\n</ol>'),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>"),
        ("a  \nb", "<p>a<br>\nb</p>"),
        ("[GP](/en/about/)", '<p><a href="/en/about/">GP</a></p>'),
        ("[a](https://a.org/?x=1&y=2)", '<p><a href="https://a.org/?x=1&amp;y=2">a</a></p>'),
        ("[111](tel:111)", '<p><a href="tel:111">111</a></p>'),
        ("[who](#who)", '<p><a href="#who">who</a></p>'),
        ("<help@a.org>", '<p><a href="mailto:help@a.org">help@a.org</a></p>'),
        ("", ""),
        ("\n  \n", ""),
    ],
)
def test_marks_become_elements(markdown: str, html: str) -> None:
    assert to_html(markdown) == html


def test_headings_begin_below_the_heading_of_their_block_and_skip_no_level() -> None:
    markdown = "# First\n\n#### Deep\n\n## Middle\n\n###### Deepest\n\n# Last"
    expected = "<h3>First</h3>\n<h4>Deep</h4>\n<h4>Middle</h4>\n<h5>Deepest</h5>\n<h3>Last</h3>"
    assert to_html(markdown) == expected


def test_a_page_of_its_own_has_headings_one_level_higher() -> None:
    assert to_html("## First\n\n### Second", top=2) == "<h2>First</h2>\n<h3>Second</h3>"


def test_headings_never_go_beyond_the_sixth_level() -> None:
    markdown = "\n\n".join(f"{'#' * level} x" for level in range(1, 7))
    assert "<h6>x</h6>\n<h6>x</h6>\n<h6>x</h6>" in to_html(markdown)
    assert "h7" not in to_html(markdown)


def test_a_description_has_the_words_without_their_marks_in_one_line() -> None:
    assert to_words("## Aim\n\nTo see *if* it\nhelps: [more](https://a.org).\n\n- one\n- two") == (
        "Aim To see if it helps: more. one two"
    )


def test_a_link_reference_of_one_text_is_unknown_in_the_next() -> None:
    assert "<a" in to_html("[x]\n\n[x]: https://a.org")
    assert "<a" not in to_html("[x]")


LETTERS = st.text(alphabet="ab ŵ.,-1&+=:;!'\"’()/~^|{}\n\t\r#>*", max_size=60)


@given(LETTERS)
def test_the_quick_path_gives_exactly_what_the_library_gives(text: str) -> None:
    quick = plain.paragraphs(text)
    if quick is not None:
        slow = write(tree(text), 3)
        assert quick.html == slow.html
        assert quick.words.split() == slow.words.split()


def test_usual_prose_takes_the_quick_path() -> None:
    text = 'Long-term pain (18 months to 10 years); "no" limits & no upper age.\n\nBlood samples: 3 in all.'
    assert plain.paragraphs(text) is not None
