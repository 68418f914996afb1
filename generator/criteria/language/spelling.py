"""British and American spellings of one word, as one.

In: a word in lower case. Out: the word with its two spellings folded into one form that is for comparing only.
Never: two words that differ in meaning. Each rule is bound to stems or endings where both spellings are the same word.
"""

import re
from functools import cache

_ANYWHERE = {
    "aem": "em",
    "anaesth": "anesth",
    "raesth": "resth",
    "saesth": "sesth",
    "oedema": "edema",
    "oesophag": "esophag",
    "oestrad": "estrad",
    "oestrio": "estrio",
    "oestro": "estro",
    "paedi": "pedi",
    "gynaec": "gynec",
    "rrhoea": "rrhea",
    "rrhoei": "rrhei",
    "pnoea": "pnea",
    "pnoei": "pnei",
    "sulph": "sulf",
    "neurone": "neuron",
}
"""Stems of medicine that mean the same wherever they stand in a word."""

_AT_START = {
    "aetiol": "etiol",
    "caesar": "cesar",
    "faec": "fec",
    "caec": "cec",
    "foeta": "feta",
    "foetu": "fetu",
    "coeli": "celi",
    "homoeop": "homeop",
    "manoeuvr": "maneuvr",
    "skilful": "skillful",
    "grey": "gray",
    "mould": "mold",
    "artefact": "artifact",
    "dietician": "dietitian",
    "adviser": "advisor",
    "disk": "disc",
    "aluminium": "aluminum",
    "judgement": "judgment",
    "acknowledgement": "acknowledgment",
} | {
    f"{stem}our": f"{stem}or"
    for stem in (
        "tum", "col", "discol", "behavi", "lab", "fav", "harb", "hum", "neighb", "od", "vap", "rum", "hon", "flav",
        "endeav", "rig", "vig",
    )
} | {
    f"{stem}ll{ending}": f"{stem}l{ending}"
    for stem in ("labe", "trave", "mode", "cance", "signa", "leve", "counse", "channe", "tunne", "equa", "tota", "enro")
    for ending in ("ed", "ing", "er", "or")
}  # fmt: skip

_WHOLE = {
    "practise": "practice", "practised": "practiced", "practises": "practices", "practising": "practicing",
    "programme": "program", "programmes": "programs", "ageing": "aging", "catalogue": "catalog",
    "catalogues": "catalogs", "dialogue": "dialog", "analogue": "analog", "analogues": "analogs",
    "licence": "license", "licences": "licenses", "defence": "defense", "offence": "offense", "pretence": "pretense",
} | {
    f"{stem}re{ending}": f"{stem}er{ending}"
    for stem in (
        "cent", "lit", "millilit", "microlit", "decilit", "met", "centimet", "millimet", "kilomet", "micromet", "fib",
        "microfib", "calib", "tit", "theat", "spect", "goit", "maneuv",
    )
    for ending in ("", "s")
} | {
    f"{stem}l{ending}": f"{stem}{ending}"
    for stem in ("enrol", "fulfil", "instal", "instil", "distil")
    for ending in ("", "s", "ment", "ments")
}  # fmt: skip

_MAY_APPLY = re.compile(
    r"ae|oe|our|is[eia]|lyse|lysing|re|ogue|enc|ctis|mme|gement|geing|ll|ulph|grey|mould|tefact|tician|viser|disk"
    r"|rone|minium|ilful"
)
_VERB = re.compile(r"(?<=[a-z]{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)|(?<=[a-z]ly)s(?=(?:e|ed|es|er|ing)$)")


@cache
def _stems() -> re.Pattern[str]:
    starts = "|".join(sorted(_AT_START, key=len, reverse=True))
    return re.compile(rf"^(?:{starts})|{'|'.join(sorted(_ANYWHERE, key=len, reverse=True))}")


def folded(word: str) -> str:
    """The word, or the form that it shares with its British or American variant."""
    if not _MAY_APPLY.search(word):
        return word
    word = _stems().sub(lambda match: _AT_START.get(match.group()) or _ANYWHERE[match.group()], word)
    word = _WHOLE.get(word, word)
    return _VERB.sub(lambda match: "iz" if match.group() == "is" else "z", word)
