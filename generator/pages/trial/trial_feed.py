"""The Atom feed of one trial: an entry per dated change of a list of criteria.

In: a `TrialStory` and the words of a language. Out: one feed per language. Its dates are the register's, its ids never
change. A list that was updated when its earlier wording is not known has an entry that says so.
"""

from collections.abc import Iterator

from generator.i18n import Words
from generator.pages import addresses
from generator.pages.changes.feeds import FeedView, feed_entry, timestamp
from generator.pages.changes.versions import versions
from generator.pages.story import TrialStory
from generator.pages.trial.card import changes_of
from generator.website import Page


def trial_feed(story: TrialStory, words: Words) -> Iterator[Page]:
    """The feed of a trial in one language; none for a trial without criteria, which has no changelog either."""
    trial, language = story.trial, words.language
    if versions(story, language.code):
        yield Page(
            url=addresses.trial_feed(language, trial.id),
            template="feed.xml",
            view=feed_view(story, words),
            language=language,
            alternates=addresses.in_every_language(lambda other: addresses.trial_feed(other, trial.id)),
            indexed=False,
            modified=trial.last_updated,
            source=trial.place,
        )


def feed_view(story: TrialStory, words: Words) -> FeedView:
    """What the feed holds, newest first. Without an entry it carries the date of the register's entry."""
    trial, base = story.trial, story.website.base_url
    told = [change for change in changes_of(story, (words,)) if change.rules or change.earlier_unknown]
    newest = max((change.sort_date for change in told), default=trial.last_updated)
    url = base + addresses.trial_feed(words.language, trial.id)
    return FeedView(
        lang=words.language.code,
        id=url,
        title=words.gettext("Changes to who can take part: %(id)s", id=trial.id),
        subtitle=story.website.name.choose(words.language.code).words,
        author=story.website.owner_name,
        url=url,
        page_url=base + addresses.changelog(words.language, trial.id),
        updated=timestamp(newest),
        entries=tuple(feed_entry(story.website, trial.id, trial.title, change, told, words) for change in told),
    )
