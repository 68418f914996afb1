"""Criteria and revisions for tests, out of plain words."""

import re
from collections.abc import Sequence
from datetime import date

from generator.criteria import Comparison, Criterion, compare, joined
from generator.model import CriteriaList, Revision, RevisionText
from generator.problems import Place


def criteria(texts: Sequence[str]) -> tuple[Criterion, ...]:
    """Criteria out of "label|text", or of "text" without a label."""
    parts = [re.match(r"(?:([0-9.]+|[a-z])\|)?(.*)", text, re.DOTALL) for text in texts]
    return tuple(
        Criterion(label=part[1] or "", text=part[2].strip(), start=0, end=0, text_start=0)
        for part in parts
        if part is not None
    )


def numbered(texts: Sequence[str]) -> tuple[Criterion, ...]:
    """Criteria with the labels 1, 2, 3 ..."""
    return criteria([f"{number}|{text}" for number, text in enumerate(texts, start=1)])


def compared(
    old: Sequence[str], new: Sequence[str], *, lang: str = "en", criteria_list: CriteriaList = CriteriaList.EXCLUSION
) -> Comparison:
    return compare(criteria(old), criteria(new), criteria_list=criteria_list, lang=lang)


def classes_of(comparison: Comparison) -> list[list[str]]:
    return [[str(name) for name in group.classes] for group in comparison.groups]


def applied(old: Sequence[Criterion], new: Sequence[Criterion], comparison: Comparison) -> list[str]:
    """The newer texts, made of the older ones by putting each stretch's new slice in the place of its old one."""
    texts = []
    for group in comparison.groups:
        if not group.new:
            continue
        before, after = joined(tuple(old), group.old), joined(tuple(new), group.new)
        if not group.old:
            texts.append(after)
            continue
        at = 0
        pieces = []
        for stretch in group.stretches:
            pieces += [before[at : stretch.old_start], after[stretch.new_start : stretch.new_end]]
            at = stretch.old_end
        texts.append("".join([*pieces, before[at:]]))
    return [" ".join(text.split()) for text in texts]


def revision(
    key: str,
    words: str,
    *,
    as_of: date | None = None,
    published: date | None = None,
    addition: bool = False,
    lang: str = "en",
    criteria_list: CriteriaList = CriteriaList.EXCLUSION,
    heading: str = "",
) -> Revision:
    return Revision(
        criteria_list=criteria_list,
        key=key,
        as_of=as_of,
        published=published,
        until=None,
        addition=addition,
        heading=heading,
        source="",
        reason=None,
        affects=None,
        texts=(RevisionText(lang=lang, words=words, place=Place()),),
    )
