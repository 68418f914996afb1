"""Which differences of one word are surely slips of typing, and which words are one word with a lost or an added blank.

In: words in folded form. Out: yes or no. Never: a guess. A slip shown as a rewording is a nuisance; a rewording shown
as a slip is a danger, so every doubt says no.
"""

from collections.abc import Sequence
from itertools import pairwise

from generator.criteria.language.vocabulary import Vocabulary

_SHORTEST = {"en": 5}
_SHORTEST_ELSEWHERE = 7
"""Letters of the shorter word in a language of which no list of real pairs exists."""

_DRUG_ENDINGS = tuple(
    "mab nib olol pril sartan statin azole mycin micin cillin gliptin gliflozin glutide tide parin xaban grel "
    "dipine zepam zolam triptan setron oxacin cycline vir vudine caine platin rubicin taxel ciclib parib limus cept "
    "kinra sone "
    "solone onide terol tropium lukast tidine thiazide semide lactone fibrate profen coxib fenac oxetine pram traline "
    "triptyline pramine azepine peridol apine idone azine barbital toin gabalin bactam penem fungin quine mustine "
    "phosphamide trexate purine dronate stim poetin plase formin glitazone ciclovir".split()
)
"""Endings of substance names (WHO's list of stems): one letter makes another drug."""

_OPPOSED = (
    ("hyper", "hypo"), ("inter", "intra"), ("ab", "ad"), ("anti", "ante"), ("macro", "micro"), ("peri", "para"),
    ("pre", "pro"), ("dys", "dis"), ("ectomy", "otomy"), ("ectomy", "ostomy"), ("otomy", "ostomy"), ("tomy", "stomy"),
    ("tropic", "trophic"), ("tropin", "trophin"), ("tropism", "trophism"), ("ethyl", "methyl"), ("ate", "ite"),
)  # fmt: skip
"""Parts of words that differ by a letter or two and mean different things."""

_DIFFERENT = frozenset(
    "systolic/diastolic oral/aural ileum/ilium mucus/mucous causal/casual prostate/prostrate infarction/infraction "
    "male/female able/unable facial/fascial pleural/plural insulin/inulin miotic/mitotic meiotic/mitotic tonic/clonic "
    "colonic/clonic colonic/colic choleic/cholic brachial/branchial cardiology/cariology cardiogenic/cariogenic "
    "perioral/peroral pyogenic/pyrogenic adenitis/adrenitis adenopathy/adrenopathy adenine/adrenine anuric/auric "
    "analgesic/antalgesic atopic/atropic atrophic/atropic tophic/trophic stomal/stromal stenosis/stegnosis "
    "transection/transfection ureteral/urethral ureter/urethra tracheal/trachel tracheitis/trachelitis carotid/parotid "
    "cardinal/carinal cation/caution creatine/creatinine fibrin/fibrine postmiotic/postmitotic puberal/pubertal "
    "resectable/respectable angular/annular arterectomy/arteriectomy aphasic/aphagic vasoactive/vasofactive "
    "autopsy/atopsy thoracostomy/thoracotomy chordoid/choroid somatic/stomatic rheumatoid/rheumatid uric/ureic "
    "uretic/uteric tuberculid/tuberculoid thyroid/thyreoid cerulein/cerulenin xenogenic/xenogeneic septic/sceptic "
    "aseptic/asceptic ascetic/acetic acetic/aceetic phrenic/phenic glandular/granular valvular/valvar".split()
)
"""Pairs of medicine that mean different things, beside the pairs of everyday English in `real_pairs`."""

_INFLECTIONS = (
    "ingly", "iness", "ings", "ness", "ers", "ing", "est", "ies", "ier", "ly", "es", "ed", "er", "rs", "s", "d", "r",
    "y",
)  # fmt: skip

_HARMLESS_PARTS = frozenset({("can", "not")})


def is_slip(old: str, new: str, lang: str) -> bool:
    """True when one word became the other by two swapped neighbouring letters, or one letter in or out, inside it."""
    shorter, longer = sorted((old, new), key=len)
    if len(shorter) < _SHORTEST.get(lang, _SHORTEST_ELSEWHERE) or len(longer) - len(shorter) > 1:
        return False
    if shorter[0] != longer[0] or shorter[-1] != longer[-1] or not (old + new).isalpha():
        return False
    if not (_swapped(old, new) if len(old) == len(new) else _one_more(shorter, longer)):
        return False
    return not (_is_drug(old) or _is_drug(new) or _are_opposed(old, new) or _are_both_words(old, new))


def _swapped(old: str, new: str) -> bool:
    places = [place for place, (a, b) in enumerate(zip(old, new, strict=True)) if a != b]
    if len(places) != 2 or places[1] != places[0] + 1:
        return False
    return old[places[0]] == new[places[1]] and old[places[1]] == new[places[0]]


def _one_more(shorter: str, longer: str) -> bool:
    place = next((i for i, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    return 0 < place < len(shorter) and shorter[place:] == longer[place + 1 :]


def _is_drug(word: str) -> bool:
    return word.endswith(_DRUG_ENDINGS) or word.removesuffix("s").endswith(_DRUG_ENDINGS)


def _are_opposed(old: str, new: str) -> bool:
    return any(
        (one in old and other in new and old.replace(one, other, 1) == new)
        or (one in new and other in old and new.replace(one, other, 1) == old)
        for one, other in _OPPOSED
    )


def _are_both_words(old: str, new: str) -> bool:
    from generator.criteria.judgement.real_pairs import (
        PAIRS,  # 5,000 pairs: read when a slip is in question, not at start
    )

    known = (PAIRS, _DIFFERENT)
    return any(f"{a}/{b}" in pairs or f"{b}/{a}" in pairs for a, b in _base_forms(old, new) for pairs in known)


def _base_forms(old: str, new: str) -> list[tuple[str, str]]:
    forms = [(old, new)]
    for ending in _INFLECTIONS:
        if old.endswith(ending) and new.endswith(ending):
            a, b = old.removesuffix(ending), new.removesuffix(ending)
            forms += [(a, b), (a + "e", b + "e"), (a + "y", b + "y")]
    return forms


def is_one_word(parts: Sequence[str], words: Vocabulary) -> bool:
    """True when free parts mean what they mean joined: "pain management", never "in active" or "no table"."""
    if tuple(parts) in _HARMLESS_PARTS or "".join(parts) in words.safely_joined:
        return True
    if any(a[-1].isdigit() and b[0].isdigit() for a, b in pairwise(parts)):
        return False
    joined = "".join(parts)
    if joined in words.negators or joined in words.connectors:
        return False
    if parts[-1].isdigit():
        return True
    return all(part not in words.connectors and _keeps_its_sense(part, words) for part in parts)


def _keeps_its_sense(part: str, words: Vocabulary) -> bool:
    """Free or glued: "non" always negates, and no word begins or ends in "unless" or "without"."""
    if part in words.negators:
        return part == "non" or len(part) >= 5
    return part not in words.free_prefixes
