"""The histories of a trial's lists, in every language that a list exists in whole.

In: a `Trial`. Out: its `History`s. Never: compares one language with another; a rule keeps one id
in all languages.
"""

from dataclasses import replace

from generator.criteria import History, history
from generator.criteria.records import State
from generator.languages import LANGUAGES
from generator.model import CriteriaList, Revision, Trial


def trial_histories(trial: Trial) -> tuple[History, ...]:
    """One history per list in its original language, and one in each language that every revision of it exists in."""
    return tuple(found for criteria_list in CriteriaList for found in _list_histories(trial, criteria_list))


def record_words(trial: Trial, lang: str, criteria_list: CriteriaList) -> str:
    """All words of a trial but those of one list, in one language: the engine asks them whether a word is known."""
    others = [other for other in CriteriaList if other is not criteria_list]
    texts = [revision.text_in(lang) for other in others for revision in trial.revisions(other)]
    parts = [
        trial.title.choose(lang).words,
        *(prose.markdown for prose in trial.prose if prose.lang == lang),
        *(text.words for text in texts if text),
    ]
    return "\n".join(parts)


def _list_histories(trial: Trial, criteria_list: CriteriaList) -> tuple[History, ...]:
    revisions = trial.revisions(criteria_list)
    original = _original_language(revisions)
    first = _history(trial, criteria_list, original)
    others = [
        language.code
        for language in LANGUAGES
        if language.code != original and revisions and all(revision.text_in(language.code) for revision in revisions)
    ]
    translated = (_with_ids_of(first, _history(trial, criteria_list, lang)) for lang in others)
    return (first, *(found for found in translated if found))


def _original_language(revisions: tuple[Revision, ...]) -> str:
    """The language that the oldest text was written in."""
    return revisions[0].texts[0].lang if revisions and revisions[0].texts else LANGUAGES[0].code


def _history(trial: Trial, criteria_list: CriteriaList, lang: str) -> History:
    revisions = trial.revisions(criteria_list)
    return history(criteria_list, revisions, lang=lang, record=record_words(trial, lang, criteria_list))


def _with_ids_of(original: History, translated: History) -> History | None:
    """The translated history with the ids of the original, so that one address leads to one rule in every language.
    None when the translation is not cut into the same rules: then the original is shown."""
    states: dict[str, State] = {}
    for ours, theirs in zip(original.states, translated.states, strict=True):
        if len(ours.ids) != len(theirs.criteria):
            return None
        states[theirs.revision.key] = replace(theirs, ids=ours.ids)
    steps = tuple(
        replace(step, older=states[step.older.revision.key], newer=states[step.newer.revision.key])
        for step in translated.steps
    )
    return replace(translated, states=tuple(states.values()), steps=steps)
