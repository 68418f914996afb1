"""What changed in a rule, said in words: the bullets carry the whole meaning, for many screen readers say nothing about
`ins` and `del` (TPGi, 2023).

In: a group of a comparison, its texts, its changed limits. Out: bullets as parts, each quoting the register in its own
language. Never: a bullet about typing; a direction.
"""

import re
from collections.abc import Sequence

from generator.criteria.records import ChangeClass, Group, Quantity, QuantityChange, Stretch
from generator.i18n import Words
from generator.model import Text
from generator.pages.changes.marks import BothTexts, substantive
from generator.pages.changes.quoting import CONTEXT, NEW, OLD, Part, quoting

Bullet = tuple[Part, ...]

SHORT = 2
"""A difference of so few words ("or") says nothing alone: it is quoted with the words around it."""
AROUND = 4
"""Words quoted on either side of a short difference."""


def bullets(
    group: Group,
    texts: BothTexts,
    limits: Sequence[QuantityChange],
    labels: tuple[tuple[str, ...], tuple[str, ...]],
    lang: str,
    words: Words,
) -> tuple[Bullet, ...]:
    """`limits`: the changed limits of this group; `labels`: how the rules were and are called; `lang`: of the texts.

    Each difference is said once: a stretch that lies within a changed limit is told as that limit.
    """
    if not group.old:
        return (quoting(words.gettext("This rule is new."), words),)
    if not group.new:
        return (quoting(words.gettext("This rule was removed."), words),)
    changed = [(limit.old, limit.new) for limit in limits if limit.old and limit.new]
    untold = [stretch for stretch in substantive(group) if not any(_within(stretch, *limit) for limit in changed)]
    found = [_limit(old, new, texts, lang, words) for old, new in changed]
    found += [_stretch(stretch, texts, lang, words) for stretch in untold]
    return (*(found or [_whole(texts, lang, words)]), *_structure(group, labels, words))


def _limit(old: Quantity, new: Quantity, texts: BothTexts, lang: str, words: Words) -> Bullet:
    # Translators: old and new are quotations in the register's language, for example “30 kg/m2” and “35 kg/m2”
    sentence = words.gettext("Limit changed from %(old)s to %(new)s", old=OLD, new=NEW)
    before = Text(words=texts.old[old.start : old.end].strip(), lang=lang)
    after = Text(words=texts.new[new.start : new.end].strip(), lang=lang)
    return quoting(sentence, words, old=before, new=after)


def _stretch(stretch: Stretch, texts: BothTexts, lang: str, words: Words) -> Bullet:
    old = Text(words=texts.old[stretch.old_start : stretch.old_end].strip(), lang=lang)
    new = Text(words=texts.new[stretch.new_start : stretch.new_end].strip(), lang=lang)
    if len(old.words.split()) <= SHORT and len(new.words.split()) <= SHORT:
        context = Text(words=surroundings(texts.new, stretch.new_start, stretch.new_end), lang=lang)
        return quoting(_in_context(old, new, words), words, old=old, new=new, context=context)
    if not old.words:
        return quoting(words.gettext("Added: %(new)s", new=NEW), words, new=new)
    if not new.words:
        return quoting(words.gettext("Removed: %(old)s", old=OLD), words, old=old)
    return quoting(words.gettext("Changed from %(old)s to %(new)s", old=OLD, new=NEW), words, old=old, new=new)


def _in_context(old: Text, new: Text, words: Words) -> str:
    if not old.words:
        # Translators: all three are quotations in the register's language. For example: Added: “or”. It now says: “…”
        return words.gettext("Added: %(new)s. It now says: %(context)s", new=NEW, context=CONTEXT)
    if not new.words:
        return words.gettext("Removed: %(old)s. It now says: %(context)s", old=OLD, context=CONTEXT)
    return words.gettext("Changed from %(old)s to %(new)s. It now says: %(context)s", old=OLD, new=NEW, context=CONTEXT)


def surroundings(text: str, start: int, end: int) -> str:
    """A stretch with up to `AROUND` words on either side, as one slice of the text."""
    before = list(re.finditer(r"\S+", text[:start]))
    after = list(re.finditer(r"\S+", text[end:]))
    first = before[-AROUND:][0].start() if before else start
    last = end + after[:AROUND][-1].end() if after else end
    return text[first:last]


def _whole(texts: BothTexts, lang: str, words: Words) -> Bullet:
    """A change that no stretch points to is never left unsaid: the whole rule before and after."""
    sentence = words.gettext("Changed from %(old)s to %(new)s", old=OLD, new=NEW)
    return quoting(sentence, words, old=Text(words=texts.old, lang=lang), new=Text(words=texts.new, lang=lang))


def _structure(group: Group, labels: tuple[tuple[str, ...], tuple[str, ...]], words: Words) -> list[Bullet]:
    """What happened to the rule as a whole, besides its words."""
    old, new = (words.names([label for label in side if label]) for side in labels)
    if not old or not new:
        return []
    if ChangeClass.SPLIT in group.classes:
        return [quoting(words.gettext("Divided into rules with these numbers: %(new)s", new=new), words)]
    if ChangeClass.MERGED in group.classes:
        return [quoting(words.gettext("Joined from rules with these numbers: %(old)s", old=old), words)]
    if old != new:
        return [quoting(words.gettext("Moved from number %(old)s to number %(new)s", old=old, new=new), words)]
    return []


def _within(stretch: Stretch, old: Quantity, new: Quantity) -> bool:
    return (
        old.start <= stretch.old_start
        and stretch.old_end <= old.end
        and new.start <= stretch.new_start
        and stretch.new_end <= new.end
    )
