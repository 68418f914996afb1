"""What stands around every page: the way to the other language, to the owner's pages, and to the text itself."""

import base64
import hashlib

from generator.languages import LANGUAGES, Language
from generator.model import LocalText, Text
from generator.pages import addresses
from generator.pages.assets import Asset, Assets
from generator.pages.frame import Frame, frame
from generator.pages.website.thanks import thanks_page
from generator.render import Renderer
from generator.website import Page, Website
from tests.pages.cards import TEMPLATES, all_words, english, own_page, rendered, website, welsh

ENGLISH, CYMRAEG = LANGUAGES
FILE = Asset(url="/assets/x", text="", integrity="sha384-x")
ASSETS = Assets(stylesheet=FILE, icon=FILE)


def page_of_a_trial(language: Language = CYMRAEG) -> Page:
    return Page(
        url=addresses.trial(language, "ISRCTN00000001"),
        template="not_found.html",
        view=None,
        language=language,
        alternates=addresses.in_every_language(lambda other: addresses.trial(other, "ISRCTN00000001")),
    )


def framed(page: Page, of: Website | None = None) -> Frame:
    return frame(of or website(), page, welsh() if page.language is CYMRAEG else english(), ASSETS)


def test_the_language_navigation_leads_to_the_same_page_and_has_one_order_everywhere() -> None:
    for language in LANGUAGES:
        links = framed(page_of_a_trial(language)).languages
        assert [link.name for link in links] == ["English", "Cymraeg"]
        assert [link.url for link in links] == ["/en/trials/ISRCTN00000001/", "/cy/treialon/ISRCTN00000001/"]
        assert [link.code for link in links if link.current] == [language.code]


def test_search_engines_are_told_of_both_languages_and_of_english_as_the_default() -> None:
    assert [(each.hreflang, each.url) for each in framed(page_of_a_trial()).alternates] == [
        ("en", "https://trials.example/en/trials/ISRCTN00000001/"),
        ("cy", "https://trials.example/cy/treialon/ISRCTN00000001/"),
        ("x-default", "https://trials.example/en/trials/ISRCTN00000001/"),
    ]


def test_the_default_of_the_home_pages_is_the_page_where_the_language_is_chosen() -> None:
    home = Page(
        url="/cy/",
        template="home.html",
        view=None,
        language=CYMRAEG,
        alternates=addresses.in_every_language(addresses.home),
    )
    assert framed(home).alternates[-1].url == "https://trials.example/"


def test_the_name_of_the_website_is_marked_when_it_has_no_welsh() -> None:
    only_english = LocalText(versions=(Text(words="Trials in Powys", lang="en"),))
    assert framed(page_of_a_trial(), website(name=only_english)).name.lang == "en"


def test_the_footer_names_the_owners_pages_in_the_language_that_they_have() -> None:
    pages = (own_page("privacy"), own_page("about"), own_page("about", "cy", title="Ynghylch"))
    links = framed(page_of_a_trial(), website(own_pages=pages)).links
    assert [(link.text.words, link.text.lang, link.url) for link in links][:3] == [
        ("Ynghylch", "cy", "/cy/ynghylch/"),
        ("Datganiad hygyrchedd", "cy", "/cy/hygyrchedd/"),
        ("Privacy", "en", "/cy/preifatrwydd/"),
    ]


def test_there_is_no_link_to_a_newsletter_that_does_not_exist() -> None:
    assert framed(page_of_a_trial()).newsletter is None


def test_a_newsletter_without_welsh_says_so_on_welsh_pages() -> None:
    newsletter = LocalText(versions=(Text(words="https://news.example/", lang="en"),))
    ours = website(newsletter=newsletter)
    html = rendered(_thanks(), ours)
    assert 'hreflang="en" href="https://news.example/"' in html
    assert "(Saesneg)" in html


def test_paper_carries_the_address_of_the_page_in_both_languages() -> None:
    assert [link.url for link in framed(page_of_a_trial()).paper] == [
        "trials.example/en/trials/ISRCTN00000001/",
        "trials.example/cy/treialon/ISRCTN00000001/",
    ]


def test_the_skip_link_is_the_first_thing_in_the_body_and_leads_to_the_main_part() -> None:
    html = rendered(_thanks())
    assert html.split("<body>")[1].lstrip().startswith('<a class="skip" href="#main">')
    assert '<main id="main"' in html


def test_no_page_carries_a_style_or_a_script_of_its_own() -> None:
    html = rendered(_thanks())
    assert "<script" not in html
    assert "<style" not in html
    assert " style=" not in html
    assert "data:" not in html


def test_the_hash_in_the_page_is_that_of_the_published_stylesheet() -> None:
    renderer = Renderer(TEMPLATES, website(), all_words())
    stylesheet = renderer.assets.stylesheet
    digest = base64.b64encode(hashlib.sha384(stylesheet.text.encode()).digest()).decode()
    assert f'href="{stylesheet.url}" integrity="sha384-{digest}"' in renderer.render(_thanks()).data.decode()


def _thanks() -> Page:
    return next(iter(thanks_page(website(feedback="netlify"), (), welsh())))
