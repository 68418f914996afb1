"""How much of a trial is there in each language.

In: a trial. Out: one `Translated` per language but the fallback one, for its `TrialCard`. A block is a title, a
condition, a piece of prose, or the current wording of a list of criteria. Never: a judgement about quality; that a
translation is checked is said by the person who checked it.
"""

from collections import Counter
from collections.abc import Iterator

from generator.languages import LANGUAGES
from generator.model import CriteriaList, LocalText, ProseBlock, Review, Trial
from generator.website import Translated


def translated(trial: Trial) -> tuple[Translated, ...]:
    """The blocks of a trial by state, for every language but the first."""
    return tuple(_translated(trial, language.code) for language in LANGUAGES[1:])


def _translated(trial: Trial, lang: str) -> Translated:
    found = Counter(_states(trial, lang))
    return Translated(
        lang=lang,
        checked=found["checked"],
        draft=found["draft"],
        older=found["older"],
        missing=found["missing"],
    )


def _states(trial: Trial, lang: str) -> Iterator[str]:
    for text in (trial.title, *trial.conditions):
        yield _has(text, lang)
    for block in ProseBlock:
        if any(prose.block is block for prose in trial.prose):
            yield _prose(trial, block, lang)
    for criteria_list in CriteriaList:
        for revision in trial.revisions(criteria_list)[-1:]:
            yield "checked" if revision.text_in(lang) else "missing"


def _has(text: LocalText, lang: str) -> str:
    return "checked" if text.has(lang) else "missing"


def _prose(trial: Trial, block: ProseBlock, lang: str) -> str:
    prose = trial.prose_in(block, lang)
    if prose is None:
        return "missing"
    if prose.is_stale:
        return "older"
    return "draft" if prose.review is Review.DRAFT else "checked"
