"""Trials and histories for the tests of rules: records alone, no file."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from generator.criteria.codes import MOJIBAKE
from generator.criteria.records import (
    ChangeClass,
    Comparison,
    Criterion,
    Finding,
    Group,
    History,
    State,
    Step,
    Unknown,
    UnknownKind,
)
from generator.model import (
    Accepted,
    Age,
    Contact,
    Correction,
    CriteriaList,
    LocalText,
    Prose,
    ProseBlock,
    Revision,
    RevisionText,
    Site,
    Status,
    Text,
    Trial,
)
from generator.problems import Place
from generator.rules import check

TODAY = date(2024, 6, 1)
FOLDER = "content/trials/NCT00000001"
BOTH = LocalText(versions=(Text(words="In English", lang="en"), Text(words="Yn Gymraeg", lang="cy")))


def a_trial(**changes: object) -> Trial:
    """A trial that no rule finds anything about; `changes` are fields of Trial."""
    trial = Trial(
        id="NCT00000001",
        other_ids={},
        status=Status.RECRUITING,
        status_reason=None,
        status_from="",
        last_updated=date(2024, 3, 5),
        last_verified=None,
        source_version="",
        title=BOTH,
        acronym="",
        conditions=(BOTH,),
        sex=None,
        age_groups=(),
        minimum_age=Age(value=18, unit="years"),
        maximum_age=None,
        recruitment_start=date(2023, 1, 9),
        recruitment_end=date(2025, 12, 19),
        sponsor="A university",
        funders=(),
        contacts=(Contact(name="Dr Example", phone="029 2018 0002"),),
        sites=(Site(name="Example Hospital", postcode="LL57 0XX"),),
        links=(),
        attribution="",
        accepted=(),
        prose=tuple(prose(block, lang) for block in ProseBlock for lang in ("en", "cy")),
        inclusion=(revision(CriteriaList.INCLUSION),),
        exclusion=(revision(CriteriaList.EXCLUSION),),
        place=Place(file=f"{FOLDER}/trial.toml"),
        places={},
    )
    return replace(trial, **changes)  # type: ignore[arg-type] # a test names fields of Trial


def prose(
    block: ProseBlock, lang: str = "en", words: str = "Some words.", reviewed_against: str = "2024-02-01"
) -> Prose:
    place = Place(file=f"{FOLDER}/{block}.{lang}.md", line=4)
    return Prose(block=block, lang=lang, markdown=words, place=place, reviewed_against=reviewed_against)


def revision(
    criteria_list: CriteriaList, words: str = "1. A rule", key: str = "2024-02-01", *corrections: Correction
) -> Revision:
    """A revision whose words start on line 6 of its file."""
    text = RevisionText(
        lang="en",
        words=words,
        place=Place(file=f"{FOLDER}/{criteria_list}/{key}.en.txt", line=6),
        corrections=corrections,
    )
    return Revision(
        criteria_list=criteria_list,
        key=key,
        as_of=None if key == "first" else date.fromisoformat(key[:10]),
        published=None,
        until=None,
        addition=False,
        heading="",
        source="",
        reason=None,
        affects=None,
        texts=(text,),
    )


def state(of: Revision) -> State:
    """The revision's lines as criteria with labels 1, 2, 3."""
    criteria, start = [], 0
    for number, line in enumerate(of.texts[0].words.split("\n"), 1):
        words = line.removeprefix(f"{number}. ")
        criteria.append(
            Criterion(
                label=str(number),
                text=words,
                start=start,
                end=start + len(line),
                text_start=start + len(line) - len(words),
            )
        )
        start += len(line) + 1
    return State(
        revision=of,
        criteria=tuple(criteria),
        rest=(),
        ids=tuple(f"{of.criteria_list}-r{criterion.label}" for criterion in criteria),
    )


def a_history(
    *revisions: Revision,
    unknowns: tuple[Unknown, ...] = (),
    findings: tuple[tuple[str, Finding], ...] = (),
    changed: bool = False,
) -> History:
    """The revisions of one list; each step changes the first criterion in substance, or nothing."""
    states = tuple(state(each) for each in revisions)
    kind = ChangeClass.REWORDED if changed else ChangeClass.UNCHANGED
    comparison = Comparison(groups=(Group(old=(0,), new=(0,), classes=(kind,)),), numbers=())
    return History(
        criteria_list=revisions[0].criteria_list,
        lang="en",
        states=states,
        steps=tuple(Step(older=older, newer=newer, comparison=comparison) for older, newer in pairwise(states)),
        unknowns=unknowns,
        findings=findings,
    )


def damaged_letter(words: str) -> Finding:
    """What the engine says about the first "Îł" of a text."""
    start = words.index("Îł")
    return Finding(
        code=MOJIBAKE,
        start=start,
        end=start + 2,
        message='"Îł" is damaged.',
        remedy="Correct it.",
        suggestion=("Îł", "γ"),
    )


def an_unknown(kind: UnknownKind, key: str = "2024-02-01", criterion: int | None = None) -> Unknown:
    return Unknown(kind=kind, key=key, criterion=criterion)


def accepted(code: str, quote: str) -> Accepted:
    place = Place(file=f"{FOLDER}/trial.toml", line=14, column=3)
    return Accepted(code=code, quote=quote, reason="A person has looked.", place=place)


def told(trial: Trial, *histories: History) -> list[str]:
    """The findings of all rules: place, code and message in one line each."""
    return [
        f"{str(problem.place).removeprefix(f'{FOLDER}/')} {problem.code.name}: {problem.message}"
        for problem in check(trial, histories, TODAY)
    ]


def told_codes(trial: Trial, *histories: History) -> list[str]:
    return [problem.code.name for problem in check(trial, histories, TODAY)]
