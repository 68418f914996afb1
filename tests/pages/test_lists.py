"""Lists of trials: all of them, by condition, by place, by status."""

import re
from collections.abc import Iterable

from generator.i18n import Words
from generator.model import Status, Text
from generator.pages.conditions import condition_group, condition_link
from generator.pages.slugs import slug
from generator.pages.website.group_lists import group_lists
from generator.pages.website.groups import by_condition, by_place
from generator.pages.website.letters import initial
from generator.pages.website.listed import listed_trial
from generator.pages.website.listing import TrialListView
from generator.pages.website.trial_lists import trial_list
from generator.website import Condition, Page, TrialCard
from tests.pages.cards import all_words, by_url, card, english, many, rendered, text, website, welsh


def views(pages: Iterable[Page]) -> list[TrialListView]:
    return [page.view for page in pages if isinstance(page.view, TrialListView)]


def titles(view: TrialListView) -> list[str]:
    return [trial.title.words for section in view.sections for trial in section.trials]


def all_trials(cards: tuple[TrialCard, ...], words: Words) -> list[TrialListView]:
    return views(trial_list(website(), cards, words))


def test_a_list_holds_fifty_trials_a_page_and_none_is_lost() -> None:
    pages = all_trials(many(120), english())
    assert [len(titles(page)) for page in pages] == [50, 50, 20]
    assert len({title for page in pages for title in titles(page)}) == 120


def test_the_pages_of_a_list_lead_to_each_other() -> None:
    first, second, third = (page.pager for page in all_trials(many(120), english()))
    assert first and second and third
    assert (first.previous, first.following) == ("", "/en/trials/page/2/")
    assert (second.previous, second.following) == ("/en/trials/", "/en/trials/page/3/")
    assert (third.position, third.following) == ("Page 3 of 3", "")


def test_every_page_of_a_list_has_its_twin() -> None:
    addresses = [by_url(trial_list(website(), many(120), words)) for words in all_words()]
    assert [dict(page.alternates)["cy"] for page in addresses[0].values()] == list(addresses[1])


def test_a_list_on_one_page_needs_no_pager_and_a_short_one_no_alphabet() -> None:
    (page,) = all_trials(many(20), english())
    assert page.pager is None
    assert page.letters == ()


def test_trials_stand_in_the_alphabetical_order_of_their_language() -> None:
    """In Welsh "ll" is a letter of its own, after "l"."""
    cards = tuple(
        card(id=f"ISRCTN0000000{at}", title=text(f"Trial {at}", welsh_title))
        for at, welsh_title in enumerate(("Llid", "Lwmp", "Nam"))
    )
    (page,) = all_trials(cards, welsh())
    assert titles(page) == ["Lwmp", "Llid", "Nam"]


def test_the_alphabet_leads_to_the_page_and_the_place_where_a_letter_begins() -> None:
    cards = (*many(60), card(id="ISRCTN99999999", title=text("Vitamin D in winter")))
    first, second = all_trials(cards, english())
    leads = {letter.letter: letter.url for letter in first.letters}
    assert leads["T"] == "/en/trials/#letter-t"
    assert leads["V"] == "/en/trials/page/2/#letter-v"
    assert leads["A"] == ""
    assert [section.fragment for section in second.sections] == ["letter-t", "letter-v"]
    html = rendered(list(trial_list(website(), cards, english()))[1])
    assert 'id="letter-v"' in html


def test_the_welsh_alphabet_ends_in_y_and_shows_other_letters_only_when_a_title_needs_them() -> None:
    plain = all_trials(many(30), welsh())[0]
    assert plain.letters[-1].letter == "Y"
    assert "Ll" in [letter.letter for letter in plain.letters]
    assert "Z" not in [letter.letter for letter in plain.letters]
    with_z = all_trials((*many(30), card(id="ISRCTN99999999", title=text("Zinc for colds"))), welsh())[0]
    assert with_z.letters[-1].letter == "Z"


def test_a_title_stands_under_its_first_letter_whatever_is_printed_before_it() -> None:
    assert initial("Épilepsie", "en") == "E"
    assert initial("“Quoted” title", "en") == "Q"
    assert initial("Ŵyn", "cy") == "W"
    assert initial("Llid", "cy") == "Ll"
    assert initial("Llid", "en") == "L"
    assert initial("2 doses", "en") == "0–9"


def test_an_empty_list_says_so_and_leads_on() -> None:
    (page,) = trial_list(website(), (), english())
    html = rendered(page)
    assert "There are no trials on this website yet." in html
    assert 'href="/en/"' in html
    assert "0 trials" not in html


