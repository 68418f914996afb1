"""The words of the interface in every language: messages, dates, numbers, ages, names of places, alphabetical order.

In: the folder locales/. Out: one `Words` per language, and Problems with file and line for a catalogue that is not
whole. Never: silent English. A message without a translation raises `MissingMessage`.
"""

from generator.i18n.catalogue import MissingMessage, Translations
from generator.i18n.codes import CODES
from generator.i18n.loading import load_words
from generator.i18n.words import Words

__all__ = ["CODES", "MissingMessage", "Translations", "Words", "load_words"]
