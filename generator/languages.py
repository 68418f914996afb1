"""The languages of a website: one row each.

In: nothing. Out: `LANGUAGES`. A further language costs one row here and one catalogue under locales/. Never: words of
the interface (they are in the catalogues).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language that every page is published in."""

    code: str
    """BCP 47, as in `lang`, in the first part of an address, and in the suffix of a content file."""
    name: str
    """In the language itself, as the language switch shows it."""
    og_locale: str
    """As Open Graph writes it: language and territory with an underscore."""
    path_words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """English path word -> the word in this language; ASCII. A word that is not listed stays English.
    A changed word needs a redirect: addresses that were printed must work for ever."""

    def path_word(self, english: str) -> str:
        """One part of an address in this language."""
        return self.path_words.get(english, english)


ENGLISH = Language(code="en", name="English", og_locale="en_GB")

CYMRAEG = Language(
    code="cy",
    name="Cymraeg",
    og_locale="cy_GB",
    path_words=MappingProxyType(
        {
            "trials": "treialon",
            "criteria-changes": "newid-meini-prawf",
            "criteria": "meini-prawf",
            "compare": "cymharu",
            "gp-sheet": "taflen-meddyg-teulu",
            "large": "mawr",
            "search": "chwilio",
            "near-me": "yn-agos",
            "conditions": "cyflyrau",
            "places": "lleoedd",
            "status": "statws",
            "changes": "newidiadau",
            "about": "ynghylch",
            "accessibility": "hygyrchedd",
            "privacy": "preifatrwydd",
            "contact": "cysylltu",
            "feedback": "adborth",
            "thanks": "diolch",
        }
    ),
)

LANGUAGES = (ENGLISH, CYMRAEG)
"""In the order of the language switch. The first one is the language that a missing text falls back to."""
