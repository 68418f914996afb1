"""A list of criteria on a page: its rules, since when they hold, and what is known about how they changed.

In: a `TrialStory`, a list, the words of a language. Out: `RuleSection`. Never: a list without saying what is not known
about it; a computed wording.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.criteria import history as read_history
from generator.criteria.records import History, State
from generator.i18n import Words
from generator.model import CriteriaList, Revision, Text
from generator.pages import addresses
from generator.pages.blocks import Linked
from generator.pages.changes.events import earlier_unknown, list_events
from generator.pages.changes.histories import record_words
from generator.pages.changes.rule_list import RuleList, rule_list
from generator.pages.changes.sentences import changed_rules
from generator.pages.story import TrialStory
from generator.pages.trial.prose_blocks import only_in_notice


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSection:
    """One list of rules."""

    criteria_list: str
    """"inclusion" or "exclusion": also the fragment id."""
    rules: RuleList | None
    """None when the trial has no such list."""
    in_force: str
    """Since when these rules hold; empty when undated."""
    notices: tuple[str, ...]
    history: tuple[Linked, ...]
    """What is known of how this list changed."""


def rule_section(
    story: TrialStory, criteria_list: CriteriaList, words: Words, *, explained: bool = False
) -> RuleSection:
    """The current rules of a list. `explained`: the page has already said why a part of it is in another language."""
    history = story.history(criteria_list, words.language.code)
    if history.current is None:
        return RuleSection(criteria_list=criteria_list.value, rules=None, in_force="", notices=(), history=())
    lines = tuple(_history_lines(story, history, words))
    return section_of(story, history, history.current, lines, words, explained=explained)


def section_of(
    story: TrialStory,
    history: History,
    state: State,
    lines: tuple[Linked, ...],
    words: Words,
    *,
    explained: bool = False,
) -> RuleSection:
    """The rules of a list as one of its revisions has them."""
    shown_history, shown = in_language(story, history, state, words.language.code)
    foreign = shown_history.lang != words.language.code
    return RuleSection(
        criteria_list=history.criteria_list.value,
        rules=rule_list(shown_history, shown),
        in_force=in_force(state.revision, words),
        notices=(only_in_notice(shown_history.lang, words, explained=explained),) if foreign else (),
        history=lines,
    )


def in_force(revision: Revision, words: Words) -> str:
    """Since when a wording holds and when the register edited it; empty when undated."""
    if revision.as_of is None:
        return ""
    day = words.date(revision.as_of)
    if revision.published is None:
        return words.gettext("In effect from %(date)s", date=day)
    return words.gettext(
        "In effect from %(date)s, edited on %(edited)s", date=day, edited=words.date(revision.published)
    )


def in_language(story: TrialStory, history: History, state: State, lang: str) -> tuple[History, State]:
    """A wording in a language when that revision exists in it, although not every revision does; else as it is.

    A published translation must be used; its rules keep the ids of the original, and are shown only when they are cut
    into the same rules.
    """
    if history.lang == lang or state.revision.addition or state.revision.text_in(lang) is None:
        return history, state
    record = record_words(story.trial, lang, history.criteria_list)
    alone = read_history(history.criteria_list, (state.revision,), lang=lang, record=record)
    if len(alone.states[0].criteria) != len(state.ids):
        return history, state
    translated = replace(alone.states[0], ids=state.ids)
    return replace(alone, states=(translated,)), translated


def _history_lines(story: TrialStory, history: History, words: Words) -> Iterator[Linked]:
    changelog = addresses.changelog(words.language, story.trial.id)
    lang = words.language.code
    events = list_events(story, lang)
    known = next((found for found in events if found.criteria_list is history.criteria_list and found.step), None)
    if known:
        sentence = changed_rules(known.criteria_list, known.as_of, known.published, known.changed, words)
        fragment = addresses.revision_fragment(known.criteria_list, known.state.revision.key)
        yield Linked(text=Text(words=sentence, lang=lang), url=f"{changelog}#{fragment}")
    if earlier_unknown(history):
        sentence = words.gettext("Earlier versions of these rules are not available.")
        yield Linked(text=Text(words=sentence, lang=lang))
    elif not known:
        yield Linked(text=Text(words=words.gettext("No changes have been recorded."), lang=lang))
