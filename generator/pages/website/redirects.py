"""Short addresses that people type: the ids of a trial, straight after the name of the host.

In: all cards. Out: `_redirects` in the form that Netlify reads before its other rules. Never: more rules than the
service takes; a rule that hides a page (none is forced); a rule for an id that two trials share.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.i18n import Words
from generator.languages import LANGUAGES, Language
from generator.pages import addresses
from generator.website import TEXT, Page, TrialCard, Website

MOST = 950
"""Rules in the file. The service takes 1,000 with those of netlify.toml; then one rule per language serves all ids."""
_PLAIN_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]*")


def redirects(website: Website, cards: Sequence[TrialCard], all_words: tuple[Words, ...]) -> Iterator[Page]:
    """One file."""
    rules = _typed_ids(cards)
    if len(rules) > MOST:
        rules = _exact_ids()
    yield Page(
        url="/_redirects", template=TEXT, view="".join(f"{rule}\n" for rule in rules), language=None, indexed=False
    )


def _typed_ids(cards: Sequence[TrialCard]) -> list[str]:
    """Per trial its id and its other ids, as printed and in lower case; the service tells capitals from small ones."""
    found = [(typed, card.id) for card in cards for typed in _forms(card)]
    owners = Counter(typed for typed, _ in dict.fromkeys(found))
    return [
        f"{_prefix(language)}/{typed} {addresses.trial(language, trial_id)} 301"
        for typed, trial_id in dict.fromkeys(found)
        if owners[typed] == 1
        for language in LANGUAGES
    ]


def _forms(card: TrialCard) -> Iterator[str]:
    yield card.id
    yield card.id.lower()
    for scheme, other in card.other_ids:
        if _PLAIN_ID.fullmatch(scheme) and _PLAIN_ID.fullmatch(other):
            yield f"{scheme.upper()}/{other}"
            yield f"{scheme.lower()}/{other.lower()}"


def _exact_ids() -> list[str]:
    """Beyond the service's limit: only the id as printed, one rule for all of them. The first language's rule is last,
    because it fits every address of one part."""
    return [f"{_prefix(language)}/:id {addresses.trial(language, ':id')} 301" for language in reversed(LANGUAGES)]


def _prefix(language: Language) -> str:
    """Sheets in the first language print the host and the id alone."""
    return "" if language is LANGUAGES[0] else f"/{language.code}"
