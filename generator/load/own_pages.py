"""The owner's own pages: Markdown with a title, in content/pages/.

In: the folder's listing. Out: `OwnPage`s, Problems. Never: a page whose address the website needs itself.
"""

import re
from collections.abc import Mapping

from generator.languages import LANGUAGES
from generator.load import codes_of_texts as codes
from generator.load.facts import facts_of
from generator.load.findings import finding
from generator.load.folders import Folder, unknown_file
from generator.load.prose_blocks import problems_in_body, translation_of
from generator.load.text_files import TextFile, prose_of, read_text_file
from generator.problems import Place, Problem
from generator.website import OwnPage

USUAL = ("about", "privacy", "contact")
"""Pages that the frame of every page leads to; an owner may have more."""
_FILE = re.compile(r"(?P<name>[a-z][a-z0-9-]*)\.(?P<lang>[a-z]+)\.md")
_LANGUAGE_CODES = tuple(language.code for language in LANGUAGES)


def read_own_pages(folder: Folder, problems: list[Problem]) -> tuple[OwnPage, ...]:
    """Every own page in every language that it has a file in, sorted by name, the original first."""
    problems += folder.problems
    files: dict[str, dict[str, TextFile]] = {}
    for file_name in (*folder.files, *folder.folders):
        place = Place(file=folder.shown_name(file_name))
        parts = _FILE.fullmatch(file_name) if file_name in folder.files else None
        if parts is None or parts["lang"] not in _LANGUAGE_CODES:
            known = [f"{page}.{code}.md" for page in USUAL for code in _LANGUAGE_CODES]
            problems.append(unknown_file(place, file_name, known, "This folder holds own pages, such as about.en.md."))
        elif parts["name"] in _taken_names():
            message = f"the website makes a page {parts['name']} itself."
            problems.append(finding(codes.OWN_PAGE_NAME, place, message))
        else:
            read = read_text_file(folder.path / file_name, place.file, problems)
            if read is not None:
                files.setdefault(parts["name"], {})[parts["lang"]] = prose_of(read)
    return tuple(page for name in sorted(files) for page in _own_page(name, files[name], problems))


def _own_page(name: str, files: Mapping[str, TextFile], problems: list[Problem]) -> tuple[OwnPage, ...]:
    """One own page, in every language."""
    pages = []
    original: TextFile | None = None
    for language in LANGUAGES:
        if language.code not in files:
            place = next(file.place.file for file in files.values())
            message = f"the page {name} has no {language.name}."
            problems.append(finding(codes.OWN_PAGE_UNTRANSLATED, Place(file=place), message))
    for lang in (code for code in _LANGUAGE_CODES if code in files):
        file = files[lang]
        facts = facts_of(file.header, problems)
        title = facts.text("title", required=True)
        translation = translation_of(facts, file, lang, original)
        facts.finish()
        problems += problems_in_body(file)
        original = original or file
        pages.append(
            OwnPage(
                name=name,
                lang=lang,
                title=title or name,
                markdown=file.body,
                place=file.place,
                review=str(translation.review or ""),
                is_stale=translation.is_stale,
            )
        )
    return tuple(pages)


def _taken_names() -> frozenset[str]:
    """First parts of addresses that the website uses itself, in any language."""
    words = {word for language in LANGUAGES for pair in language.path_words.items() for word in pair}
    free = {language.path_word(page) for language in LANGUAGES for page in USUAL}
    return frozenset(words - free) | {"404", "page"}
