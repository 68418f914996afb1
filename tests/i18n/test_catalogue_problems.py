"""A catalogue that is not whole stops the build: the exact lines, one bad example for every code of the room."""

from pathlib import Path

import pytest

from generator.i18n import CODES, MissingMessage, load_words
from tests.i18n.catalogues import HEADER, locales, told

EXAMPLES = {
    "catalogue-message-missing": (
        'msgid "Age"\nmsgstr ""\n',
        """\
locales/cy/LC_MESSAGES/messages.po:6: error catalogue-message-missing: the message "Age" has no translation.
    Translate it; until then nothing can be published.""",
    ),
    "catalogue-placeholder": (
        'msgid "Version of %(date)s"\nmsgstr "Fersiwn"\n',
        """\
locales/cy/LC_MESSAGES/messages.po:6: error catalogue-placeholder: \
the translation of the message "Version of %(date)s" lacks %(date)s.
    Put %(date)s where the value belongs.""",
    ),
    "catalogue-tag": (
        'msgid "Ask your GP"\nmsgstr "Gofynnwch i\'ch <b>meddyg teulu</b>"\n',
        """\
locales/cy/LC_MESSAGES/messages.po:6: error catalogue-tag: \
the message "Ask your GP" has </b>, which no message may have.
    Put the tag into the template instead.
locales/cy/LC_MESSAGES/messages.po:6: error catalogue-tag: \
the message "Ask your GP" has <b>, which no message may have.
    Put the tag into the template instead.
locales/cy/LC_MESSAGES/messages.po:6: error catalogue-tag: \
the translation of the message "Ask your GP" has other tags than the message: </b>, <b>.
    Use exactly the tags of the message.""",
    ),
    "catalogue-fuzzy": (
        '#, fuzzy\nmsgid "Age"\nmsgstr "Oedran"\n',
        """\
locales/cy/LC_MESSAGES/messages.po:7: warning catalogue-fuzzy: 1 translation is marked fuzzy and not used: line 7.
    Check each one, and remove "fuzzy".
locales/cy/LC_MESSAGES/messages.po:7: error catalogue-message-missing: \
the message "Age" is marked fuzzy, so it has no translation.
    Check it, and remove "fuzzy".""",
    ),
    "catalogue-characters": (
        'msgid "Age"\nmsgstr "Oed\u202eran"\n',
        """\
locales/cy/LC_MESSAGES/messages.po:6: error catalogue-characters: \
the translation of the message "Age" has the character U+202E at place 4.
    Type the translation again.""",
    ),
    "catalogue-unreadable": (
        'msgid "Age"\nmsgstr "Oedran"\nOedran\n',
        """\
locales/cy/LC_MESSAGES/messages.po:8: error catalogue-unreadable: the catalogue cannot be read here: Oedran
    Compare the line with its neighbours: a quotation mark or a keyword is missing.""",
    ),
    "catalogue-duplicate": (
        'msgid "Age"\nmsgstr "Oed"\n\nmsgctxt "x"\nmsgid "Age"\nmsgstr "Oed"\n\nmsgid "Age"\nmsgstr "Oedran"\n',
        """\
locales/cy/LC_MESSAGES/messages.po:13: error catalogue-duplicate: \
this message stands in line 6 already: msgid "Age"
    Keep the better translation, and remove the other one with its whole entry.""",
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_broken_message_is_told_with_its_line(tmp_path: Path, code: str) -> None:
    messages, expected = EXAMPLES[code]
    assert told(locales(tmp_path, messages)) == expected


def test_a_plural_rule_with_three_forms_is_an_error_that_shows_the_right_one(tmp_path: Path) -> None:
    rule = "nplurals=3; plural=(n==1) ? 0 : (n==2) ? 1 : 2;"
    header = f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: {rule}\\n"\n'
    six = "nplurals=6; plural=(n==0) ? 0 : (n==1) ? 1 : (n==2) ? 2 : (n==3) ? 3 : (n==6) ? 4 : 5;"
    assert told(locales(tmp_path, "", header=header)) == (
        f"locales/cy/LC_MESSAGES/messages.po:4: error catalogue-plural-header: "
        f'the plural rule is "{rule}"; six forms are needed.\n'
        f"    Write: Plural-Forms: {six}"
    )


def test_a_header_without_a_plural_rule_is_an_error(tmp_path: Path) -> None:
    assert "error catalogue-plural-header: the plural rule is missing" in told(
        locales(tmp_path, "", header='msgid ""\n')
    )


def test_the_plural_rule_may_be_folded_over_two_lines(tmp_path: Path) -> None:
    assert told(locales(tmp_path, "", header=HEADER.replace("(n==2)", '"\n"(n==2)'))) == ""


def test_one_empty_form_of_six_is_an_error_and_its_message_raises(tmp_path: Path) -> None:
    """Babel itself would put the English words into the empty form and say nothing."""
    forms = "".join(f'msgstr[{number}] "{"" if number == 3 else "%(num)s treial"}"\n' for number in range(6))
    folder = locales(tmp_path, f'msgid "%(num)s trial"\nmsgid_plural "%(num)s trials"\n{forms}')
    assert 'messages.po:6: error catalogue-message-missing: form 3 of the message "%(num)s trial" has no' in told(
        folder
    )
    cymraeg = load_words(folder)[0][1]
    with pytest.raises(MissingMessage):
        cymraeg.ngettext("%(num)s trial", "%(num)s trials", 3)
    with pytest.raises(MissingMessage):
        cymraeg.ngettext("%(num)s trial", "%(num)s trials", 2)


def test_a_form_that_is_not_there_at_all_is_an_error(tmp_path: Path) -> None:
    folder = locales(tmp_path, 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[5] "d"\n')
    assert told(folder).count("error catalogue-message-missing: form") == 4


@pytest.mark.parametrize(
    ("english", "welsh", "sentence"),
    [
        ("Age", "Oedran: %(age)s", "has %(age)s, which the message has not."),
        ("Age", "100%", "has a % that is no placeholder."),
        ("Age: %(age)s", "Oedran: %(oed)s", "lacks %(age)s."),
        ("Age", " Oedran", "begins or ends with a blank."),
        ("Age", "Y dw\u0302r", "has an accent that stands apart from its letter."),
        ("Age", "Mae’r oedran", "has a curly apostrophe."),
        ("Age", "Oed\u200bran", "has the character U+200B at place 4."),
        ("See <a href='%(url)s'>more</a>", "Gweler %(url)s", "has other tags than the message"),
        ("See <em>more</em>", "Gweler <em onclick=x>mwy</em>", "has other tags than the message"),
    ],
)
def test_a_translation_that_differs_in_more_than_its_words_is_an_error(
    tmp_path: Path, english: str, welsh: str, sentence: str
) -> None:
    assert sentence in told(locales(tmp_path, f'msgid "{english}"\nmsgstr "{welsh}"\n'))


def test_a_singular_may_do_without_its_number_where_english_does(tmp_path: Path) -> None:
    forms = "".join(f'msgstr[{number}] "%(num)s rheol"\n' for number in (0, 2, 3, 4, 5))
    folder = locales(tmp_path, f'msgid "One rule"\nmsgid_plural "%(num)s rules"\nmsgstr[1] "Un rheol"\n{forms}')
    assert told(folder) == ""


def test_all_problems_of_a_catalogue_are_told_in_one_go(tmp_path: Path) -> None:
    folder = locales(tmp_path, 'msgid "a"\nmsgstr ""\n\nmsgid "b"\nmsgstr ""\n\nmsgid "c %(d)s"\nmsgstr "c"\n')
    assert [line.split(":")[1] for line in told(folder).splitlines()[::2]] == ["6", "9", "12"]


def test_a_missing_catalogue_is_an_error_with_its_path(tmp_path: Path) -> None:
    (tmp_path / "locales").mkdir()
    (tmp_path / "locales" / "places.csv").write_text("en,en_in,cy,cy_in\n", encoding="utf-8")
    assert told(tmp_path / "locales") == (
        "locales/cy/LC_MESSAGES/messages.po: error catalogue-not-found: "
        "there is no catalogue for Cymraeg: No such file or directory.\n"
        "    Look whether the folder locales/ is the right one."
    )


def test_a_message_of_a_missing_catalogue_raises_instead_of_being_english(tmp_path: Path) -> None:
    words, _ = load_words(tmp_path / "nowhere")
    with pytest.raises(MissingMessage):
        words[1].gettext("Age")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b'msgid "\xe9"\n', ":1: error catalogue-unreadable: byte 0xe9 is not UTF-8."),
        (b"\xef\xbb\xbf" + HEADER.encode(), ":1: error catalogue-characters: the file begins with a byte order mark."),
        (b"#" * 10_000_001, ": error catalogue-unreadable: the catalogue has 10000001 bytes; 10000000 is the limit."),
        (
            HEADER.encode() + b'\nmsgid "a\nmsgstr "b"\n',
            ':6: error catalogue-unreadable: the catalogue cannot be read here: msgid "a',
        ),
        (HEADER.encode() + b'\nmsgid "a"\n', ":6: error catalogue-unreadable: "),
    ],
)
def test_a_file_that_is_no_catalogue_is_told_and_not_read(tmp_path: Path, data: bytes, sentence: str) -> None:
    folder = locales(tmp_path, "")
    (folder / "cy" / "LC_MESSAGES" / "messages.po").write_bytes(data)
    assert sentence in told(folder)


