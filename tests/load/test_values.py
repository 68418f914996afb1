"""Values with a form of their own."""

import pytest

from generator.load import values
from generator.model import Age


@pytest.mark.parametrize("trial_id", ["ISRCTN12908996", "NCT01234567", "EUCTR2020-000982-18-NO", "ChiCTR2000029544"])
def test_ids_as_registers_print_them_are_right(trial_id: str) -> None:
    assert values.wrong_with_id(trial_id) == ""


@pytest.mark.parametrize(
    ("trial_id", "wrong"),
    [
        ("ISRCTN12908996\n", "U+000A (line feed)"),
        ("ISRCTN１2908996", "U+FF11 (FULLWIDTH DIGIT ONE)"),
        ("../../etc/passwd", "U+002E (FULL STOP)"),
        ("nct01234567", "write NCT01234567"),
        ("ChicTR2000029544", "write ChiCTR2000029544"),
        ("CTRI/2020/01/022714", "write CTRI-2020-01-022714"),
        ("1234", "starts with no letter"),
        ("X" * 41, "41 characters"),
    ],
)
def test_what_is_wrong_with_an_id_is_named(trial_id: str, wrong: str) -> None:
    assert wrong in values.wrong_with_id(trial_id)


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("18 years", Age(value=18, unit="years")),
        ("1 year", Age(value=1, unit="years")),
        ("29 weeks", Age(value=29, unit="weeks")),
        ("6 months", Age(value=6, unit="months")),
        ("18", None),
        ("18 Years", None),
        ("eighteen years", None),
        ("1000 years", None),
        ("１８ years", None),
    ],
)
def test_ages_have_a_number_and_a_unit_and_are_never_converted(words: str, age: Age | None) -> None:
    assert values.age(words) == age


@pytest.mark.parametrize("address", ["a@b.org", "Andreas.goebel@liv.ac.uk", "o'brien+trial@nhs.wales", "x_y@a-b.co.uk"])
def test_addresses_that_people_have_are_right(address: str) -> None:
    assert values.is_email(address)


@pytest.mark.parametrize(
    "address",
    [
        "a@b",
        "a@@b.org",
        "a@b@c.org",
        "a b@c.org",
        "a@b.org\n",
        "a@b.org,c@d.org",
        "<a@b.org>",
        "a@-b.org",
        ".a@b.org",
        "a..b@c.org",
        "mailto:a@b.org",
        "a@b.org?subject=x",
        "a@" + "b" * 300 + ".org",
        "",
    ],
)
def test_what_is_no_single_address_is_wrong(address: str) -> None:
    assert not values.is_email(address)


@pytest.mark.parametrize(
    "address", ["https://a.org", "https://a.org/", "https://a-b.co.uk:8443/x?y=1&z=%20#f", "https://x.org/(a)"]
)
def test_secure_addresses_are_right(address: str) -> None:
    assert values.is_https(address)


@pytest.mark.parametrize(
    "address",
    [
        "http://a.org",
        "https://",
        "https:///x",
        "https://localhost/",
        "javascript:alert(1)",
        " https://a.org",
        "https://a.org/ x",
        "https://user:pass@a.org/",
        "https://a.org:99999/",
        "https://a.org:x/",
        "https://[::1",
        "https://a.org/\\x",
        'https://a.org/"x',
        "https://a.org/<x>",
        "https://ŵ.org/",
        "//a.org",
        "HTTPS://a.org",
        "https://a.org\n",
    ],
)
def test_every_other_address_is_wrong(address: str) -> None:
    assert not values.is_https(address)


@pytest.mark.parametrize(
    ("address", "right"),
    [
        ("https://trials.nhs.wales", True),
        ("https://trials.nhs.wales:8443", True),
        ("https://trials.nhs.wales/", False),
        ("https://trials.nhs.wales/en", False),
        ("https://trials.nhs.wales?x", False),
        ("http://trials.nhs.wales", False),
    ],
)
def test_the_base_address_is_scheme_and_host(address: str, right: bool) -> None:
    assert values.is_base_url(address) is right


@pytest.mark.parametrize(
    ("address", "placeholder"),
    [
        ("https://trialpages.example", True),
        ("https://www.example.org", True),
        ("https://example.com:8443", True),
        ("https://a.invalid", True),
        ("https://notexample.org", False),
        ("https://trialpages.netlify.app", False),
    ],
)
def test_reserved_names_are_known_for_what_they_are(address: str, placeholder: bool) -> None:
    assert values.is_placeholder(address) is placeholder


@pytest.mark.parametrize(
    ("words", "contrast"),
    # As WebAIM's contrast checker gives them for white text.
    [("#124a4b", 10.0), ("#777777", 4.47), ("#767676", 4.54), ("#ffffff", 1.0), ("#000000", 21.0)],
)
def test_contrast_is_that_of_wcag(words: str, contrast: float) -> None:
    colour = values.colour(words)
    assert colour is not None
    assert values.contrast_with_white(colour) == pytest.approx(contrast, abs=0.05)


@pytest.mark.parametrize("words", ["teal", "#123", "124a4b", "#12345g", "#1234567", "#124a4b\n", ""])
def test_other_ways_to_name_a_colour_are_no_colour(words: str) -> None:
    assert values.colour(words) is None
