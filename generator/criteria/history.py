"""All revisions of one list with their changes, in one language.

In: the revisions of a list, oldest first. Out: `History`: what was in force, criterion by criterion, with an id for
life each; what changed between neighbours; what cannot be shown. Never: two languages compared with each other.
"""

from collections.abc import Sequence
from dataclasses import replace

from generator.criteria.identity import first_ids, next_ids
from generator.criteria.judgement.compare import compare
from generator.criteria.lints.lint_words import whole_record
from generator.criteria.lints.lints import passage_findings
from generator.criteria.lints.passage import Passage
from generator.criteria.reading.split import split
from generator.criteria.records import Criterion, Finding, History, State, Step
from generator.criteria.unknowns import unknowns
from generator.model import CriteriaList, Revision


def history(
    criteria_list: CriteriaList, revisions: Sequence[Revision], *, lang: str = "en", record: str = ""
) -> History:
    """The history of one list in the language `lang`, in which every revision must exist.

    `record` holds all other words of the trial, for what can only be seen by comparing with them. Raises ValueError
    when a revision has no text in `lang`: the caller chose a language that the list does not exist in.
    """
    states: list[State] = []
    steps: list[Step] = []
    findings: list[tuple[str, Finding]] = []
    taken: set[str] = set()
    for revision in revisions:
        state, found = _read(revision, states[-1] if states else None, lang, record)
        findings += [(revision.key, finding) for finding in found]
        if not states:
            states.append(replace(state, ids=first_ids(criteria_list, state.criteria, taken)))
            continue
        older = states[-1]
        comparison = compare(older.criteria, state.criteria, criteria_list=criteria_list, lang=lang, record=record)
        state = replace(state, ids=next_ids(criteria_list, older.ids, comparison.groups, state.criteria, taken))
        states.append(state)
        steps.append(Step(older=older, newer=state, comparison=comparison))
        findings += [(revision.key, finding) for finding in comparison.findings]
    return History(
        criteria_list=criteria_list,
        lang=lang,
        states=tuple(states),
        steps=tuple(steps),
        unknowns=unknowns(states),
        findings=tuple(findings),
    )


def _read(revision: Revision, older: State | None, lang: str, record: str) -> tuple[State, tuple[Finding, ...]]:
    """One revision's own text; for an addition with the criteria that stayed in force."""
    text = revision.text_in(lang)
    if text is None:
        raise ValueError(f"revision {revision.key} has no text in {lang!r}")
    pieces = split(text.words, lang=lang)
    before = older.criteria if older else ()
    passage = Passage(text.words, 0, len(text.words), pieces.criteria, pieces.rest, lang)
    findings, cut = passage_findings(
        passage, record=whole_record(text.words, record), older=before, addition=revision.addition
    )
    kept = before if revision.addition else ()
    criteria = (*kept, *_shifted(pieces.criteria, len(kept)))
    cut_off = frozenset() if cut is None else frozenset({len(kept) + cut})
    return State(revision=revision, criteria=criteria, rest=pieces.rest, ids=(), cut_off=cut_off), findings


def _shifted(criteria: Sequence[Criterion], places: int) -> tuple[Criterion, ...]:
    if not places:
        return tuple(criteria)
    return tuple(replace(item, parent=None if item.parent is None else item.parent + places) for item in criteria)
