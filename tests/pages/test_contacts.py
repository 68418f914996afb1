"""A telephone number dials, an address opens the mail program, and nothing is made up."""

import pytest

from generator.model import Contact
from generator.pages.trial.contacts import contact_view, phone


@pytest.mark.parametrize(
    ("printed", "shown", "url"),
    [
        ("+44 (0)151 529 5820", "0151 529 5820", "tel:+441515295820"),
        ("+44 (0)2071887188", "020 7188 7188", "tel:+442071887188"),
        ("029 2074 2000", "029 2074 2000", "tel:+442920742000"),
        ("020 7188 7188 ext 123", "020 7188 7188 x123", "tel:+442071887188;ext=123"),
        ("+33 1 23 45 67 89", "+33 1 23 45 67 89", "tel:+33123456789"),
    ],
)
def test_a_number_dials_without_its_bracketed_zero_and_is_shown_as_people_dial_it(
    printed: str, shown: str, url: str
) -> None:
    assert (phone(printed).shown, phone(printed).url) == (shown, url)


@pytest.mark.parametrize("printed", ["ask at the ward", "01234", "+44 12", ""])
def test_a_number_that_cannot_be_read_stays_as_given_and_is_no_link(printed: str) -> None:
    assert (phone(printed).shown, phone(printed).url) == (printed, "")


def test_a_mail_link_cannot_carry_more_than_its_address() -> None:
    view = contact_view(Contact(name="Dr A", email="a?subject=x&body=y@example.org"))

    assert view.email == "a?subject=x&body=y@example.org"
    assert view.email_url == "mailto:a%3Fsubject%3Dx%26body%3Dy@example.org"


def test_a_contact_without_number_and_address_has_no_links() -> None:
    view = contact_view(Contact(name="Dr A"))

    assert view.phone is None
    assert view.email_url == ""
