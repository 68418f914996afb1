"""Which list a condition belongs to: one condition has many names, and one list.

In: the names that a person has declared to mean one condition, and a name that a trial gives. Out: the list's name, and
its address. Never: a guess that two names mean the same.
"""

from generator.i18n import Words
from generator.model import LocalText
from generator.pages import addresses
from generator.pages.blocks import Linked
from generator.pages.slugs import slug
from generator.website import Website


def condition_group(website: Website, condition: LocalText) -> LocalText:
    """The name of the list: the declared one, else the trial's own. Case, accents and punctuation do not count."""
    names = {slug(text.words) for text in condition.versions}
    for declared in website.conditions:
        if not names.isdisjoint(slug(text.words) for text in (*declared.name.versions, *declared.also)):
            return declared.name
    return condition


def condition_link(website: Website, condition: LocalText, words: Words) -> Linked:
    """A condition in the trial's own words, with the address of the list of its trials."""
    name = condition_group(website, condition).versions[0].words
    return Linked(
        text=condition.choose(words.language.code),
        url=addresses.group_list(words.language, "conditions", slug(name)),
    )
