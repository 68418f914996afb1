"""Findings about the revisions of one field: dates, order, and what cannot be shown.

In: blocks and headings. Out: findings. What is lost is said, never filled in.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from generator.criteria.codes import (
    AS_OF_AFTER_UPDATE,
    CRITERIA_MISSING,
    CURRENT_TWICE,
    DATE_IMPOSSIBLE,
    DATE_TWICE,
    EARLIER_UNKNOWN,
    HEADING_KIND,
    HEADING_UNCLEAR,
    REVISION_UNDATED,
    REVISIONS_OUT_OF_ORDER,
    SEPARATOR_ALONE,
    WORDING_LOST,
)
from generator.criteria.lines import Line
from generator.criteria.lints.passage import quoted
from generator.criteria.reading.blocks import Block
from generator.criteria.reading.headings import Heading, looks_like_heading
from generator.criteria.records import BlockState, Finding, RestKind, RevisionBlock
from generator.problems import Code

_COMPARE = "Compare with the registry's record."


def _at_heading(code: Code, block: RevisionBlock, message: str, remedy: str) -> Finding:
    end = block.start + len(block.heading)
    return Finding(code=code, start=block.start, end=end, message=message, remedy=remedy)


def line_findings(text: str, lines: Sequence[Line], blocks: Sequence[Block]) -> Iterator[Finding]:
    """Lines that look like a revision heading and are not understood."""
    known = {block.start for block in blocks if block.words}
    for line in lines:
        words = text[line.first : line.last]
        if line.first not in known and looks_like_heading(words):
            yield Finding(
                code=HEADING_UNCLEAR,
                start=line.first,
                end=line.last,
                message=f"{quoted(words)} looks like the heading of a revision but is not understood.",
                remedy="If an older or newer text begins here, put it into a file of its own.",
            )


def heading_findings(block: RevisionBlock, heading: Heading) -> Iterator[Finding]:
    """What is wrong with one heading by itself."""
    for words in heading.unreadable:
        yield _at_heading(
            DATE_IMPOSSIBLE,
            block,
            f"{quoted(words)} names no day of the calendar.",
            "Look the date up in the registry's audit trail. Days stand before months; it is never guessed.",
        )
    if heading.kind is not None and heading.kind is not block.criteria_list:
        yield _at_heading(
            HEADING_KIND,
            block,
            f"{quoted(block.heading)} stands in the {block.criteria_list} list.",
            f"Read the criteria below it. They are kept as {block.criteria_list} criteria.",
        )
    if block.as_of is None or block.published is None:
        return
    if block.published < block.as_of:
        yield _at_heading(
            AS_OF_AFTER_UPDATE,
            block,
            f"the text holds from {block.as_of}, but was edited earlier, on {block.published}.",
            _COMPARE,
        )
    if block.as_of < block.published:
        yield _at_heading(
            WORDING_LOST,
            block,
            f"the text of {block.as_of} was edited on {block.published}; what it said before is lost.",
            "Look for an export of the record made between the two dates.",
        )


def field_findings(blocks: Sequence[RevisionBlock], ordered: Sequence[RevisionBlock], text: str) -> Iterator[Finding]:
    """What is wrong with the blocks together. `blocks` are in the order of the text, `ordered` oldest first."""
    if not blocks:
        yield Finding(
            code=CRITERIA_MISSING,
            start=0,
            end=len(text),
            message="no criterion was found in this text.",
            remedy="Check that the whole field was copied.",
        )
        return
    for block in blocks:
        if block.as_of is None and block.state is not BlockState.ORIGINAL and (block.heading or len(blocks) > 1):
            yield _undated(block)
        yield from _separators_inside(block)
    oldest = ordered[0]
    if oldest.as_of is not None and oldest.state is not BlockState.ORIGINAL:
        yield _at_heading(
            EARLIER_UNKNOWN,
            oldest,
            f"the oldest text holds from {oldest.as_of}; what was said before is not known.",
            "Look for an older export of the record.",
        )
    yield from _twice(blocks)
    yield from _out_of_order(blocks, ordered)


def _undated(block: RevisionBlock) -> Finding:
    named = quoted(block.heading) if block.heading else "the text above the first heading"
    return _at_heading(
        REVISION_UNDATED,
        block,
        f"{named} does not say from when it holds.",
        "The oldest text may stay undated. Any other one needs its date from the registry.",
    )


def _separators_inside(block: RevisionBlock) -> Iterator[Finding]:
    for piece in block.rest:
        if piece.kind is RestKind.SEPARATOR and block.body_start <= piece.start < block.body_end:
            yield Finding(
                code=SEPARATOR_ALONE,
                start=piece.start,
                end=piece.end,
                message="a line parts the text here, and no heading says which part is older.",
                remedy="If one part is older, put it into a file of its own.",
            )


def _twice(blocks: Sequence[RevisionBlock]) -> Iterator[Finding]:
    seen: set[date] = set()
    for block in reversed(blocks):
        if block.as_of is not None and block.as_of in seen:
            yield _at_heading(
                DATE_TWICE,
                block,
                f"two revisions of this list carry the date {block.as_of}.",
                'Keep both; the later one gets "-2" behind the date in its file name.',
            )
        if block.as_of is not None:
            seen.add(block.as_of)
    current = [block for block in blocks if block.state is BlockState.CURRENT]
    for block in current[1:]:
        yield _at_heading(
            CURRENT_TWICE,
            block,
            f"{len(current)} texts of this list claim to be the current one.",
            "Ask the trial team or the registry which one holds.",
        )


def _out_of_order(blocks: Sequence[RevisionBlock], ordered: Sequence[RevisionBlock]) -> Iterator[Finding]:
    """Dates that do not fall from the top of the text to its end, or go against "current", "previous", "until"."""
    printed = [block for block in blocks if block.state is not BlockState.ADDITION]
    wrong = {below.start for above, below in pairwise(_dated(printed)) if _is_later(below, above)}
    if not wrong:
        wrong = {newer.start for older, newer in pairwise(_dated(ordered)) if _is_later(older, newer)}
    wrong |= {block.start for block in blocks if block.until and block.as_of and block.until < block.as_of}
    for block in blocks:
        if block.start in wrong:
            yield _at_heading(
                REVISIONS_OUT_OF_ORDER,
                block,
                f"{quoted(block.heading)} goes against the order of the texts: the newest should stand first.",
                _COMPARE,
            )


def _dated(blocks: Sequence[RevisionBlock]) -> list[RevisionBlock]:
    return [block for block in blocks if block.as_of is not None]


def _is_later(one: RevisionBlock, other: RevisionBlock) -> bool:
    return one.as_of is not None and other.as_of is not None and one.as_of > other.as_of
