"""Messages of one language, with their values filled in.

In: a message in English, and the values of its placeholders. Out: the ready string. Never: a message without a
translation (it raises), a sentence put together from parts.
"""

from dataclasses import dataclass
from functools import cache

from generator.i18n.catalogue import Translations
from generator.languages import Language


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Messages:
    """The messages of one language, looked up by their English wording; a missing one raises `MissingMessage`, a
    missing value KeyError."""

    language: Language
    translations: Translations
    """Messages without their values filled in: what a template engine binds to `_` and `{% trans %}`."""

    def gettext(self, message: str, **values: object) -> str:
        """A message with its %(name)s filled in."""
        return self.translations.gettext(message) % values

    def ngettext(self, singular: str, plural: str, num: int, **values: object) -> str:
        """The form that fits `num`. %(num)s is always filled in, as `number` writes it."""
        return self.translations.ngettext(singular, plural, num) % {"num": self.number(num), **values}

    def pgettext(self, context: str, message: str, **values: object) -> str:
        """A message whose English wording alone does not say what it means: every message of one or two words."""
        return self.translations.pgettext(context, message) % values

    def npgettext(self, context: str, singular: str, plural: str, num: int, **values: object) -> str:
        """A counted message with a context."""
        return self.translations.npgettext(context, singular, plural, num) % {"num": self.number(num), **values}

    def number(self, number: float) -> str:
        """1,234.5, in the digits and with the separators of the language."""
        return (
            str(number) if isinstance(number, int) and abs(number) < 1000 else _number(self.language.og_locale, number)
        )


@cache
def _number(locale: str, number: float) -> str:
    from babel.numbers import format_decimal

    return format_decimal(number, locale=locale)
