"""When two words are one word: slips, spellings, lost blanks. Every doubt says no."""

import pytest

from generator.criteria.judgement.real_pairs import PAIRS
from generator.criteria.judgement.slips import is_one_word, is_slip
from generator.criteria.language.spelling import folded
from generator.criteria.language.vocabulary import vocabulary

SLIPS = (
    "pateint/patient recieve/receive ilness/illness tubercluosis/tuberculosis immunosupressants/immunosuppressants "
    "particpation/participation treatement/treatment hypertnesion/hypertension haospital/hospital brian/brain"
).split()

NO_SLIPS = (
    # real words
    "trial/trail trials/trails compliant/complaint stoke/stroke simulation/stimulation patients/patents causal/casual "
    "medication/mediation through/though tired/tried addictive/additive weight/wight "
    # medicine
    "hyperthermia/hypothermia intravenous/intervenous abduction/adduction thoracotomy/thoracostomy ileum/ilium "
    "mucus/mucous systolic/diastolic prostate/prostrate infarction/infraction facial/fascial pleural/plural male/female "
    "hypertrophic/hypertropic insulin/inulin brachial/branchial "
    # drugs
    "adalimumab/adalimuab atenolol/atenlol simvastatin/simvastaitn omeprazole/omperazole doxycycline/doxcycline "
    # a replaced letter, the end, the first letter, two slips, too short, no letters
    "hospital/hotsital simvastatins/simvasstatins pian/pain "
    "hypertention/hypertension neutrophil/neutrophill stroke/strokes include/included umlatuin/lumautin haert/heert "
    "eye/eey ab12cde/ab21cde ptaeitn/patient"
).split()


@pytest.mark.parametrize("pair", SLIPS)
def test_a_slip_inside_a_longer_word_is_one(pair: str) -> None:
    one, other = pair.split("/")
    assert is_slip(one, other, "en")
    assert is_slip(other, one, "en")


@pytest.mark.parametrize("pair", NO_SLIPS)
def test_a_doubtful_difference_is_no_slip(pair: str) -> None:
    one, other = pair.split("/")
    assert not is_slip(one, other, "en")
    assert not is_slip(other, one, "en")


def test_no_pair_of_real_words_is_a_slip() -> None:
    assert len(PAIRS) > 4_000
    pairs = [pair.split("/") for pair in PAIRS]
    assert [f"{one}/{other}" for one, other in pairs if is_slip(one, other, "en")] == []


def test_in_a_language_without_a_list_of_real_pairs_only_long_words_slip() -> None:
    assert is_slip("cleifon", "cleifion", "cy")
    assert not is_slip("cleifn", "cleifin", "cy")
    assert not is_slip("gwaed", "gwaeed", "cy")
    assert is_slip("triniaethau", "triniathau", "cy")


@pytest.mark.parametrize(
    "pair",
    "haemoglobin/hemoglobin anaemia/anemia oesophageal/esophageal oestrogen/estrogen paediatric/pediatric foetal/fetal "
    "diarrhoea/diarrhea tumours/tumors behavioural/behavioral centre/center litres/liters fibre/fiber programme/program "
    "randomised/randomized stabilisation/stabilization analyse/analyze practise/practice licence/license "
    "enrolment/enrollment labelled/labeled sulphate/sulfate leukaemia/leukemia judgement/judgment ageing/aging "
    "gynaecological/gynecological caesarean/cesarean orthopaedic/orthopedic coeliac/celiac dyspnoea/dyspnea "
    "neurone/neuron grey/gray artefact/artifact".split(),
)
def test_british_and_american_spellings_are_one_word(pair: str) -> None:
    british, american = pair.split("/")
    assert folded(british) == folded(american)


@pytest.mark.parametrize(
    "pair",
    "does/des shoe/she course/corse hours/hors four/for exercise/exercises rise/rize basis/bazis tire/tier lose/loose "
    "fiber/fever metre/metro colour/collar pain/pane".split(),
)
def test_different_words_stay_different(pair: str) -> None:
    one, other = pair.split("/")
    assert folded(one) != folded(other)


@pytest.mark.parametrize(
    "parts",
    [
        "pain management",
        "immuno suppressants",
        "non compliant",
        "follow up",
        "can not",
        "in patients",
        "il 6",
        "unless treated",
        "never smoked",
    ],
)
def test_a_lost_blank_changes_nothing(parts: str) -> None:
    assert is_one_word(parts.split(), vocabulary("en"))


@pytest.mark.parametrize(
    "parts",
    "in active/a typical/no table/un able/an aerobic/dis ability/not able/or al/may be/with out/no where/1 0/10 9".split(
        "/"
    ),
)
def test_a_prefix_or_a_small_word_that_comes_free_may_change_everything(parts: str) -> None:
    assert not is_one_word(parts.split(), vocabulary("en"))
