"""The pages of one trial, or of the whole website, looked at together.

In: pages with their files. Out: `Inspected`: Problems, and what can only be told once all pages are known. Everything
that a trial's pages say about each other is settled here, so nothing but addresses, ids and links out is kept.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.inspection.codes import (
    FOREIGN_RESOURCE,
    LINK_BROKEN,
    LINK_SCHEME,
    PAGE_HEAVY,
    TWIN_ANCHORS,
    TWIN_MISSING,
)
from generator.inspection.links import Target, has_harmless_scheme, has_scheme, target, targets
from generator.inspection.markup import read
from generator.inspection.other_files import inspect_picture, inspect_stylesheet, inspect_xml, named_addresses
from generator.inspection.page import ids_of, inspect_page
from generator.languages import LANGUAGES
from generator.problems import Place, Problem
from generator.website import OutputFile, Page

BUDGETS = {"trial.html": 20_000}
"""Template -> bytes of a page that is light on a poor line."""
BUDGET_OF_A_PAGE = 200_000
BUDGET_OF_A_STYLESHEET = 10_000

OF_ONE_ALPHABET = "letter-"
"""Ids of an alphabetical index: another language has other letters (ch, dd, ff ...) and another order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """A link whose target has to exist once all pages are known."""

    page: str
    source: Place
    target: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """A batch of pages, looked at."""

    problems: tuple[Problem, ...]
    claims: tuple[tuple[str, Place], ...]
    """(address, content it comes from) of every file."""
    anchors: Mapping[str, frozenset[str]]
    """Address of an HTML page -> its ids."""
    leads: tuple[Lead, ...]
    """Links out of the batch, each target once."""


def inspect(batch: Sequence[tuple[Page, OutputFile]], base_url: str) -> Inspected:
    """Look at every page of a batch; `base_url` is the address of the website without a slash at the end."""
    problems: list[Problem] = []
    anchors: dict[str, frozenset[str]] = {}
    leads: dict[tuple[str, str], Lead] = {}
    for page, file in batch:
        text = file.data.decode("utf-8", "replace")
        problems.extend(_weight(page, file))
        found: Iterable[Target] = ()
        if file.path.endswith(".html"):
            document = read(text)
            problems.extend(inspect_page(page, document, base_url))
            anchors[page.url] = frozenset(ids_of(document))
            found = [target for element in document.elements for target in targets(element, base_url)]
        elif file.path.endswith(".css"):
            problems.extend(inspect_stylesheet(page, text))
        elif file.path.endswith((".svg", ".atom", ".xml")):
            problems.extend(inspect_xml(page, file.data))
            if file.path.endswith(".svg"):
                problems.extend(inspect_picture(page, text))
            else:
                found = [target(address, base_url) for address in named_addresses(text)]
        for place in found:
            if not place.is_internal:
                problems.extend(_outside(page, place))
                continue
            address = place.address or page.url
            leads.setdefault((address, place.fragment), Lead(page=page.url, source=page.source, target=place))
    problems.extend(_twins([page for page, file in batch if file.path.endswith(".html")], anchors))
    unsettled = tuple(
        lead
        for (address, fragment), lead in leads.items()
        if address not in anchors or (fragment and fragment not in anchors[address])
    )
    return Inspected(
        problems=tuple(problems),
        claims=tuple((page.url, page.source) for page, _ in batch),
        anchors=anchors,
        leads=unsettled,
    )


def _outside(page: Page, place: Target) -> Iterator[Problem]:
    if place.is_resource:
        yield Problem(
            code=FOREIGN_RESOURCE,
            place=page.source,
            message=f'the page {page.url} loads or sends something elsewhere: "{place.written}".',
            remedy="Keep the file on this website and give its address from the root, beginning with /.",
        )
    elif not has_scheme(place.written):
        yield Problem(
            code=LINK_BROKEN,
            place=page.source,
            message=f'the page {page.url} has a link that depends on where it stands: "{place.written}".',
            remedy="Write the address from the root of the website, beginning with /.",
        )
    elif not has_harmless_scheme(place.written):
        yield Problem(
            code=LINK_SCHEME,
            place=page.source,
            message=f'the page {page.url} has a link that is not https, mailto or tel: "{place.written}".',
            remedy="Use an https address, or remove the link.",
        )


def _weight(page: Page, file: OutputFile) -> Iterator[Problem]:
    if file.path.endswith(".html"):
        budget = BUDGETS.get(page.template, BUDGET_OF_A_PAGE)
    elif file.path.endswith(".css"):
        budget = BUDGET_OF_A_STYLESHEET
    else:
        return
    if len(file.data) > budget:
        yield Problem(
            code=PAGE_HEAVY,
            place=page.source,
            message=f"the file {page.url} has {len(file.data):,} bytes; it should not have more than {budget:,}.",
            remedy="Shorten its texts if you can; it is published all the same.",
        )


def _twins(pages: Sequence[Page], anchors: Mapping[str, frozenset[str]]) -> Iterator[Problem]:
    """Every page has its twin in every language, both know each other, and both have the same ids."""
    known = {page.url: page for page in pages}
    for page in pages:
        if page.language is None:
            continue  # "/" and 404.html hold all languages
        own = dict(page.alternates)
        for language in LANGUAGES:
            twin = known.get(own.get(language.code, ""))
            if twin is None or twin.language is not language or twin.alternates != page.alternates:
                yield Problem(
                    code=TWIN_MISSING,
                    place=page.source,
                    message=f"the page {page.url} has no twin in {language.name}, or the two do not name each other.",
                    remedy="Give both pages the same alternates.",
                )
        twin = known.get(own.get(LANGUAGES[0].code, page.url), page)
        different = sorted(
            anchor for anchor in anchors[page.url] ^ anchors[twin.url] if not anchor.startswith(OF_ONE_ALPHABET)
        )
        if different:
            yield Problem(
                code=TWIN_ANCHORS,
                place=page.source,
                message=f'the id "{different[0]}" is on one of the pages {twin.url} and {page.url} only.',
                remedy="Give the same place the same id in every language.",
            )
