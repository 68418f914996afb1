"""Files that speak of the whole website: sitemap, robots, short addresses, the pages that have no trial."""

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from generator.model import CriteriaList, Prose, ProseBlock, Review
from generator.pages.page_types import SHARED_PAGE_TYPES, WEBSITE_PAGE_TYPES
from generator.pages.trial.translated import translated
from generator.pages.website.accessibility import accessibility_page
from generator.pages.website.not_found import not_found_everywhere, not_found_page
from generator.pages.website.own_pages import own_pages
from generator.pages.website.redirects import redirects
from generator.pages.website.robots import robots
from generator.pages.website.root import root_page
from generator.pages.website.sitemap import sitemap
from generator.pages.website.thanks import thanks_page
from generator.problems import Place
from generator.website import Translated, TrialCard, Website
from tests.pages.cards import (
    CHANGE,
    all_words,
    by_url,
    card,
    english,
    many,
    own_page,
    rendered,
    text,
    website,
    welsh,
)
from tests.pages.trials import a_revision, a_trial

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def addresses_in_sitemap(of: Website, cards: tuple[TrialCard, ...]) -> list[str]:
    (page,) = sitemap(of, cards, all_words())
    tree = ET.fromstring(rendered(page).encode())
    return [loc.text or "" for loc in tree.iterfind("s:url/s:loc", NAMES)]


def test_the_sitemap_has_every_page_that_may_be_found_and_no_other() -> None:
    ours = website(own_pages=(own_page("about"), own_page("privacy")), feedback="netlify")
    cards = tuple(card(id=each.id, title=each.title, changes=(CHANGE,)) for each in many(60))
    pages = [page for kind in WEBSITE_PAGE_TYPES for words in all_words() for page in kind(ours, cards, words)]
    pages += [page for kind in SHARED_PAGE_TYPES for page in kind(ours, cards, all_words())]
    of_trials = [url for each in cards for url in (f"/en/trials/{each.id}/", f"/cy/treialon/{each.id}/")]
    expected = [f"https://trials.example{url}" for url in [page.url for page in pages if page.indexed] + of_trials]
    found = addresses_in_sitemap(ours, cards)
    assert sorted(found) == sorted(expected)
    assert not [url for url in found if "404" in url or "thanks" in url or url.endswith(".atom")]


def test_every_address_in_the_sitemap_names_its_twins_and_a_date_that_is_the_registers() -> None:
    deep = (("/en/trials/ISRCTN00000001/criteria/2024-01-30/", card().last_updated),)
    (page,) = sitemap(website(), (card(addresses=deep),), all_words())
    tree = ET.fromstring(rendered(page).encode())
    entries = {entry.findtext("s:loc", "", NAMES): entry for entry in tree.iterfind("s:url", NAMES)}
    entry = entries["https://trials.example/cy/treialon/ISRCTN00000001/meini-prawf/2024-01-30/"]
    assert entry.findtext("s:lastmod", "", NAMES) == "2024-02-13"
    assert {link.get("hreflang"): link.get("href") for link in entry.iterfind("x:link", NAMES)} == {
        "en": "https://trials.example/en/trials/ISRCTN00000001/criteria/2024-01-30/",
        "cy": "https://trials.example/cy/treialon/ISRCTN00000001/meini-prawf/2024-01-30/",
        "x-default": "https://trials.example/en/trials/ISRCTN00000001/criteria/2024-01-30/",
    }


def test_a_key_that_looks_like_a_word_of_a_path_is_not_translated() -> None:
    """A trial may be called "large", and "large" is a word of the sheet's address."""
    strange = card(id="large", addresses=(("/en/trials/large/criteria/first/", None),))
    assert "https://trials.example/cy/treialon/large/meini-prawf/first/" in addresses_in_sitemap(website(), (strange,))


def test_more_addresses_than_a_file_may_hold_make_an_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.pages.website.sitemap.MOST", 40)
    index, *files = sitemap(website(), many(40), all_words())
    assert index.url == "/sitemap.xml"
    assert re.findall("<loc>(.*?)</loc>", rendered(index)) == [f"https://trials.example{file.url}" for file in files]
    assert max(rendered(file).count("<url>") for file in files) == 40


