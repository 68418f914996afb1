"""The facts of a trial in rows: at a glance, who runs and pays, and where the information comes from.

In: a `TrialStory` and the words of a language. Out: `Fact`s; one without a value is left out. Never: an age group in
place of an age (registries' groups begin at different ages), three dates under one label.
"""

from collections.abc import Iterable

from generator.i18n import Words
from generator.model import AgeGroup, Sex, Text, Trial
from generator.pages import addresses
from generator.pages.blocks import Fact, Linked
from generator.pages.changes.events import list_events
from generator.pages.conditions import condition_link
from generator.pages.story import TrialStory
from generator.pages.trial.contacts import SOURCE_LANGUAGE
from generator.pages.trial.sites import where


def at_a_glance(story: TrialStory, words: Words) -> tuple[Fact, ...]:
    """What a person looks for first."""
    trial = story.trial
    return _kept(
        Fact(
            label=words.gettext("Medical conditions"),
            values=tuple(condition_link(story.website, condition, words) for condition in trial.conditions),
        ),
        Fact(label=words.pgettext("trial", "Age"), values=_plain(ages(trial, words), words)),
        Fact(label=words.pgettext("trial", "Open to"), values=_plain(sex(trial, words), words)),
        Fact(label=words.pgettext("trial", "Where"), values=where(trial, words)),
        recruitment(trial, words),
        Fact(label=words.gettext("Rules last changed"), values=_rules_last_changed(story, words)),
        Fact(label=words.pgettext("trial", "Trial ID"), values=_plain(trial.id, words)),
    )


def recruitment(trial: Trial, words: Words) -> Fact:
    """The planned period; without values when the register names no date."""
    known = trial.recruitment_start or trial.recruitment_end
    period = words.date_range(trial.recruitment_start, trial.recruitment_end) if known else ""
    return Fact(label=words.gettext("Recruitment dates"), values=_plain(period, words))


def organisations(trial: Trial, words: Words) -> tuple[Fact, ...]:
    """Label and value, so that no Welsh preposition stands before a name."""
    return _kept(
        Fact(label=words.pgettext("org", "Sponsor"), values=_names((trial.sponsor,))),
        Fact(label=words.pgettext("org", "Funder"), values=_names(funder.name for funder in trial.funders)),
    )


def about_information(story: TrialStory, words: Words) -> tuple[Fact, ...]:
    """Ids, links and the three different dates: of the entry, of its last confirmation, of the rules."""
    trial = story.trial
    links = tuple(Linked(text=link.label.choose(words.language.code), url=link.url) for link in trial.links)
    data = Text(words=words.gettext("This trial as data (JSON)"), lang=words.language.code)
    return _kept(
        Fact(label=words.pgettext("trial", "Trial ID"), values=_plain(trial.id, words)),
        *(Fact(label=scheme.upper(), values=_plain(number, words)) for scheme, number in trial.other_ids.items()),
        Fact(label=words.gettext("Register entry last updated"), values=_plain(words.date(trial.last_updated), words)),
        Fact(
            label=words.gettext("Last confirmed by a person"),
            values=_plain(words.date(trial.last_verified) if trial.last_verified else "", words),
        ),
        Fact(label=words.gettext("Rules last changed"), values=_rules_last_changed(story, words)),
        Fact(label=words.gettext("Version of the register entry"), values=_plain(trial.source_version, words)),
        Fact(label=words.pgettext("trial", "Source"), values=_names((trial.attribution,) if trial.attribution else ())),
        Fact(
            label=words.gettext("More information"),
            values=(*links, Linked(text=data, url=addresses.trial_data(trial.id))),
        ),
    )


def ages(trial: Trial, words: Words) -> str:
    """In numbers; the register's groups only when it gives no limit. Empty when it says nothing."""
    if trial.minimum_age or trial.maximum_age:
        return words.age_range(trial.minimum_age, trial.maximum_age)
    return words.names([_age_group(group, words) for group in trial.age_groups])


def sex(trial: Trial, words: Words) -> str:
    """Who may take part by sex; empty when the register does not say."""
    match trial.sex:
        case Sex.ALL:
            return words.pgettext("trial", "All genders")
        case Sex.FEMALE:
            return words.pgettext("trial", "Female")
        case Sex.MALE:
            return words.pgettext("trial", "Male")
        case None:
            return ""


def _age_group(group: AgeGroup, words: Words) -> str:
    match group:
        case AgeGroup.CHILD:
            return words.pgettext("trial", "Child")
        case AgeGroup.ADULT:
            return words.pgettext("trial", "Adult")
        case AgeGroup.OLDER_ADULT:
            return words.pgettext("trial", "Older adult")


def _rules_last_changed(story: TrialStory, words: Words) -> tuple[Linked, ...]:
    """The date of the newest change, or of the newest update whose earlier wording is lost."""
    events = list_events(story, words.language.code)
    if not events:
        return ()
    day = Text(words=words.date(events[0].as_of), lang=words.language.code)
    return (Linked(text=day, url=addresses.changelog(words.language, story.trial.id)),)


def _kept(*facts: Fact) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.values)


def _plain(value: str, words: Words) -> tuple[Linked, ...]:
    return (Linked(text=Text(words=value, lang=words.language.code)),) if value else ()


def _names(names: Iterable[str]) -> tuple[Linked, ...]:
    return tuple(Linked(text=Text(words=name, lang=SOURCE_LANGUAGE)) for name in names)
