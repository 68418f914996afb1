"""One registry field with its revision headings, read into revisions.

In: the text of a field (inclusion or exclusion). Out: `FieldHistory`: its revisions, oldest first, each with its dates,
its words and its criteria, and what was lost or ambiguous. ISRCTN never overwrites criteria after registration but adds
the new text above the old one with a date, so the blocks inside one field are the history.
"""

from collections.abc import Sequence

from generator.criteria.lines import is_separator, lines_of
from generator.criteria.lints.lint_words import whole_record
from generator.criteria.lints.lints import passage_findings
from generator.criteria.lints.passage import Passage
from generator.criteria.reading.blocks import Block, blocks_of
from generator.criteria.reading.field_findings import field_findings, heading_findings, line_findings
from generator.criteria.reading.order import in_order
from generator.criteria.reading.split import split_at
from generator.criteria.records import BlockState, Criterion, FieldHistory, Finding, Rest, RestKind, RevisionBlock
from generator.model import CriteriaList


def read_field(text: str, criteria_list: CriteriaList, *, lang: str = "en", record: str = "") -> FieldHistory:
    """Read one registry field.

    `criteria_list` is the list that the field is for: a heading that names the other one does not change it. `record`
    holds the other words of the trial, for checks that compare words. Any text at all gives a result; a text without
    words has no blocks. Text above the first heading that is only a label or blanks belongs to no block.
    """
    lines = lines_of(text)
    found = blocks_of(text, lines)
    words = whole_record(text, record)
    findings: list[Finding] = list(line_findings(text, lines, found))
    revisions: list[RevisionBlock] = []
    older: Sequence[Criterion] = ()
    for position in range(len(found) - 1, -1, -1):
        block = found[position]
        criteria, rest = split_at(text[block.body_start : block.body_end], block.body_start, lang=lang)
        passage = Passage(text, block.body_start, block.body_end, criteria, rest, lang)
        is_last = position == len(found) - 1
        own, cut_off = passage_findings(
            passage,
            record=words,
            older=older,
            addition=block.state is BlockState.ADDITION,
            field_length=len(text) if is_last else 0,
        )
        findings += own
        revision = _revision(text, block, criteria_list, passage, is_cut_off=cut_off is not None)
        revisions.append(revision)
        older = criteria
        if block.heading is not None:
            findings += heading_findings(revision, block.heading)
    revisions.reverse()
    ordered = in_order(revisions)
    findings += field_findings(revisions, ordered, text)
    findings.sort(key=lambda finding: (finding.start, finding.code.name, finding.message))
    return FieldHistory(text=text, blocks=ordered, findings=tuple(findings))


def _revision(
    text: str, block: Block, criteria_list: CriteriaList, passage: Passage, *, is_cut_off: bool
) -> RevisionBlock:
    heading = block.heading
    heading_end = block.start + len(block.words)
    pieces: list[Rest] = []
    if block.words:
        pieces.append(Rest(kind=RestKind.HEADING, start=block.start, end=heading_end, text=block.words))
    pieces += _separators(text, heading_end, block.body_start)
    pieces += passage.rest
    pieces += _separators(text, block.body_end, block.end)
    return RevisionBlock(
        criteria_list=criteria_list,
        state=block.state,
        as_of=heading.as_of if heading is not None else None,
        published=heading.published if heading is not None else None,
        until=heading.until if heading is not None else None,
        heading=block.words,
        start=block.start,
        end=block.end,
        body_start=block.body_start,
        body_end=block.body_end,
        criteria=tuple(passage.criteria),
        rest=tuple(pieces),
        cut_off=is_cut_off,
    )


def _separators(text: str, start: int, end: int) -> list[Rest]:
    """The separators and blanks around the words of a block."""
    part = text[start:end]
    pieces: list[Rest] = []
    position = 0
    for line in lines_of(part):
        if line.is_blank or not is_separator(part, line):
            continue
        pieces += _piece(part, start, RestKind.SPACE, position, line.first)
        pieces += _piece(part, start, RestKind.SEPARATOR, line.first, line.last)
        position = line.last
    pieces += _piece(part, start, RestKind.SPACE, position, len(part))
    return pieces


def _piece(part: str, offset: int, kind: RestKind, start: int, end: int) -> list[Rest]:
    if start == end:
        return []
    return [Rest(kind=kind, start=offset + start, end=offset + end, text=part[start:end])]