def test_robots_may_read_everything_and_find_the_sitemap() -> None:
    (page,) = robots(website(), (), all_words())
    assert page.view == "User-agent: *\nAllow: /\n\nSitemap: https://trials.example/sitemap.xml\n"


def rules(*cards: TrialCard) -> list[str]:
    (page,) = redirects(website(), cards, all_words())
    return rendered(page).splitlines()


def test_an_id_typed_after_the_host_leads_to_the_trial_in_capitals_and_in_small_letters() -> None:
    assert rules(card(other_ids=(("cpms", "49575"),))) == [
        "/ISRCTN00000001 /en/trials/ISRCTN00000001/ 301",
        "/cy/ISRCTN00000001 /cy/treialon/ISRCTN00000001/ 301",
        "/isrctn00000001 /en/trials/ISRCTN00000001/ 301",
        "/cy/isrctn00000001 /cy/treialon/ISRCTN00000001/ 301",
        "/CPMS/49575 /en/trials/ISRCTN00000001/ 301",
        "/cy/CPMS/49575 /cy/treialon/ISRCTN00000001/ 301",
        "/cpms/49575 /en/trials/ISRCTN00000001/ 301",
        "/cy/cpms/49575 /cy/treialon/ISRCTN00000001/ 301",
    ]


def test_an_id_that_two_trials_share_leads_to_neither() -> None:
    shared = (("iras", "1000"),)
    found = rules(card(id="ISRCTN00000001", other_ids=shared), card(id="ISRCTN00000002", other_ids=shared))
    assert not [rule for rule in found if "IRAS" in rule or "iras" in rule]


def test_an_id_with_a_blank_or_a_slash_makes_no_rule() -> None:
    """A line break or a blank in an id would write a rule of its own."""
    assert len(rules(card(other_ids=(("grant", "12 34"), ("x", "a/b"), ("y", "z\n/evil https://evil.example"))))) == 4


def test_too_many_ids_become_one_rule_per_language_with_the_widest_last() -> None:
    assert rules(*many(300)) == [
        "/cy/:id /cy/treialon/:id/ 301",
        "/:id /en/trials/:id/ 301",
    ]


def test_the_root_page_offers_both_languages_side_by_side() -> None:
    (page,) = root_page(website(), (), all_words())
    html = rendered(page)
    assert page.url == "/"
    assert re.search(r'<div lang="en">.*href="/en/"', html, re.DOTALL)
    assert re.search(r'<div id="main-cy" lang="cy">.*href="/cy/"', html, re.DOTALL)
    assert html.count("<h1") == 1


def test_a_page_that_is_not_there_says_what_to_do_in_each_language() -> None:
    (page,) = not_found_page(website(), (), welsh())
    assert page.url == "/cy/404/"
    assert not page.indexed
    html = rendered(page)
    assert '<meta name="robots" content="noindex">' in html
    assert 'href="/cy/treialon/"' in html


def test_an_address_without_a_language_is_answered_in_both() -> None:
    (page,) = not_found_everywhere(website(), (), all_words())
    html = rendered(page)
    assert page.url == "/404.html"
    assert 'href="/en/trials/"' in html
    assert 'href="/cy/treialon/"' in html


def test_there_is_no_thank_you_page_without_a_feedback_form() -> None:
    assert list(thanks_page(website(), (), english())) == []
    (page,) = thanks_page(website(feedback="netlify"), (), english())
    assert (page.url, page.indexed) == ("/en/feedback/thanks/", False)


def test_a_page_of_the_owners_that_is_not_translated_is_marked_and_says_so() -> None:
    (page,) = own_pages(website(own_pages=(own_page("about"),)), (), welsh())
    html = rendered(page)
    assert page.url == "/cy/ynghylch/"
    assert '<h1 lang="en">About</h1>' in html
    assert '<div lang="en">' in html
    assert "Saesneg yn unig" in html


