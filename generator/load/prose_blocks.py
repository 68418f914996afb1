"""The prose of a trial and of the owner's own pages: which translation belongs to which text, and is it up to date.

In: the texts of the files of one block, by language. Out: `Prose` records, Problems. Never: shows or changes Markdown;
what may stand in it is the prose room's business, which is asked here.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.languages import LANGUAGES
from generator.load import codes_of_texts as codes
from generator.load.facts import Facts, facts_of
from generator.load.findings import finding
from generator.load.text_files import TextFile, body_digest, prose_of
from generator.model import Prose, ProseBlock, Review
from generator.problems import Code, Place, Problem
from generator.prose import problems_of

_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_VERSION_KEY = re.compile(r"first|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[2-9]|-[1-9][0-9]+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """How a text stands to its original."""

    review: Review | None = None
    is_stale: bool = False


def read_block(block: ProseBlock, files: Mapping[str, TextFile]) -> tuple[tuple[Prose, ...], tuple[Problem, ...]]:
    """One block in every language that it has a file in, the original first."""
    problems: list[Problem] = []
    found: list[Prose] = []
    original: TextFile | None = None
    for language in LANGUAGES:
        if language.code not in files:
            continue
        file = prose_of(files[language.code])
        facts = facts_of(file.header, problems)
        translation = translation_of(facts, file, language.code, original)
        reviewed_against = _version_key(facts, "reviewed_against")
        facts.finish()
        problems.extend(problems_in_body(file))
        if found and not reviewed_against and not translation.is_stale:
            # A translation of a text that was checked, made from that very text, says the same.
            reviewed_against = found[0].reviewed_against
        found.append(
            Prose(
                block=block,
                lang=language.code,
                markdown=file.body,
                place=file.place,
                reviewed_against=reviewed_against,
                is_stale=translation.is_stale,
                review=translation.review,
            )
        )
        original = original or file
    return tuple(found), tuple(problems)


def translation_of(facts: Facts, file: TextFile, lang: str, original: TextFile | None) -> Translation:
    """Read `translates` and `review` of a text in another language than the first; the page says what is missing."""
    if lang == LANGUAGES[0].code:
        return Translation()
    translates = facts.text("translates")
    review = facts.word("review", Review) or Review.DRAFT
    if translates and not _DIGEST.fullmatch(translates):
        facts.report("translates", codes.BAD_DIGEST, f"translates is {translates[:80]}, which is no digest.")
        return Translation(review=review)
    if original is None or not original.is_sound or not original.body:
        return Translation(review=review)
    digest = body_digest(original.body)
    if not translates and not facts.has("translates"):
        message = f"nothing says which version of {_name(original)} was translated."
        remedy = f'If it is the present one, add translates = "{digest}" to the header.'
        facts.problems.append(finding(codes.TRANSLATION_UNTIED, Place(file=file.place.file), message, remedy))
    is_stale = bool(translates) and translates != digest
    if is_stale:
        message = f"{_name(original)} has changed since this was translated."
        remedy = f'Bring the translation up to date, then write translates = "{digest}"'
        facts.report("translates", codes.TRANSLATION_STALE, message, remedy)
    return Translation(review=review, is_stale=is_stale)


def problems_in_body(file: TextFile) -> tuple[Problem, ...]:
    """What is wrong with the words below a header."""
    if not file.body:
        return (empty_body(file.place, codes.TEXT_EMPTY),)
    return problems_of(file.body, file.place)


def empty_body(place: Place, code: Code) -> Problem:
    return finding(code, place, "there are no words in this file.")


def _version_key(facts: Facts, key: str) -> str:
    words = facts.text(key)
    if words and not _VERSION_KEY.fullmatch(words):
        message = f"{key} is {words[:60]}, which is the key of no version."
        facts.report(key, codes.BAD_VERSION_KEY, message)
        return ""
    return words


def _name(file: TextFile) -> str:
    return file.place.file.rpartition("/")[2]
