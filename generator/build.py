"""The conductor: each trial alone, then the whole website, then publish.

In: where the content, the templates and the catalogues lie, the date, and the output folder. Out: `Outcome`. Never:
prints, reads the clock, exits, or knows anything about a trial: that is what the rooms are for.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from pathlib import Path

from generator.edits import edited, snapshot
from generator.i18n import MissingMessage, Words, load_words
from generator.inspection import Inspected, inspect, inspect_whole
from generator.load import load_trial, load_website, trial_folders
from generator.pages.assets import asset_pages
from generator.pages.changes.histories import trial_histories
from generator.pages.page_types import PAGE_TYPES, SHARED_PAGE_TYPES, WEBSITE_PAGE_TYPES
from generator.pages.story import TrialStory
from generator.pages.trial.card import trial_card
from generator.problems import Problem, Tally, in_order, tally
from generator.publish import Report, Stage, Staged, check_target, publishing
from generator.render import Renderer, TemplateFailed
from generator.rules import check as check_rules
from generator.website import OutputFile, Page, TrialCard, Website

Progress = Callable[[int, int], None]
"""Called with the number of trials done and the number of all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Where everything comes from."""

    content: Path
    shown: str
    """The content folder as messages write it: as the maintainer typed it."""
    templates: Path
    locales: Path
    checkout: Path | None
    """The folder that holds our own source, which must never be replaced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a run found and did. The last line and the exit code are both computed from this."""

    problems: tuple[Problem, ...]
    trials: int
    files: int
    strict: bool
    report: Report | None
    """None when nothing was published."""

    @property
    def tally(self) -> Tally:
        return tally(self.problems, strict=self.strict)


def build(
    sources: Sources, *, today: date, out: Path, strict: bool = False, progress: Progress | None = None
) -> Outcome:
    """Make the website and, if nothing stands against it, publish it.

    Raises `Refused` for a dangerous output folder, `Busy` when another build is running, OSError when the machine
    fails. In all these cases, and with an error in the content, the old website stays as it was.
    """
    check_target(out, content=sources.content, checkout=sources.checkout)
    with publishing(out) as publication:
        made = _make(sources, today=today, stage=publication.stage, progress=progress)
        stops = tally(made.problems, strict=strict).stops
        return _outcome(made, strict=strict, report=None if stops else publication.publish(made.staged))


def check(sources: Sources, *, today: date, strict: bool = False, progress: Progress | None = None) -> Outcome:
    """Everything that `build` does, but nothing is written."""
    return _outcome(_make(sources, today=today, stage=None, progress=progress), strict=strict, report=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Workshop:
    """What every trial is made with."""

    website: Website
    all_words: tuple[Words, ...]
    renderer: Renderer
    stage: Stage | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Batch:
    """Pages that were made, looked at and staged; their bytes are not kept."""

    problems: tuple[Problem, ...]
    staged: tuple[Staged, ...] = ()
    inspected: Inspected | None = None
    card: TrialCard | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    problems: tuple[Problem, ...]
    trials: int
    files: int
    staged: tuple[Staged, ...]


def _make(sources: Sources, *, today: date, stage: Stage | None, progress: Progress | None) -> _Made:
    before = snapshot(sources.content)
    workshop, problems = _workshop(sources, stage)
    names, found = trial_folders(sources.content, sources.shown)
    problems = (*problems, *found)
    batches = []
    for number, name in enumerate(names, 1):
        batches.append(_each_trial_alone(sources, name, today, workshop))
        if progress:
            progress(number, len(names))
    if workshop:
        batches.append(_the_whole_website(workshop, [batch.card for batch in batches if batch.card]))
    problems = (*problems, *(problem for batch in batches for problem in batch.problems))
    if not tally(problems).stops:
        problems = (*problems, *inspect_whole([batch.inspected for batch in batches if batch.inspected]))
    problems = (*problems, *edited(before, snapshot(sources.content), sources.shown))
    return _Made(
        problems=in_order(problems),
        trials=len(names),
        files=sum(len(batch.inspected.claims) for batch in batches if batch.inspected),
        staged=tuple(staged for batch in batches for staged in batch.staged),
    )


def _workshop(sources: Sources, stage: Stage | None) -> tuple[_Workshop | None, tuple[Problem, ...]]:
    """None when the settings, the catalogues or the templates do not allow a page to be made."""
    website, problems = load_website(sources.content, sources.shown)
    all_words, found = load_words(sources.locales)
    problems = (*problems, *found)
    if website is None or tally(found).stops:
        return None, problems
    try:
        renderer = Renderer(sources.templates, website, all_words)
    except TemplateFailed as failed:
        return None, (*problems, failed.problem)
    return _Workshop(website=website, all_words=all_words, renderer=renderer, stage=stage), problems


def _each_trial_alone(sources: Sources, name: str, today: date, workshop: _Workshop | None) -> _Batch:
    """Load, rules, history, pages, render, inspect, stage. Needs nothing of any other trial."""
    trial, problems = load_trial(sources.content, name, sources.shown)
    if trial is None:
        return _Batch(problems=problems)
    histories = trial_histories(trial)
    problems = (*problems, *check_rules(trial, histories, today))
    if workshop is None or tally(problems).stops:
        return _Batch(problems=problems)
    story = TrialStory(trial=trial, histories=histories, website=workshop.website, today=today)
    pages = (page for page_type in PAGE_TYPES for words in workshop.all_words for page in page_type(story, words))
    batch = _batch(workshop, pages)
    batch = replace(batch, problems=(*problems, *batch.problems))
    if tally(batch.problems).stops:
        return batch
    try:
        return replace(batch, card=trial_card(story, workshop.all_words))
    except MissingMessage as missing:
        return replace(batch, problems=(*batch.problems, missing.problem()))


def _the_whole_website(workshop: _Workshop, cards: Sequence[TrialCard]) -> _Batch:
    """Home, lists, changes, feeds, data, own pages, 404s, sitemap: everything that knows more than one trial."""
    website, all_words = workshop.website, workshop.all_words
    one_language = (
        page for page_type in WEBSITE_PAGE_TYPES for words in all_words for page in page_type(website, cards, words)
    )
    shared = (page for page_type in SHARED_PAGE_TYPES for page in page_type(website, cards, all_words))
    return _batch(workshop, chain(one_language, shared, asset_pages(workshop.renderer.assets)))


def _batch(workshop: _Workshop, pages: Iterable[Page]) -> _Batch:
    """Render, inspect, stage."""
    rendered, problems = _render(workshop.renderer, pages)
    if problems:
        # With a page missing, its twin and every link to it would be reported as well.
        return _Batch(problems=tuple(problems))
    inspected = inspect(rendered, workshop.website.base_url)
    stage = workshop.stage
    staged = tuple(stage.write(file) for _, file in rendered) if stage else ()
    return _Batch(problems=inspected.problems, staged=staged, inspected=inspected)


def _render(renderer: Renderer, pages: Iterable[Page]) -> tuple[list[tuple[Page, OutputFile]], list[Problem]]:
    """Every page that can be rendered, and what stands against the others."""
    rendered, problems = [], []
    try:
        for page in pages:
            try:
                rendered.append((page, renderer.render(page)))
            except TemplateFailed as failed:
                problems.append(failed.problem)
    except MissingMessage as missing:
        problems.append(missing.problem())
    return rendered, problems


def _outcome(made: _Made, *, strict: bool, report: Report | None) -> Outcome:
    return Outcome(problems=made.problems, trials=made.trials, files=made.files, strict=strict, report=report)
