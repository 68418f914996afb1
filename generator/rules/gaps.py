"""What a page has to leave out, and what is not there in every language.

In: a `Case`. Out: findings. Never: a claim about registry texts: they are quoted in the language that they are in.
"""

from collections.abc import Iterator

from generator.languages import LANGUAGES
from generator.model import CriteriaList, LocalText, ProseBlock, Trial
from generator.rules import codes
from generator.rules.found import Case, Found, found


def block_missing(case: Case) -> Iterator[Found]:
    """Everything that a page should show and cannot, in one finding."""
    missing = list(_missing(case.trial))
    if missing:
        yield found(codes.BLOCK_MISSING, case.trial.place, f"the trial has {_listed(missing)}.")


def translation_missing(case: Case) -> Iterator[Found]:
    """All texts that are not there in a language, in one finding per language."""
    texts = tuple(_texts(case.trial))
    for language in LANGUAGES:
        missing = [name for name, languages in texts if language.code not in languages]
        if missing:
            message = f"texts without {language.name} ({len(missing)} of {len(texts)}): {', '.join(missing)}."
            yield found(codes.TRANSLATION_MISSING, case.trial.place, message)


def _missing(trial: Trial) -> Iterator[str]:
    for block in ProseBlock:
        if not any(prose.block is block for prose in trial.prose):
            yield f"{block} text"
    for criteria_list in CriteriaList:
        if not trial.revisions(criteria_list):
            yield f"{criteria_list} criteria"
    if not trial.conditions:
        yield "conditions"
    if trial.minimum_age is None and trial.maximum_age is None:
        yield "ages"
    if not trial.sites:
        yield "sites"


def _texts(trial: Trial) -> Iterator[tuple[str, frozenset[str]]]:
    """Name and languages of every text that people write or translate."""
    yield "title", _languages(trial.title)
    if trial.status_reason:
        yield "status_reason", _languages(trial.status_reason)
    for number, condition in enumerate(trial.conditions, 1):
        yield f"condition {number}", _languages(condition)
    for number, link in enumerate(trial.links, 1):
        yield f"link {number}", _languages(link.label)
    for block in ProseBlock:
        languages = frozenset(prose.lang for prose in trial.prose if prose.block is block)
        if languages:
            yield block, languages
    for criteria_list in CriteriaList:
        for revision in trial.revisions(criteria_list):
            if revision.reason:
                yield f"reason of {criteria_list} {revision.key}", _languages(revision.reason)


def _languages(text: LocalText) -> frozenset[str]:
    return frozenset(version.lang for version in text.versions)


def _listed(names: list[str]) -> str:
    *others, last = (f"no {name}" for name in names)
    return f"{', '.join(others)} and {last}" if others else last
