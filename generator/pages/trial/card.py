"""What the whole website needs to know of one trial: for its lists, feeds, sitemap and data.

In: a `TrialStory` and the words of every language. Out: its `TrialCard`. Small, because the cards of all trials are in
memory at once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from generator.i18n import Words
from generator.languages import LANGUAGES
from generator.model import Age, CriteriaList
from generator.pages import addresses
from generator.pages.changes.change_cards import step_cards
from generator.pages.changes.events import list_changes, list_events
from generator.pages.changes.feed_content import feed_content
from generator.pages.changes.versions import versions
from generator.pages.conditions import condition_group
from generator.pages.status import status_case
from generator.pages.story import TrialStory
from generator.pages.trial.translated import translated
from generator.website import ListChange, TrialCard


def trial_card(story: TrialStory, all_words: Sequence[Words]) -> TrialCard:
    """The card of a trial."""
    trial = story.trial
    newest = next(iter(list_events(story, LANGUAGES[0].code)), None)
    return TrialCard(
        id=trial.id,
        title=trial.title,
        other_ids=tuple(trial.other_ids.items()),
        status=trial.status,
        status_case=status_case(trial, story.today).value,
        status_date=trial.last_updated,
        conditions=trial.conditions,
        condition_groups=tuple(condition_group(story.website, condition) for condition in trial.conditions),
        places=tuple(dict.fromkeys(site.place for site in trial.sites if site.place)),
        sites=len(trial.sites),
        sex=trial.sex,
        age_groups=trial.age_groups,
        ages=(_age(trial.minimum_age), _age(trial.maximum_age)),
        last_updated=trial.last_updated,
        rules_last_changed=newest.as_of if newest else None,
        rules_last_published=newest.published if newest else None,
        changes=changes_of(story, all_words),
        addresses=tuple(_indexed(story)),
        source=trial.place,
        translated=translated(trial),
    )


def changes_of(story: TrialStory, all_words: Sequence[Words]) -> tuple[ListChange, ...]:
    """Every dated change of both lists with its cards in the given languages, newest first."""
    found = [
        _with_cards(story, change, all_words)
        for criteria_list in CriteriaList
        for change in list_changes(story.history(criteria_list, LANGUAGES[0].code))
    ]
    return tuple(sorted(found, key=lambda change: (-_day(change).toordinal(), change.earlier_unknown, change.key)))


def _with_cards(story: TrialStory, change: ListChange, all_words: Sequence[Words]) -> ListChange:
    html = [(words.language.code, _content(story, change, words)) for words in all_words]
    return replace(change, cards_html=tuple((code, text) for code, text in html if text))


def _content(story: TrialStory, change: ListChange, words: Words) -> str:
    criteria_list = CriteriaList(change.criteria_list)
    history = story.history(criteria_list, words.language.code)
    step = next((step for step in history.steps if step.newer.revision.key == change.key), None)
    if step is None:
        return ""
    return feed_content(step_cards(step, criteria_list, history.lang, words), words.language.code)


def _day(change: ListChange) -> date:
    return change.as_of or change.sort_date


def _age(age: Age | None) -> str:
    return f"{age.value} {age.unit}" if age else ""


def _indexed(story: TrialStory) -> Iterator[tuple[str, date | None]]:
    """The pages that search engines may show, in the first language: of the versions only the current one."""
    language, trial = LANGUAGES[0], story.trial
    yield addresses.trial(language, trial.id), trial.last_updated
    known = versions(story, language.code)
    if known:
        yield addresses.changelog(language, trial.id), trial.last_updated
        yield addresses.version(language, trial.id, known[-1].key), trial.last_updated
