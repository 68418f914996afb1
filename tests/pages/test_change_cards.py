"""The card of a changed rule: every difference said in words, the register quoted exactly, nothing computed."""

from generator.criteria.records import ChangeClass, Direction, Group, Quantity, QuantityChange, State
from generator.model import Affects, Correction
from generator.pages.changes.change_cards import ChangeCard, step_cards, typing_differences
from generator.pages.changes.feed_content import feed_content
from generator.pages.changes.marks import PieceKind
from tests.pages.trials import (
    ENGLISH_WORDS,
    OUT,
    WELSH_PAGE,
    a_pair,
    a_revision,
    a_state,
    a_step,
    a_stretch,
)


def said(card: ChangeCard) -> list[str]:
    """The bullets as somebody hears them, quotations in quotation marks."""
    return ["".join(f"“{part.words}”" if part.quoted else part.words for part in bullet) for bullet in card.bullets]


def shown(card: ChangeCard) -> str:
    """The rule with its marks: [+added+] and [-removed-]."""
    marks = {PieceKind.SAME: "{}", PieceKind.ADDED: "[+{}+]", PieceKind.REMOVED: "[-{}-]"}
    return "".join(marks[piece.kind].format(piece.text) for piece in card.pieces)


def one_card(older: State, newer: State, group: Group, *numbers: QuantityChange) -> ChangeCard:
    (card,) = step_cards(a_step(older, newer, group, numbers=numbers), OUT, "en", ENGLISH_WORDS)
    return card


def test_added_words_are_quoted_and_marked_as_the_register_has_them() -> None:
    old, new = "Renal impairment (eGFR <60)", "Renal impairment (CLCR <60 ml/min or eGFR <60)"
    older, newer = a_state(a_revision(OUT, "", old)), a_state(a_revision(OUT, "2024-01-30", new))
    stretch = a_stretch(old, new, "", "CLCR <60 ml/min or ", at="eGFR")
    limit = Quantity(op="<", value=60, unit="ml/min", start=new.index("<60 ml"), end=new.index(" or eGFR"))

    card = one_card(
        older,
        newer,
        a_pair(1, ChangeClass.THRESHOLD, ChangeClass.REWORDED, stretches=(stretch,)),
        QuantityChange(group=0, change="added", old=None, new=limit),
    )

    assert card.id == "exclusion-r1-2024-01-30"
    assert card.heading == "Exclusion rule 1: new limits added"
    assert said(card) == ["Added: “CLCR <60 ml/min or”"]
    assert shown(card) == "Renal impairment ([+CLCR <60 ml/min or +]eGFR <60)"


def test_a_changed_limit_is_said_once_with_both_values_and_without_a_direction() -> None:
    old, new = "BMI over 30 kg/m2", "BMI over 35 kg/m2"
    older, newer = a_state(a_revision(OUT, "", old)), a_state(a_revision(OUT, "2024-01-30", new))
    limits = [Quantity(op=">", value=value, unit="kg/m2", start=9, end=17) for value in (30, 35)]

    card = one_card(
        older,
        newer,
        a_pair(1, ChangeClass.THRESHOLD, stretches=(a_stretch(old, new, "30", "35"),)),
        QuantityChange(group=0, change="changed", old=limits[0], new=limits[1], direction=Direction.WIDER),
    )

    assert card.heading == "Exclusion rule 1: limits changed"
    assert said(card) == ["Limit changed from “30 kg/m2” to “35 kg/m2”"]
    assert card.meaning is not None
    assert card.meaning.direction == ""


def test_a_short_difference_is_quoted_with_the_words_around_it() -> None:
    old, new = "Asthma and active eczema of the skin", "Asthma or active eczema of the skin"
    older, newer = a_state(a_revision(OUT, "", old)), a_state(a_revision(OUT, "2024-01-30", new))

    card = one_card(older, newer, a_pair(1, ChangeClass.LOGIC, stretches=(a_stretch(old, new, "and", "or"),)))

    assert card.heading == "Exclusion rule 1: a word such as “and”, “or” or “must” changed"
    assert said(card) == ["Changed from “and” to “or”. It now says: “Asthma or active eczema of the”"]


