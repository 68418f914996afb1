"""The criteria engine: a registry's text into criteria, criteria into a history, two revisions into changes.

Everything here is pure: text and records in, records out; no file, no clock, no HTML. Offsets count code points of the
text as it was given. Languages are passed in ("en", "cy") and never compared with each other.

    split(text)                      -> SplitText: criteria as spans of the text
    read_field(text, criteria_list)  -> FieldHistory: one registry field with its revision headings
    compare(old, new, criteria_list=…) -> Comparison: which criterion became which, and what changed
    history(criteria_list, revisions) -> History: all revisions of a list, rule ids for life, changes, unknowns

`split_json`, `history_json` and `compare_json` give the same as plain dictionaries; `criteria_of` reads them back.
"""

from generator.criteria.comparison_json import compare_json, criteria_of
from generator.criteria.contracts import history_json, split_json
from generator.criteria.history import history
from generator.criteria.judgement.compare import compare
from generator.criteria.reading.fields import read_field
from generator.criteria.reading.split import split
from generator.criteria.records import (
    SUBSTANTIVE,
    BlockState,
    ChangeClass,
    Comparison,
    Criterion,
    Direction,
    FieldHistory,
    Finding,
    Group,
    History,
    Quantity,
    QuantityChange,
    Rest,
    RestKind,
    RevisionBlock,
    SplitText,
    State,
    Step,
    Stretch,
    Unknown,
    UnknownKind,
    joined,
)

__all__ = [
    "SUBSTANTIVE",
    "BlockState",
    "ChangeClass",
    "Comparison",
    "Criterion",
    "Direction",
    "FieldHistory",
    "Finding",
    "Group",
    "History",
    "Quantity",
    "QuantityChange",
    "Rest",
    "RestKind",
    "RevisionBlock",
    "SplitText",
    "State",
    "Step",
    "Stretch",
    "Unknown",
    "UnknownKind",
    "compare",
    "compare_json",
    "criteria_of",
    "history",
    "history_json",
    "joined",
    "read_field",
    "split",
    "split_json",
]
