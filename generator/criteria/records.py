"""The records of the criteria engine: criteria as spans of the registry's text, differences, changes, history.

In: nothing. Out: frozen records. All offsets count code points of the text as it was given: nothing is normalised or
stripped before they are taken, so that every mark on a page is a slice of the source.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.model import CriteriaList, Revision
from generator.problems import Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A lint of a registry text: a `Problem` that does not know its file yet, only offsets into the text."""

    code: Code
    start: int
    end: int
    message: str
    remedy: str
    suggestion: tuple[str, str] | None = None
    """(find, replace) for a `corrections` entry that a person may accept; never applied by the engine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One criterion of a list. Sub-criteria follow their parent in reading order, one level deeper."""

    label: str
    """The printed label without its mark ("1", "3.1", "a"); empty for bullets and unmarked lines."""
    text: str
    """The words without the label, trimmed."""
    start: int
    end: int
    """The span of label and own words; it ends where the first sub-criterion begins."""
    text_start: int
    """Where `text` starts: source[text_start:text_start + len(text)] == text."""
    depth: int = 0
    parent: int | None = None
    """Index of the criterion it stands under."""


class RestKind(StrEnum):
    """What stands in a list and is no criterion. It is kept and shown, never dropped."""

    HEADING = "heading"
    SEPARATOR = "separator"
    NOTE = "note"
    CONNECTOR = "connector"
    SPACE = "space"
    LEFTOVER = "leftover"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """A piece of the text that is no criterion."""

    kind: RestKind
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitText:
    """A list of criteria cut into pieces: the spans of `criteria` and `rest` cover `text` exactly once."""

    text: str
    criteria: tuple[Criterion, ...]
    rest: tuple[Rest, ...]
    findings: tuple[Finding, ...] = ()


class BlockState(StrEnum):
    """What a revision heading says of the text below it."""

    CURRENT = "current"
    PREVIOUS = "previous"
    ORIGINAL = "original"
    ADDITION = "addition"


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionBlock:
    """One dated state found inside a registry's field, under its own heading."""

    criteria_list: CriteriaList
    state: BlockState
    as_of: date | None
    published: date | None
    until: date | None
    heading: str
    """The heading line as printed, without line break; empty when the text has none."""
    start: int
    end: int
    """From the heading to the next block's heading; a separator belongs to the block above it."""
    body_start: int
    body_end: int
    """The words below the heading without the separator; what an importer writes to a revision file."""
    criteria: tuple[Criterion, ...]
    """Offsets count in the whole field."""
    rest: tuple[Rest, ...]
    cut_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldHistory:
    """All revisions that one registry field holds, oldest first."""

    text: str
    blocks: tuple[RevisionBlock, ...]
    findings: tuple[Finding, ...]


class ChangeClass(StrEnum):
    """How a criterion differs between two revisions, in the order they are listed."""

    UNCHANGED = "unchanged"
    EDITORIAL = "editorial"
    THRESHOLD = "threshold"
    NEGATION = "negation"
    LOGIC = "logic"
    REWORDED = "reworded"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    RENUMBERED = "renumbered"
    SPLIT = "split"
    MERGED = "merged"


SUBSTANTIVE = frozenset(
    {
        ChangeClass.THRESHOLD,
        ChangeClass.NEGATION,
        ChangeClass.LOGIC,
        ChangeClass.REWORDED,
        ChangeClass.ADDED,
        ChangeClass.REMOVED,
    }
)
"""Classes that can change who may take part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A limit in a criterion."""

    op: str
    """One of < > ≤ ≥ "within", or empty."""
    value: int | float
    unit: str
    """Lower case, µ as u, ² as 2: "ml/min/1.73m2", "10^9/l"; empty when none is printed."""
    start: int
    end: int
    """Span in the criterion's `text`; in the joined texts of a group of several."""


class Direction(StrEnum):
    """Whether a changed limit lets more or fewer people in; computed only when certain, never printed on a page."""

    WIDER = "wider"
    NARROWER = "narrower"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityChange:
    """A limit that changed, came or went."""

    group: int
    """Index into the comparison's groups."""
    change: str
    """"changed", "added" or "removed"."""
    old: Quantity | None
    new: Quantity | None
    direction: Direction = Direction.UNCLEAR


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A place where old and new words differ: a slice of the old text against a slice of the new one."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int
    substantive: bool
    """False: typing only (case, blanks, punctuation, notation, a safe slip)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Old criteria and the new criteria that they became. Every criterion of either side is in exactly one group."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    """Indexes in reading order, sub-criteria included."""
    classes: tuple[ChangeClass, ...]
    stretches: tuple[Stretch, ...] = ()
    """For a pair or a group: offsets in the texts joined with one line feed each (`joined`)."""

    @property
    def substantive(self) -> bool:
        return not SUBSTANTIVE.isdisjoint(self.classes)


def joined(criteria: tuple[Criterion, ...], indexes: tuple[int, ...]) -> str:
    """The text that the offsets of a group's stretches count in."""
    return "\n".join(criteria[index].text for index in indexes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two revisions of one list, compared criterion by criterion. Groups come in the order of the new list."""

    groups: tuple[Group, ...]
    numbers: tuple[QuantityChange, ...]
    findings: tuple[Finding, ...] = ()
    """Offsets count in the text that the new list was split from."""

    @property
    def changed(self) -> tuple[Group, ...]:
        """Groups that changed in substance."""
        return tuple(group for group in self.groups if group.substantive)

    @property
    def typing_only(self) -> tuple[Group, ...]:
        return tuple(group for group in self.groups if ChangeClass.EDITORIAL in group.classes)


class UnknownKind(StrEnum):
    """What cannot be shown, and must be said."""

    WORDING_LOST = "wording-lost"
    """Edited after `as_of` under the same date: the words of `as_of` itself are gone."""
    EARLIER_UNKNOWN = "earlier-unknown"
    """The list is "as of" a date and nothing older exists: unknown is not unchanged."""
    UNDATED = "revision-undated"
    CUT_OFF = "criterion-cut-off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """One thing about a list that cannot be shown."""

    kind: UnknownKind
    key: str
    """Key of the revision it is about."""
    criterion: int | None = None
    """For a text cut off: index of the criterion."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One revision, understood: what was in force, criterion by criterion."""

    revision: Revision
    criteria: tuple[Criterion, ...]
    """For an addition: the list before and the added criteria."""
    rest: tuple[Rest, ...]
    """Notes, connectors and sub-headings of this revision's own text."""
    ids: tuple[str, ...]
    """One fragment id per criterion (`exclusion-r4`), the criterion's for life: it survives renumbering."""
    cut_off: frozenset[int] = frozenset()
    """Indexes of criteria that stop in mid-word or mid-sentence in the source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Two neighbouring revisions and what changed between them."""

    older: State
    newer: State
    comparison: Comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """All revisions of one list with their changes, in one language."""

    criteria_list: CriteriaList
    lang: str
    states: tuple[State, ...]
    """Oldest first; empty when the trial has no such list."""
    steps: tuple[Step, ...]
    """One less than the states, oldest first."""
    unknowns: tuple[Unknown, ...]
    findings: tuple[tuple[str, Finding], ...] = ()
    """(key of the revision, lint of its own text in this language)."""

    @property
    def current(self) -> State | None:
        return self.states[-1] if self.states else None
