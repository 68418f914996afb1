"""What makes a catalogue whole: every message, every plural form, the same placeholders and tags, clean characters.

In: a parsed catalogue (Babel's `Catalog`). Out: Problems with the line of the message.
Catalogues are code: a translation goes into a page as it stands, so a stray tag or a lost value is an error here and
not a surprise there.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.i18n.codes import CHARACTERS, FUZZY, MISSING, PLACEHOLDER, TAG
from generator.problems import Code, Place, Problem

if TYPE_CHECKING:
    from babel.messages import Catalog, Message

TAGS = frozenset({"a", "abbr", "em", "kbd", "span", "strong"})
"""Tags that a message may have at all."""

_PLACEHOLDER = re.compile(r"%\((\w+)\)s")
_PERCENT = re.compile(r"%(?!%|\(\w+\)s)")
_TAG = re.compile(r"<[^>]*>?")
_TAG_NAME = re.compile(r"</?([a-z]+)\b")
_REFUSED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffd-\uffff\ud800-\udfff]"
)
_CURLY_APOSTROPHE = re.compile(r"\w’\w")


def check(catalogue: "Catalog", shown: str) -> tuple[Problem, ...]:
    """All problems of all messages."""
    problems: list[Problem] = []
    fuzzy: list[int] = []
    for message in catalogue:
        if not message.id:
            continue
        if message.fuzzy:
            fuzzy.append(message.lineno or 0)
        for code, sentence, remedy in _faults(message):
            place = Place(file=shown, line=message.lineno or 0)
            problems.append(Problem(code=code, place=place, message=sentence, remedy=remedy))
    if fuzzy:
        counted = "1 translation is" if len(fuzzy) == 1 else f"{len(fuzzy)} translations are"
        lines = ", ".join(str(line) for line in fuzzy)
        problems.append(
            Problem(
                code=FUZZY,
                place=Place(file=shown, line=fuzzy[0]),
                message=f"{counted} marked fuzzy and not used: line {lines}.",
                remedy='Check each one, and remove "fuzzy".',
            )
        )
    return tuple(problems)


def _faults(message: "Message") -> Iterator[tuple[Code, str, str]]:
    ids, forms = _texts(message.id), _texts(message.string)
    shown = f'the message "{ids[0]}"' + (f' (context "{message.context}")' if message.context else "")
    if message.fuzzy:
        yield MISSING, f"{shown} is marked fuzzy, so it has no translation.", 'Check it, and remove "fuzzy".'
        return
    for text in ids:
        yield from _faults_of_characters(text, f"{shown} itself", "Correct it where it is used, then `make messages`.")
    for number, form in enumerate(forms):
        where = f"form {number} of {shown}" if len(ids) > 1 else shown
        if not form:
            yield MISSING, f"{where} has no translation.", "Translate it; until then nothing can be published."
            continue
        yield from _faults_of_characters(form, f"the translation of {where}", "Type the translation again.")
        yield from _faults_of_placeholders(ids, form, where)
        yield from _faults_of_tags(ids[-1], form, where)


def _texts(of: object) -> tuple[str, ...]:
    """One text, or the forms of a plural; Babel's types allow more."""
    return tuple(str(text) for text in of) if isinstance(of, tuple) else (str(of or ""),)


def _faults_of_characters(text: str, where: str, remedy: str) -> Iterator[tuple[Code, str, str]]:
    refused = _REFUSED.search(text)
    if refused:
        yield CHARACTERS, f"{where} has the character U+{ord(refused[0]):04X} at place {refused.start() + 1}.", remedy
    if not unicodedata.is_normalized("NFC", text):
        yield CHARACTERS, f"{where} has an accent that stands apart from its letter.", remedy
    if text != text.strip():
        yield CHARACTERS, f"{where} begins or ends with a blank.", remedy
    if _CURLY_APOSTROPHE.search(text):
        yield CHARACTERS, f"{where} has a curly apostrophe.", "Use the straight one (')."


def _faults_of_placeholders(ids: tuple[str, ...], form: str, where: str) -> Iterator[tuple[Code, str, str]]:
    wanted = set(_PLACEHOLDER.findall(ids[-1]))
    found = set(_PLACEHOLDER.findall(form))
    # "One rule" may do without its number where English does.
    optional = {"num"} if len(ids) > 1 and "%(num)s" not in ids[0] else set()
    for name in sorted(wanted - found - optional):
        yield PLACEHOLDER, f"the translation of {where} lacks %({name})s.", f"Put %({name})s where the value belongs."
    for name in sorted(found - wanted):
        yield PLACEHOLDER, f"the translation of {where} has %({name})s, which the message has not.", "Remove it."
    if _PERCENT.search(form):
        yield PLACEHOLDER, f"the translation of {where} has a % that is no placeholder.", "Write %% for a percent sign."


def _faults_of_tags(original: str, form: str, where: str) -> Iterator[tuple[Code, str, str]]:
    wanted, found = sorted(_TAG.findall(original)), sorted(_TAG.findall(form))
    if wanted != found:
        difference = ", ".join(sorted(set(wanted) ^ set(found))) or "a different number of them"
        sentence = f"the translation of {where} has other tags than the message: {difference}."
        yield TAG, sentence, "Use exactly the tags of the message."
    for tag in found:
        name = _TAG_NAME.match(tag)
        if name is None or name[1] not in TAGS:
            yield TAG, f"{where} has {tag}, which no message may have.", "Put the tag into the template instead."
