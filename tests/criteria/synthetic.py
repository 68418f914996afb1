"""Synthetic histories whose truth is known, because each change is made on purpose.

A list is drawn from the bank of invented criteria, then edited: criteria are reworded, negated, split, merged, moved,
added and removed, limits and connectors changed, and typing damage of the kinds that registries do is put in.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from random import Random
from typing import NamedTuple

from tests.criteria.bank import BANK


class Edit(NamedTuple):
    """A text after an edit, and what the edit was."""

    text: str
    classes: frozenset[str]
    old_value: str = ""
    new_value: str = ""


@dataclass(frozen=True)
class Truth:
    """What became of one criterion or group of criteria."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    classes: frozenset[str]
    values: tuple[tuple[str, str], ...] = ()
    """Limits that changed: (old value, new value)."""


@dataclass(frozen=True)
class SyntheticPair:
    """Two revisions and everything that is true about them."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    truths: tuple[Truth, ...]


SUBSTANTIVE = frozenset({"threshold", "negation", "logic", "reworded", "added", "removed"})
_PLACE = re.compile(r"\{([0-9]+)-([0-9]+)\}")
_SMALL = frozenset(
    "not unless except non and the for with without within than that this from into must should only either both any all can able "
    "unable over under above below least most more less greater longer higher lower worse deeper larger".split()
)


def filled(template: str, random: Random) -> str:
    """A criterion with its numbers drawn."""
    return _PLACE.sub(lambda place: str(random.randint(int(place[1]), int(place[2]))), template)


# ---------------------------------------------------------------- edits that change the meaning
def _new_limit(text: str, random: Random) -> Edit | None:
    limits = [
        found
        for found in re.finditer(r"(?<![\w.^/-])[1-9][0-9]*(?:\.[0-9]+)?(?![\w^-])", text)
        if _is_limit(text, found)
    ]
    if not limits:
        return None
    chosen = random.choice(limits)
    old = chosen.group()
    larger = str(int(float(old)) + random.choice((1, 2, 5, 10)))
    new = larger if "." in old else random.choice((larger, f"{old}0"))
    changed = text[: chosen.start()] + new + text[chosen.end() :]
    return Edit(changed, frozenset({"threshold"}), old, new)


def _is_limit(text: str, found: re.Match[str]) -> bool:
    return (
        not re.search(r"(?:stage|on a|type)\s$", text[: found.start()])
        and "x 10" not in text[found.start() - 4 : found.start() + 3]
    )


_OPPOSITE = {
    "more than": "less than", "less than": "more than", "at least": "at most", "above": "below", "below": "above",
    "under": "over", "over": "under", "longer than": "shorter than", "higher than": "lower than",
    "greater than": "less than", "lower than": "higher than", "or more": "or less", "or less": "or more",
}  # fmt: skip


def _opposite_operator(text: str, random: Random) -> Edit | None:
    places = [
        found
        for phrase in _OPPOSITE
        for found in re.finditer(rf"\b{phrase}\b(?= [0-9])|(?<=[0-9] ){phrase}\b|(?<=% ){phrase}\b", text)
    ]
    if not places:
        return None
    chosen = random.choice(places)
    changed = text[: chosen.start()] + _OPPOSITE[chosen.group()] + text[chosen.end() :]
    return Edit(changed, frozenset({"threshold"}))


_OTHER_UNIT = {
    "months": "weeks",
    "weeks": "months",
    "years": "months",
    "days": "weeks",
    "g/l": "mg/l",
    "mmol/l": "mg/dl",
}


def _other_unit(text: str, random: Random) -> Edit | None:
    places = [found for unit in _OTHER_UNIT for found in re.finditer(rf"(?<=[0-9] ){re.escape(unit)}\b", text)]
    if len(places) != 1 or " and " in text[: places[0].start()]:
        return None
    changed = text[: places[0].start()] + _OTHER_UNIT[places[0].group()] + text[places[0].end() :]
    return Edit(changed, frozenset({"threshold"}))


def _negated(text: str, random: Random) -> Edit | None:
    if text.startswith("No "):
        return Edit(text[3:4].upper() + text[4:], frozenset({"negation"}))
    choices = [f"No {text[:1].lower()}{text[1:]}", f"Not {text[:1].lower()}{text[1:]}"]
    if " with " in text:
        choices.append(text.replace(" with ", " without ", 1))
    if " not " in text:
        choices = [text.replace(" not ", " ", 1)]
    return Edit(random.choice(choices), frozenset({"negation"}))


_OTHER_CONNECTOR = {"and": "or", "or": "and", "must": "should", "should": "must", "any": "all"}


def _other_logic(text: str, random: Random) -> Edit | None:
    places = [
        found
        for found in re.finditer(r"(?<= )(?:and|or|must|should|any)(?= )", text)
        if not re.search(r"[0-9%] (?:years |mm |ms )?$", text[: found.start()])
        and not re.match(r"\w+ [0-9]", text[found.start() :])
    ]
    places = [found for found in places if not re.match(r"or (?:more|less|greater|over|larger)", text[found.start() :])]
    if not places:
        return None
    chosen = random.choice(places)
    return Edit(text[: chosen.start()] + _OTHER_CONNECTOR[chosen.group()] + text[chosen.end() :], frozenset({"logic"}))


_TAILS = (
    "at registration", "confirmed by a specialist", "in the view of the sponsor", "during the screening phase",
    "as documented in the notes", "that needs hospital care",
)  # fmt: skip
_HEADS = ("Severe", "Known", "Documented", "Suspected", "Recent", "Chronic")
_SWAPS = ("renal", "hepatic", "moderate", "surgical", "medical", "paediatric", "cardiac", "clinical", "local")


def _longer(text: str, random: Random) -> Edit | None:
    if random.random() < 0.5:
        return Edit(f"{text} {random.choice(_TAILS)}", frozenset({"reworded"}))
    head = random.choice(_HEADS)
    return None if text.startswith(head) else Edit(f"{head} {text[:1].lower()}{text[1:]}", frozenset({"reworded"}))


def _content_words(text: str, shortest: int) -> list[re.Match[str]]:
    """Words that no limit hangs on."""
    found = []
    for word in re.finditer(rf"(?<![\w'/-])[A-Za-z]{{{shortest},}}(?![\w'/-])", text):
        around = text[max(0, word.start() - 18) : word.end() + 18]
        if word.group().lower() not in _SMALL and not re.search(r"[0-9]", around):
            found.append(word)
    return found


def _other_word(text: str, random: Random) -> Edit | None:
    words = _content_words(text, 5)
    if len(words) < 3:
        return None
    chosen = random.choice(words)
    swap = random.choice(_SWAPS)
    if swap in text.lower():
        return None
    return Edit(text[: chosen.start()] + swap + text[chosen.end() :], frozenset({"reworded"}))


def _shorter(text: str, random: Random) -> Edit | None:
    words = _content_words(text, 5)
    if len(words) < 4:
        return None
    chosen = random.choice(words)
    return Edit(" ".join((text[: chosen.start()] + text[chosen.end() :]).split()), frozenset({"reworded"}))


def _other_letter(text: str, random: Random) -> Edit | None:
    """A replaced letter is never a slip: drugs and organs differ by one."""
    words = _content_words(text, 6)
    if len(words) < 2:
        return None
    chosen = random.choice(words)
    place = random.randrange(2, len(chosen.group()) - 2)
    letter = random.choice([other for other in "aeioubdlmnrst" if other != chosen.group()[place].lower()])
    word = chosen.group()[:place] + letter + chosen.group()[place + 1 :]
    return Edit(text[: chosen.start()] + word + text[chosen.end() :], frozenset({"reworded"}))


MEANING: tuple[Callable[[str, Random], Edit | None], ...] = (
    _new_limit, _new_limit, _opposite_operator, _other_unit, _negated, _other_logic, _other_logic, _longer, _other_word,
    _shorter, _other_letter,
)  # fmt: skip


# ---------------------------------------------------------------- edits that change nothing but typing
def _case(text: str, random: Random) -> str:
    words = _content_words(text, 5)
    if not words:
        return text
    chosen = random.choice(words)
    word = chosen.group()
    changed = word[0].swapcase() + word[1:]
    return text[: chosen.start()] + changed + text[chosen.end() :]


def _marks(text: str, random: Random) -> str:
    return random.choice(
        (text + ".", text + ";", text.replace(",", "", 1), text + " ", text.replace(" and ", ", and ", 1))
    )


def _dashes(text: str, random: Random) -> str:
    return random.choice((text.replace("-", "–", 1), text.replace("'", "’"), text.replace("-", "‑", 1)))


def _lost_blank(text: str, random: Random) -> str:
    words = _content_words(text, 4)
    pairs = [(one, other) for one, other in pairwise(words) if one.end() + 1 == other.start()]
    if not pairs:
        return text
    one, other = random.choice(pairs)
    return text[: one.end()] + text[other.start() :]


_SPELLINGS = (
    ("aemo", "emo"), ("anaem", "anem"), ("ischaem", "ischem"), ("leukaem", "leukem"), ("paed", "ped"), ("oesoph", "esoph"),
    ("caesar", "cesar"), ("generalised", "generalized"), ("randomisation", "randomization"), ("apnoea", "apnea"),
    ("neurone", "neuron"), ("anaesth", "anesth"), ("metres", "meters"), ("behaviour", "behavior"), ("Coeliac", "Celiac"),
)  # fmt: skip


def _spelling(text: str, random: Random) -> str:
    for british, american in _SPELLINGS:
        text = text.replace(british, american)
    return text


_NUMBERS = {"2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "8": "eight", "10": "ten", "12": "twelve"}


def _number_words(text: str, random: Random) -> str:
    return re.sub(r"(?<=[a-z] )[0-9]+(?= [a-z])", lambda found: _NUMBERS.get(found.group(), found.group()), text)


_NOTATIONS = (
    ("at least ", "≥ "), ("more than ", "> "), ("less than ", "<"), ("kg/m2", "kg/m²"), ("1.73m2", "1.73 m²"),
    ("x 10^9/L", "x 109/L"), ("x 10^9/L", "×10⁹/L"), ("x 10^9/L", "x 10e9/l"), (" %", "%"), (" mmHg", "mmHg"),
    (" kg ", "kg "), ("greater than ", ">"), ("ml/min", "mL/min"), (" mm ", "mm "), ("months", "months "),
)  # fmt: skip


def _notation(text: str, random: Random) -> str:
    fitting = [(one, other) for one, other in _NOTATIONS if re.search(re.escape(one), text)]
    if not fitting:
        return text
    one, other = random.choice(fitting)
    if one in ("at least ", "more than ", "less than ", "greater than "):
        return re.sub(re.escape(one) + r"(?=[0-9])", other, text)
    return text.replace(one, other, 1)


def _article(text: str, random: Random) -> str:
    return re.sub(r" the ", " ", text, count=1)


def _slip(text: str, random: Random) -> str:
    """Two letters swapped, or one left out or doubled, inside a long word that is not the name of a drug."""
    words = [word for word in _content_words(text, 8) if word.group()[-3:] not in ("tin", "ban", "rin", "fil", "one")]
    if not words:
        return text
    chosen = random.choice(words)
    word = chosen.group()
    place = random.randrange(2, len(word) - 3)
    kind = random.choice("swap out in".split())
    if kind == "swap" and word[place] != word[place + 1]:
        word = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    elif kind == "out":
        word = word[:place] + word[place + 1 :]
    else:
        word = word[:place] + word[place] + word[place:]
    return text[: chosen.start()] + word + text[chosen.end() :]


TYPING: tuple[Callable[[str, Random], str], ...] = (
    _case, _marks, _dashes, _lost_blank, _spelling, _number_words, _notation, _notation, _article, _slip,
)  # fmt: skip


_EACH_MEANING = tuple(dict.fromkeys(MEANING))
# A slip may undo a changed letter, so that nothing but the slip is left.
_EACH_TYPING_BUT_SLIPS = tuple(damage for damage in dict.fromkeys(TYPING) if damage is not _slip)


# ---------------------------------------------------------------- lists
@dataclass
class _Builder:
    """The newer revision while it is made."""

    random: Random
    old: list[str]
    new: list[tuple[str, int]] = field(default_factory=list)
    """(text, number of its truth)."""
    truths: list[tuple[tuple[int, ...], set[str], list[tuple[str, str]]]] = field(default_factory=list)

    def keep(
        self, olds: tuple[int, ...], texts: Sequence[str], classes: set[str], values: list[tuple[str, str]]
    ) -> None:
        self.truths.append((olds, classes, values))
        self.new += [(text, len(self.truths) - 1) for text in texts]


def heavy_pair(random: Random) -> SyntheticPair:
    """Two revisions that differ in most criteria, several edits in each: only the links and the fact of a change of
    meaning are true by construction, not its class."""
    drawn = random.sample(BANK, random.randint(6, 20))
    old = [filled(template, random) for template in drawn]
    builder = _Builder(random, old)
    for index, before in enumerate(old):
        text = before
        for change in random.sample(_EACH_MEANING, random.randint(0, 3)):
            edit = change(text, random)
            if edit is not None and edit.text.split() != text.split():
                text = edit.text
        # One edit may undo another.
        classes = {"reworded"} if text.casefold() != before.casefold() else {"editorial"}
        for damage in random.sample(_EACH_TYPING_BUT_SLIPS, random.randint(0, 2)):
            text = damage(text, random)
        builder.keep((index,), [text], classes, [])
    for _ in range(random.randint(0, 3)):
        one, other = random.randrange(len(old)), random.randrange(len(old))
        builder.new[one], builder.new[other] = builder.new[other], builder.new[one]
    return _finished(builder)


def synthetic_pair(random: Random) -> SyntheticPair:
    """Two neighbouring revisions of an invented list."""
    count = random.randint(6, 20)
    drawn = random.sample(BANK, min(len(BANK), count + 4))
    old = [filled(template, random) for template in drawn[:count]]
    spare = [filled(template, random) for template in drawn[count:]]
    builder = _Builder(random, old)
    index = 0
    while index < len(old):
        index += _step(builder, index)
    for text in spare[: random.choice((0, 0, 1, 2))]:
        builder.truths.append(((), {"added"}, []))
        builder.new.insert(random.randrange(len(builder.new) + 1), (text, len(builder.truths) - 1))
    return _finished(builder)


def _step(builder: _Builder, index: int) -> int:
    """Edit one criterion, or two neighbours; how many were used up."""
    random, old = builder.random, builder.old
    text = old[index]
    dice = random.random()
    if dice < 0.04:
        builder.truths.append(((index,), {"removed"}, []))
        return 1
    if dice < 0.08 and index + 1 < len(old):
        joint = random.choice((" or ", " and ", "; "))
        following = old[index + 1]
        builder.keep((index, index + 1), [f"{text}{joint}{following[:1].lower()}{following[1:]}"], {"merged"}, [])
        return 2
    if dice < 0.14:
        parts = _parted(text)
        if parts is not None:
            builder.keep((index,), parts, {"split"}, [])
            return 1
    if dice < 0.40:
        edit = random.choice(MEANING)(text, random)
        if edit is not None and edit.text.split() != text.split():
            values = [(edit.old_value, edit.new_value)] if edit.old_value else []
            changed = edit.text
            if random.random() < 0.3 and not values:
                changed = _marks(changed, random)
            builder.keep((index,), [changed], set(edit.classes), values)
            return 1
    if dice < 0.62:
        changed = random.choice(TYPING)(text, random)
        same = changed.split() == text.split()
        builder.keep((index,), [changed], {"unchanged"} if same else {"editorial"}, [])
        return 1
    builder.keep((index,), [text], {"unchanged"}, [])
    return 1


def _parted(text: str) -> list[str] | None:
    """The two halves of a criterion that has one "and" or "or" between longer clauses."""
    places = list(re.finditer(r",? (?:and|or) ", text))
    if len(places) != 1 or re.search(r"[0-9]|between", text):
        return None
    head, tail = text[: places[0].start()], text[places[0].end() :]
    if min(len(head.split()), len(tail.split())) < 3:
        return None
    return [head, tail[:1].upper() + tail[1:]]


def _finished(builder: _Builder) -> SyntheticPair:
    """Move one criterion now and then, and write the truth down by index."""
    random = builder.random
    moved: set[int] = set()
    if len(builder.new) > 5 and random.random() < 0.3:
        single = [k for k, (_, truth) in enumerate(builder.new) if len(builder.truths[truth][0]) == 1]
        single = [k for k in single if sum(other == builder.new[k][1] for _, other in builder.new) == 1]
        if single:
            taken = random.choice(single)
            item = builder.new.pop(taken)
            place = random.choice([k for k in range(len(builder.new) + 1) if abs(k - taken) > 2] or [taken])
            place = _outside_groups(builder, place)
            builder.new.insert(place, item)
            if place != taken:
                moved.add(item[1])
    truths = []
    for number, (olds, classes, values) in enumerate(builder.truths):
        news = tuple(k for k, (_, truth) in enumerate(builder.new) if truth == number)
        truths.append(Truth(olds, news, frozenset(classes | ({"moved"} if number in moved else set())), tuple(values)))
    return SyntheticPair(tuple(builder.old), tuple(text for text, _ in builder.new), tuple(truths))


def _outside_groups(builder: _Builder, place: int) -> int:
    """Not between the two halves of a split."""
    while 0 < place < len(builder.new) and builder.new[place - 1][1] == builder.new[place][1]:
        place += 1
    return place
