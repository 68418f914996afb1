"""robots.txt: everything may be read, and here is the sitemap.

In: the settings of the website. Out: one file. Pages that should not be found ask for it themselves (`noindex`): a page
that may not be read cannot say so.
"""

from collections.abc import Iterator, Sequence

from generator.i18n import Words
from generator.pages.website.sitemap import FILE as SITEMAP
from generator.website import TEXT, Page, TrialCard, Website


def robots(website: Website, cards: Sequence[TrialCard], all_words: tuple[Words, ...]) -> Iterator[Page]:
    """One file."""
    yield Page(
        url="/robots.txt",
        template=TEXT,
        view=f"User-agent: *\nAllow: /\n\nSitemap: {website.base_url}{SITEMAP}\n",
        language=None,
        indexed=False,
    )
