"""Hard pairs of lists against the answers that a person wrote down first."""

import pytest

from generator.criteria import Comparison, Quantity, compare, joined
from generator.model import CriteriaList
from tests.criteria.hard_pairs import PAIRS, Pair
from tests.criteria.lists import applied, criteria


def test_there_are_enough_hard_pairs_and_each_tells_another_story() -> None:
    assert len(PAIRS) >= 60
    assert len({(pair.story, pair.lang) for pair in PAIRS}) == len(PAIRS)


@pytest.mark.parametrize("pair", PAIRS, ids=[f"{pair.lang}: {pair.story}" for pair in PAIRS])
def test_a_hard_pair_is_judged_as_a_careful_person_judges_it(pair: Pair) -> None:
    old, new = criteria(pair.old), criteria(pair.new)
    comparison = compare(old, new, criteria_list=CriteriaList(pair.list), lang=pair.lang, record=pair.record)

    told = groups_of(comparison)
    wanted = {group.partition(":")[0]: set(group.partition(":")[2].split()) for group in pair.groups}
    assert {where: classes for where, classes in told.items() if where in wanted} == wanted
    assert {where for where in told if where not in wanted} == {
        where for where, classes in told.items() if classes == {"unchanged"}
    } - set(wanted)
    assert numbers_of(comparison, told) == [_in_full(number, pair) for number in pair.numbers]
    new_texts = [joined(new, group.new) for group in comparison.groups if group.new]
    assert applied(old, new, comparison) == [" ".join(text.split()) for text in new_texts]


def groups_of(comparison: Comparison) -> dict[str, set[str]]:
    return {
        f"{_indexes(group.old)}>{_indexes(group.new)}": {str(name) for name in group.classes}
        for group in comparison.groups
    }


def numbers_of(comparison: Comparison, told: dict[str, set[str]]) -> list[str]:
    places = list(told)
    found = []
    for number in comparison.numbers:
        old, new = _quantity(number.old), _quantity(number.new)
        words = f"{old} -> {new} {number.direction}" if old and new else f"+ {new}" if new else f"- {old}"
        found.append(f"{places[number.group]}: {words}")
    return found


def _in_full(number: str, pair: Pair) -> str:
    """The place of a number is written as the index of its group in the pair's own list of groups."""
    index, _, words = number.partition(": ")
    return f"{pair.groups[int(index)].partition(':')[0]}: {words}"


def _indexes(indexes: tuple[int, ...]) -> str:
    return "+".join(map(str, indexes)) or "-"


def _quantity(quantity: Quantity | None) -> str:
    if quantity is None:
        return ""
    op = f"{quantity.op} " if quantity.op == "within" else quantity.op
    return f"{op}{quantity.value} {quantity.unit}".strip()
