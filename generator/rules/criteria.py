"""What the criteria engine found in the register's words, with file, line and column.

In: a `Case`. Out: findings. Never: a finding of its own; a place that the engine did not name.
"""

from collections.abc import Iterator

from generator.criteria.lines import line_and_column
from generator.criteria.records import Finding, History
from generator.model import RevisionText
from generator.problems import Place, Problem
from generator.rules.found import Case, Found


def findings(case: Case) -> Iterator[Found]:
    """Every lint of every revision and language, but those that a listed correction has answered."""
    for history in case.histories:
        for key, finding in history.findings:
            text = _text(history, key)
            if text is not None and not _is_corrected(finding, text):
                problem = Problem(
                    code=finding.code,
                    place=_place(text, finding.start),
                    message=finding.message,
                    remedy=finding.remedy,
                )
                yield Found(problem=problem, words=text.words, start=finding.start, end=finding.end)


def _text(history: History, key: str) -> RevisionText | None:
    state = next((state for state in history.states if state.revision.key == key), None)
    return state.revision.text_in(history.lang) if state else None


def _place(text: RevisionText, offset: int) -> Place:
    """Line and column in the file, from an offset into the words below its header."""
    line, column = line_and_column(text.words, offset)
    return Place(file=text.place.file, line=text.place.line + line - 1, column=column)


def _is_corrected(finding: Finding, text: RevisionText) -> bool:
    """A person has answered the suggestion with an entry that repairs these very words."""
    words = text.words[finding.start : finding.end]
    return finding.suggestion is not None and any(correction.find in words for correction in text.corrections)
