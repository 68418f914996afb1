"""The files that every page links: the stylesheet and the icon, under names that carry a hash of what is in them.

In: the text of templates/site.css and templates/icon.svg, the owner's colour, the words of every language. Out:
`Assets`: addresses, contents, and the hash that a browser checks before it uses the stylesheet (Subresource
Integrity). Never: reads a file.
"""

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.i18n import Words
from generator.website import TEXT, Page

FOLDER = "/assets/"
DRAWN_IN = "#124a4b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A file that pages link. A changed content has a changed address, so browsers may keep it for ever."""

    url: str
    text: str
    integrity: str
    """`sha384-...` of the bytes, as the `integrity` attribute wants it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """What every page links."""

    stylesheet: Asset
    icon: Asset


def assets(*, stylesheet: str, icon: str, brand: str, all_words: Sequence[Words]) -> Assets:
    """The published form of both files.

    `brand` is `#rrggbb`; the icon is drawn in `DRAWN_IN` and wears the owner's colour instead. Page numbers of printed
    sheets are words, so they come from the catalogues: one named page per language (`@page cy`), because the style of
    a page's margin knows no `lang`.
    """
    colours = f":root{{--brand:{brand};--brand-dark:{darker(brand)}}}\n"
    numbers = "".join(_page_numbers(words) for words in all_words)
    text = colours + numbers + _compact(stylesheet)
    return Assets(stylesheet=_asset("site", "css", text), icon=_asset("icon", "svg", icon.replace(DRAWN_IN, brand)))


def asset_pages(found: Assets) -> tuple[Page, ...]:
    """The assets as pages to be written as they are."""
    return tuple(
        Page(url=asset.url, template=TEXT, view=asset.text, language=None, indexed=False)
        for asset in (found.stylesheet, found.icon)
    )


def darker(colour: str) -> str:
    """The owner's colour as the header has it on a dark screen: 72 parts of 100, so that it does not glare."""
    parts = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return "#" + "".join(f"{round(part * 0.72):02x}" for part in parts)


def css_string(words: str) -> str:
    """Words as a CSS string: nothing in them can end the string (CSS Syntax 3, section 4.3.7)."""
    escaped = re.sub(r'["\\<\x00-\x1f\x7f]', lambda match: f"\\{ord(match[0]):x} ", words)
    return f'"{escaped}"'


def _page_numbers(words: Words) -> str:
    """The rule that numbers the printed pages of one language: "Page 1 of 2"."""
    page, total = "\x01", "\x02"
    sentence = words.gettext("Page %(page)s of %(total)s", page=page, total=total)
    counters = {page: "counter(page)", total: "counter(pages)"}
    parts = [part for part in re.split(f"([{page}{total}])", sentence) if part]
    content = " ".join(counters.get(part) or css_string(part) for part in parts)
    code = words.language.code
    return f"@page {code}{{@bottom-right{{content:{content}}}}}\n.sheet:lang({code}){{page:{code}}}\n"


def _compact(css: str) -> str:
    """Comments and blanks are for those who write the file, not for those who load it. One rule stays one line. Only
    blanks beside a sign go, and the file has no string with such a blank in it."""
    bare = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    tight = re.sub(r"\s*([{};,])\s*", r"\1", re.sub(r":\s+", ":", bare))
    return tight.replace(";}", "}").replace("}", "}\n").strip() + "\n"


def _asset(name: str, extension: str, text: str) -> Asset:
    digest = hashlib.sha384(text.encode()).digest()
    return Asset(
        url=f"{FOLDER}{name}-{digest.hex()[:12]}.{extension}",
        text=text,
        integrity="sha384-" + base64.b64encode(digest).decode(),
    )
