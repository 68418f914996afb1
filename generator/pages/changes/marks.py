"""Added and removed words of a changed rule, as slices of the register's text.

In: a group of a comparison with the two lists it compares. Out: the rule in pieces. Only stretches that can change who
may take part are marked; a typing difference inside a changed rule is shown as it is now. Never: words joined again
from tokens, which loses brackets and dots.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.criteria.records import Criterion, Group, Stretch, joined
from generator.model import Correction


class PieceKind(StrEnum):
    """What happened to a piece of a rule."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of characters of one kind."""

    kind: PieceKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BothTexts:
    """A rule before and after, as the offsets of its stretches count."""

    old: str
    new: str


def both_texts(group: Group, older: Sequence[Criterion], newer: Sequence[Criterion]) -> BothTexts:
    """The words of a group on either side."""
    return BothTexts(old=joined(tuple(older), group.old), new=joined(tuple(newer), group.new))


def marked(group: Group, texts: BothTexts) -> tuple[Piece, ...]:
    """The whole rule with its added and removed words; an added or a removed rule is one piece."""
    if not group.old:
        return (Piece(kind=PieceKind.ADDED, text=texts.new),)
    if not group.new:
        return (Piece(kind=PieceKind.REMOVED, text=texts.old),)
    pieces = []
    at = 0
    for stretch in substantive(group):
        pieces.append(Piece(kind=PieceKind.SAME, text=texts.new[at : stretch.new_start]))
        pieces.append(Piece(kind=PieceKind.REMOVED, text=texts.old[stretch.old_start : stretch.old_end]))
        pieces.append(Piece(kind=PieceKind.ADDED, text=texts.new[stretch.new_start : stretch.new_end]))
        at = stretch.new_end
    pieces.append(Piece(kind=PieceKind.SAME, text=texts.new[at:]))
    return tuple(piece for piece in pieces if piece.text)


def typing_marks(group: Group, texts: BothTexts) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """A rule that differs in typing only, before and after, with the places where it differs."""
    before = [(stretch.old_start, stretch.old_end) for stretch in group.stretches]
    after = [(stretch.new_start, stretch.new_end) for stretch in group.stretches]
    return (
        _with_spans(texts.old, before, PieceKind.REMOVED),
        _with_spans(texts.new, after, PieceKind.ADDED),
    )


def substantive(group: Group) -> tuple[Stretch, ...]:
    """The stretches that can change who may take part, in reading order."""
    return tuple(stretch for stretch in group.stretches if stretch.substantive)


def corrected(text: str, corrections: Sequence[Correction]) -> str:
    """The text as it is shown: listed repairs only, made by a person and noted beside the rule."""
    for correction in corrections:
        text = text.replace(correction.find, correction.replace)
    return text


def corrections_in(text: str, corrections: Sequence[Correction]) -> tuple[Correction, ...]:
    """The repairs that a text needs: each one gets a note where the text is shown."""
    return tuple(correction for correction in corrections if correction.find in text)


def _with_spans(text: str, spans: Sequence[tuple[int, int]], kind: PieceKind) -> tuple[Piece, ...]:
    pieces = []
    at = 0
    for start, end in spans:
        pieces.append(Piece(kind=PieceKind.SAME, text=text[at:start]))
        pieces.append(Piece(kind=kind, text=text[start:end]))
        at = end
    pieces.append(Piece(kind=PieceKind.SAME, text=text[at:]))
    return tuple(piece for piece in pieces if piece.text)