def test_windows_line_ends_are_read_like_any_other(tmp_path: Path) -> None:
    folder = locales(tmp_path, "")
    windows = (HEADER + '\nmsgid "Age"\nmsgstr "Oedran"\n').replace("\n", "\r\n").encode()
    (folder / "cy" / "LC_MESSAGES" / "messages.po").write_bytes(windows)
    assert told(folder) == ""


@pytest.mark.parametrize(
    ("places", "sentence"),
    [
        (
            "en,en_in,cy,cy_in\nBath,in Bath,Caerfaddon,\n",
            'places.csv:2: error places-unreadable: the row of "Bath" has',
        ),
        ("en,en_in,cy,cy_in\nBath,in Bath\n", 'places.csv:2: error places-unreadable: the row of "Bath" has'),
        ("en,en_in,cy,cy_in\na,b,c,d,e\n", 'places.csv:2: error places-unreadable: the row of "a" has'),
        ("en,en_in,cy,cy_in\na,b,c,d\na,b,c,d\n", '"a" stands here and in line 2.'),
        ("name\nBath\n", "error places-unreadable: "),
    ],
)
def test_a_row_of_places_that_is_not_whole_is_an_error(tmp_path: Path, places: str, sentence: str) -> None:
    assert sentence in told(locales(tmp_path, "", places=places))


def test_a_missing_table_of_places_is_an_error(tmp_path: Path) -> None:
    folder = locales(tmp_path, "")
    (folder / "places.csv").unlink()
    assert "locales/places.csv: error places-unreadable: the table of places cannot be read." in told(folder)


def test_every_code_has_its_example_in_this_file() -> None:
    here = Path(__file__).read_text(encoding="utf-8")
    assert [code.name for code in CODES if f" {code.name}: " not in here] == []
