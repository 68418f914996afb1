"""Findings of the prose room, with file and line.

In: a text, what was written of it, its place. Out: Problems.
"""

import re
from collections.abc import Iterator

from generator.problems import Code, Place, Problem
from generator.prose.codes import HTML, IMAGE, LIMIT, LINK, SIGN_LOST
from generator.prose.limits import Crossed
from generator.prose.writing import Stopped, Written

_LOOKS_LIKE_HTML = re.compile(r"</?[A-Za-z][^<>@]*>|<!--|&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]+);")
_SIGN_OF_A_NUMBER = re.compile(r">[ \t]*=?(?=[ \t]*[0-9])|(?<=[0-9A-Za-z])[*_](?=[0-9A-Za-z])")
"""A comparison before a number; a star or low line inside a formula."""


def problems(markdown: str, written: Written, place: Place) -> tuple[Problem, ...]:
    """Everything that is wrong with a text that could be read."""
    return tuple(
        dict.fromkeys(
            (
                *(_stopped(markdown, stopped, place) for stopped in written.stopped),
                *_html(markdown, written, place),
                *_lost_signs(markdown, written, place),
            )
        )
    )


def crossed_limit(crossed: Crossed, place: Place) -> Problem:
    """A text that was not read."""
    line = place.line + crossed.line - 1 if crossed.line and place.line else place.line
    return Problem(
        code=LIMIT,
        place=Place(file=place.file, line=line),
        message=crossed.message,
        remedy="Shorten the text, or divide it. It is shown as typed until then.",
    )


def too_deep(place: Place) -> Problem:
    """A text that could not be read to its end."""
    return Problem(
        code=LIMIT,
        place=place,
        message="the marks of this text are nested too deeply to be read.",
        remedy="Take lists, quotations and emphasis out of each other.",
    )


def _stopped(markdown: str, stopped: Stopped, place: Place) -> Problem:
    where = _where(markdown, stopped.address or stopped.words, place)
    if stopped.tag == "img":
        message = f'the image "{stopped.address}" cannot be shown: texts have no images.'
        return _problem(IMAGE, where, message, "Remove it, and say in words what it shows.")
    if stopped.tag == "a" and not stopped.words.strip():
        message = f'the link to "{stopped.address}" has no words.'
        return _problem(LINK, where, message, "Write in the square brackets where the link leads.")
    if stopped.tag == "a":
        message = f'the link "{stopped.words}" leads to "{stopped.address}", which is not allowed.'
        remedy = "Use a whole https:// address, mailto:, tel:, or an address that begins with / or #."
        return _problem(LINK, where, message, remedy)
    message = f"<{stopped.tag}> is not allowed in a text."
    return _problem(HTML, where, message, "Use paragraphs, headings, lists, quotations, emphasis and links only.")


def _html(markdown: str, written: Written, place: Place) -> Iterator[Problem]:
    for found in dict.fromkeys(match[0] for match in _LOOKS_LIKE_HTML.finditer(written.outside_code)):
        message = f'"{found}" looks like HTML; the page shows it as typed.'
        yield _problem(HTML, _where(markdown, found, place), message, "Use Markdown or the plain character instead.")


def _lost_signs(markdown: str, written: Written, place: Place) -> Iterator[Problem]:
    kept = "\n".join((written.words, *written.addresses))
    signs = {sign[:1] for sign in _SIGN_OF_A_NUMBER.findall(markdown)}
    for sign in sorted(signs):
        typed = [match for match in _SIGN_OF_A_NUMBER.finditer(markdown) if match[0][0] == sign]
        shown = sum(match[0][0] == sign for match in _SIGN_OF_A_NUMBER.finditer(kept))
        if len(typed) > shown:
            suspect = next((match for match in typed if _begins_its_line(markdown, match.start())), typed[0])
            line = markdown[: suspect.start()].count("\n") + 1
            words = markdown.split("\n")[line - 1].strip()[:40]
            message = f'Markdown takes the "{sign}" in "{words}" for a mark, and the page would lose it.'
            at = Place(file=place.file, line=place.line + line - 1 if place.line else 0)
            yield _problem(SIGN_LOST, at, message, f"Write a backslash before it: \\{sign}")


def _begins_its_line(markdown: str, offset: int) -> bool:
    return not markdown[markdown.rfind("\n", 0, offset) + 1 : offset].strip()


def _where(markdown: str, words: str, place: Place) -> Place:
    """The first place of some words in a text; its first line when they cannot be found as they are."""
    offset = markdown.find(words) if words else -1
    if offset < 0 or not place.line:
        return place
    line = markdown.count("\n", 0, offset)
    column = offset - markdown.rfind("\n", 0, offset)
    return Place(file=place.file, line=place.line + line, column=column)


def _problem(code: Code, place: Place, message: str, remedy: str) -> Problem:
    return Problem(code=code, place=place, message=message, remedy=remedy)
