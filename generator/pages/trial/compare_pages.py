"""Two superseded versions side by side: the rules that changed between them.

In: a `TrialStory` and the words of a language. Out: one page per pair of `compared_pairs`. Not for search engines.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.i18n import Words
from generator.model import Text
from generator.pages import addresses
from generator.pages.blocks import Crumb, Linked
from generator.pages.changes.since import between
from generator.pages.changes.since_blocks import DifferenceView, difference_views
from generator.pages.changes.version_names import differences_heading, version_name
from generator.pages.changes.versions import Version, compared_pairs, differences, versions
from generator.pages.frame import breadcrumbs, trials_crumb
from generator.pages.story import TrialStory
from generator.pages.trial.trial_crumb import trial_crumb
from generator.website import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareView:
    """Everything on a page that compares two versions."""

    crumbs: tuple[Crumb, ...]
    document_title: str
    heading: str
    title: Text
    trial: str
    sentences: tuple[str, ...]
    changed: tuple[DifferenceView, ...]
    versions: tuple[Linked, ...]
    changelog: str


def compare_pages(story: TrialStory, words: Words) -> Iterator[Page]:
    """The comparisons of a trial in one language."""
    for older, newer in compared_pairs(versions(story, words.language.code)):
        yield Page(
            url=addresses.compare(words.language, story.trial.id, older.key, newer.key),
            template="compare.html",
            view=compare_view(story, older, newer, words),
            language=words.language,
            alternates=_alternates(story, older, newer),
            indexed=False,
            modified=story.trial.last_updated,
            source=story.trial.place,
        )


def compare_view(story: TrialStory, older: Version, newer: Version, words: Words) -> CompareView:
    """What the page shows."""
    trial, language = story.trial, words.language
    found = differences(story, older, newer, language.code)
    return CompareView(
        crumbs=breadcrumbs(words, trials_crumb(words), trial_crumb(story, words)),
        document_title=words.gettext("Compare versions: %(id)s", id=trial.id),
        heading=differences_heading(older, newer, words),
        title=trial.title.choose(language.code),
        trial=addresses.trial(language, trial.id),
        sentences=tuple(between(difference, words) for difference in found),
        changed=difference_views(story, found, words),
        versions=tuple(
            Linked(
                text=Text(words=version_name(version, words), lang=language.code),
                url=addresses.version(language, trial.id, version.key),
            )
            for version in (older, newer)
        ),
        changelog=addresses.changelog(language, trial.id),
    )


def _alternates(story: TrialStory, older: Version, newer: Version) -> addresses.Addresses:
    return addresses.in_every_language(
        lambda language: addresses.compare(language, story.trial.id, older.key, newer.key)
    )
