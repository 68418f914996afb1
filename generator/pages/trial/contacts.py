"""Contacts as patients need them: a number that dials, an address that opens the mail program.

In: contacts as the register prints them. Out: `ContactView`s. Never: a number made up out of one that cannot be read:
it stays as given, without a link.
"""

from dataclasses import dataclass
from urllib.parse import quote

from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, is_valid_number, parse

from generator.model import Contact, Text

HOME_REGION = "GB"
"""Numbers without a country code are British; British numbers are shown as people in Britain dial them."""
HOME_CODE = 44

SOURCE_LANGUAGE = "en"
"""Names, roles and addresses stay as the register gives them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A telephone number."""

    shown: str
    """As a person dials it: `0151 529 5820`."""
    url: str
    """`tel:+441515295820`; empty when the number cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactView:
    """A person or team to ask."""

    name: Text
    role: Text | None
    phone: Phone | None
    email: str
    email_url: str


def contact_view(contact: Contact) -> ContactView:
    """A contact with its links."""
    return ContactView(
        name=Text(words=contact.name, lang=SOURCE_LANGUAGE),
        role=Text(words=contact.role, lang=SOURCE_LANGUAGE) if contact.role else None,
        phone=phone(contact.phone) if contact.phone else None,
        email=contact.email,
        email_url=f"mailto:{quote(contact.email, safe='@')}" if contact.email else "",
    )


def phone(printed: str) -> Phone:
    """A number out of what the register prints: "+44 (0)151 529 5820" dials without its "(0)"."""
    try:
        number = parse(printed, HOME_REGION)
    except NumberParseException:
        return Phone(shown=printed, url="")
    if not is_valid_number(number):
        return Phone(shown=printed, url="")
    home = number.country_code == HOME_CODE
    shown = format_number(number, PhoneNumberFormat.NATIONAL if home else PhoneNumberFormat.INTERNATIONAL)
    extension = f";ext={number.extension}" if number.extension else ""
    return Phone(shown=shown, url=f"tel:{format_number(number, PhoneNumberFormat.E164)}{extension}")
