"""What can only be told once all pages are known: addresses that are claimed twice, and links between batches.

In: every `Inspected`. Out: Problems, one per target however many pages link it. Never: reads a page again.
"""

from collections.abc import Iterable, Iterator, Sequence

from generator.inspection.batch import Inspected, Lead
from generator.inspection.codes import ADDRESS_TWICE, ANCHOR_MISSING, LINK_BROKEN
from generator.problems import Place, Problem


def inspect_whole(batches: Sequence[Inspected]) -> tuple[Problem, ...]:
    """Problems between batches."""
    return (*_claimed_twice(batches), *_leads_nowhere(batches))


def _claimed_twice(batches: Iterable[Inspected]) -> Iterator[Problem]:
    owners: dict[str, tuple[str, Place]] = {}
    for batch in batches:
        for address, source in batch.claims:
            # Without capitals: a server or a disk may not tell them apart.
            first = owners.get(address.lower())
            if first is None:
                owners[address.lower()] = (address, source)
                continue
            also = "" if first[0] == address else f" (there as {first[0]})"
            yield Problem(
                code=ADDRESS_TWICE,
                place=source,
                message=f"the address {address} is also that of {_owner(first[1])}{also}.",
                remedy="Rename one of the two.",
            )


def _owner(source: Place) -> str:
    return str(source) or "a page that the generator writes itself"


def _leads_nowhere(batches: Sequence[Inspected]) -> Iterator[Problem]:
    addresses = {address for batch in batches for address, _ in batch.claims}
    anchors = {address: ids for batch in batches for address, ids in batch.anchors.items()}
    told: set[tuple[str, str]] = set()
    for batch in batches:
        for lead in batch.leads:
            address = lead.target.address or lead.page
            key = (address, lead.target.fragment)
            if key in told:
                continue
            told.add(key)
            if address not in addresses:
                yield _broken(lead)
            elif lead.target.fragment and lead.target.fragment not in anchors.get(address, frozenset()):
                yield _without_anchor(lead, address)


def _broken(lead: Lead) -> Problem:
    return Problem(
        code=LINK_BROKEN,
        place=lead.source,
        message=f'the page {lead.page} links to "{lead.target.written}", which is no page of this website.',
        remedy="Correct the address, or remove the link.",
    )


def _without_anchor(lead: Lead, address: str) -> Problem:
    return Problem(
        code=ANCHOR_MISSING,
        place=lead.source,
        message=f'the page {lead.page} links to "{lead.target.written}", but {address} has no such id.',
        remedy="Correct the part after #, or remove it.",
    )
