"""Two revisions of one list, compared criterion by criterion.

In: the criteria of an older and a newer revision in one language. Out: `Comparison`. Never: criteria of two languages
or of two lists; a criterion that goes from one list to the other is removed here and added there.
"""

from collections.abc import Sequence
from functools import partial

from generator.criteria.alignment.align import Link, align
from generator.criteria.judgement.difference import longest_increasing
from generator.criteria.judgement.measures import Change, Placed, direction
from generator.criteria.judgement.rows import IsKnown, Row
from generator.criteria.judgement.suspicions import suspicions
from generator.criteria.judgement.verdict import Verdict, verdict
from generator.criteria.language.tokens import Tokens, tokens
from generator.criteria.language.vocabulary import Vocabulary, vocabulary
from generator.criteria.records import (
    SUBSTANTIVE,
    ChangeClass,
    Comparison,
    Criterion,
    Direction,
    Group,
    Quantity,
    QuantityChange,
)
from generator.model import CriteriaList

_ORDER = tuple(ChangeClass)


def compare(
    old: Sequence[Criterion],
    new: Sequence[Criterion],
    *,
    criteria_list: CriteriaList,
    lang: str = "en",
    record: str = "",
) -> Comparison:
    """Which criterion became which, how each changed, and which limits moved.

    `record` is the rest of the trial's words: a word that stands there is no slip of typing.
    """
    old, new = tuple(old), tuple(new)
    words = vocabulary(lang)
    links = _in_order(align(old, new, lang), len(old), len(new))
    moved = _moved(links)
    known = _Known(old, new, lang, record)
    groups: list[Group] = []
    numbers: list[QuantityChange] = []
    for index, link in enumerate(links):
        judged = _judged(link, old, new, words, known)
        classes = _classes(link, judged, index in moved, old, new)
        groups.append(Group(old=link[0], new=link[1], classes=classes, stretches=judged.stretches if judged else ()))
        numbers += _numbers(index, link, judged, classes, old, new, words, criteria_list)
    findings = suspicions(old, new, groups, numbers, criteria_list)
    return Comparison(groups=tuple(groups), numbers=tuple(numbers), findings=findings)


def _in_order(links: list[Link], old_count: int, new_count: int) -> list[Link]:
    """In the order of the new list; a removed criterion stands behind the one it stood behind."""
    of_new = {link[1][0]: link for link in links if link[1]}
    removed = {link[0][0]: link for link in links if not link[1]}
    owner = {i: link for link in links if link[1] for i in link[0]}
    behind: dict[int | None, list[Link]] = {}
    for i in sorted(removed):
        before = next((k for k in range(i - 1, -1, -1) if k in owner), None)
        behind.setdefault(owner[before][1][0] if before is not None else None, []).append(removed[i])
    ordered = list(behind.get(None, ()))
    for j in range(new_count):
        if j in of_new:
            ordered.append(of_new[j])
            ordered += behind.get(j, ())
    return ordered


def _moved(links: Sequence[Link]) -> set[int]:
    """Indexes of links whose order changed against the others."""
    both = [index for index, link in enumerate(links) if link[0] and link[1]]
    kept = longest_increasing([links[index][0][0] for index in both])
    return set(both) - {both[place] for place in kept}


class _Known:
    """Whether two words both stand elsewhere in one revision or in the rest of the record."""

    def __init__(self, old: Sequence[Criterion], new: Sequence[Criterion], lang: str, record: str) -> None:
        self._sides = (old, new)
        self._lang = lang
        self._record = record
        self._words: tuple[list[set[str]], list[set[str]]] | None = None
        self._rest: set[str] = set()

    def elsewhere(self, link: Link) -> IsKnown:
        return partial(self._both, link)

    def _both(self, link: Link, one: str, other: str) -> bool:
        if self._words is None:
            of_old, of_new = ([set(tokens(item.text, self._lang).keys) for item in side] for side in self._sides)
            self._words = of_old, of_new
            self._rest = set(tokens(self._record, self._lang).keys) if self._record else set()
        return any(
            self._stands(one, lists, own) and self._stands(other, lists, own)
            for lists, own in zip(self._words, link, strict=True)
        )

    def _stands(self, word: str, lists: list[set[str]], own: tuple[int, ...]) -> bool:
        return word in self._rest or any(word in keys for index, keys in enumerate(lists) if index not in own)