def test_a_word_that_turns_the_meaning_round_names_the_card_before_a_limit_does() -> None:
    old, new = "Pain below 5", "No pain below 6"
    older, newer = a_state(a_revision(OUT, "", old)), a_state(a_revision(OUT, "2024-01-30", new))

    card = one_card(
        older,
        newer,
        a_pair(1, ChangeClass.THRESHOLD, ChangeClass.NEGATION, stretches=(a_stretch(old, new, "Pain", "No pain"),)),
    )

    assert card.heading == "Exclusion rule 1: a word such as “not” came or went"


def test_a_typing_difference_inside_a_changed_rule_is_shown_as_it_is_now_and_not_marked() -> None:
    old, new = "alcohol misuse", "Alcohol misuse at registration"
    older, newer = a_state(a_revision(OUT, "", old)), a_state(a_revision(OUT, "2024-01-30", new))
    stretches = (
        a_stretch(old, new, "a", "A", substantive=False),
        a_stretch(old + "§", new + "§", "", " at registration", at="§"),
    )

    card = one_card(older, newer, a_pair(1, ChangeClass.REWORDED, stretches=stretches))

    assert shown(card) == "Alcohol misuse[+ at registration+]"


def test_new_and_removed_rules_say_so_and_keep_their_words() -> None:
    older = a_state(a_revision(OUT, "", "Asthma", "HIV"))
    newer = a_state(a_revision(OUT, "2024-01-30", "Asthma", "Tuberculosis"))
    step = a_step(
        older,
        newer,
        Group(old=(1,), new=(), classes=(ChangeClass.REMOVED,)),
        Group(old=(), new=(1,), classes=(ChangeClass.ADDED,)),
    )

    cards = {card.heading: (said(card), shown(card)) for card in step_cards(step, OUT, "en", ENGLISH_WORDS)}

    assert cards == {
        "Exclusion rule 2: removed": (["This rule was removed."], "[-HIV-]"),
        "Exclusion rule 2: new rule": (["This rule is new."], "[+Tuberculosis+]"),
    }


def test_a_change_that_no_stretch_points_to_is_still_said() -> None:
    older, newer = a_state(a_revision(OUT, "", "Old words")), a_state(a_revision(OUT, "2024-01-30", "New words"))

    card = one_card(older, newer, a_pair(1, ChangeClass.REWORDED))

    assert said(card) == ["Changed from “Old words” to “New words”"]


def test_a_changed_rule_with_another_number_says_where_it_was() -> None:
    older = a_state(a_revision(OUT, "", "Asthma", "HIV"))
    newer = a_state(a_revision(OUT, "2024-01-30", "HIV or hepatitis", "Asthma"))
    moved = Group(
        old=(1,),
        new=(0,),
        classes=(ChangeClass.REWORDED, ChangeClass.MOVED),
        stretches=(a_stretch("HIV§", "HIV or hepatitis§", "", " or hepatitis", at="§"),),
    )
    asthma = Group(old=(0,), new=(1,), classes=(ChangeClass.MOVED,))

    (card,) = step_cards(a_step(older, newer, moved, asthma), OUT, "en", ENGLISH_WORDS)

    assert said(card)[-1] == "Moved from number 2 to number 1"


def test_a_direction_and_a_reason_are_shown_only_when_a_person_wrote_them() -> None:
    older = a_state(a_revision(OUT, "", "Asthma"))

    def meaning(affects: Affects | None, reason: str) -> tuple[str, str]:
        newer = a_state(a_revision(OUT, "2024-01-30", "No asthma", affects=affects, reason=reason))
        found = one_card(older, newer, a_pair(1, ChangeClass.NEGATION)).meaning
        assert found is not None
        return found.direction, found.reason.words

    assert meaning(None, "") == ("", "No reason was given.")
    assert meaning(Affects.NARROWER, "Safety") == ("Fewer people may be able to take part", "Safety")
    assert meaning(Affects.WIDER, "") == ("More people may be able to take part", "No reason was given.")


