"""The JSON that `trialpages criteria split` and `criteria history` print: names that other software relies on.

In: a text. Out: dictionaries of plain values. Offsets count code points of the text as it was given.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from generator.criteria.lines import line_and_column
from generator.criteria.lints.lints import lints
from generator.criteria.reading.fields import read_field
from generator.criteria.reading.split import split
from generator.criteria.records import Criterion, Finding, Rest
from generator.model import CriteriaList


def split_json(text: str, *, lang: str = "en", record: str = "", file: str = "") -> dict[str, object]:
    """`{"items", "other", "problems"}`: items and other together cover the text exactly once.

    `file` is the name that problems carry; without one it is null.
    """
    done = split(text, lang=lang)
    return {
        "items": items_json(done.criteria),
        "other": [_rest_json(piece) for piece in done.rest],
        "problems": problems_json(text, lints(done, lang=lang, record=record), file=file),
    }


def history_json(
    text: str, criteria_list: CriteriaList, *, lang: str = "en", record: str = "", file: str = ""
) -> dict[str, object]:
    """`{"revisions", "other", "problems"}`, revisions oldest first.

    `other` holds what stands above the first revision and belongs to none: blanks, or the name of the field. Each
    revision has an `other` of its own, so that with its items its span is covered exactly once.
    """
    field = read_field(text, criteria_list, lang=lang, record=record)
    first = min((block.start for block in field.blocks), default=len(text))
    above = split(text[:first], lang=lang).rest
    return {
        "revisions": [
            {
                "list": str(block.criteria_list),
                "state": str(block.state),
                "as_of": _iso(block.as_of),
                "published": _iso(block.published),
                "until": _iso(block.until),
                "heading": block.heading,
                "start": block.start,
                "end": block.end,
                "body_start": block.body_start,
                "body_end": block.body_end,
                "cut_off": block.cut_off,
                "items": items_json(block.criteria),
                "other": [_rest_json(piece) for piece in block.rest],
            }
            for block in field.blocks
        ],
        "other": [_rest_json(piece) for piece in above],
        "problems": problems_json(text, field.findings, file=file),
    }


def items_json(criteria: Sequence[Criterion]) -> list[dict[str, object]]:
    """Criteria as nested items: children have the same shape and their own spans."""
    items: list[dict[str, object]] = []
    children: list[list[dict[str, object]]] = []
    for criterion in criteria:
        below: list[dict[str, object]] = []
        item: dict[str, object] = {
            "label": criterion.label,
            "text": criterion.text,
            "start": criterion.start,
            "end": criterion.end,
            "children": below,
        }
        children.append(below)
        (items if criterion.parent is None else children[criterion.parent]).append(item)
    return items


def problems_json(text: str, findings: Iterable[Finding], *, file: str = "") -> list[dict[str, object]]:
    """Findings as problems with line and column, both counted from 1."""
    problems: list[dict[str, object]] = []
    for finding in findings:
        line, column = line_and_column(text, finding.start)
        problems.append(
            {
                "file": file or None,
                "line": line,
                "column": column,
                "severity": str(finding.code.severity),
                "code": finding.code.name,
                "message": finding.message,
                "remedy": finding.remedy,
            }
        )
    return problems


def _rest_json(piece: Rest) -> dict[str, object]:
    return {"kind": str(piece.kind), "start": piece.start, "end": piece.end, "text": piece.text}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