def _judged(
    link: Link, old: Sequence[Criterion], new: Sequence[Criterion], words: Vocabulary, known: _Known
) -> Verdict | None:
    """None when nothing is to be compared: no partner, or the same words."""
    olds, news = link
    if not olds or not news:
        return None
    before, after = [old[i].text for i in olds], [new[j].text for j in news]
    if len(before) == len(after) == 1 and before[0].split() == after[0].split():
        return None
    return verdict(
        tokens("\n".join(before), words.code),
        tokens("\n".join(after), words.code),
        words,
        known.elsewhere(link),
        (_seams(before), _seams(after)),
    )


def _seams(texts: list[str]) -> list[int]:
    places = []
    at = 0
    for text in texts[:-1]:
        at += len(text)
        places.append(at)
        at += 1
    return places


def _classes(
    link: Link, judged: Verdict | None, is_moved: bool, old: Sequence[Criterion], new: Sequence[Criterion]
) -> tuple[ChangeClass, ...]:
    olds, news = link
    if not olds:
        return (ChangeClass.ADDED,)
    if not news:
        return (ChangeClass.REMOVED,)
    found = set(judged.classes) if judged else set()
    if len(olds) > 1 or len(news) > 1:
        found.discard(ChangeClass.EDITORIAL)
        found.add(ChangeClass.MERGED if len(olds) > 1 else ChangeClass.SPLIT)
    elif is_moved:
        found.add(ChangeClass.MOVED)
    elif _is_renumbered(old[olds[0]].label, new[news[0]].label):
        found.add(ChangeClass.RENUMBERED)
    return tuple(name for name in _ORDER if name in found) or (ChangeClass.UNCHANGED,)


def _is_renumbered(old: str, new: str) -> bool:
    """A list that gets numbers for the first time is not renumbered."""
    return bool(old and new) and old != new


def _numbers(
    index: int,
    link: Link,
    judged: Verdict | None,
    classes: Sequence[ChangeClass],
    old: Sequence[Criterion],
    new: Sequence[Criterion],
    words: Vocabulary,
    criteria_list: CriteriaList,
) -> list[QuantityChange]:
    olds, news = link
    if judged is None:
        if olds and news:
            return []
        side, text = ("removed", old[olds[0]].text) if olds else ("added", new[news[0]].text)
        return _all_limits(index, side, tokens(text, words.code))
    certain = (
        len(judged.changes) == 1
        and not SUBSTANTIVE.intersection(classes) - {ChangeClass.THRESHOLD}
        and _cannot_turn_round(judged, words)
    )
    return [
        QuantityChange(
            group=index,
            change="changed" if change.old and change.new else "added" if change.new else "removed",
            old=_quantity(change.old, judged.old),
            new=_quantity(change.new, judged.new),
            direction=direction(change, criteria_list) if certain else Direction.UNCLEAR,
        )
        for change in judged.changes
        if not _is_date(change)
    ]


def _all_limits(index: int, side: str, of: Tokens) -> list[QuantityChange]:
    found = []
    for place, limit in of.limits.items():
        if limit.soft or limit.is_date:
            continue
        quantity = Quantity(op=limit.op, value=limit.value, unit=limit.unit, start=of.starts[place], end=of.ends[place])
        old, new = (quantity, None) if side == "removed" else (None, quantity)
        found.append(QuantityChange(group=index, change=side, old=old, new=new))
    return found


def _quantity(placed: Placed | None, row: Row) -> Quantity | None:
    if placed is None:
        return None
    limit = placed.limit
    return Quantity(
        op=limit.op, value=limit.value, unit=limit.unit, start=row.starts[placed.place], end=row.ends[placed.place]
    )


def _is_date(change: Change) -> bool:
    return any(placed is not None and placed.limit.is_date for placed in (change.old, change.new))


def _cannot_turn_round(judged: Verdict, words: Vocabulary) -> bool:
    """No negation, exception, condition or demand in the criterion that could make a limit mean its opposite."""
    keys = {key for row in (judged.old, judged.new) for key in row.keys}
    return words.reversing.isdisjoint(keys)
