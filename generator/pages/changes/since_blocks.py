"""What changed between two versions, ready for a page: sentences, then a card per changed rule.

In: the differences of both lists. Out: `DifferenceView`s. Never: a reason or a direction for changes of several
revisions: a person spoke of one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.i18n import Words
from generator.pages.changes.change_cards import ChangeCard, Meaning, cards, meaning_of
from generator.pages.changes.versions import Difference
from generator.pages.story import TrialStory


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceView:
    """The changed rules of one list."""

    cards: tuple[ChangeCard, ...]
    meaning: Meaning | None
    """When several cards share it."""


def difference_views(story: TrialStory, differences: Sequence[Difference], words: Words) -> tuple[DifferenceView, ...]:
    """One view per list in which a rule is known to have changed."""
    return tuple(_view(story, found, words) for found in differences if found.changed)


def _view(story: TrialStory, found: Difference, words: Words) -> DifferenceView:
    assert found.comparison and found.older and found.newer, "a list with changed rules was compared"
    lang = story.history(found.criteria_list, words.language.code).lang
    meaning = meaning_of(found.step.newer.revision, words) if found.step else None
    alone = found.changed == 1
    return DifferenceView(
        cards=cards(
            found.comparison,
            found.older,
            found.newer,
            found.criteria_list,
            lang,
            meaning if alone else None,
            words,
        ),
        meaning=None if alone else meaning,
    )
