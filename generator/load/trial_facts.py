"""trial.toml: the facts of a trial that are not prose.

In: the file's TOML and the folder's name. Out: a `Trial` without texts, Problems. Never: stops at the first problem. A
required fact that is missing has a stand-in here, so that the rest is still checked; its error keeps it from pages.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeVar

from generator.languages import LANGUAGES
from generator.load import codes_of_files, values
from generator.load import codes_of_keys as codes
from generator.load.characters import printable
from generator.load.facts import Facts, facts_of
from generator.load.toml_text import TomlText
from generator.model import (
    Accepted,
    Age,
    AgeGroup,
    Contact,
    Funder,
    Link,
    LocalText,
    Sex,
    Site,
    Status,
    Text,
    Trial,
)
from generator.problems import Code, Problem

Record = TypeVar("Record")

REQUIRED = ("id", "status", "last_updated", f"title.{LANGUAGES[0].code}", "sponsor.name")
_STATUS_SOURCES = ("override", "dates", "register")


def read_facts(toml: TomlText, folder: str, is_folder: Callable[[str], bool]) -> tuple[Trial, tuple[Problem, ...]]:
    """The trial in `folder`, without its prose and its criteria.

    `is_folder` tells whether a trial has a folder of its own, for an id that is in two of them.
    """
    problems: list[Problem] = []
    facts = facts_of(toml, problems)
    _check_id(facts, folder, is_folder)
    title = facts.local("title", required=True)
    recruitment = facts.table("recruitment")
    sponsor = facts.table("sponsor")
    trial = Trial(
        id=folder,
        other_ids=_other_ids(facts),
        status=facts.word("status", Status, required=True) or Status.UNKNOWN,
        status_reason=facts.local("status_reason"),
        status_from=facts.one_of("status_from", _STATUS_SOURCES),
        last_updated=facts.date("last_updated", required=True) or date.min,
        last_verified=facts.date("last_verified"),
        source_version=facts.text("source_version"),
        title=title or LocalText(versions=(Text(words=folder, lang=LANGUAGES[0].code),)),
        acronym=facts.text("acronym"),
        conditions=facts.locals("conditions"),
        sex=facts.word("sex", Sex),
        age_groups=facts.words("age_groups", AgeGroup),
        minimum_age=_age(facts, "minimum_age"),
        maximum_age=_age(facts, "maximum_age"),
        recruitment_start=recruitment.date("start") if recruitment else None,
        recruitment_end=recruitment.date("end") if recruitment else None,
        sponsor=sponsor.text("name", required=True) if sponsor else "",
        funders=tuple(_finished(table, _funder) for table in facts.tables("funders")),
        contacts=tuple(_finished(table, _contact) for table in facts.tables("contacts")),
        sites=tuple(_finished(table, _site) for table in facts.tables("sites")),
        links=tuple(link for table in facts.tables("links") if (link := _finished(table, _link))),
        attribution=facts.text("attribution"),
        accepted=tuple(_finished(table, _accepted) for table in facts.tables("accepted")),
        prose=(),
        inclusion=(),
        exclusion=(),
        place=toml.place,
        places=toml.places,
    )
    if sponsor is None:
        facts.require_in("sponsor", "name")
    for table in (recruitment, sponsor, facts):
        if table is not None:
            table.finish()
    return trial, tuple(problems)


def _finished(table: Facts, read: Callable[[Facts], Record]) -> Record:
    record = read(table)
    table.finish()
    return record


def _check_id(facts: Facts, folder: str, is_folder: Callable[[str], bool]) -> None:
    trial_id = facts.text("id", required=True)
    if not trial_id:
        return
    if wrong := values.wrong_with_id(trial_id):
        facts.report("id", codes.BAD_ID, f"the id {wrong}")
    elif trial_id != folder and is_folder(trial_id):
        here = facts.place("id").file
        there = here.replace(f"/{folder}/", f"/{trial_id}/")
        message = f"the id {trial_id} is in two folders: {here} and {there}."
        facts.report("id", codes_of_files.ID_TWICE, message)
    elif trial_id != folder:
        facts.report("id", codes.FOLDER_NAME, f"the id is {trial_id}, but the folder is {printable(folder)}.")


def _other_ids(facts: Facts) -> Mapping[str, str]:
    """Sorted by scheme: the order of the file means nothing."""
    table = facts.table("other_ids")
    if table is None:
        return {}
    found = {scheme: table.text(scheme) for scheme in sorted(table.values)}
    return {scheme: other_id for scheme, other_id in found.items() if other_id}


def _age(facts: Facts, key: str) -> Age | None:
    words = facts.text(key)
    age = values.age(words) if words else None
    if words and age is None:
        facts.report(key, codes.BAD_AGE, f"{key} is {printable(words)[:60]}, which is no age.")
    return age


def _funder(table: Facts) -> Funder:
    return Funder(name=table.text("name", required=True))


def _contact(table: Facts) -> Contact:
    email = _checked(table, "email", values.is_email, codes.BAD_EMAIL, "is no e-mail address")
    return Contact(
        name=table.text("name", required=True), phone=table.text("phone"), email=email, role=table.text("role")
    )


def _site(table: Facts) -> Site:
    contact = table.table("contact")
    return Site(
        name=table.text("name", required=True),
        address=tuple(line for line in table.texts("address") if line),
        postcode=table.text("postcode"),
        place=table.text("place"),
        status=table.word("status", Status),
        contact=_finished(contact, _contact) if contact else None,
        welsh_service=table.flag("welsh_service"),
    )


def _link(table: Facts) -> Link | None:
    label = table.local("label", required=True)
    url = _checked(table, "url", values.is_https, codes.BAD_URL, "is no https address", required=True)
    return Link(label=label, url=url) if label and url else None


def _accepted(table: Facts) -> Accepted:
    return Accepted(
        code=table.text("code", required=True),
        quote=table.text("quote", required=True, verbatim=True),
        reason=table.text("reason", required=True),
        place=table.place(),
    )


def _checked(
    table: Facts, key: str, is_right: Callable[[str], bool], code: Code, wrong: str, *, required: bool = False
) -> str:
    """A text that has to be in a form of its own; empty when it is not."""
    words = table.text(key, required=required)
    if words and not is_right(words):
        table.report(key, code, f"{printable(words)[:80]} {wrong}.")
        return ""
    return words
