"""`Words`: everything that a page says in one language and that is not content.

In: messages in English, dates, numbers, ages, names. Out: ready strings. Never: a value after a word that would change
its first letter: Welsh mutates after prepositions and numerals, so a value begins with a digit or follows a colon, and
tests hold the tables of counted nouns. Dates are only ever "d MMMM y": CLDR's Welsh lists, intervals and durations are
unfinished ("a(c)", short months).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Date  # noqa: N812 # `date` is what pages call
from functools import cache

from generator.i18n.ages import age_range, one_age
from generator.i18n.alphabet import sort_key
from generator.i18n.filled import Messages
from generator.i18n.places import PlaceNames
from generator.languages import LANGUAGES
from generator.model import Age, Text


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Words(Messages):
    """The words of one language."""

    places: PlaceNames

    def date(self, day: Date) -> str:
        """13 February 2024. It begins with a digit, so it may follow most Welsh prepositions (not "a")."""
        return _date(self.language.og_locale, day)

    def date_range(self, start: Date | None, end: Date | None) -> str:
        """From one day to another; one of them may be unknown. ValueError when both are."""
        if start and end:
            return self.gettext("%(start)s to %(end)s", start=self.date(start), end=self.date(end))
        if start:
            return self.gettext("From %(start)s", start=self.date(start))
        if end:
            return self.gettext("Until %(end)s", end=self.date(end))
        raise ValueError("a range of dates needs at least one date")

    def years(self, num: int) -> str:
        """A length of time, never an age: "4 years"."""
        # CLDR and the plural rule put 4 into the last Welsh form, "mlynedd"; the language says "4 blynedd", as after 3.
        form = self.translations.ngettext("%(num)s year", "%(num)s years", 3 if num == 4 else num)
        return form % {"num": self.number(num)}

    def age(self, age: Age) -> str:
        """One age with its unit: "18 years"."""
        return one_age(self, age)

    def age_range(self, minimum: Age | None, maximum: Age | None) -> str:
        """Who may take part by age, in numbers: "18 years and over"."""
        return age_range(self, minimum, maximum)

    def names(self, names: Sequence[str]) -> str:
        """Several names in one line: with semicolons, because Welsh "and" would change the letter that follows it."""
        return "; ".join(names)

    def place(self, name: str) -> Text:
        """A town by its name in this language where it has one; the result says which language it is in."""
        known = self.places.get(name)
        return Text(words=known.name, lang=self.language.code) if known else Text(words=name, lang=LANGUAGES[0].code)

    def in_place(self, name: str) -> str | None:
        """The whole phrase for "in Liverpool". None where nobody has written one: say it with a label and a colon."""
        known = self.places.get(name)
        return known.in_it if known else None

    def sort_key(self, text: str) -> tuple[str, str]:
        """A key that sorts names in the alphabet of the language."""
        return sort_key(text, self.language.code)


@cache
def _date(locale: str, day: Date) -> str:
    from babel.dates import format_date

    return format_date(day, "d MMMM y", locale=locale)