def test_a_draft_translation_of_the_owners_says_so() -> None:
    draft = own_page("about", "cy", title="Ynghylch", review="draft")
    (page,) = own_pages(website(own_pages=(own_page("about"), draft)), (), welsh())
    assert "Cyfieithiad drafft: heb ei wirio eto gan gyfieithydd Cymraeg." in rendered(page)


def test_a_page_of_the_owners_that_is_older_than_its_original_says_so_whether_it_was_checked_or_not() -> None:
    for review in ("draft", "checked"):
        stale = own_page("about", "cy", title="Ynghylch", review=review, is_stale=True)
        (page,) = own_pages(website(own_pages=(own_page("about"), stale)), (), welsh())
        # Escaped once, as every text is: the Welsh sentence has apostrophes.
        assert "Mae fersiwn Gymraeg y rhan hon yn hŷn na&#39;r fersiwn Saesneg." in rendered(page)


def test_the_accessibility_statement_adds_up_what_is_translated() -> None:
    one = Translated(lang="cy", checked=1, draft=2, older=0, missing=3)
    cards = (card(translated=(one,)), card(id="ISRCTN00000002", translated=(one,)))
    (page,) = accessibility_page(website(), cards, english())
    html = rendered(page)
    assert "The trials on this website have 12 blocks of text." in html
    assert re.findall(r"<dd>(\d+)</dd>", html) == ["2", "4", "0", "6"]


def test_the_accessibility_statement_owns_up_to_what_nobody_has_tested() -> None:
    (page,) = accessibility_page(website(), (), english())
    html = rendered(page)
    assert "No person who uses a screen reader has tried this website." in html
    assert "They are a draft." in html
    assert 'href="mailto:trials@board.example"' in html


def test_the_welsh_statement_says_that_its_own_words_are_a_draft() -> None:
    (page,) = accessibility_page(website(), (), welsh())
    assert "Cyfieithiad drafft: heb ei wirio eto gan gyfieithydd Cymraeg." in rendered(page)


def test_both_languages_have_the_same_pages_in_the_same_shape() -> None:
    """Same headings, links, lists and ids, in the same order; notices about a translation aside."""
    ours = website(own_pages=(own_page("about"), own_page("about", "cy", title="Ynghylch")), feedback="netlify")
    cards = (card(changes=(CHANGE,)), card(id="ISRCTN00000002", title=text("Zinc", "Sinc")))
    for kind in WEBSITE_PAGE_TYPES:
        twins = [list(kind(ours, cards, words)) for words in all_words()]
        assert len(twins[0]) == len(twins[1])
        theirs = by_url(iter(twins[1]))
        for page in twins[0]:
            twin = theirs[dict(page.alternates)["cy"]]
            assert _shape(rendered(page, ours)) == _shape(rendered(twin, ours)), page.url


def _shape(html: str) -> list[str]:
    without_notice = re.sub(r'<div class="notice.*?</div>', "", html, flags=re.DOTALL)
    bare = re.sub(r'<(div|h1|h2|h3|a|span)[^>]*? lang="en"', r"<\1", without_notice)
    return sorted(re.findall(r"<(h[1-6]|a|ul|ol|dl|table|nav|section)\b|id=\"([^\"]+)\"", bare), key=str)


def test_a_block_without_a_translation_is_counted_as_missing() -> None:
    """The title is a block, and so is the wording of each list."""
    inclusion = a_revision(CriteriaList.INCLUSION, "2024-01-30", "1. Adults")
    (found,) = translated(a_trial(inclusion=(inclusion,)))
    assert (found.lang, found.checked, found.draft, found.older, found.missing) == ("cy", 0, 0, 0, 2)


def test_a_translation_older_than_its_original_is_counted_as_older_even_when_it_was_checked() -> None:
    original = Prose(block=ProseBlock.WHO, lang="en", markdown="Adults.", place=Place())
    checked = replace(original, lang="cy", markdown="Oedolion.", review=Review.CHECKED)
    for is_stale, expected in ((False, (1, 0)), (True, (0, 1))):
        prose = (original, replace(checked, is_stale=is_stale))
        (found,) = translated(a_trial(prose=prose, title=text("Aspirin", "Aspirin")))
        assert (found.checked - 1, found.older) == expected
