"""From the folder locales/ to one `Words` per language.

In: the folder. Out: `Words` for every row of `LANGUAGES`, and the Problems of the catalogues, all of them at once. The
first language is the language of the messages themselves and needs no catalogue.
"""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from generator.i18n.catalogue import SourceTranslations, Translations, compiled, nothing_translated
from generator.i18n.catalogue_text import problem_of_text
from generator.i18n.checks import check
from generator.i18n.codes import CHARACTERS, NOT_FOUND, UNREADABLE
from generator.i18n.places import read_places, shown_path
from generator.i18n.words import Words
from generator.languages import LANGUAGES, Language
from generator.problems import Code, Place, Problem, in_order

if TYPE_CHECKING:
    from babel.messages import Catalog

SIZE_LIMIT = 10_000_000
"""Bytes of a catalogue: fifty times today's."""


def load_words(locales: Path) -> tuple[tuple[Words, ...], tuple[Problem, ...]]:
    """One `Words` per language, in the order of `LANGUAGES`, and what is wrong with the catalogues.

    While an error stands nothing may be rendered: a message that could not be read raises `MissingMessage`.
    """
    places, problems = read_places(locales, LANGUAGES)
    found = list(problems)
    words = [Words(language=LANGUAGES[0], translations=SourceTranslations(), places=places[LANGUAGES[0].code])]
    for language in LANGUAGES[1:]:
        translations, problems = _load_catalogue(locales, language)
        found.extend(problems)
        words.append(Words(language=language, translations=translations, places=places[language.code]))
    return tuple(words), in_order(found)


def _load_catalogue(locales: Path, language: Language) -> tuple[Translations, tuple[Problem, ...]]:
    path = locales / language.code / "LC_MESSAGES" / "messages.po"
    shown = shown_path(path)
    data, problem = _read(path, shown, language)
    if problem:
        return nothing_translated(shown), (problem,)
    problem = problem_of_text(data.decode(), shown, language.code)
    if problem:
        return nothing_translated(shown), (problem,)
    catalogue, problem = _parse(data, shown)
    if catalogue is None:
        return nothing_translated(shown), (problem,) if problem else ()
    problems = check(catalogue, shown)
    return compiled(catalogue, shown), problems


def _read(path: Path, shown: str, language: Language) -> tuple[bytes, Problem | None]:
    """The bytes of a catalogue that is proper UTF-8, with line feeds only."""
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= SIZE_LIMIT else b""
    except OSError as error:
        message = f"there is no catalogue for {language.name}: {error.strerror}."
        return b"", _problem(NOT_FOUND, shown, 0, message, "Look whether the folder locales/ is the right one.")
    if size > SIZE_LIMIT:
        message = f"the catalogue has {size} bytes; {SIZE_LIMIT} is the limit."
        return b"", _problem(UNREADABLE, shown, 0, message, "Look whether this file really is the catalogue.")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"byte {data[error.start]:#04x} is not UTF-8."
        return b"", _problem(UNREADABLE, shown, line, message, "Save the file as UTF-8.")
    if data.startswith(b"\xef\xbb\xbf"):
        message = "the file begins with a byte order mark."
        return b"", _problem(CHARACTERS, shown, 1, message, 'Save the file as "UTF-8 without BOM".')
    return data.replace(b"\r\n", b"\n"), None


def _parse(data: bytes, shown: str) -> "tuple[Catalog | None, Problem | None]":
    from babel.messages.pofile import PoFileError, read_po

    remedy = "Compare the line with its neighbours: a line is missing, or one too many."
    try:
        return read_po(BytesIO(data), abort_invalid=True), None
    except PoFileError as error:
        message = f"the catalogue cannot be read here: {str(error).rpartition(' on ')[0]}."
        return None, _problem(UNREADABLE, shown, error.lineno + 1, message, remedy)
    except (ValueError, IndexError, KeyError, TypeError, AttributeError) as error:  # what Babel lets through, unlocated
        return None, _problem(UNREADABLE, shown, 0, f"the catalogue cannot be read: {error}.", remedy)


def _problem(code: Code, shown: str, line: int, message: str, remedy: str) -> Problem:
    return Problem(code=code, place=Place(file=shown, line=line), message=message, remedy=remedy)
