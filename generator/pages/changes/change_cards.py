"""The card of a changed rule: what changed in words, why, and the whole rule with its added and removed words.

In: a comparison of two states of a list. Out: `ChangeCard`s in the order of the new list, and the rules that differ in
typing only. Never: a direction or a reason that no person has written.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.criteria.records import Comparison, Group, State, Step
from generator.i18n import Words
from generator.model import Affects, Correction, CriteriaList, Revision, Text
from generator.pages import addresses
from generator.pages.changes.bullets import Bullet, bullets
from generator.pages.changes.headings import card_heading
from generator.pages.changes.marks import Piece, PieceKind, both_texts, corrected, corrections_in, marked, typing_marks
from generator.pages.changes.rule_list import label_of
from generator.pages.changes.rule_names import rule_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a person has said about the changes of one revision."""

    direction: str
    """Whether more or fewer people may take part; empty when nobody has said so."""
    reason: Text
    """Why, or that no reason was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeCard:
    """One changed rule."""

    id: str
    rule_id: str
    heading: str
    bullets: tuple[Bullet, ...]
    meaning: Meaning | None
    """None when it is said once for several cards, or when several revisions lie between."""
    lang: str
    """Of the rule."""
    pieces: tuple[Piece, ...]
    corrections: tuple[Correction, ...]
    cut_off: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TypingDifference:
    """One rule that differs in typing only."""

    name: str
    lang: str
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]


def meaning_of(revision: Revision, words: Words) -> Meaning:
    """What a person has said about a revision's changes."""
    directions = {
        Affects.WIDER: words.gettext("More people may be able to take part"),
        Affects.NARROWER: words.gettext("Fewer people may be able to take part"),
    }
    nobody = Text(words=words.gettext("No reason was given."), lang=words.language.code)
    return Meaning(
        direction=directions[revision.affects] if revision.affects else "",
        reason=revision.reason.choose(words.language.code) if revision.reason else nobody,
    )


def step_cards(step: Step, criteria_list: CriteriaList, lang: str, words: Words) -> tuple[ChangeCard, ...]:
    """The cards of one revision. With one card it carries the revision's meaning; with several, that is said once for
    all of them, for a person spoke of the revision and not of each rule."""
    meaning = meaning_of(step.newer.revision, words) if len(step.comparison.changed) == 1 else None
    return cards(step.comparison, step.older, step.newer, criteria_list, lang, meaning, words)


def cards(
    comparison: Comparison,
    older: State,
    newer: State,
    criteria_list: CriteriaList,
    lang: str,
    meaning: Meaning | None,
    words: Words,
) -> tuple[ChangeCard, ...]:
    """A card per rule that changed in substance between two states."""
    making = _Making(
        comparison=comparison,
        older=older,
        newer=newer,
        criteria_list=criteria_list,
        lang=lang,
        meaning=meaning,
        words=words,
    )
    return tuple(making.card(at, group) for at, group in enumerate(comparison.groups) if group.substantive)


def typing_differences(
    comparison: Comparison, older: State, newer: State, criteria_list: CriteriaList, lang: str, words: Words
) -> tuple[TypingDifference, ...]:
    """The rules that differ in typing only, exactly as the register has them: repairs would hide the difference."""
    found = []
    for group in comparison.typing_only:
        before, after = typing_marks(group, both_texts(group, older.criteria, newer.criteria))
        label = label_of(newer.criteria, group.new[0])
        found.append(
            TypingDifference(name=rule_name(criteria_list, label, words), lang=lang, before=before, after=after)
        )
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Making:
    """What all cards of one comparison share."""

    comparison: Comparison
    older: State
    newer: State
    criteria_list: CriteriaList
    lang: str
    meaning: Meaning | None
    words: Words

    def card(self, at: int, group: Group) -> ChangeCard:
        texts = both_texts(group, self.older.criteria, self.newer.criteria)
        old = tuple(label_of(self.older.criteria, index) for index in group.old)
        new = tuple(label_of(self.newer.criteria, index) for index in group.new)
        limits = [limit for limit in self.comparison.numbers if limit.group == at]
        rule_id = self.newer.ids[group.new[0]] if group.new else self.older.ids[group.old[0]]
        return ChangeCard(
            id=addresses.change_fragment(rule_id, self.newer.revision.key),
            rule_id=rule_id,
            heading=card_heading(
                self.criteria_list, (new or old)[0], group, (limit.change for limit in limits), self.words
            ),
            bullets=bullets(group, texts, limits, (old, new), self.lang, self.words),
            meaning=self.meaning,
            lang=self.lang,
            pieces=tuple(self._shown(piece) for piece in marked(group, texts)),
            corrections=corrections_in(texts.new, self._corrections(self.newer)),
            cut_off=any(index in self.newer.cut_off for index in group.new),
        )

    def _shown(self, piece: Piece) -> Piece:
        state = self.older if piece.kind is PieceKind.REMOVED else self.newer
        return Piece(kind=piece.kind, text=corrected(piece.text, self._corrections(state)))

    def _corrections(self, state: State) -> Sequence[Correction]:
        text = state.revision.text_in(self.lang)
        return text.corrections if text else ()
