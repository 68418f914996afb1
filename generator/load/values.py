"""The few values that have a form of their own: ids, ages, e-mail addresses, links, colours.

In: text. Out: the value, or what is wrong with it in one sentence. Never: a repair.
"""

import re
from urllib.parse import urlsplit

from generator.load.characters import called, printable
from generator.model import Age

ID = re.compile(r"[A-Za-z][A-Za-z0-9-]{3,39}")
"""[0-9] and not \\d, which also takes full-width digits."""
_PREFIXES = (
    "ISRCTN",
    "NCT",
    "EUCTR",
    "ACTRN",
    "ChiCTR",
    "CTRI",
    "DRKS",
    "IRCT",
    "JPRN",
    "KCT",
    "PACTR",
    "RBR",
    "SLCTR",
)
"""How registries print the letters in front of their numbers (WHO list of primary registries)."""
_AGE = re.compile(r"([0-9]{1,3}) (year|month|week|day)s?")
_EMAIL = re.compile(
    r"(?=.{3,254}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+"
)
_HOST = re.compile(
    r"(?=.{4,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+"
)
_ADDRESS_CHARACTERS = re.compile(r"[!#-;=?-\[\]_a-z~]+")
"""Printable ASCII without blank, quotation marks, angle brackets, backslash, caret, backtick, braces and bar."""
_RESERVED_ENDINGS = (".example", ".invalid", ".test", ".localhost")
_RESERVED_HOSTS = ("example.com", "example.net", "example.org")
"""Names that no website can have (RFC 2606)."""


def wrong_with_id(trial_id: str) -> str:
    """What is wrong with a trial's id, in a sentence; empty when it is right."""
    shown = printable(trial_id)[:80]
    if "/" in trial_id and ID.fullmatch(trial_id.replace("/", "-")):
        return f'{shown} holds a "/": write {trial_id.replace("/", "-")}.'
    if not ID.fullmatch(trial_id):
        wrong = next((letter for letter in trial_id if not re.fullmatch(r"[A-Za-z0-9-]", letter)), None)
        if wrong is not None:
            return f"{shown} holds {called(wrong)}; an id has only the letters a to z, digits and hyphens."
        return (
            f"{shown} has {len(trial_id)} characters or starts with no letter; an id has 4 to 40 and starts with one."
        )
    for prefix in _PREFIXES:
        start = trial_id[: len(prefix)]
        if start.upper() == prefix.upper() and start != prefix:
            return f"{shown} is not how the register prints it: write {prefix}{trial_id[len(prefix) :]}."
    return ""


def age(words: str) -> Age | None:
    """An age with its unit, never converted; None when it is in another form."""
    found = _AGE.fullmatch(words)
    return Age(value=int(found[1]), unit=f"{found[2]}s") if found else None


def is_email(words: str) -> bool:
    """One address that every mail program takes."""
    return bool(_EMAIL.fullmatch(words))


def is_https(address: str) -> bool:
    """A whole address over a secure connection, with a host name and no password in it."""
    if not _ADDRESS_CHARACTERS.fullmatch(address) or not address.startswith("https://"):
        return False
    try:
        parts = urlsplit(address)
        port_is_number = parts.port is None or parts.port > 0
    except ValueError:
        return False
    return port_is_number and parts.username is None and bool(_HOST.fullmatch(parts.hostname or ""))


def is_base_url(address: str) -> bool:
    """Scheme and host and nothing behind them."""
    return is_https(address) and not re.search(r"[/?#]", address.removeprefix("https://"))


def is_placeholder(base_url: str) -> bool:
    """A host that is reserved for examples, so that nothing printed with it can ever be found."""
    host = (urlsplit(base_url).hostname or "").lower()
    return host.endswith(_RESERVED_ENDINGS) or any(
        host == name or host.endswith(f".{name}") for name in _RESERVED_HOSTS
    )


def colour(words: str) -> tuple[int, int, int] | None:
    """Red, green and blue of `#rrggbb`, 0 to 255."""
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", words):
        return None
    return int(words[1:3], 16), int(words[3:5], 16), int(words[5:7], 16)


def contrast_with_white(rgb: tuple[int, int, int]) -> float:
    """Contrast of white text on a colour, 1 to 21 (WCAG 2.2, relative luminance)."""
    red, green, blue = (_linear(channel / 255) for channel in rgb)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
