"""Where the elements of a page lead: to our own pages, to other websites, or where they must not lead.

In: one element, and the address of the website. Out: `Target`s. Never: asks whether a target exists.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.inspection.markup import Element

HARMLESS_SCHEMES = ("https:", "mailto:", "tel:")

_RESOURCES = frozenset(
    {
        ("audio", "src"),
        ("button", "formaction"),
        ("form", "action"),
        ("image", "href"),
        ("img", "src"),
        ("img", "srcset"),
        ("input", "formaction"),
        ("input", "src"),
        ("script", "src"),
        ("source", "src"),
        ("source", "srcset"),
        ("track", "src"),
        ("use", "href"),
        ("video", "poster"),
        ("video", "src"),
    }
)
"""What a browser loads, or sends to, by itself."""

_PAGE_RELATIONS = frozenset({"alternate", "author", "canonical", "help", "license", "next", "prev", "up"})
"""Kinds of `link` that only name another page; all other kinds are loaded."""

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")


@dataclass(frozen=True, slots=True)
class Target:
    """Where an attribute leads."""

    written: str
    """As it stands on the page."""
    address: str
    """Of our own page, from the root of the website; empty for the page itself and for other places."""
    fragment: str
    is_internal: bool
    is_resource: bool


@lru_cache(maxsize=8192)
def targets(element: Element, base_url: str) -> tuple[Target, ...]:
    """Every place that an element leads to. Most links stand on many pages."""
    return tuple(_targets(element, base_url))


def _targets(element: Element, base_url: str) -> Iterator[Target]:
    for key, value in element.attributes.items():
        if key == "href" and element.name in ("a", "area"):
            yield target(value, base_url)
        elif key == "href" and element.name == "link":
            relations = set(element.attributes.get("rel", "").split())
            yield target(value, base_url, is_resource=not relations or not relations <= _PAGE_RELATIONS)
        elif (element.name, key) in _RESOURCES:
            places = [part.split()[0] for part in value.split(",") if part.split()] if key == "srcset" else [value]
            for place in places:
                yield target(place, base_url, is_resource=True)


def target(written: str, base_url: str, *, is_resource: bool = False) -> Target:
    """Understand one address. The website's own address in front of it makes no difference."""
    inside = written
    if base_url and (written == base_url or written.startswith((f"{base_url}/", f"{base_url}#"))):
        inside = written[len(base_url) :] or "/"
    is_internal = inside.startswith("#") or (inside.startswith("/") and not inside.startswith("//"))
    path, _, fragment = inside.partition("#")
    return Target(
        written=written,
        address=path.partition("?")[0] if is_internal else "",
        fragment=fragment if is_internal else "",
        is_internal=is_internal,
        is_resource=is_resource,
    )


def has_harmless_scheme(written: str) -> bool:
    """False for `javascript:`, `data:`, `http:`, `//host/` and for addresses that depend on the page they stand on.

    Browsers forgive blanks and control characters before and inside a scheme, so these are refused as well.
    """
    return written.startswith(HARMLESS_SCHEMES) and not re.search(r"[\x00-\x20]", written)


def has_scheme(written: str) -> bool:
    """True when the address names a scheme of any kind, however disguised."""
    return _SCHEME.match(re.sub(r"[\x00-\x20]", "", written)) is not None or written.startswith("//")
