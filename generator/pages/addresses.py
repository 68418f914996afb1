"""Where every page lives: the one place that knows what an address looks like.

In: a language, ids and version keys. Out: addresses from the root of the website, with a slash at the end; fragment
ids. Addresses are printed on paper: one that was ever published must work for ever, so a change here needs redirects.
"""

from collections.abc import Callable

from generator.languages import LANGUAGES, Language

FIRST = "first"
"""Key of a version or revision without a date."""

Addresses = tuple[tuple[str, str], ...]
"""(language code, address) for every language."""


def in_every_language(address: Callable[[Language], str]) -> Addresses:
    """The same page in every language, for the language switch and hreflang."""
    return tuple((language.code, address(language)) for language in LANGUAGES)


def _path(language: Language, *parts: str) -> str:
    return "/" + "/".join((language.code, *parts)) + "/"


def home(language: Language) -> str:
    return _path(language)


def own_page(language: Language, name: str) -> str:
    """A page of the owner's (`about`) or of the website's own (`accessibility`, `404`)."""
    return _path(language, language.path_word(name))


def feedback_thanks(language: Language) -> str:
    return _path(language, language.path_word("feedback"), language.path_word("thanks"))


def trials(language: Language, page: int = 1) -> str:
    return _numbered(_path(language, language.path_word("trials")), page)


def group_list(language: Language, kind: str, slug: str = "", page: int = 1) -> str:
    """Lists by condition, place or status; `kind` is the English path word, `slug` is the same in all languages."""
    parts = [language.path_word(kind)] + ([slug] if slug else [])
    return _numbered(_path(language, *parts), page)


def changes(language: Language, page: int = 1) -> str:
    return _numbered(_path(language, language.path_word("changes")), page)


def changes_feed(language: Language) -> str:
    return changes(language) + "feed.atom"


def wider_feed(language: Language) -> str:
    """Changes that a person has marked as letting more people take part."""
    return changes(language) + "wider.atom"


def trial(language: Language, trial_id: str) -> str:
    return _path(language, language.path_word("trials"), trial_id)


def changelog(language: Language, trial_id: str) -> str:
    return trial(language, trial_id) + language.path_word("criteria-changes") + "/"


def trial_feed(language: Language, trial_id: str) -> str:
    return changelog(language, trial_id) + "feed.atom"


def version(language: Language, trial_id: str, key: str) -> str:
    """The page that a printed sheet points to: what has changed since, then the wording as it stood."""
    return trial(language, trial_id) + f"{language.path_word('criteria')}/{key}/"


def compare(language: Language, trial_id: str, older: str, newer: str) -> str:
    return trial(language, trial_id) + f"{language.path_word('compare')}/{older}/{newer}/"


def gp_sheet(language: Language, trial_id: str) -> str:
    return trial(language, trial_id) + language.path_word("gp-sheet") + "/"


def large_sheet(language: Language, trial_id: str) -> str:
    return gp_sheet(language, trial_id) + language.path_word("large") + "/"


def trial_data(trial_id: str) -> str:
    return f"/data/trials/{trial_id}.json"


TRIALS_DATA = "/data/trials.json"
CHANGES_DATA = "/data/changes.csv"


def list_fragment(criteria_list: str) -> str:
    """Fragment id of a whole list on a page."""
    return criteria_list


def revision_fragment(criteria_list: str, key: str) -> str:
    """Fragment id of a revision on the changelog: `exclusion-2024-01-30`, `exclusion-first`."""
    return f"{criteria_list}-{key}"


def change_fragment(criterion_id: str, key: str) -> str:
    """Fragment id of the card of one changed criterion: `exclusion-r4-2024-01-30`."""
    return f"{criterion_id}-{key}"


def _numbered(address: str, page: int) -> str:
    return address if page == 1 else f"{address}page/{page}/"
