"""Reading facts out of a table with their types: text, dates, words of a fixed set, texts in several languages.

In: a `TomlText`. Out: typed values; Problems are added to one list. What is wrong reads as missing, so that everything
else is still looked at; an error stands then, and nothing is published. Never: a value that was converted or guessed.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, TypeVar

from generator.languages import LANGUAGES
from generator.load import characters, codes_of_files
from generator.load import codes_of_keys as codes
from generator.load.findings import finding
from generator.load.folders import did_you_mean
from generator.load.toml_mistakes import mistake_in_date
from generator.load.toml_text import TomlText
from generator.model import LocalText, Text
from generator.problems import Code, Place, Problem

Word = TypeVar("Word", bound=StrEnum)
Value = TypeVar("Value")

_KINDS: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),  # before int, and datetime before date: each is also the other
    (datetime, "a date with a time"),
    (date, "a date"),
    (time, "a time"),
    (str, "text"),
    (int, "a number"),
    (float, "a number"),
    (list, "a list"),
    (dict, "a table"),
)
_MANY = 20
"""Unknown keys of one table that are named; the others are counted."""


@dataclass(slots=True, kw_only=True)
class Facts:
    """One table. Every key that is asked for is known; what nobody asked for is a finding of `finish`."""

    toml: TomlText
    problems: list[Problem]
    values: Mapping[str, Any]
    prefix: str = ""
    _known: list[str] = field(default_factory=list)
    _missing: list[str] = field(default_factory=list)

    def place(self, key: str = "") -> Place:
        """Where a key of this table stands, or the table itself."""
        return self.toml.place_of(self._path(key))

    def report(self, key: str, code: Code, message: str, remedy: str = "") -> None:
        self.problems.append(finding(code, self.place(key), message, remedy))

    def has(self, key: str) -> bool:
        return key in self.values

    def text(self, key: str, *, required: bool = False, verbatim: bool = False) -> str:
        """A line of text, trimmed and in NFC; empty when it is missing. `verbatim`: as it is, line breaks too."""
        value = self._take(key, str, "text", required)
        return "" if value is None else self._sound(key, value, verbatim=verbatim)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of lines of text."""
        return self._each(key, str, "text", self._sound)

    def date(self, key: str, *, required: bool = False) -> date | None:
        value = self._raw(key, required)
        if value is None:
            return None
        if type(value) is date:
            return value
        if isinstance(value, str) and (mistake := mistake_in_date(value.strip())):
            self.report(key, mistake.code, mistake.message, mistake.remedy)
        elif isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value.strip()):
            message = f"{self._said(key)} is a date in quotation marks."
            self.report(key, codes.WRONG_TYPE, message, f"Write {value.strip()} without quotation marks.")
        else:
            self._wrong_type(key, value, "a date", "Write the date as 2024-01-30, without quotation marks.")
        return None

    def flag(self, key: str) -> bool | None:
        return self._take(key, bool, "true or false", False)

    def word(self, key: str, words: type[Word], *, required: bool = False) -> Word | None:
        """One of a fixed set of words."""
        value = self.one_of(key, tuple(words), required=required)
        return words(value) if value else None

    def one_of(self, key: str, known: tuple[str, ...], *, required: bool = False) -> str:
        """One of the words that are known; empty when it is missing or is another one."""
        value = self.text(key, required=required)
        return self._among(key, value, known) if value else ""

    def words(self, key: str, words: type[Word]) -> tuple[Word, ...]:
        """A list of words of a fixed set."""
        found = self._each(key, str, "text", lambda inside, value: self._among(inside, value, tuple(words)))
        return tuple(words(value) for value in found if value)

    def local(self, key: str, *, required: bool = False) -> LocalText | None:
        """A text in one or more languages: `title.en`, `title.cy`. When required, the first language is."""
        table = self.table(key)
        if table is None:
            self._require(f"{key}.{LANGUAGES[0].code}", required)
            return None
        return table.languages(required=required)

    def locals(self, key: str) -> tuple[LocalText, ...]:
        """A list of texts in one or more languages."""
        found = (table.languages(required=True) for table in self.tables(key))
        return tuple(text for text in found if text is not None)

    def languages(self, *, required: bool) -> LocalText | None:
        """This table as a text in one or more languages, the fallback language first."""
        found = [(language.code, self.text(language.code)) for language in LANGUAGES]
        self._require(LANGUAGES[0].code, required)
        self.finish()
        versions = tuple(Text(words=words, lang=code) for code, words in found if words)
        return LocalText(versions=versions) if versions else None

    def table(self, key: str) -> "Facts | None":
        value = self._take(key, dict, "a table", False)
        return None if value is None else self._inside(key, value)

    def tables(self, key: str) -> tuple["Facts", ...]:
        """A list of tables: `[[sites]]`, or `[{ ... }]`."""
        return self._each(key, dict, "a table", self._inside)

    def require_in(self, table: str, key: str) -> None:
        """Note that `table.key` is missing because the whole table is."""
        self._require(f"{table}.{key}", not self.has(table))

    def finish(self) -> None:
        """Report what is missing, all at once, and every key that nobody asked for."""
        unknown = [key for key in self.values if key not in self._known]
        for key in unknown[:_MANY]:
            message = f"unknown key {characters.printable(key)}{did_you_mean(key, self._known)}"
            known = ", ".join(sorted(self._known))
            self.report(key, codes.UNKNOWN_KEY, message, f"Correct it or delete the line. Known here: {known}.")
        if len(unknown) > _MANY:
            message = f"{len(unknown) - _MANY} more unknown keys."
            self.report(unknown[_MANY], codes.UNKNOWN_KEY, message, "Look at the whole file: is it one of ours?")
        if self._missing:
            verb = "is" if len(self._missing) == 1 else "are"
            message = f"{_listed(self._said(key) for key in self._missing)} {verb} missing."
            place = self.place() if self.prefix else self.toml.place
            self.problems.append(finding(codes.KEY_MISSING, place, message))

    def _path(self, key: str) -> str:
        return ".".join(part for part in (self.prefix, key) if part)

    def _said(self, key: str) -> str:
        """The dotted key as a maintainer knows it: without the numbers of members of lists."""
        return ".".join(part for part in self._path(key).split(".") if not part.isdecimal())

    def _inside(self, key: str, value: Mapping[str, Any]) -> "Facts":
        return Facts(toml=self.toml, problems=self.problems, values=value, prefix=self._path(key))

    def _require(self, key: str, required: bool) -> None:
        """Note a missing key, unless it is there and could not be read: that has been said already."""
        path = self._path(key)
        damaged = self.toml.damaged
        near = (path[:end] for end, character in enumerate(path + ".") if character == ".")
        if required and key not in self.values and "" not in damaged and not any(part in damaged for part in near):
            self._missing.append(key)

    def _raw(self, key: str, required: bool) -> Any:
        self._known.append(key)
        self._require(key, required)
        return self.values.get(key)

    def _take(self, key: str, kind: type[Value], expected: str, required: bool) -> Value | None:
        value = self._raw(key, required)
        if value is None or type(value) is kind:
            return value
        self._wrong_type(key, value, expected)
        return None

    def _each(
        self, key: str, kind: type[Value], expected: str, read: Callable[[str, Value], "str | Facts"]
    ) -> tuple[Any, ...]:
        """Every member of a list that is of the right kind, read."""
        members = self._take(key, list, "a list", False) or []
        found = []
        for number, member in enumerate(members):
            inside = f"{key}.{number}"
            if type(member) is kind:
                found.append(read(inside, member))
            else:
                self._wrong_type(inside, member, expected)
        return tuple(found)

    def _wrong_type(self, key: str, value: object, expected: str, remedy: str = "") -> None:
        found = next((words for kind, words in _KINDS if isinstance(value, kind)), "something else")
        self.report(
            key, codes.WRONG_TYPE, f"{self._said(key)} is {found}; {expected} is expected.", remedy or _remedy(expected)
        )

    def _sound(self, key: str, value: str, *, verbatim: bool = False) -> str:
        """The text without characters that may not be in content: TOML can write them as `\\u202e`."""
        for offender in characters.offenders(value if verbatim else value.replace("\n", "\x00").replace("\t", "\x00")):
            character = value[offender.offset]
            message = f"{self._said(key)} holds the character {characters.called(character)}, which is not allowed."
            self.report(key, codes_of_files.CHARACTER_NOT_ALLOWED, message)
        sound = characters.without_offenders(value)
        if not verbatim:
            sound = unicodedata.normalize("NFC", re.sub(r"[ \t\n]+", " ", sound).strip())
        if not sound:
            self.report(key, codes.VALUE_EMPTY, f"{self._said(key)} is empty.")
        return sound

    def _among(self, key: str, value: str, known: tuple[str, ...]) -> str:
        if value in known:
            return value
        message = f"{self._said(key)} is {characters.printable(value)[:60]}{did_you_mean(value.lower(), known)}"
        self.report(key, codes.UNKNOWN_VALUE, message, f"Use one of: {', '.join(known)}.")
        return ""


def facts_of(toml: TomlText, problems: list[Problem]) -> Facts:
    """The facts of a whole file or header; its own problems come first."""
    problems.extend(toml.problems)
    return Facts(toml=toml, problems=problems, values=toml.values)


def _listed(names: Iterable[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def _remedy(expected: str) -> str:
    examples = {
        "text": 'Put the words in quotation marks: "like this".',
        "true or false": "Write true or false, without quotation marks.",
        "a list": 'Write a list in square brackets: ["one", "two"].',
        "a table": 'Write a table: { en = "…" }, or a [heading] with its keys below.',
    }
    return examples[expected]
