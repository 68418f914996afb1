"""A list of rules keeps the register's numbers, the rules' ids, and every word."""

from dataclasses import replace

from generator.criteria.records import Criterion, History, Rest, RestKind, State
from generator.model import Correction
from generator.pages.changes.rule_list import RuleBlock, RuleList, label_of, rule_list
from tests.pages.trials import IN, OUT, a_history, a_revision, a_state


def listed(history: History) -> RuleList:
    assert history.current is not None
    return rule_list(history, history.current)


def written(text: str, *criteria: tuple[str, str, int | None], rest: tuple[tuple[RestKind, str], ...] = ()) -> State:
    """A state out of a text: criteria as (label, words, index of the parent), the rest as (kind, words)."""
    revision = a_revision(IN, "", text)
    source = revision.texts[0].words
    found = [
        Criterion(
            label=label,
            text=words,
            start=source.index(words) - len(label),
            end=source.index(words) + len(words),
            text_start=source.index(words),
            parent=parent,
            depth=0 if parent is None else 1,
        )
        for label, words, parent in criteria
    ]
    pieces = [
        Rest(kind=kind, start=source.index(words), end=source.index(words) + len(words), text=words)
        for kind, words in rest
    ]
    ids = tuple(f"inclusion-r{number}" for number in range(1, len(found) + 1))
    return State(revision=revision, criteria=tuple(found), rest=tuple(pieces), ids=ids)


def outline(blocks: tuple[RuleBlock, ...]) -> list[object]:
    """Blocks as nested lists: a string between rules, a tuple (printed, words, sub-blocks) for a rule."""
    found: list[object] = []
    for block in blocks:
        if block.words:
            found.append(block.words)
        found += [(rule.number or rule.label, rule.text, outline(rule.blocks)) for rule in block.rules]
    return found


def test_whole_numbers_are_list_numbers_and_other_labels_stand_before_the_words() -> None:
    state = written("4 Adults 4.1 Pain a Strong", ("4", "Adults", None), ("4.1", "Pain", None), ("a", "Strong", 1))

    assert outline(listed(a_history(IN, [state])).blocks) == [
        (4, "Adults", []),
        ("4.1", "Pain", [("a)", "Strong", [])]),
    ]


def test_rules_without_labels_are_a_list_without_numbers() -> None:
    state = written("- Adults - Pain", ("", "Adults", None), ("", "Pain", None))

    (block,) = listed(a_history(IN, [state])).blocks

    assert not block.labelled
    assert [(rule.number, rule.label) for rule in block.rules] == [(None, ""), (None, "")]


def test_sub_headings_connectors_and_notes_keep_their_place_between_the_rules() -> None:
    state = written(
        "Adults: 1 Pain AND EITHER 2 Fever Note: see below",
        ("1", "Pain", None),
        ("2", "Fever", None),
        rest=(
            (RestKind.HEADING, "Adults:"),
            (RestKind.CONNECTOR, "AND EITHER"),
            (RestKind.NOTE, "Note: see below"),
            (RestKind.SPACE, " "),
        ),
    )

    blocks = listed(a_history(IN, [state])).blocks

    assert outline(blocks) == ["Adults:", (1, "Pain", []), "AND EITHER", (2, "Fever", []), "Note: see below"]
    assert [block.is_heading for block in blocks] == [True, False, False, False, False]


def test_a_connector_between_sub_rules_stays_below_their_rule() -> None:
    state = written(
        "1 One of: a Pain OR b Fever 2 Adults",
        ("1", "One of:", None),
        ("a", "Pain", 0),
        ("b", "Fever", 0),
        ("2", "Adults", None),
        rest=((RestKind.CONNECTOR, "OR"),),
    )

    assert outline(listed(a_history(IN, [state])).blocks) == [
        (1, "One of:", [("a)", "Pain", []), "OR", ("b)", "Fever", [])]),
        (2, "Adults", []),
    ]


def test_an_addition_shows_the_list_that_stays_in_force_and_then_what_was_added() -> None:
    first = written("1 Adults Note: twice", ("1", "Adults", None), rest=((RestKind.NOTE, "Note: twice"),))
    added = written("2 Pain", ("2", "Pain", None))
    both = replace(
        added,
        revision=replace(a_revision(IN, "2024-01-30", "2 Pain"), addition=True),
        criteria=(*first.criteria, *added.criteria),
        ids=("inclusion-r1", "inclusion-r2"),
    )

    assert outline(listed(a_history(IN, [first, both])).blocks) == [(1, "Adults", []), "Note: twice", (2, "Pain", [])]


def test_a_rule_keeps_its_id_when_its_number_changes() -> None:
    state = replace(a_state(a_revision(OUT, "2024-01-30", "HIV")), ids=("exclusion-r7",))

    ((rule,),) = (block.rules for block in listed(a_history(OUT, [state])).blocks)

    assert (rule.id, rule.number) == ("exclusion-r7", 1)


def test_a_correction_changes_what_is_shown_and_is_noted_only_where_it_is_needed() -> None:
    correction = Correction(find="Îł", replace="γ", reason="damaged")
    state = a_state(a_revision(OUT, "2024-01-30", "Îł-glutamyl <U> high", "HIV", corrections=(correction,)))

    (block,) = listed(a_history(OUT, [state])).blocks

    assert [(rule.text, rule.corrections) for rule in block.rules] == [
        ("γ-glutamyl <U> high", (correction,)),
        ("HIV", ()),
    ]


def test_a_rule_that_is_cut_off_is_known_by_its_place() -> None:
    state = a_state(a_revision(IN, "2024-01-30", "Adults", "agreement with the requ"), cut_off=(1,))

    (block,) = listed(a_history(IN, [state])).blocks

    assert [rule.cut_off for rule in block.rules] == [False, True]


def test_a_sub_rule_is_called_by_its_rule_and_its_letter() -> None:
    state = written("4 One of: a Pain 4.1 Fever", ("4", "One of:", None), ("a", "Pain", 0), ("4.1", "Fever", 0))

    assert [label_of(state.criteria, index) for index in range(3)] == ["4", "4a", "4.1"]
