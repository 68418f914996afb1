"""What is true of every comparison, whatever the texts."""

from hypothesis import given
from hypothesis import strategies as st

from generator.criteria import ChangeClass, Comparison, compare
from generator.model import CriteriaList
from tests.criteria.bank import BANK
from tests.criteria.lists import applied, numbered

# Pieces of which the engine reads something, beside any text at all.
PIECES = st.sampled_from(
    "< ≥ 18 years 10^9/L x - to between and or not less than 1.5 , ½ é ﬁ Îł â‰¥ &lt; \\> n't cannot can ' ’ ² ⁹ / % ( ) one "
    "two more + HIV- A a the µg mg type 2 01/02/2020 <sup>9</sup> _x000D_ 1,000 2,5 = unless no days 0 within past . rhwng "
    "oed neu hŷn heb y".split()
) | st.sampled_from(["\n", "\t", " ", "\u00ad", "\u0301", "\u200b", "\x00", "\u2028", "İ", "٢", "Ⅳ", "🧪"])
TEXTS = (
    st.lists(PIECES, max_size=14).map(" ".join)
    | st.lists(PIECES, max_size=10).map("".join)
    | st.sampled_from(BANK)
    | st.text(max_size=30)
)
LISTS = st.lists(TEXTS, max_size=5)
LANGUAGES = st.sampled_from(["en", "cy"])


@st.composite
def pairs_of_lists(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """Two lists that share some of their texts."""
    old = draw(LISTS)
    kept = draw(st.lists(st.sampled_from(old), max_size=4)) if old else []
    return old, draw(st.permutations(kept + draw(st.lists(TEXTS, max_size=3))))


def compared(old: list[str], new: list[str], lang: str) -> Comparison:
    return compare(numbered(old), numbered(new), criteria_list=CriteriaList.INCLUSION, lang=lang)


@given(LISTS, LANGUAGES)
def test_a_list_compared_with_itself_is_unchanged(texts: list[str], lang: str) -> None:
    comparison = compared(texts, texts, lang)

    assert [(group.old, group.new) for group in comparison.groups] == [((i,), (i,)) for i in range(len(texts))]
    assert all(group.classes == (ChangeClass.UNCHANGED,) and not group.stretches for group in comparison.groups)
    assert comparison.numbers == ()
    assert comparison.findings == ()


@given(pairs_of_lists(), LANGUAGES)
def test_every_criterion_of_either_list_is_in_exactly_one_group(lists: tuple[list[str], list[str]], lang: str) -> None:
    old, new = lists
    comparison = compared(old, new, lang)

    assert sorted(i for group in comparison.groups for i in group.old) == list(range(len(old)))
    assert sorted(j for group in comparison.groups for j in group.new) == list(range(len(new)))
    firsts = [group.new[0] for group in comparison.groups if group.new]
    assert firsts == sorted(firsts), "groups come in the order of the newer list"


@given(pairs_of_lists(), LANGUAGES)
def test_swapping_the_lists_swaps_added_and_removed(lists: tuple[list[str], list[str]], lang: str) -> None:
    old, new = lists
    there, back = compared(old, new, lang), compared(new, old, lang)

    for one, other in ((there, back), (back, there)):
        added = sorted(group.new for group in one.groups if ChangeClass.ADDED in group.classes)
        removed = sorted(group.old for group in other.groups if ChangeClass.REMOVED in group.classes)
        assert added == removed


@given(pairs_of_lists(), LANGUAGES)
def test_the_marks_are_slices_that_turn_the_old_list_into_the_new_one(
    lists: tuple[list[str], list[str]], lang: str
) -> None:
    old, new = numbered(lists[0]), numbered(lists[1])
    comparison = compare(old, new, criteria_list=CriteriaList.EXCLUSION, lang=lang)

    wanted = [" ".join(" ".join(new[j].text for j in group.new).split()) for group in comparison.groups if group.new]
    assert applied(old, new, comparison) == wanted


@given(pairs_of_lists(), LANGUAGES)
def test_classes_stand_together_as_they_are_defined(lists: tuple[list[str], list[str]], lang: str) -> None:
    order = list(ChangeClass)
    for group in compared(*lists, lang).groups:
        classes = set(group.classes)
        assert list(group.classes) == sorted(classes, key=order.index)
        assert classes
        if ChangeClass.UNCHANGED in classes:
            assert len(classes) == 1
        if ChangeClass.EDITORIAL in classes:
            assert classes <= {ChangeClass.EDITORIAL, ChangeClass.MOVED, ChangeClass.RENUMBERED}
        if classes & {ChangeClass.ADDED, ChangeClass.REMOVED}:
            assert len(classes) == 1
        assert any(mark.substantive for mark in group.stretches) == (
            group.substantive and not classes & {ChangeClass.ADDED, ChangeClass.REMOVED}
        )


@given(st.lists(TEXTS, min_size=2, max_size=6, unique=True), LANGUAGES)
def test_one_more_criterion_is_added_and_the_rest_stays(texts: list[str], lang: str) -> None:
    *stays, comes = texts
    texts_of_others = [" ".join(text.split()) for text in stays]
    comparison = compared(stays, [comes, *stays], lang)

    if " ".join(comes.split()) not in texts_of_others and len(set(texts_of_others)) == len(stays):
        assert {i for group in comparison.groups for i in group.old if not group.substantive} == set(range(len(stays)))
