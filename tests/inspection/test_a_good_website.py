"""A website on which everything is right passes without a word."""

from dataclasses import replace

from tests.inspection.pages import BASE_URL, a_file, finished, said, twins

GOOD = """
<a class="skip" href="#main">Skip</a>
<h1 id="main">Trials &amp; more</h1><h2>A</h2><h3>B</h3><h2>C</h2>
<p lang="cy">Croeso<br>nôl</p>
<a href="/en/">home</a> <a href="/cy/?from=en#main">Cymraeg</a> <a href="https://trials.example/cy/#main">whole</a>
<a href="https://www.isrctn.com/ISRCTN12908996">register</a> <a href="mailto:a%40b@liv.ac.uk">mail</a>
<a href="tel:+441515295820">call</a>
<img src="/assets/qr.svg" alt="Leads to the version page"><img src="/assets/qr.svg" alt="">
<form action="/en/" method="post"><input name="a" required><input name="b"></form>
<script type="application/ld+json">{"a": "\\u003cb>"}</script>
"""


def test_everything_that_our_pages_do_is_allowed() -> None:
    style = (
        '<link rel="stylesheet" href="/assets/site.css" integrity="sha384-x"><link rel="icon" href="/assets/qr.svg">'
    )
    assert (
        said(
            twins(GOOD, head=style),
            [
                a_file("/assets/site.css", "a{color:#000;background:url(/assets/qr.svg)}"),
                a_file("/assets/qr.svg", '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'),
                a_file("/en/feed.atom", f'<feed><link href="{BASE_URL}/en/#main"/></feed>'),
                a_file("/robots.txt", "User-agent: *\n"),
            ],
        )
        == []
    )


def test_pages_without_a_language_need_no_twin() -> None:
    page, file = finished(url="/404.html/", alternates=())
    assert said([(page, file)]) == [
        "twin-missing: the page /404.html/ has no twin in English, or the two do not name each other.",
        "twin-missing: the page /404.html/ has no twin in Cymraeg, or the two do not name each other.",
    ]
    assert said([(replace(page, language=None), file)]) == []


def test_letters_of_an_index_are_those_of_one_alphabet() -> None:
    welsh = finished('<h1>T</h1><h2 id="letter-ch">Ch</h2>', url="/cy/", lang="cy")
    assert said([finished('<h1>T</h1><h2 id="letter-c">C</h2>'), welsh]) == []
