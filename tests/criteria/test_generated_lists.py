"""Lists put together from invented criteria, so that the right answer is known by construction."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.criteria.reading.split import split
from generator.criteria.records import RestKind

CRITERIA = (
    "Aged 18 years or over", "Age 18-65 years", "Written informed consent", "eGFR <60 ml/min/1.73m2", "Platelets <150",
    "Diagnosis of asthma by a doctor (in the last 12 months)", "Platelets <100 x 109/L", "HbA1c above 7.5%", "Asthma",
    "Neutrophils below 1.5 x 10e9/l", "Body mass index over 30 kg/m2", "Pain score of 6 or more on a 0-10 scale",
    "Type 2 diabetes", "Diabetes of type 2, treated with insulin", "Stage III or IV cancer", "ALT more than 3 x ULN.",
    "ECOG performance status 0 to 2", "Bilirubin greater than 2 times the upper limit", "HIV, hepatitis B or C carrier",
    "Treated with at least 2 of: aspirin, iron, zinc", "Pregnant or breast-feeding women", "Able to walk 50 m, alone",
    "Positive for SARS-CoV-2", "Vitamin B12 below 150", "Infection with E. coli", "Symptoms since 3 March 2019",
    "Operated on between 2010 and 2015", "Taking part in another trial within 3 months", "QTc >450 ms",
    "Life expectancy of 12 weeks or more; able to swallow tablets", "Not excluded by another criterion (see criterion 4)",
    "Ejection fraction <50% or NT-proBNP >300 ng/l", "Heart rate over 110 beats/min. This is measured at rest",
    "Fitzpatrick skin type I to VI", "Women must use contraception. Men must too.", "≥ 18 years of age", "≤ 10 days old",
    "At least one of (a) asthma, (b) COPD", "Current smoker of more than 20 cigarettes a day", "CD4 count above 350",
    "Cognitive impairment (MMSE <24)", "Body temperature >37.5 °C", "Score of 3 on the modified Rankin scale",
    "In the opinion of the investigator, unsafe to take part", "Weight of 2.5 kg or more", "pH below 7.3",
    "Dose of 7.5 mg per day for 3 days", "Room air saturation <94%",
)  # fmt: skip
PARENTS = ("At least one of:", "Any of the following within 6 months:", "Not fertile, that is:", "Two of these:")
HEADINGS = ("Adults:", "Patients with stroke:", "For part B:", "Group 2:", "Teenagers (12 to 17 years):")
ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split()
NUMBERS = {".": "{n}.", ")": "{n})", "()": "({n})"}
MARKS = {
    **NUMBERS, "1-": "{n}-", "[]": "[{n}]", "a)": "{a})", "(a)": "({a})", "a.": "{a}.", "A.": "{A}.", "i)": "{i})",
    "-": "-", "*": "*", "•": "•", "–": "–",
}  # fmt: skip


def mark(style: str, number: int) -> str:
    letter = chr(ord("a") + number - 1) if number <= 26 else ""
    roman = ROMAN[number - 1] if number <= len(ROMAN) else ""
    return MARKS[style].format(n=number, a=letter, A=letter.upper(), i=roman)


def label(style: str, number: int) -> str:
    return mark(style, number).strip("().-*•–[]")


@dataclass(frozen=True)
class Written:
    """A list as text, with its pieces: depth or kind, label, words."""

    text: str
    pieces: tuple[tuple[int | str, str, str], ...]


@st.composite
def run_on_lists(draw: st.DrawFn) -> Written:
    """Numbered lists whose line breaks are kept, or some or all of them lost."""
    style = draw(st.sampled_from(sorted(NUMBERS)))
    words = draw(st.lists(st.sampled_from(CRITERIA), min_size=3, max_size=20))
    joints = draw(st.sampled_from((("\n",), ("\n\n",), ("\r\n",), ("",), (" ",), ("", " "), ("\n", "\n", "\n", " "))))
    gap = draw(st.sampled_from((" ", "  ", "\t", "\xa0", ""))) if joints[0].strip("\r\n") != joints[0] else " "
    text = ""
    for number, criterion in enumerate(words, start=1):
        joint = draw(st.sampled_from(joints)) if number > 1 else ""
        text += f"{joint}{mark(style, number)}{gap}{criterion}"
    return Written(text, tuple((0, str(number), criterion) for number, criterion in enumerate(words, start=1)))


def may_stand_below(outer: str, inner: str) -> bool:
    """Without indentation, lists of one family cannot be told apart."""
    family = {"a)": "letter", "(a)": "letter", "a.": "letter", "A.": "letter", "i)": "letter"}
    bullets = "-*•–"
    kinds = [family.get(style, "bullet" if style in bullets else "number") for style in (outer, inner)]
    return kinds[0] != kinds[1]


@st.composite
def nested_lists(draw: st.DrawFn) -> Written:
    """Lists with sub-lists, under sub-headings or not, whose numbers start again or go on."""
    outer = draw(st.sampled_from(sorted(MARKS)))
    inner = draw(st.sampled_from([style for style in sorted(MARKS) if may_stand_below(outer, style)]))
    indent = draw(st.sampled_from(("", "  ", "    ", "\t")))
    joint = draw(st.sampled_from(("\n", "\n\n")))
    headings = draw(st.sampled_from(((), HEADINGS[:2], HEADINGS[2:5])))
    starts_again = draw(st.booleans())
    lines: list[str] = []
    pieces: list[tuple[int | str, str, str]] = []
    number = 0
    for heading in headings or ("",):
        if heading:
            lines.append(heading)
            pieces.append(("heading", "", heading))
        number = 0 if starts_again else number
        for words in draw(st.lists(st.sampled_from(CRITERIA + PARENTS * 4), min_size=2, max_size=5)):
            number += 1
            lines.append(f"{mark(outer, number)} {words}")
            pieces.append((0, label(outer, number), words))
            if words not in PARENTS:
                continue
            for below, sub in enumerate(draw(st.lists(st.sampled_from(CRITERIA), min_size=2, max_size=5)), start=1):
                lines.append(f"{indent}{mark(inner, below)} {sub}")
                pieces.append((1, label(inner, below), sub))
    return Written(joint.join(lines), tuple(pieces))


def pieces_of(text: str) -> tuple[tuple[int | str, str, str], ...]:
    done = split(text)
    found: list[tuple[int, tuple[int | str, str, str]]] = [
        (criterion.start, (criterion.depth, criterion.label, criterion.text)) for criterion in done.criteria
    ]
    found += [(rest.start, (str(rest.kind), "", rest.text)) for rest in done.rest if rest.kind is not RestKind.SPACE]
    return tuple(piece for _, piece in sorted(found))


@settings(max_examples=400)
@given(run_on_lists())
def test_a_numbered_list_is_split_right_whatever_became_of_its_line_breaks(written: Written) -> None:
    assert pieces_of(written.text) == written.pieces


@settings(max_examples=400)
@given(nested_lists())
def test_a_list_with_sub_lists_and_headings_is_split_right(written: Written) -> None:
    assert pieces_of(written.text) == written.pieces
