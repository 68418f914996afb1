"""The revisions of one list of criteria: dated text files, word for word as the register has them.

In: the files of `inclusion/` or `exclusion/`. Out: `Revision`s, oldest first, and Problems. Never: a character of the
words changed, trimmed or normalised; a date guessed.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.languages import LANGUAGES
from generator.load import codes_of_texts as codes
from generator.load.facts import Facts, facts_of
from generator.load.findings import finding
from generator.load.prose_blocks import empty_body
from generator.load.text_files import TextFile
from generator.model import Affects, Correction, CriteriaList, LocalText, Revision, RevisionText
from generator.problems import Place, Problem

FIRST = "first"
"""Key of the revision without a date."""
NAME = re.compile(r"(?P<stem>undated|(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:-(?P<number>[2-9]|[1-9][0-9]+))?)")


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class RevisionName:
    """The date of a revision as its file's name says it; sorts from oldest to newest."""

    day: date
    """`date.min` when undated."""
    number: int
    """1, and from 2 on when a date comes again."""

    @property
    def as_of(self) -> date | None:
        return None if self.day == date.min else self.day

    @property
    def key(self) -> str:
        if self.as_of is None:
            return FIRST
        return f"{self.day}-{self.number}" if self.number > 1 else str(self.day)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Header:
    """What a revision's header says, and where."""

    as_of: date | None
    published: date | None
    until: date | None
    addition: bool | None
    affects: Affects | None
    heading: str
    source: str
    reason: LocalText | None
    text: RevisionText
    facts: Facts


def read_name(stem: str) -> RevisionName | None:
    """What a file's name says, without language and ending; None when it is no revision's name."""
    found = NAME.fullmatch(stem)
    if not found:
        return None
    if stem == "undated":
        return RevisionName(day=date.min, number=1)
    try:
        return RevisionName(day=date.fromisoformat(found["date"]), number=int(found["number"] or 1))
    except ValueError:
        return None


def read_revisions(
    criteria_list: CriteriaList, files: Mapping[RevisionName, Mapping[str, TextFile]]
) -> tuple[tuple[Revision, ...], tuple[Problem, ...]]:
    """All revisions of a list, oldest first; `files` holds the texts by name and language."""
    problems: list[Problem] = []
    revisions = []
    for name in sorted(files):
        in_languages = [
            _header(language.code, files[name][language.code], problems)
            for language in LANGUAGES
            if language.code in files[name]
        ]
        revisions.append(_revision(criteria_list, name, in_languages))
        for header in in_languages:
            _check_date(header, name, files)
    return tuple(revisions), tuple(problems)


def _header(lang: str, file: TextFile, problems: list[Problem]) -> _Header:
    facts = facts_of(file.header, problems)
    corrections = _corrections(facts, file)
    read = _Header(
        as_of=facts.date("as_of"),
        published=facts.date("published"),
        until=facts.date("until"),
        addition=facts.flag("addition"),
        affects=facts.word("affects", Affects),
        heading=facts.text("heading", verbatim=True),
        source=facts.text("source"),
        reason=facts.local("reason"),
        text=RevisionText(lang=lang, words=file.body, place=file.place, corrections=corrections),
        facts=facts,
    )
    facts.finish()
    if not file.body.strip():
        problems.append(empty_body(file.place, codes.TEXT_EMPTY))
    return read


def _check_date(header: _Header, name: RevisionName, files: Mapping[RevisionName, Mapping[str, TextFile]]) -> None:
    """The name of a file is its date: it may not say another one, nor be the second of a date without a first."""
    file = header.text.place.file
    if header.as_of is not None and header.as_of != name.as_of:
        twin = files.get(RevisionName(day=header.as_of, number=1), {}).get(header.text.lang)
        if twin:
            message = f"as_of is {header.as_of} in two files: {file} and {twin.place.file}."
            header.facts.report("as_of", codes.REVISION_DATE_TWICE, message)
        else:
            said = name.as_of or "that it has no date"
            message = f"as_of is {header.as_of}, but the name of the file says {said}."
            header.facts.report("as_of", codes.AS_OF_DIFFERS, message)
    if name.number > 1 and RevisionName(day=name.day, number=name.number - 1) not in files:
        message = f"this is number {name.number} of {name.day}, but there is no number {name.number - 1}."
        remedy = f"Name it {RevisionName(day=name.day, number=name.number - 1).key}.{header.text.lang}.txt"
        header.facts.problems.append(finding(codes.REVISION_NAME, Place(file=file), message, remedy))


def _corrections(facts: Facts, file: TextFile) -> tuple[Correction, ...]:
    found = []
    for table in facts.tables("corrections"):
        find = table.text("find", required=True, verbatim=True)
        replace = table.text("replace", required=True, verbatim=True)
        reason = table.text("reason", required=True)
        table.finish()
        if find and find not in file.body:
            table.report("find", codes.CORRECTION_NOT_FOUND, f'"{find[:60]}" does not stand in the text below.')
        elif find and replace and _digits(find) != _digits(replace):
            message = f'"{find[:60]}" and "{replace[:60]}" hold different numbers.'
            table.report("replace", codes.CORRECTION_OF_NUMBER, message)
        elif find and replace and reason:
            found.append(Correction(find=find, replace=replace, reason=reason))
    return tuple(found)


def _digits(words: str) -> str:
    """The digits of a text; a raised ⁹ is a 9, because a lost superscript is damage and no other number."""
    return re.sub(r"[^0-9]", "", unicodedata.normalize("NFKC", words))


def _revision(criteria_list: CriteriaList, name: RevisionName, headers: list[_Header]) -> Revision:
    """One revision out of its texts: the original's facts, which a translation may repeat and not contradict."""
    original, *translations = headers
    for translation in translations:
        for key in ("published", "until", "addition", "affects"):
            there, here = getattr(original, key), getattr(translation, key)
            if here is not None and here != there:
                file = original.text.place.file
                message = f"{key} is {_said(here)} here and {_said(there)} in {file}."
                translation.facts.report(key, codes.REVISION_FACTS_DIFFER, message)
    reason = next((header.reason for header in headers if header.reason), None)
    return Revision(
        criteria_list=criteria_list,
        key=name.key,
        as_of=name.as_of,
        published=original.published,
        until=original.until,
        addition=bool(original.addition),
        heading=original.heading,
        source=original.source,
        reason=reason,
        affects=original.affects,
        texts=tuple(header.text for header in headers),
    )


def _said(value: object) -> str:
    if value is None:
        return "missing"
    return str(value).lower() if isinstance(value, bool) else str(value)
