"""The step of the breadcrumb from a trial's pages up to the trial.

In: a `TrialStory`, the words of a language. Out: one `Crumb`. It carries the id: a title of twenty words would push the
page's own first sentence off a phone's screen, and stands below the heading anyway.
"""

from generator.i18n import Words
from generator.model import Text
from generator.pages import addresses
from generator.pages.blocks import Crumb
from generator.pages.story import TrialStory


def trial_crumb(story: TrialStory, words: Words) -> Crumb:
    """One step, named by the trial's id."""
    text = Text(words=story.trial.id, lang=words.language.code)
    return Crumb(text=text, url=addresses.trial(words.language, story.trial.id))
