"""What search engines read on a trial page: JSON-LD in the terms of schema.org.

In: a `TrialStory`, the words of a language. Out: a value for the JSON encoder. Never: a term of our own. There is none
for criteria or phase, so they are left out; language and dates belong to the page, not to the trial; a study location
is a town (AdministrativeArea), not a hospital.
"""

from generator.i18n import Words
from generator.model import Status
from generator.pages import addresses
from generator.pages.story import TrialStory

_STATUS = {
    Status.NOT_YET_RECRUITING: "NotYetRecruiting",
    Status.RECRUITING: "Recruiting",
    Status.BY_INVITATION: "EnrollingByInvitation",
    Status.PAUSED: "Suspended",
    Status.CLOSED: "ActiveNotRecruiting",
    Status.COMPLETED: "Completed",
    Status.STOPPED: "Terminated",
    Status.WITHDRAWN: "Withdrawn",
}
"""Status of the register -> schema.org's MedicalStudyStatus; one that nobody knows is left out."""


def structured_data(story: TrialStory, words: Words) -> dict[str, object]:
    """A MedicalWebPage about a MedicalTrial."""
    trial = story.trial
    url = story.website.base_url + addresses.trial(words.language, trial.id)
    return {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "url": url,
        "inLanguage": words.language.code,
        "dateModified": trial.last_updated.isoformat(),
        "mainEntity": _trial(story, words),
    }


def _trial(story: TrialStory, words: Words) -> dict[str, object]:
    trial, lang = story.trial, words.language.code
    towns = dict.fromkeys(site.place for site in trial.sites if site.place)
    found: dict[str, object] = {
        "@type": "MedicalTrial",
        "name": trial.title.choose(lang).words,
        "alternateName": trial.acronym,
        "identifier": [
            {"@type": "PropertyValue", "value": trial.id},
            *(
                {"@type": "PropertyValue", "propertyID": scheme.upper(), "value": number}
                for scheme, number in trial.other_ids.items()
            ),
        ],
        "healthCondition": [
            {"@type": "MedicalCondition", "name": condition.choose(lang).words} for condition in trial.conditions
        ],
        "status": f"https://schema.org/{_STATUS[trial.status]}" if trial.status in _STATUS else "",
        "sponsor": {"@type": "Organization", "name": trial.sponsor},
        "funder": [{"@type": "Organization", "name": funder.name} for funder in trial.funders],
        "studyLocation": [{"@type": "AdministrativeArea", "name": words.place(town).words} for town in towns],
        "sameAs": [link.url for link in trial.links],
    }
    return {key: value for key, value in found.items() if value}
