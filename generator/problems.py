"""Findings with a place: what a maintainer is told, and how it is written.

In: nothing. Out: the records `Code`, `Place` and `Problem`, their text and JSON form, and `Tally`, from which both the
last line of a run and its exit code are computed. Never: raises, prints, reads a file.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is: would the page mislead a patient (error), or is it merely poorer (warning)."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A kind of finding, with the text that `trialpages explain NAME` prints."""

    name: str
    """Kebab-case and never reused for another meaning: content may list it under `accepted`."""
    severity: Severity
    why: str
    """Why the rule exists, in words for somebody who is not a programmer."""
    fix: str
    """What to do about it, in general; each Problem carries the remedy for its own case."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Place:
    """Where a finding stands. Lines and columns count from 1; 0 means the file (or the line) as a whole."""

    file: str = ""
    """As the maintainer would type it, with forward slashes; empty when no file is concerned."""
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        parts = [self.file] + [str(number) for number in (self.line, self.column) if number]
        return ":".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One finding: what is wrong, where, and what to do."""

    code: Code
    place: Place
    message: str
    """One sentence about this case, with the words or values that are wrong."""
    remedy: str
    """What to do in this case, as an instruction."""

    @property
    def severity(self) -> Severity:
        return self.code.severity

    def as_text(self) -> str:
        """Two lines: the finding with its place in front, and its remedy indented below."""
        place = f"{self.place}: " if str(self.place) else ""
        return f"{place}{self.severity} {self.code.name}: {self.message}\n    {self.remedy}"

    def as_json(self) -> dict[str, str | int | None]:
        """The same for other programs; `file` is null when no file is concerned."""
        return {
            "file": self.place.file or None,
            "line": self.place.line,
            "column": self.place.column,
            "severity": str(self.severity),
            "code": self.code.name,
            "message": self.message,
            "remedy": self.remedy,
        }


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sorted by path, then line and column; the same finding is told once."""
    unique = dict.fromkeys(problems)
    return tuple(sorted(unique, key=lambda problem: (problem.place, problem.code.name, problem.message)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many errors and warnings a run found, and in how many files."""

    errors: int
    warnings: int
    files: int
    strict: bool = False
    """With `--strict` a warning stops the run as an error does."""

    @property
    def stops(self) -> bool:
        """True when nothing may be published."""
        return self.errors > 0 or (self.strict and self.warnings > 0)

    def __str__(self) -> str:
        if not self.errors and not self.warnings:
            return "no problems"
        found = f"{_counted(self.errors, 'error')}, {_counted(self.warnings, 'warning')}"
        return f"{found} in {_counted(self.files, 'file')}" if self.files else found


def tally(problems: Iterable[Problem], *, strict: bool = False) -> Tally:
    """Count the problems of a run by severity and by file."""
    found = tuple(problems)
    errors = sum(problem.severity is Severity.ERROR for problem in found)
    files = {problem.place.file for problem in found if problem.place.file}
    return Tally(errors=errors, warnings=len(found) - errors, files=len(files), strict=strict)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
