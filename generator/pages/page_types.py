"""Every kind of page that the website has. A further kind is one file and one line here.

In: nothing. Out: three tuples. `PAGE_TYPES` are called once per trial and language, `WEBSITE_PAGE_TYPES` once per
language, `SHARED_PAGE_TYPES` once. Tests run over the tuples.
"""

from collections.abc import Callable, Iterable, Sequence

from generator.i18n import Words
from generator.pages.changes.feeds import changes_feeds
from generator.pages.story import TrialStory
from generator.pages.trial.changelog_page import changelog_page
from generator.pages.trial.compare_pages import compare_pages
from generator.pages.trial.gp_sheet import gp_sheets
from generator.pages.trial.trial_data import trial_data
from generator.pages.trial.trial_feed import trial_feed
from generator.pages.trial.trial_page import trial_page
from generator.pages.trial.version_pages import version_pages
from generator.pages.website.accessibility import accessibility_page
from generator.pages.website.change_lists import changes_list
from generator.pages.website.data_files import changes_data, trials_data
from generator.pages.website.group_lists import group_lists
from generator.pages.website.home import home_page
from generator.pages.website.not_found import not_found_everywhere, not_found_page
from generator.pages.website.own_pages import own_pages
from generator.pages.website.redirects import redirects
from generator.pages.website.robots import robots
from generator.pages.website.root import root_page
from generator.pages.website.schemas import schemas
from generator.pages.website.sitemap import sitemap
from generator.pages.website.thanks import thanks_page
from generator.pages.website.trial_lists import trial_list
from generator.website import Page, TrialCard, Website

PageType = Callable[[TrialStory, Words], Iterable[Page]]
"""Pages of one trial in one language."""
WebsitePageType = Callable[[Website, Sequence[TrialCard], Words], Iterable[Page]]
"""Pages about all trials in one language."""
SharedPageType = Callable[[Website, Sequence[TrialCard], tuple[Words, ...]], Iterable[Page]]
"""Pages in all languages, and files without one."""

PAGE_TYPES: tuple[PageType, ...] = (
    trial_page,
    changelog_page,
    version_pages,
    compare_pages,
    gp_sheets,
    trial_feed,
    trial_data,
)

WEBSITE_PAGE_TYPES: tuple[WebsitePageType, ...] = (
    home_page,
    trial_list,
    group_lists,
    changes_list,
    changes_feeds,
    own_pages,
    accessibility_page,
    thanks_page,
    not_found_page,
)

SHARED_PAGE_TYPES: tuple[SharedPageType, ...] = (
    root_page,
    not_found_everywhere,
    sitemap,
    robots,
    redirects,
    trials_data,
    changes_data,
    schemas,
)
