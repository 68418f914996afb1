"""A trial as data: the keys of its trial.toml, and its criteria with their whole history.

In: a `TrialStory`. Out: /data/trials/<id>.json. Never: an unknown left out: each list says what is not known of it,
and each version which list's wording it lacks. The directions of changed limits are those of the engine ("unclear"
unless certain); `affects` is what a person has said.
"""

from collections.abc import Iterator

from generator.criteria import compare_json
from generator.criteria.records import Criterion, History, State, Step
from generator.i18n import Words
from generator.languages import LANGUAGES
from generator.model import Contact, CriteriaList, LocalText, Site, Trial
from generator.pages import addresses
from generator.pages.changes.versions import versions
from generator.pages.status import status_case
from generator.pages.story import TrialStory
from generator.website import JSON, Page

Data = dict[str, object]


def trial_data(story: TrialStory, words: Words) -> Iterator[Page]:
    """The data file; it has no language, so it is given once, with the first one."""
    if words.language is LANGUAGES[0]:
        yield Page(
            url=addresses.trial_data(story.trial.id),
            template=JSON,
            view=data_view(story),
            language=None,
            indexed=False,
            modified=story.trial.last_updated,
            source=story.trial.place,
        )


def data_view(story: TrialStory) -> Data:
    """Everything that is known of the trial. A key whose value nobody has given is null or empty, never missing."""
    base = story.website.base_url
    return {
        **_facts(story.trial),
        "url": {language.code: base + addresses.trial(language, story.trial.id) for language in LANGUAGES},
        "status_case": status_case(story.trial, story.today).value,
        "criteria": {criteria_list.value: _list(story, criteria_list) for criteria_list in CriteriaList},
        "versions": [
            {
                "key": version.key,
                "as_of": _day(version.as_of),
                "url": {
                    language.code: base + addresses.version(language, story.trial.id, version.key)
                    for language in LANGUAGES
                },
                "revisions": {
                    criteria_list.value: state.revision.key if state else None
                    for criteria_list, state in version.states
                },
            }
            for version in versions(story, LANGUAGES[0].code)
        ],
    }


def _facts(trial: Trial) -> Data:
    return {
        "id": trial.id,
        "other_ids": dict(trial.other_ids),
        "status": trial.status.value,
        "status_reason": _texts(trial.status_reason),
        "status_from": trial.status_from,
        "last_updated": trial.last_updated.isoformat(),
        "last_verified": _day(trial.last_verified),
        "source_version": trial.source_version,
        "title": _texts(trial.title),
        "acronym": trial.acronym,
        "conditions": [_texts(condition) for condition in trial.conditions],
        "sex": trial.sex.value if trial.sex else None,
        "age_groups": [group.value for group in trial.age_groups],
        "minimum_age": f"{trial.minimum_age.value} {trial.minimum_age.unit}" if trial.minimum_age else None,
        "maximum_age": f"{trial.maximum_age.value} {trial.maximum_age.unit}" if trial.maximum_age else None,
        "recruitment": {"start": _day(trial.recruitment_start), "end": _day(trial.recruitment_end)},
        "sponsor": {"name": trial.sponsor},
        "funders": [{"name": funder.name} for funder in trial.funders],
        "contacts": [_contact(contact) for contact in trial.contacts],
        "sites": [_site(site) for site in trial.sites],
        "links": [{"label": _texts(link.label), "url": link.url} for link in trial.links],
        "attribution": trial.attribution,
    }


def _list(story: TrialStory, criteria_list: CriteriaList) -> Data:
    """One list: its wordings oldest first, what changed between neighbours, and what is not known."""
    history = story.history(criteria_list, LANGUAGES[0].code)
    return {
        "language": history.lang,
        "revisions": [_revision(state) for state in history.states],
        "changes": [_change(step) for step in history.steps],
        "unknown": [
            {
                "kind": unknown.kind.value,
                "revision": unknown.key,
                "rule": _state(history, unknown.key).ids[unknown.criterion] if unknown.criterion is not None else None,
            }
            for unknown in history.unknowns
        ],
    }


def _revision(state: State) -> Data:
    revision = state.revision
    return {
        "key": revision.key,
        "as_of": _day(revision.as_of),
        "published": _day(revision.published),
        "until": _day(revision.until),
        "addition": revision.addition,
        "heading": revision.heading,
        "source": revision.source,
        "reason": _texts(revision.reason),
        "affects": revision.affects.value if revision.affects else None,
        "text": {text.lang: text.words for text in revision.texts},
        "corrections": [
            {"language": text.lang, "find": found.find, "replace": found.replace, "reason": found.reason}
            for text in revision.texts
            for found in text.corrections
        ],
        "cut_off": bool(state.cut_off),
        "items": [_item(state, index) for index, found in enumerate(state.criteria) if found.parent is None],
    }


def _item(state: State, index: int) -> Data:
    criterion: Criterion = state.criteria[index]
    return {
        "id": state.ids[index],
        "label": criterion.label,
        "text": criterion.text,
        "start": criterion.start,
        "end": criterion.end,
        "cut_off": index in state.cut_off,
        "children": [_item(state, at) for at, found in enumerate(state.criteria) if found.parent == index],
    }


def _change(step: Step) -> Data:
    """Keys of the compare command: groups count criteria in reading order, sub-criteria included."""
    return {"from": step.older.revision.key, "to": step.newer.revision.key, **compare_json(step.comparison)}


def _state(history: History, key: str) -> State:
    return next(state for state in history.states if state.revision.key == key)


def _contact(contact: Contact) -> Data:
    return {"name": contact.name, "role": contact.role, "phone": contact.phone, "email": contact.email}


def _site(site: Site) -> Data:
    return {
        "name": site.name,
        "address": list(site.address),
        "postcode": site.postcode,
        "place": site.place,
        "status": site.status.value if site.status else None,
        "contact": _contact(site.contact) if site.contact else None,
        "welsh_service": site.welsh_service,
    }


def _texts(text: LocalText | None) -> dict[str, str] | None:
    return {version.lang: version.words for version in text.versions} if text else None


def _day(day: object) -> str | None:
    return str(day) if day else None
