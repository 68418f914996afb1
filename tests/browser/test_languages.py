"""A screen reader changes its voice where `lang` says so: no word may be read in the other language's voice.

Two judges from outside our templates: words that are frequent in one language and do not exist in the other, and the
content itself, whose language its file name says.
"""

import re
from pathlib import Path

import pytest

from tests.browser.conftest import CHECKOUT, Reader, Website
from tests.browser.families import CASES, Case

FREQUENT = {
    "en": {"the", "and", "with", "this", "that", "you", "your", "not", "from", "which", "who", "have", "been", "of"},
    "cy": {"yn", "mae", "yr", "ac", "gyda", "hyn", "chi", "wedi", "gan", "cymryd", "rhan", "rheol", "ar", "treial"},
}
"""No word of either row is a word of the other language."""

SPOKEN = """() => {
    const languageOf = node => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)
        .closest('[lang]').lang;
    // The head of a page in both languages has titles that no element can part by language.
    const root = document.querySelectorAll('a.skip[lang]').length > 1 ? document.body : document.documentElement;
    const words = [], walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement.closest('script, style') && node.textContent.trim()) {
            words.push([languageOf(node), node.textContent.trim()]);
        }
    }
    for (const element of root.querySelectorAll('[alt], [aria-label], [title], meta[name=description]')) {
        for (const name of ['alt', 'aria-label', 'title', 'content']) {
            if (element.getAttribute(name)) words.push([languageOf(element), element.getAttribute(name)]);
        }
    }
    return words;
}"""


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_word_is_marked_with_its_language(website: Website, reader: Reader, case: Case) -> None:
    """WCAG 3.1.1 and 3.1.2."""
    spoken = _spoken(reader, website.page(case))
    wrong = [(lang, text) for lang, text in spoken if _foreign(text, lang)]
    assert wrong == []
    assert {lang for lang, _ in spoken} <= {"en", "cy"}


@pytest.mark.parametrize("family", ["trial", "changelog", "version", "comparison", "gp-sheet"])
def test_the_registers_english_is_spoken_in_english_on_welsh_pages(
    website: Website, reader: Reader, family: str
) -> None:
    """Whole lines of the registry text, wherever they stand: a sentence without a frequent word counts too."""
    spoken = _spoken(reader, website.page(Case(family=family, lang="cy")))
    english = _registry_phrases()
    quoted = [(lang, text) for lang, text in spoken if any(phrase in text or text in phrase for phrase in english)]
    long_quotes = [(lang, text) for lang, text in quoted if len(text) >= 12]
    assert len(long_quotes) >= 5, "the page quotes the register"
    assert [text for lang, text in long_quotes if lang != "en"] == []


def _spoken(reader: Reader, address: str) -> list[tuple[str, str]]:
    spoken: list[list[str]] = reader.turn_to(address).evaluate(SPOKEN)
    return [(lang, text) for lang, text in spoken]


def _foreign(text: str, lang: str) -> bool:
    words = set(re.findall(r"[^\W\d_]+", re.sub(r"\S+@\S+|\S+/\S+", " ", text.lower())))
    return any(words & frequent for other, frequent in FREQUENT.items() if other != lang)


def _registry_phrases() -> set[str]:
    """The register's criteria, cut at their numbers: only long pieces, for "2 years" may stand anywhere."""
    texts = Path(CHECKOUT, "content", "trials").glob("*/*clusion/*.en.txt")
    bodies = (text.read_text(encoding="utf-8").rpartition("+++\n")[2] for text in texts)
    pieces = (piece.strip() for body in bodies for piece in re.split(r"\d{1,2}\. |\n", body))
    return {piece for piece in pieces if len(piece) >= 20}
