"""Ages in words, always as numbers: registries' groups ("adult") begin at different ages.

In: `Messages` and limits of age. Out: ready strings. Welsh says "oed" for years, whatever the number, and every value
begins with a digit, so nothing mutates after "i" and "hyd at".
"""

from generator.i18n.filled import Messages
from generator.model import Age


def one_age(words: Messages, age: Age) -> str:
    """An age with its unit: "18 years", "6 months"."""
    match age.unit:
        case "years":
            return words.npgettext("age", "%(num)s year", "%(num)s years", age.value)
        case "months":
            return words.npgettext("age", "%(num)s month", "%(num)s months", age.value)
        case "weeks":
            return words.npgettext("age", "%(num)s week", "%(num)s weeks", age.value)
        case _:
            return words.npgettext("age", "%(num)s day", "%(num)s days", age.value)


def age_range(words: Messages, minimum: Age | None, maximum: Age | None) -> str:
    """Both limits belong to the range; either may be open."""
    if minimum and maximum:
        return one_age(words, minimum) if minimum == maximum else _between(words, minimum, maximum)
    if minimum:
        return _from(words, minimum)
    if maximum:
        return _up_to(words, maximum)
    return words.pgettext("age", "All ages")


def _between(words: Messages, minimum: Age, maximum: Age) -> str:
    if minimum.unit == maximum.unit == "years":
        limits = {"from": words.number(minimum.value), "to": words.number(maximum.value)}
        # Translators: an age range, for example "18 to 65 years"; both values are digits
        return words.gettext("%(from)s to %(to)s years", **limits)
    limits = {"from": one_age(words, minimum), "to": one_age(words, maximum)}
    # Translators: an age range whose limits have their own units, for example "6 months to 17 years"
    return words.pgettext("age", "%(from)s to %(to)s", **limits)


def _from(words: Messages, minimum: Age) -> str:
    if minimum.unit == "years" and minimum.value != 1:
        # Translators: for example "18 years and over"; the value is digits
        return words.gettext("%(age)s years and over", age=words.number(minimum.value))
    # Translators: an age with its unit, for example "6 months and over"
    return words.pgettext("age", "%(age)s and over", age=one_age(words, minimum))


def _up_to(words: Messages, maximum: Age) -> str:
    if maximum.unit == "years" and maximum.value != 1:
        # Translators: for example "Up to 65 years"; the value is digits
        return words.gettext("Up to %(age)s years", age=words.number(maximum.value))
    # Translators: an age with its unit, for example "Up to 6 months"
    return words.pgettext("age", "Up to %(age)s", age=one_age(words, maximum))