def test_counts_follow_the_rules_of_welsh() -> None:
    assert all_trials(many(2), welsh())[0].count == "2 dreial"
    assert all_trials(many(0), welsh())[0].count == "Dim treialon"
    assert all_trials(many(3), welsh())[0].count == "3 threial"
    assert all_trials(many(12), welsh())[0].count == "12 o dreialon"


def test_a_card_shows_ages_in_numbers_and_leaves_out_what_is_not_known() -> None:
    known = listed_trial(card(ages=("18 years", "65 years")), english())
    assert [(fact.label, fact.values[0].text.words) for fact in known.facts] == [
        ("Medical conditions", "Headache"),
        ("Where", "Liverpool"),
        ("Age", "18 to 65 years"),
    ]
    unknown = listed_trial(card(ages=("", ""), places=(), sites=0, conditions=()), english())
    assert unknown.facts == ()


def test_a_trial_whose_towns_nobody_has_named_says_how_many_sites_it_has() -> None:
    listed = listed_trial(card(places=(), sites=3), english())
    assert next(fact.values[0].text.words for fact in listed.facts if fact.label == "Where") == "3 sites"


def test_the_tag_in_a_list_is_true_without_a_sentence_beside_it() -> None:
    """The register says recruiting, and the planned end has passed: "Recruiting" alone would mislead."""
    listed = listed_trial(card(status_case="recruiting-end-passed"), english())
    assert listed.tag.words == "Recruiting: check with the study team"


def test_an_english_title_is_marked_on_welsh_pages() -> None:
    (page,) = trial_list(website(), (card(),), welsh())
    assert re.search(
        r'<h2 lang="en"><a href="/cy/treialon/ISRCTN00000001/">Aspirin for headache</a></h2>', rendered(page)
    )


def test_a_hostile_title_is_shown_as_it_was_typed() -> None:
    (page,) = trial_list(website(), (card(title=text("<script>alert(1)</script> & <b>")),), english())
    html = rendered(page)
    assert "<script" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;" in html


def test_spellings_that_differ_in_case_or_accents_are_one_condition() -> None:
    cards = (
        card(id="ISRCTN00000001", condition_groups=(text("Crohn's disease"),)),
        card(id="ISRCTN00000002", condition_groups=(text("CROHN’S DISEASE"), text("Asthma"))),
    )
    assert [(group.slug, len(group.cards)) for group in by_condition(cards, english())] == [
        ("asthma", 1),
        ("crohns-disease", 2),
    ]


def test_names_that_a_person_declared_to_mean_one_condition_share_its_list() -> None:
    declared = Condition(name=text("Complex regional pain syndrome"), also=(Text(words="CRPS", lang="en"),))
    website_with_names = website(conditions=(declared,))
    assert condition_group(website_with_names, text("crps")) == declared.name
    assert condition_group(website_with_names, text("Complex Regional Pain Syndrome")) == declared.name
    assert condition_group(website_with_names, text("Pain")) == text("Pain")
    link = condition_link(website_with_names, text("CRPS"), english())
    assert link.text.words == "CRPS"
    assert link.url == "/en/conditions/complex-regional-pain-syndrome/"


def test_a_condition_named_twice_by_one_trial_counts_once() -> None:
    groups = by_condition((card(condition_groups=(text("Asthma"), text("asthma"))),), english())
    assert [len(group.cards) for group in groups] == [1]


def test_a_condition_has_one_address_in_both_languages() -> None:
    cards = (card(condition_groups=(text("Headache", "Cur pen"),)),)
    pages = [by_url(group_lists(website(), cards, words)) for words in all_words()]
    assert "/en/conditions/headache/" in pages[0]
    assert "/cy/cyflyrau/headache/" in pages[1]
    assert views([pages[1]["/cy/cyflyrau/headache/"]])[0].heading.words == "Cur pen"


def test_a_town_with_a_welsh_name_is_listed_under_it() -> None:
    (group,) = by_place((card(),), welsh())
    assert (group.slug, group.name.words, group.name.lang) == ("liverpool", "Lerpwl", "cy")


def test_a_name_without_latin_letters_still_has_an_address() -> None:
    assert re.fullmatch("[a-z0-9-]+", slug("疼痛"))


def test_every_status_keeps_its_list_when_no_trial_has_it() -> None:
    """Its address may stand in somebody's bookmarks."""
    pages = by_url(group_lists(website(), (card(),), english()))
    for status in Status:
        assert f"/en/status/{status}/" in pages
    assert "There are no trials in this list at the moment." in rendered(pages["/en/status/paused/"])


def test_lists_by_place_say_that_not_all_sites_may_be_open() -> None:
    pages = by_url(group_lists(website(), (card(),), english()))
    assert "Please note that not all sites may be open." in rendered(pages["/en/places/liverpool/"])
