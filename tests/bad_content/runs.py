"""One run over a content folder: everything that loading and rules say about it."""

from datetime import date
from pathlib import Path

from generator.criteria import history
from generator.criteria.records import History
from generator.languages import LANGUAGES
from generator.load import load_trial, load_website, trial_folders
from generator.model import CriteriaList, Trial
from generator.problems import Problem, in_order
from generator.rules import check

TODAY = date(2024, 6, 1)
"""The day on which all examples are built."""


def histories_of(trial: Trial) -> tuple[History, ...]:
    """The history of each list in each language that all its revisions are in, the original language first."""
    return tuple(
        history(criteria_list, revisions, lang=language.code, record=record_of(trial))
        for criteria_list in CriteriaList
        for language in LANGUAGES
        if (revisions := trial.revisions(criteria_list)) and all(each.text_in(language.code) for each in revisions)
    )


def record_of(trial: Trial) -> str:
    """All other words of the trial, which checks of words need."""
    return "\n".join((trial.title.versions[0].words, *(prose.markdown for prose in trial.prose)))


def problems_of_content(content: Path, today: date = TODAY) -> tuple[Problem, ...]:
    """Everything that loading and rules say about a content folder, as one run prints it."""
    problems = list(load_website(content, "content")[1])
    names, found = trial_folders(content, "content")
    problems += found
    for name in names:
        trial, found = load_trial(content, name, "content")
        problems += found
        if trial is not None:
            problems += check(trial, histories_of(trial), today)
    return in_order(problems)


def printed(problems: tuple[Problem, ...]) -> str:
    """As a run prints them."""
    return "".join(f"{problem.as_text()}\n" for problem in problems)