def test_what_a_person_said_of_a_revision_is_not_said_of_each_of_its_rules() -> None:
    older = a_state(a_revision(OUT, "", "Asthma", "HIV"))
    newer = a_state(a_revision(OUT, "2024-01-30", "No asthma", "No HIV", affects=Affects.WIDER))
    step = a_step(older, newer, a_pair(1, ChangeClass.NEGATION), a_pair(2, ChangeClass.NEGATION))

    assert [card.meaning for card in step_cards(step, OUT, "en", ENGLISH_WORDS)] == [None, None]


def test_on_a_welsh_page_quotations_stay_english_and_our_words_welsh() -> None:
    older, newer = a_state(a_revision(OUT, "", "Asthma")), a_state(a_revision(OUT, "2024-01-30", "Severe asthma here"))
    stretch = a_stretch("Asthma", "Severe asthma here", "Asthma", "Severe asthma here")
    step = a_step(older, newer, a_pair(1, ChangeClass.REWORDED, stretches=(stretch,)))

    (card,) = step_cards(step, OUT, "en", WELSH_PAGE)

    assert card.lang == "en"
    assert {(part.quoted, part.lang) for part in card.bullets[0]} == {(False, "cy"), (True, "en")}


def test_a_listed_correction_is_shown_and_kept_for_the_note_beside_the_rule() -> None:
    correction = Correction(find="Îł", replace="γ", reason="damaged on the way")
    old, new = "γ-glutamyl high", "Îł-glutamyl twice as high"
    older = a_state(a_revision(OUT, "", old))
    newer = a_state(a_revision(OUT, "2024-01-30", new, corrections=(correction,)))
    stretch = a_stretch(old, new, "", "twice as ", at="high")

    card = one_card(older, newer, a_pair(1, ChangeClass.REWORDED, stretches=(stretch,)))

    assert shown(card) == "γ-glutamyl [+twice as +]high"
    assert card.corrections == (correction,)


def test_typing_differences_are_shown_before_and_after_exactly_as_the_register_has_them() -> None:
    old, new = "Count <1.5 x 10e9/l", "Count< 1.5 x 109/L"
    older, newer = a_state(a_revision(OUT, "", old)), a_state(a_revision(OUT, "2024-01-30", new))
    stretch = a_stretch(old, new, "10e9/l", "109/L", substantive=False)
    step = a_step(older, newer, a_pair(1, ChangeClass.EDITORIAL, stretches=(stretch,)))

    (found,) = typing_differences(step.comparison, older, newer, OUT, "en", ENGLISH_WORDS)

    assert found.name == "Exclusion rule 1"
    assert "".join(piece.text for piece in found.before) == old
    assert "".join(piece.text for piece in found.after) == new
    assert [piece.text for piece in found.after if piece.kind is not PieceKind.SAME] == ["109/L"]


def test_in_a_feed_every_word_of_the_register_is_escaped_and_quoted_in_its_language() -> None:
    old, new = "Limit", "Limit <script>alert(1)</script> & more"
    older, newer = a_state(a_revision(OUT, "", old)), a_state(a_revision(OUT, "2024-01-30", new))
    stretch = a_stretch("Limit§", new + "§", "", new.removeprefix("Limit"), at="§")
    step = a_step(older, newer, a_pair(1, ChangeClass.REWORDED, stretches=(stretch,)))

    html = feed_content(step_cards(step, OUT, "en", WELSH_PAGE), "cy")

    assert "<script>" not in html
    assert '<q lang="en">&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</q>' in html
