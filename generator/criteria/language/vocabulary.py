"""The small words of each language that decide whether a difference is substantive.

In: a language code. Out: its `Vocabulary`. Never: one language's words for another's text ("a" is an article in
English and "and" in Welsh). A language without a row has no small words: every difference of words is substantive.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Word lists of one language, in the folded form that `canonical` gives to words."""

    code: str = ""
    ampersand: str = "&"
    """The word that the sign stands for."""
    folds_accents: bool = False
    """True where an accent never tells two words apart (Welsh: môr, mor)."""
    articles: frozenset[str] = frozenset()
    negators: frozenset[str] = frozenset()
    """Words that turn a criterion round."""
    connectors: frozenset[str] = frozenset()
    """Words of logic and of obligation: "and", "or", "must"."""
    joints: frozenset[str] = frozenset()
    """The connectors that come and go where two criteria are joined or parted."""
    auxiliaries: frozenset[str] = frozenset()
    """Words that come and go with a negation ("do not") and say nothing by themselves."""
    common: frozenset[str] = frozenset()
    """Words too frequent to tell two criteria apart."""
    free_prefixes: frozenset[str] = frozenset()
    """What negates when it is glued to a word and reads otherwise when it stands free: "in active", "inactive"."""
    safely_joined: frozenset[str] = frozenset()
    """Words that begin like that and negate nothing."""
    reversing: frozenset[str] = frozenset()
    """Words that can turn round or condition what a limit does: no direction is computed beside them."""
    lettered: frozenset[str] = frozenset()
    """Words after which a lone letter is a name and no article: "hepatitis A"."""
    numbers: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """Number words from two on."""
    ones: frozenset[str] = frozenset()
    """The word for one, which is often no number ("one who ...")."""
    between: tuple[str, ...] = ()
    """Words that open a range of two numbers joined by one of `between_joints`."""
    between_joints: tuple[str, ...] = ()
    range_from: tuple[str, ...] = ()
    """Words that open a range of two numbers joined by one of `range_joints`."""
    range_joints: tuple[str, ...] = ()


_EN_NUMBERS = {
    word: value
    for value, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split(),
        start=2,
    )
} | {
    word: value
    for value, word in zip(
        range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True
    )
}

_CY_NUMBERS = {
    word: value
    for value, words in {
        2: "dau dwy ddau ddwy",
        3: "tri tair dri dair thri thair",
        4: "pedwar pedair bedwar bedair phedwar phedair",
        5: "pump pum bump bum phump phum",
        6: "chwech chwe",
        7: "saith",
        8: "wyth",
        9: "naw",
        10: "deg deng ddeg ddeng",
        12: "deuddeg deuddeng ddeuddeg ddeuddeng",
        15: "pymtheg pymtheng bymtheg bymtheng",
        18: "deunaw ddeunaw",
        20: "ugain hugain",
        40: "deugain ddeugain",
        60: "trigain drigain",
    }.items()
    for word in words.split()
}

_EN_NEGATORS = _words(
    "not no never without unless except excepting excluding absence absent none neither nor nothing nobody nowhere "
    "cannot lack lacks lacking nil non"
)
_EN_CONNECTORS = _words("and or and/or either both all any only if must should may will shall can could might would")

ENGLISH = Vocabulary(
    code="en",
    ampersand="and",
    folds_accents=True,
    articles=_words("a an the"),
    negators=_EN_NEGATORS,
    connectors=_EN_CONNECTORS,
    auxiliaries=_words("is are was were be been being am do does did doing done have has had having of with to any"),
    common=_words(
        "of to in on at for from by with as is are was were be been being has have had do does did that this these "
        "those which who whom whose it its their his her they he she and or either both all any only if must should "
        "may will shall can could might would not no the a an other such than then there prior patient patients "
        "participant participants subject subjects study trial history"
    ),
    free_prefixes=_words("a an in im il ir un no not dis de ab"),
    safely_joined=_words("inpatient inpatients intake inborn indwelling ingrown"),
    joints=_words("and or and/or either both"),
    reversing=_EN_NEGATORS
    | _words(
        "if when whenever while until otherwise where provided only outside unable inability incapable unwilling "
        "insufficient inadequate unlikely unsuitable fail fails failed failing failure refuse refuses refused "
        "decline declines declined avoid avoids prohibited prevent prevents preventing exclude excludes excluded "
        "exception exceptions exempt contraindicated contraindication less free must should require requires required "
        "requiring need needs needed apart other rather instead but however although though despite stop stopped "
        "discontinue discontinued interrupt interrupted intolerant intolerance limited loss lost unlike minus "
        "those whichever incomplete ineligible ineligibility impossible improbable"
    ),
    lettered=_words(
        "hepatitis type vitamin group class stage grade arm cohort pugh influenza flu part category haemophilia "
        "hemophilia streptococcus strep criterion section appendix level factor phase bilirubin a ig immunoglobulin "
        "haemoglobin hemoglobin apolipoprotein botulinum toxin protein"
    ),
    numbers=MappingProxyType(_EN_NUMBERS),
    ones=_words("one"),
    between=("between",),
    between_joints=("and",),
    range_from=("from",),
    range_joints=("to", "through", "up to"),
)

_CY_NEGATORS = _words("ni nid na nad heb dim ddim oni onid peidio beidio pheidio byth neb eithrio")
_CY_CONNECTORS = _words("a ac neu na nac os rhaid dylai dylid gall gallai caiff naill ynteu ill pob bob holl unrhyw")

CYMRAEG = Vocabulary(
    code="cy",
    ampersand="a",
    articles=_words("y yr r"),
    negators=_CY_NEGATORS,
    connectors=_CY_CONNECTORS,
    auxiliaries=_words("yw mae maen ydyw ydynt oes wedi yn n o i sydd sy bod fod"),
    common=_words(
        "o i yn n ar at am gan gyda wrth dan trwy drwy y yr r a ac neu na nac sydd sy yw mae bod fod wedi eu ei hwn "
        "hon hyn hynny sy claf cleifion gleifion chleifion cyfranogwr cyfranogwyr gyfranogwyr astudiaeth treial dreial"
    ),
    free_prefixes=_words("di an af am ang heb ni na nad anghyf"),
    joints=_words("a ac neu a/neu ac/neu naill"),
    reversing=_CY_NEGATORS
    | _words(
        "na nac os pan nes lle ond unig oni methu fethu methiant gwrthod wrthod analluog annigonol rhaid dylai dylid "
        "angen oni bai tu allan anaddas"
    ),
    lettered=_words("hepatitis math fitamin grwp grŵp dosbarth cam gradd rhan categori ffliw"),
    numbers=MappingProxyType(_CY_NUMBERS),
    ones=_words("un"),
    between=("rhwng",),
    between_joints=("a", "ac"),
    range_from=("o",),
    range_joints=("i",),
)

_VOCABULARIES = {"en": ENGLISH, "cy": CYMRAEG}
_NONE = Vocabulary()


def vocabulary(lang: str) -> Vocabulary:
    """The small words of a language; empty lists for a language that has no row."""
    return _VOCABULARIES.get(lang, _NONE)
