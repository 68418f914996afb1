"""Whole websites, built in this process from a told content folder."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from generator import resources
from generator.build import Outcome, Sources, build
from tests.bad_content.stories import good_content, write_story

TODAY = date(2024, 6, 1)


def sources(root: Path, **changed: Path) -> Sources:
    """Content in `root`/content, templates and catalogues of the checkout unless the test has its own."""
    return Sources(
        content=root / "content",
        shown="content",
        templates=changed.get("templates", resources.templates_folder()),
        locales=changed.get("locales", resources.locales_folder()),
        checkout=None,
    )


def built(
    root: Path,
    story: str = "",
    *,
    strict: bool = False,
    meanwhile: Callable[[int, int], None] | None = None,
    **changed: Path,
) -> Outcome:
    """The good content of tests/bad_content with a story over it, built into `root`/public."""
    if not (root / "content").exists():
        good_content(root)
    if story:
        write_story(story, root)
    return build(sources(root, **changed), today=TODAY, out=root / "public", strict=strict, progress=meanwhile)


def lines(outcome: Outcome) -> list[str]:
    """Its problems, one line each."""
    return [problem.as_text().partition("\n")[0] for problem in outcome.problems]
