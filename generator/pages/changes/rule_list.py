"""A list of rules as a page shows it: the register's numbers, the rules' ids, and every word that is no rule.

In: a state of a list with its history. Out: `RuleList`: blocks of numbered rules with sub-rules, and the sub-headings,
connectors and notes between them. Never: a number of our own; a word left out; a repair that is not noted.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.criteria.records import Criterion, History, Rest, RestKind, State
from generator.model import Correction
from generator.pages.changes.marks import corrected, corrections_in

_NOT_SHOWN = frozenset({RestKind.SPACE, RestKind.SEPARATOR})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One criterion, as a list item."""

    id: str
    number: int | None
    """The register's number when it is a whole one: a GP can say "exclusion 4"."""
    label: str
    """The register's label when it is no whole number ("4.1", "a"): printed before the words."""
    text: str
    cut_off: bool
    corrections: tuple[Correction, ...]
    blocks: "tuple[RuleBlock, ...]"
    """Sub-rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBlock:
    """Rules that follow each other, or words between them."""

    rules: tuple[Rule, ...] = ()
    words: str = ""
    is_heading: bool = False
    """A sub-heading of the register ("Adults:")."""

    @property
    def labelled(self) -> bool:
        """Whether the register printed a label before any of them: then it is an ordered list."""
        return any(rule.number is not None or rule.label for rule in self.rules)


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleList:
    """A whole list in one language."""

    lang: str
    blocks: tuple[RuleBlock, ...]


def rule_list(history: History, state: State) -> RuleList:
    """The list as it was in force; an addition shows the list before it and then what was added."""
    return RuleList(lang=history.lang, blocks=_blocks_of_state(history, state))


def label_of(criteria: Sequence[Criterion], index: int) -> str:
    """How a person names a rule: its label, with its parent's before a letter ("4a"); empty without any label."""
    criterion = criteria[index]
    if criterion.parent is None:
        return criterion.label
    above = label_of(criteria, criterion.parent)
    return criterion.label if criterion.label[:1].isdecimal() else f"{above}{criterion.label}"


def _blocks_of_state(history: History, state: State) -> tuple[RuleBlock, ...]:
    at = history.states.index(state)
    before = history.states[at - 1] if state.revision.addition and at else None
    carried = len(before.criteria) if before else 0
    text = state.revision.text_in(history.lang)
    own = _Shown(state=state, corrections=text.corrections if text else ())
    indexes = range(carried, len(state.criteria))
    blocks = own.blocks([index for index in indexes if _root(state, index, carried)], state.rest)
    return (_blocks_of_state(history, before) if before else ()) + blocks


def _root(state: State, index: int, carried: int) -> bool:
    parent = state.criteria[index].parent
    return parent is None or parent < carried


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """The own text of one revision, on its way to blocks."""

    state: State
    corrections: tuple[Correction, ...]

    def blocks(self, siblings: Sequence[int], rest: Sequence[Rest]) -> tuple[RuleBlock, ...]:
        """Rules of one level and the words between them, in the order of the text.

        `rest` holds the words that belong to this level: from a rule with sub-rules on, those before its last
        sub-rule belong one level down.
        """
        words = sorted((piece for piece in rest if piece.kind not in _NOT_SHOWN), key=lambda piece: piece.start)
        blocks: list[RuleBlock] = []
        run: list[Rule] = []
        for index in siblings:
            start, below = self.state.criteria[index].start, self._last_below(index)
            for piece in [piece for piece in words if piece.start < start]:
                words.remove(piece)
                blocks += [*_closed(run), _between(piece)]
                run = []
            inside = [piece for piece in words if below is not None and piece.start < below]
            words = [piece for piece in words if piece not in inside]
            run.append(self._rule(index, inside))
        return (*blocks, *_closed(run), *(_between(piece) for piece in words))

    def _rule(self, index: int, inside: Sequence[Rest]) -> Rule:
        criterion = self.state.criteria[index]
        whole = criterion.label.isdecimal() and criterion.label.isascii()
        return Rule(
            id=self.state.ids[index],
            number=int(criterion.label) if whole else None,
            label="" if whole else _printed(criterion.label),
            text=corrected(criterion.text, self.corrections),
            cut_off=index in self.state.cut_off,
            corrections=corrections_in(criterion.text, self.corrections),
            blocks=self.blocks(self._children(index), inside),
        )

    def _children(self, index: int) -> list[int]:
        return [at for at, criterion in enumerate(self.state.criteria) if criterion.parent == index]

    def _last_below(self, index: int) -> int | None:
        """Where the last rule below this one starts; None when there is none."""
        children = self._children(index)
        if not children:
            return None
        deeper = self._last_below(children[-1])
        return self.state.criteria[children[-1]].start if deeper is None else deeper


def _closed(run: list[Rule]) -> list[RuleBlock]:
    return [RuleBlock(rules=tuple(run))] if run else []


def _between(piece: Rest) -> RuleBlock:
    return RuleBlock(words=piece.text.strip(), is_heading=piece.kind is RestKind.HEADING)


def _printed(label: str) -> str:
    """A letter gets its bracket back; a number with dots stands as it is."""
    return f"{label})" if label.isalpha() else label
