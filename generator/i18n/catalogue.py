"""Translations that never fall back to English by themselves.

In: a gettext catalogue (.po) as text. Out: `Translations`, compiled in memory: there is no .mo file that could be older
than its source. Babel is imported when the first catalogue is read.
"""

from io import BytesIO
from typing import TYPE_CHECKING, Protocol, cast

from generator.i18n.codes import MISSING
from generator.problems import Place, Problem

if TYPE_CHECKING:
    from babel.messages import Catalog


class Translations(Protocol):
    """Messages of one language without their values filled in: what Jinja's i18n extension wants (newstyle)."""

    def gettext(self, message: str) -> str: ...
    def ngettext(self, singular: str, plural: str, num: int) -> str: ...
    def pgettext(self, context: str, message: str) -> str: ...
    def npgettext(self, context: str, singular: str, plural: str, num: int) -> str: ...


class MissingMessage(LookupError):
    """A page asked for a message that the catalogue of its language does not have. The build must stop."""

    def __init__(self, file: str, message: str, context: str = "") -> None:
        self.file = file
        self.message = message
        self.context = context
        super().__init__(self.problem().as_text())

    def problem(self) -> Problem:
        """The same as a finding, for a report."""
        where = f' (context "{self.context}")' if self.context else ""
        return Problem(
            code=MISSING,
            place=Place(file=self.file),
            message=f'the message "{self.message}"{where} is not in the catalogue.',
            remedy="Run `make messages`, then translate it in every form.",
        )


class SourceTranslations:
    """English: the message itself is its wording."""

    def gettext(self, message: str) -> str:
        return message

    def ngettext(self, singular: str, plural: str, num: int) -> str:
        return singular if num == 1 else plural

    def pgettext(self, context: str, message: str) -> str:
        return message

    def npgettext(self, context: str, singular: str, plural: str, num: int) -> str:
        return singular if num == 1 else plural


class _Raising:
    """Stands where gettext would fall back to the English message."""

    def __init__(self, file: str) -> None:
        self._file = file

    def gettext(self, message: str) -> str:
        raise MissingMessage(self._file, message)

    def ngettext(self, singular: str, plural: str, num: int) -> str:
        raise MissingMessage(self._file, singular)

    def pgettext(self, context: str, message: str) -> str:
        raise MissingMessage(self._file, message, context)

    def npgettext(self, context: str, singular: str, plural: str, num: int) -> str:
        raise MissingMessage(self._file, singular, context)


def nothing_translated(file: str) -> Translations:
    """For a catalogue that cannot be used: every message raises."""
    return _Raising(file)


def compiled(catalogue: "Catalog", file: str) -> Translations:
    """A catalogue ready for use. Fuzzy messages, and messages with an empty form, are left out: asking for one raises.

    Babel would write the English words into an empty plural form (`write_mo` in 2.18), so they are removed before.
    """
    from babel.messages.mofile import write_mo
    from babel.support import Translations as BabelTranslations

    for message in list(catalogue):
        forms = message.string if isinstance(message.string, tuple) else (message.string,)
        if message.id and (message.fuzzy or not all(forms)):
            catalogue.delete(message.id if isinstance(message.id, str) else message.id[0], message.context)
    buffer = BytesIO()
    write_mo(buffer, catalogue, use_fuzzy=False)
    buffer.seek(0)
    translations = BabelTranslations(buffer)
    translations.add_fallback(_Raising(file))  # type: ignore[arg-type] # has the four methods that are called
    return cast("Translations", translations)  # Babel's stubs have a looser `pgettext`
