"""How a version is called, in headings and links.

In: a `Version`, the words of a language. Out: ready strings. Never: a date for what has none.
"""

from generator.i18n import Words
from generator.pages.changes.versions import Version


def version_name(version: Version, words: Words) -> str:
    """Version of 30 January 2024; "(2)" behind it when the date comes twice."""
    if version.as_of is None:
        return words.gettext("Version with no date")
    if version.number > 1:
        return words.gettext(
            "Version of %(date)s (%(number)s)", date=words.date(version.as_of), number=words.number(version.number)
        )
    return words.gettext("Version of %(date)s", date=words.date(version.as_of))


def version_short(version: Version, words: Words) -> str:
    """The same where the word "version" stands above it: in the head of a table."""
    if version.as_of is None:
        return words.pgettext("dates", "No date")
    day = words.date(version.as_of)
    return f"{day} ({words.number(version.number)})" if version.number > 1 else day


def differences_heading(older: Version, newer: Version, words: Words) -> str:
    """The heading of a page that compares two versions. Only the oldest one may be undated."""
    new = version_short(newer, words)
    if older.as_of is None:
        return words.gettext("Differences between the first version and the version of %(new)s", new=new)
    return words.gettext(
        "Differences between the version of %(old)s and the version of %(new)s",
        old=version_short(older, words),
        new=new,
    )
