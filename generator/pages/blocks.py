"""Small parts that several pages show, as values for templates/parts/.

In: nothing. Out: records that the shared macros lay out. Never: words of their own.
"""

from dataclasses import dataclass

from generator.model import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """Words, perhaps with an address."""

    text: Text
    url: str = ""
    """Empty when it is no link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One row of a list of facts: a label and its values. A fact without values is left out by whoever makes it."""

    label: str
    values: tuple[Linked, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of "On this page"."""

    fragment: str
    """Id of the heading or section, without "#"."""
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Crumb:
    """A step of the breadcrumb: from the home page down to the parent of the page itself."""

    text: Text
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A status in one or two words, with its weight."""

    kind: str
    """"ok", "info", "warn", "stop", "neutral" or "unknown": a class of the stylesheet."""
    words: str
