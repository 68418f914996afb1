"""Whom to ask and where to go: contacts and sites.

In: a `Case`. Out: findings. Never: another opinion on a phone number than the page's own.
"""

from collections.abc import Iterator

from generator.model import Contact, Status
from generator.pages.trial.contacts import phone
from generator.rules import codes
from generator.rules.found import Case, Found, found

_OVER = (Status.CLOSED, Status.COMPLETED, Status.STOPPED, Status.WITHDRAWN)
"""Nobody is asked to take part any more."""


def no_contacts(case: Case) -> Iterator[Found]:
    """A trial that may be asked about, and nobody to ask."""
    contacts = _contacts(case)
    if not contacts and case.trial.status not in _OVER:
        message = f"the trial is {case.trial.status}, and it has no contacts."
        yield found(codes.NO_CONTACTS, case.trial.place, message)
    for key, contact in contacts:
        if not contact.phone and not contact.email:
            message = f"{contact.name or 'a contact'} has no phone number and no e-mail address."
            yield found(codes.CONTACT_WITHOUT_WAY, case.trial.place_of(key), message)


def phone_unreadable(case: Case) -> Iterator[Found]:
    """A number that the page cannot turn into one that dials."""
    for key, contact in _contacts(case):
        if contact.phone and not phone(contact.phone).url:
            message = f"{contact.phone} is no phone number that can be dialled; it is shown without a link."
            yield found(codes.PHONE_UNREADABLE, case.trial.place_of(f"{key}.phone"), message)


def site_without_postcode(case: Case) -> Iterator[Found]:
    """A hospital that cannot be found on a map."""
    for number, site in enumerate(case.trial.sites):
        if not site.postcode:
            message = f"the site {site.name} has no postcode."
            yield found(codes.SITE_WITHOUT_POSTCODE, case.trial.place_of(f"sites.{number}"), message)


def _contacts(case: Case) -> tuple[tuple[str, Contact], ...]:
    """Every contact with its key in trial.toml, those of sites too."""
    trial = case.trial
    own = [(f"contacts.{number}", contact) for number, contact in enumerate(trial.contacts)]
    of_sites = [(f"sites.{number}.contact", site.contact) for number, site in enumerate(trial.sites) if site.contact]
    return (*own, *of_sites)
