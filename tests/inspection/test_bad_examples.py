"""A bad example for every complaint of the inspection, with the exact words."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.inspection import CODES
from tests.inspection.pages import BASE_URL, TWINS, a_file, finished, looked_at, said, twins

ON_ENGLISH = "<h1>Trials</h1>"


def on_a_page(body: str = "", head: str = "") -> list[str]:
    """What is said about the English one of two pages that hold this."""
    return [line for line in said(twins(ON_ENGLISH + body, head)) if "/cy/" not in line]


BAD = [
    (
        '<a href="/en/nowhere/">x</a>',
        'link-broken: the page /en/ links to "/en/nowhere/", which is no page of this website.',
    ),
    ('<a href="nowhere/">x</a>', 'link-broken: the page /en/ has a link that depends on where it stands: "nowhere/".'),
    ('<a href="">x</a>', 'link-broken: the page /en/ has a link that depends on where it stands: "".'),
    ('<a href="#lost">x</a>', 'anchor-missing: the page /en/ links to "#lost", but /en/ has no such id.'),
    ('<a href="/en/#lost">x</a>', 'anchor-missing: the page /en/ links to "/en/#lost", but /en/ has no such id.'),
    (
        '<a href="javascript:alert(1)">x</a>',
        'link-scheme: the page /en/ has a link that is not https, mailto or tel: "javascript:alert(1)".',
    ),
    (
        '<a href="&#106;avascript:alert(1)">x</a>',
        'link-scheme: the page /en/ has a link that is not https, mailto or tel: "javascript:alert(1)".',
    ),
    (
        '<a href=" java&#9;script:alert(1)">x</a>',
        'link-scheme: the page /en/ has a link that is not https, mailto or tel: " java\tscript:alert(1)".',
    ),
    (
        '<a href="data:text/html,x">x</a>',
        'link-scheme: the page /en/ has a link that is not https, mailto or tel: "data:text/html,x".',
    ),
    (
        '<a href="http://x.example/">x</a>',
        'link-scheme: the page /en/ has a link that is not https, mailto or tel: "http://x.example/".',
    ),
    (
        '<a href="//x.example/">x</a>',
        'link-scheme: the page /en/ has a link that is not https, mailto or tel: "//x.example/".',
    ),
    ('<p id="a">x</p><p id="a">y</p>', 'page-id-twice: the page /en/ has the id "a" 2 times.'),
    ('<p id="a b">x</p>', 'page-id-twice: the page /en/ has the id "a b", which no link can name.'),
    ("<h1>Again</h1>", "page-headings: the page /en/ has 2 headings of level 1; it must have one."),
    ("<h3>Deep</h3>", "page-headings: the page /en/ has a heading of level 3 below one of level 1."),
    ('<img src="/en/">', 'image-alt: the page /en/ shows the picture "/en/" without alt.'),
    ('<p style="color:red">x</p>', 'forbidden-markup: the page /en/ has the inline style "color:red".'),
    ('<p onclick="x()">x</p>', "forbidden-markup: the page /en/ has the handler onclick."),
    ("<style>p{}</style>", "forbidden-markup: the page /en/ has the element style."),
    ("<script>x()</script>", "forbidden-markup: the page /en/ has a script inside the page."),
    ('<iframe src="/en/"></iframe>', "forbidden-markup: the page /en/ has the element iframe."),
    ('<p srcdoc="x">x</p>', "forbidden-markup: the page /en/ has the attribute srcdoc."),
    (
        '<img src="https://x.example/a.png" alt="">',
        'foreign-resource: the page /en/ loads or sends something elsewhere: "https://x.example/a.png".',
    ),
    (
        '<img srcset="/en/ 1x, //x.example/a.png 2x" alt="">',
        'foreign-resource: the page /en/ loads or sends something elsewhere: "//x.example/a.png".',
    ),
    (
        '<form action="https://x.example/">x</form>',
        'foreign-resource: the page /en/ loads or sends something elsewhere: "https://x.example/".',
    ),
    (
        '<script src="https://x.example/a.js"></script>',
        'foreign-resource: the page /en/ loads or sends something elsewhere: "https://x.example/a.js".',
    ),
    ('<p lang="">x</p>', "page-lang: the page /en/ has an element with an empty lang."),
    (
        "<p>not closed",
        "not-well-formed: the page /en/ has tags that do not fit together, or an attribute without quotes.",
    ),
    (
        "<p>1 < 2</p>",
        "not-well-formed: the page /en/ has tags that do not fit together, or an attribute without quotes.",
    ),
    (
        "<p class=a>x</p>",
        "not-well-formed: the page /en/ has tags that do not fit together, or an attribute without quotes.",
    ),
    (
        '<p id="a" id="b">x</p>',
        "not-well-formed: the page /en/ has tags that do not fit together, or an attribute without quotes.",
    ),
    (
        f"<p>{'x' * 200_000}</p>",
        "page-heavy: the file /en/ has 200,404 bytes; it should not have more than 200,000.",
    ),
]


@pytest.mark.parametrize(("body", "line"), BAD, ids=[line[:60] for _, line in BAD])
def test_a_fault_in_the_body_is_named(body: str, line: str) -> None:
    assert line in on_a_page(body)


@pytest.mark.parametrize(
    ("head", "line"),
    [
        (
            '<link rel="stylesheet" href="https://x.example/a.css">',
            'foreign-resource: the page /en/ loads or sends something elsewhere: "https://x.example/a.css".',
        ),
        (
            '<meta http-equiv="Refresh" content="0;url=/cy/">',
            "forbidden-markup: the page /en/ has a meta element that leads to another page by itself.",
        ),
        ('<base href="/cy/">', "forbidden-markup: the page /en/ has the element base."),
        (
            f'<link rel="canonical" href="{BASE_URL}/cy/">',
            "page-hreflang: the page /en/ must name https://trials.example/en/ as its canonical address; "
            "found: https://trials.example/en/, https://trials.example/cy/.",
        ),
        (
            f'<link rel="alternate" hreflang="de" href="{BASE_URL}/en/">',
            "page-hreflang: the page /en/ must name its languages in its head; found: en https://trials.example/en/, "
            "cy https://trials.example/cy/, de https://trials.example/en/.",
        ),
    ],
)
def test_a_fault_in_the_head_is_named(head: str, line: str) -> None:
    lines = [line for line in said(twins(ON_ENGLISH, head)) if line.partition(": ")[2].startswith("the page /en/")]
    assert line in lines


def test_a_page_without_its_languages_in_the_head_is_named() -> None:
    page, file = finished()
    bare = file.data.decode().replace(f'<link rel="alternate" hreflang="x-default" href="{BASE_URL}/en/">', "")
    assert said([(page, replace(file, data=bare.encode())), finished(url="/cy/", lang="cy")]) == [
        "page-hreflang: the page /en/ names no page for readers of other languages (hreflang x-default)."
    ]


def test_a_page_says_its_own_language_and_has_a_title() -> None:
    page, _ = finished()
    _, file = finished(lang="de", title=" ")
    assert said([(page, file), finished(url="/cy/", lang="cy")]) == [
        'page-lang: the page /en/ is in "en", but the lang of its html element is "de".',
        "page-title: the page /en/ has no title.",
    ]


def test_a_page_without_its_twin_is_named_and_so_are_links_to_it() -> None:
    assert said([finished()]) == [
        "twin-missing: the page /en/ has no twin in Cymraeg, or the two do not name each other.",
        'link-broken: the page /en/ links to "https://trials.example/cy/", which is no page of this website.',
    ]


def test_twins_that_do_not_name_each_other_are_named() -> None:
    other = finished(url="/cy/", lang="cy", alternates=(("en", "/en/other/"), ("cy", "/cy/")))
    assert "twin-missing: the page /en/ has no twin in Cymraeg, or the two do not name each other." in said(
        [finished(), other, finished(url="/en/other/")]
    )


def test_a_place_that_only_one_language_has_is_a_warning() -> None:
    english = finished('<h1 id="main">Trials</h1><h2 id="exclusion-r4">Rule 4</h2>')
    welsh = finished('<h1 id="main">Treialon</h1>', url="/cy/", lang="cy")
    assert said([english, welsh]) == ['twin-anchors: the id "exclusion-r4" is on one of the pages /en/ and /cy/ only.']


def test_one_address_of_two_owners_names_both() -> None:
    problems = looked_at(
        [*twins(), a_file("/data/a.json", "{}", "content/trials/A/trial.toml")],
        [a_file("/data/A.json", "{}", "content/pages/a.en.md")],
    )
    assert [problem.as_text() for problem in problems] == [
        "content/pages/a.en.md: error address-twice: the address /data/A.json is also that of "
        "content/trials/A/trial.toml (there as /data/a.json).\n    Rename one of the two."
    ]


def test_the_same_broken_link_on_many_pages_is_told_once() -> None:
    lines = said(
        twins('<h1>x</h1><a href="/en/lost/">x</a>'), [a_file("/a.atom", f'<f><link href="{BASE_URL}/en/lost/"/></f>')]
    )
    assert lines == ['link-broken: the page /en/ links to "/en/lost/", which is no page of this website.']


def test_links_between_trials_and_website_are_checked_both_ways() -> None:
    trial = [
        finished('<h1 id="r4">T</h1><a href="/en/#top">x</a>', url=f"/{code}/t/", lang=code, alternates=T)
        for code, _ in T
    ]
    website = twins('<h1 id="main">x</h1><a href="/en/t/#r4">good</a><a href="/en/t/#r5">bad</a>')
    assert said(trial, website) == [
        'anchor-missing: the page /en/t/ links to "/en/#top", but /en/ has no such id.',
        'anchor-missing: the page /en/ links to "/en/t/#r5", but /en/t/ has no such id.',
    ]


T = (("en", "/en/t/"), ("cy", "/cy/t/"))


@pytest.mark.parametrize(
    ("url", "text", "line"),
    [
        ("/a.css", "@import 'x.css';", "foreign-resource: the file /a.css loads something else (@import)."),
        ("/a.css", "a{background:URL( 'https://x)}", "foreign-resource: the file /a.css loads something else"),
        ("/a.css", "a{background:url(//x.example/a)}", "foreign-resource: the file /a.css loads something else"),
        ("/a.css", "a{font-family:Frutiger}", "borrowed-font: the file /a.css names a font that is not ours to use."),
        ("/a.css", "a{}" * 4000, "page-heavy: the file /a.css has 12,000 bytes; it should not have more than 10,000."),
        ("/a.atom", "<feed>", "not-well-formed: the file /a.atom is no XML: no element found: line 1, column 6."),
        ("/a.svg", "<svg><script/></svg>", "forbidden-markup: the file /a.svg is a picture that does more than show"),
        ("/a.svg", "<svg><a href='https://x'/></svg>", "forbidden-markup: the file /a.svg is a picture that does more"),
        ("/a.svg", '<svg><a onload="x"/></svg>', "forbidden-markup: the file /a.svg is a picture that does more than"),
        ("/sitemap.xml", f"<s><loc>{BASE_URL}/en/lost/</loc></s>", "link-broken: the page /sitemap.xml links to"),
    ],
)
def test_a_fault_in_another_file_is_named(url: str, text: str, line: str) -> None:
    found = said([*twins(), a_file(url, text)])
    assert len(found) == 1
    assert found[0].startswith(line)


def test_every_code_of_the_inspection_has_a_bad_example_here() -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    assert [code.name for code in CODES if f"{code.name}: " not in source] == []


def test_a_trial_page_has_a_smaller_budget() -> None:
    heavy = [
        finished(f"<h1>T</h1><p>{'x' * 20_000}</p>", url=url, lang=code, template="trial.html") for code, url in TWINS
    ]
    assert [line[:60] for line in said(heavy)] == [
        "page-heavy: the file /en/ has 20,399 bytes; it should not ha",
        "page-heavy: the file /cy/ has 20,399 bytes; it should not ha",
    ]
