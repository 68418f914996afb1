"""Which versions of a trial a reader can compare, and where.

In: the versions of a trial. Out: links. A version is compared with the current one on its own page; two superseded
versions have a page of their own when they are a pair of `compared_pairs`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.i18n import Words
from generator.pages import addresses
from generator.pages.changes.version_names import version_name
from generator.pages.changes.versions import Version, compared_pairs
from generator.pages.story import TrialStory


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedWith:
    """A link to a comparison, named by the other version."""

    name: str
    url: str


def compared_with(
    story: TrialStory, version: Version, known: Sequence[Version], words: Words
) -> tuple[ComparedWith, ...]:
    """What a version can be compared with: the current one first, then others, newest first. `known`: oldest first."""
    language, trial = words.language, story.trial
    if version.is_current:
        return ()
    found = [
        ComparedWith(name=words.gettext("The current rules"), url=addresses.version(language, trial.id, version.key))
    ]
    for older, newer in reversed(compared_pairs(known)):
        if newer.key == version.key:
            url = addresses.compare(language, trial.id, older.key, newer.key)
            found.append(ComparedWith(name=version_name(older, words), url=url))
    return tuple(found)
