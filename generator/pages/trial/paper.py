"""What only paper needs: words in its margins, a picture that a phone reads, an address that a person can type.

In: ready words and addresses. Out: the text of a style file and of an SVG file. Both are files of their own, because
the headers that protect the website allow neither inline style nor inline pictures, and an inline SVG loses its
alternative text in a PDF.
"""

import io

import segno

from generator.pages.assets import css_string

QUIET_MODULES = 4
"""White border around a QR code, in modules (ISO/IEC 18004)."""

_MARGIN = "12mm 12mm 13mm"
"""The seed's 26 rules fill one page to the last line or two: wider margins would cost a second one."""
_MARGIN_TYPE = 'font:8pt Arial,"Liberation Sans",sans-serif'


def margins(*, title: str, corner: str, basis: str) -> str:
    """The style file of a sheet: the margins of its paper, and in them title, id and dates. The page number stands in
    the shared stylesheet, once per language."""
    boxes = (
        ("top-left", f"content:{css_string(title)};width:75%"),
        ("top-right", f"content:{css_string(corner)};width:25%"),
        ("bottom-left", f"content:{css_string(basis)};width:75%"),
        ("bottom-right", "width:25%"),
    )
    rules = "".join(f"@{box}{{{style};{_MARGIN_TYPE}}}" for box, style in boxes)
    return f"@page{{margin:{_MARGIN};{rules}}}\n"


def qr_picture(address: str) -> str:
    """The address as a QR code in SVG, with error level M: a code on paper gets folds and coffee."""
    text = io.BytesIO()
    segno.make(address, error="m").save(
        text,
        kind="svg",
        border=QUIET_MODULES,
        xmldecl=False,
        svgclass=None,
        lineclass=None,
        omitsize=True,
        light="#fff",
    )
    return text.getvalue().decode("ascii")


def typed_parts(address: str) -> tuple[str, ...]:
    """An address cut after each slash, the only places where a line may break: a hyphen at a line's end would make
    people ask whether it belongs to the address."""
    return tuple(f"{part}/" for part in address.split("/") if part)
