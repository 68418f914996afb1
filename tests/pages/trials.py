"""Trials, lists and histories for the tests of pages, made of records alone: no file, no engine but where a test asks
two versions to be compared that are not neighbours.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from generator.criteria.records import (
    ChangeClass,
    Comparison,
    Criterion,
    Group,
    History,
    QuantityChange,
    State,
    Step,
    Stretch,
    Unknown,
)
from generator.i18n import Words
from generator.i18n.catalogue import SourceTranslations
from generator.languages import CYMRAEG, ENGLISH
from generator.model import (
    Affects,
    Correction,
    CriteriaList,
    LocalText,
    Revision,
    RevisionText,
    Status,
    Text,
    Trial,
)
from generator.pages.story import TrialStory
from generator.problems import Place
from generator.website import Website

IN, OUT = CriteriaList.INCLUSION, CriteriaList.EXCLUSION

ENGLISH_WORDS = Words(language=ENGLISH, translations=SourceTranslations(), places={})
WELSH_PAGE = Words(language=CYMRAEG, translations=SourceTranslations(), places={})
"""A Welsh page whose messages are still English: enough to see which language a text is marked with."""

WEBSITE = Website(
    base_url="https://trials.example",
    name=LocalText(versions=(Text(words="Trials", lang="en"), Text(words="Treialon", lang="cy"))),
    owner_name="A health board",
    owner_email="trials@example.org",
    feedback="netlify",
    newsletter=None,
    brand_colour="#124a4b",
    own_pages=(),
    place=Place(file="content/website.toml"),
)

TODAY = date(2024, 2, 20)


def english(words: str) -> LocalText:
    """A text that nobody has translated."""
    return LocalText(versions=(Text(words=words, lang="en"),))


def a_trial(**changes: object) -> Trial:
    """A trial with what is required and nothing else; `changes` are fields of Trial."""
    trial = Trial(
        id="ISRCTN12908996",
        other_ids={},
        status=Status.RECRUITING,
        status_reason=None,
        status_from="",
        last_updated=date(2024, 2, 13),
        last_verified=None,
        source_version="",
        title=english("A study of pain"),
        acronym="",
        conditions=(),
        sex=None,
        age_groups=(),
        minimum_age=None,
        maximum_age=None,
        recruitment_start=None,
        recruitment_end=None,
        sponsor="University of Liverpool",
        funders=(),
        contacts=(),
        sites=(),
        links=(),
        attribution="",
        accepted=(),
        prose=(),
        inclusion=(),
        exclusion=(),
        place=Place(file="content/trials/ISRCTN12908996/trial.toml"),
        places={},
    )
    return replace(trial, **changes)  # type: ignore[arg-type] # a test names fields of Trial


def a_revision(
    criteria_list: CriteriaList,
    as_of: str,
    *rules: str,
    published: str = "",
    affects: Affects | None = None,
    reason: str = "",
    corrections: tuple[Correction, ...] = (),
) -> Revision:
    """A revision whose rules are numbered from 1. `as_of`: `2024-01-30`, or empty for the undated one."""
    words = "\n".join(f"{number}. {rule}" for number, rule in enumerate(rules, 1))
    return Revision(
        criteria_list=criteria_list,
        key=as_of or "first",
        as_of=date.fromisoformat(as_of) if as_of else None,
        published=date.fromisoformat(published) if published else None,
        until=None,
        addition=False,
        heading="",
        source="",
        reason=english(reason) if reason else None,
        affects=affects,
        texts=(RevisionText(lang="en", words=words, place=Place(), corrections=corrections),),
    )


def a_state(revision: Revision, *, cut_off: Sequence[int] = ()) -> State:
    """The revision's rules, one per line, each with the id of its number."""
    text = revision.texts[0].words
    criteria: list[Criterion] = []
    at = 0
    for line in text.split("\n"):
        label, _, rule = line.partition(". ")
        start = at + len(label) + 2
        criteria.append(Criterion(label=label, text=rule, start=at, end=at + len(line), text_start=start))
        at += len(line) + 1
    return State(
        revision=revision,
        criteria=tuple(criteria),
        rest=(),
        ids=tuple(f"{revision.criteria_list}-r{criterion.label}" for criterion in criteria),
        cut_off=frozenset(cut_off),
    )


def a_step(older: State, newer: State, *groups: Group, numbers: tuple[QuantityChange, ...] = ()) -> Step:
    """Two neighbours; rules that no group names are the same, in their order."""
    named = {index for group in groups for index in group.new}
    others = [
        Group(old=(index,), new=(index,), classes=(ChangeClass.UNCHANGED,))
        for index in range(len(newer.criteria))
        if index not in named
    ]
    ordered = sorted((*groups, *others), key=lambda group: group.new or group.old)
    return Step(older=older, newer=newer, comparison=Comparison(groups=tuple(ordered), numbers=numbers))


def a_pair(number: int, *classes: ChangeClass, stretches: tuple[Stretch, ...] = ()) -> Group:
    """The rule with a number, which kept it."""
    return Group(old=(number - 1,), new=(number - 1,), classes=classes, stretches=stretches)


def a_stretch(old: str, new: str, old_part: str, new_part: str, *, substantive: bool = True, at: str = "") -> Stretch:
    """Where `old_part` became `new_part`; an empty part stands right before `at`."""
    old_start = old.index(old_part or at)
    new_start = new.index(new_part or at)
    return Stretch(
        old_start=old_start,
        old_end=old_start + len(old_part),
        new_start=new_start,
        new_end=new_start + len(new_part),
        substantive=substantive,
    )


def a_history(
    criteria_list: CriteriaList, states: Sequence[State] = (), steps: Sequence[Step] = (), *unknowns: Unknown
) -> History:
    """A list in English."""
    return History(criteria_list=criteria_list, lang="en", states=tuple(states), steps=tuple(steps), unknowns=unknowns)


def a_story(trial: Trial, *histories: History, today: date = TODAY, website: Website = WEBSITE) -> TrialStory:
    """A trial with the histories of its lists; a list that is not given has no wording."""
    known = {history.criteria_list for history in histories}
    empty = tuple(a_history(criteria_list) for criteria_list in CriteriaList if criteria_list not in known)
    return TrialStory(trial=trial, histories=(*histories, *empty), website=website, today=today)
