"""Which old criterion is which new criterion.

In: two lists of criteria in one language. Out: links, each from old indexes to new indexes, that cover every criterion
of both sides once. Never: a judgement of what changed (see `verdict`).

Equal words come first; then words equal in canonical form; then criteria that are plainly the same in the same place;
then those that stand word for word in another; then the best one-to-one pairing by similarity; then what is left alone
between the same neighbours; at last splits and merges.
"""

from collections.abc import Sequence

from generator.criteria.alignment.matching import Matching
from generator.criteria.alignment.splits_and_merges import find_pieces, put_together
from generator.criteria.language.tokens import tokens
from generator.criteria.records import Criterion

Link = tuple[tuple[int, ...], tuple[int, ...]]


def align(old: Sequence[Criterion], new: Sequence[Criterion], lang: str) -> list[Link]:
    """Links in no order: one to one, one to several (split), several to one (merged), and those without a partner.

    Swapping the lists swaps the sides of every link: the lists are always looked at in the same order, because ties
    (the same words twice) are broken differently from either side.
    """
    if _in_fixed_order(new) < _in_fixed_order(old):
        return [(olds, news) for news, olds in _links(new, old, lang)]
    return _links(old, new, lang)


def _in_fixed_order(criteria: Sequence[Criterion]) -> tuple[int, list[str], list[str]]:
    return len(criteria), [item.text for item in criteria], [item.label for item in criteria]


def _links(old: Sequence[Criterion], new: Sequence[Criterion], lang: str) -> list[Link]:
    matching = Matching(old, new, lang)
    matching.equal(lambda criterion: " ".join(criterion.text.split()))
    if matching.is_open:
        matching.equal(lambda criterion: tokens(criterion.text, lang).keys)
    if matching.is_open:
        matching.in_place()
    if matching.is_open:
        put_together(matching)
    if matching.is_open:
        matching.similar()
    if matching.is_open:
        matching.in_one_slot()
    find_pieces(matching)
    return _as_links(matching)


def _as_links(matching: Matching) -> list[Link]:
    found: list[Link] = [
        ((i,), tuple(sorted(news))) for i, news in matching.new_of.items() if len(matching.old_of[news[0]]) == 1
    ]
    found += [(tuple(sorted(olds)), (j,)) for j, olds in matching.old_of.items() if len(olds) > 1]
    found += [((i,), ()) for i in matching.old_left]
    return found + [((), (j,)) for j in matching.new_left]
