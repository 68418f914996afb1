"""Hard cases of splitting with their right answers, all invented, in shapes that registries print.

The answer lists the pieces in order: `[label] words` is a criterion, indented by two blanks for each level;
`<kind> words` is something that is kept but is no criterion. Blanks between pieces are left out.
"""

from typing import NamedTuple


class Case(NamedTuple):
    """One text and the pieces it must be cut into."""

    name: str
    text: str
    pieces: tuple[str, ...]
    lang: str = "en"


CASES = (
    # Numbers on lines of their own
    Case("a plain numbered list", "1. Adult\n2. Able to walk", ("[1] Adult", "[2] Able to walk")),
    Case("round brackets behind", "1) Adult\n2) Able to walk", ("[1] Adult", "[2] Able to walk")),
    Case("round brackets around", "(1) Adult\n(2) Able to walk", ("[1] Adult", "[2] Able to walk")),
    Case("square brackets", "[1] Adult\n[2] Able to walk", ("[1] Adult", "[2] Able to walk")),
    Case("no blank behind the dot", "1.Adult\n2.Able to walk", ("[1] Adult", "[2] Able to walk")),
    Case("a tab behind the dot", "1.\tAdult\n2.\tAble to walk", ("[1] Adult", "[2] Able to walk")),
    Case("a tab and no dot", "1\tAdult\n2\tAble to walk", ("[1] Adult", "[2] Able to walk")),
    Case("a no-break space behind the dot", "1.\xa0Adult\n2.\xa0Able to walk", ("[1] Adult", "[2] Able to walk")),
    Case("bare numbers before capitals", "1 Adult\n2 Able to walk", ("[1] Adult", "[2] Able to walk")),
    Case("an escaped dot", "1\\. Adult\n2\\. Able to walk", ("[1] Adult", "[2] Able to walk")),
    Case("a colon once", "3. Smoker\n4: Pregnancy\n5. Frail", ("[3] Smoker", "[4] Pregnancy", "[5] Frail")),
    Case("lower case behind numbers", "1. adult\n2. able to walk", ("[1] adult", "[2] able to walk")),
    Case("a sign behind a number", "1. ≤ 10 days old\n2. >2 kg", ("[1] ≤ 10 days old", "[2] >2 kg")),
    Case("a number behind a number", "1. 18 years or over\n2. 2 falls", ("[1] 18 years or over", "[2] 2 falls")),
    Case(
        "nine is indented to stand under ten",
        " 8. Asthma\n 9. COPD\n10. Cancer\n11. Stroke",
        ("[8] Asthma", "[9] COPD", "[10] Cancer", "[11] Stroke"),
    ),
    Case("leading zeros", "01. Adult\n02. Able", ("[01] Adult", "[02] Able")),
    Case("CR LF line ends", "1. Adult\r\n2. Able\r\n", ("[1] Adult", "[2] Able")),
    Case("CR line ends", "1. Adult\r2. Able", ("[1] Adult", "[2] Able")),
    Case("blank lines between", "1. Adult\n\n2. Able\n\n\n3. Well", ("[1] Adult", "[2] Able", "[3] Well")),
    Case(
        "the first line lost its indentation",
        "1. Adult\n    2. Able\n    3. Well",
        ("[1] Adult", "[2] Able", "[3] Well"),
    ),
    Case(
        "an addition begins with three", "3. Registered\n4. Uses a reliever", ("[3] Registered", "[4] Uses a reliever")
    ),
    Case("letters behind numbers", "1a. Adult\n1b. Able\n2. Well", ("[1a] Adult", "[1b] Able", "[2] Well")),
    Case("a dash behind the number", "1- Adult\n2- Able", ("[1] Adult", "[2] Able")),
    Case("a stroke behind the number", "1/ Adult\n2/ Able", ("[1] Adult", "[2] Able")),
    Case("circled numbers", "① Adult\n② Able", ("[1] Adult", "[2] Able")),
    Case("full-width brackets", "（1）Adult\n（2）Able", ("[1] Adult", "[2] Able")),
    Case("a drug that begins with a number", "5-FU before\nRadiotherapy", ("[] 5-FU before", "[] Radiotherapy")),
    Case("a dose that begins a line", "2.5 Litres of blood\nAdult", ("[] 2.5 Litres of blood", "[] Adult")),
    Case("an age that begins a line", "18 Years or older\nWell", ("[] 18 Years or older", "[] Well")),
    # Run-on numbers
    Case(
        "no blank before the number",
        "1. Pain that affects outcomes2. Co-existing illness",
        ("[1] Pain that affects outcomes", "[2] Co-existing illness"),
    ),
    Case(
        "a full stop before the number",
        "1. Allergy to proteins.2. Previous use3. Asthma",
        ("[1] Allergy to proteins.", "[2] Previous use", "[3] Asthma"),
    ),
    Case(
        "a blank before the number", "1. Any infection 2. HIV 3. Asthma", ("[1] Any infection", "[2] HIV", "[3] Asthma")
    ),
    Case(
        "a unit before the number",
        "1. Neutrophils <1.5 x 109/L2. Live vaccine3. HIV",
        ("[1] Neutrophils <1.5 x 109/L", "[2] Live vaccine", "[3] HIV"),
    ),
    Case(
        "a small unit before the number",
        "1. Neutrophils <1.5 x 10e9/l2. Live vaccine",
        ("[1] Neutrophils <1.5 x 10e9/l", "[2] Live vaccine"),
    ),
    Case("a number runs into the label", "1. Platelets <1502. Age over 70", ("[1] Platelets <150", "[2] Age over 70")),
    Case(
        "numbers run into labels twice",
        "1. Heart rate >1102. Weight <503. Able to swallow",
        ("[1] Heart rate >110", "[2] Weight <50", "[3] Able to swallow"),
    ),
    Case(
        "a square unit runs into the label",
        "1. Body mass index >30 kg/m22. Age over 70",
        ("[1] Body mass index >30 kg/m2", "[2] Age over 70"),
    ),
    Case(
        "the unit's own digit is no label",
        "1. Body mass index >30 kg/m2. Patients on a diet2. Age over 70",
        ("[1] Body mass index >30 kg/m2. Patients on a diet", "[2] Age over 70"),
    ),
    Case(
        "numbers in the text are no labels",
        "1. eGFR <60 ml/min/1.73m2 or dialysis2. Bilirubin greater than2 times normal3. Pain less than 6 out of 10",
        (
            "[1] eGFR <60 ml/min/1.73m2 or dialysis",
            "[2] Bilirubin greater than2 times normal",
            "[3] Pain less than 6 out of 10",
        ),
    ),
    Case(
        "a number at the end of a line is no label",
        "1. Adult\n2. Pain over 4\n3. No single value below 5.\n4. Completed a course\n5. Consent",
        ("[1] Adult", "[2] Pain over 4", "[3] No single value below 5.", "[4] Completed a course", "[5] Consent"),
    ),
    Case("a bracket before the number", "1. Pain (daily)2. Fever", ("[1] Pain (daily)", "[2] Fever")),
    Case("a number behind its tenth", "9. Flu10. HIV11. Asthma", ("[9] Flu", "[10] HIV", "[11] Asthma")),
    Case(
        "half run-on",
        "1. Adult2. Able\n3. Well4. Here",
        ("[1] Adult", "[2] Able", "[3] Well", "[4] Here"),
    ),
    Case(
        "one break lost",
        "1. Adult\n2. Able 3. Well\n4. Here",
        ("[1] Adult", "[2] Able", "[3] Well", "[4] Here"),
    ),
    Case(
        "run-on round brackets",
        "1) First test positive. 2) Second test positive.",
        ("[1] First test positive.", "[2] Second test positive."),
    ),
    Case(
        "run-on brackets around",
        "(1) Adult (2) Able (3) Well",
        ("[1] Adult", "[2] Able", "[3] Well"),
    ),
    Case(
        "a type is no label",
        "1. Diabetes of type 2. Patients on insulin may take part",
        ("[1] Diabetes of type 2. Patients on insulin may take part",),
    ),
    Case(
        "a year is no label",
        "1. Adult\n2. Able\n3. Operated on before 2024. Patients must have recovered",
        ("[1] Adult", "[2] Able", "[3] Operated on before 2024. Patients must have recovered"),
    ),
    Case(
        "a limit is no label",
        "1. Adult\n2. Pain score greater than 3. Patients keep a diary",
        ("[1] Adult", "[2] Pain score greater than 3. Patients keep a diary"),
    ),
    Case(
        "an inner list of one line stays in its criterion",
        "1. Either (1) asthma or (2) COPD\n2. Adult",
        ("[1] Either (1) asthma or (2) COPD", "[2] Adult"),
    ),
    Case(
        "a reference is no label",
        "1. Adult\n2. Not excluded (see criterion 3). Others may ask\n3. Well",
        ("[1] Adult", "[2] Not excluded (see criterion 3). Others may ask", "[3] Well"),
    ),
    Case(
        "a decimal is no label",
        "1. Dose of 2.5 mg or 3. 0 mg\n2. Adult",
        ("[1] Dose of 2.5 mg or 3. 0 mg", "[2] Adult"),
    ),
    Case(
        "a sentence number in the wrapped line is no label",
        "1. Adult\n2. Pain score of at least\n4. Completed diary entries count\n3. Well",
        ("[1] Adult", "[2] Pain score of at least\n4. Completed diary entries count", "[3] Well"),
    ),
    Case(
        "sub-numbers run on",
        "1. Adult2. Either:2.1. Asthma2.2. COPD3. Well",
        ("[1] Adult", "[2] Either:", "  [2.1] Asthma", "  [2.2] COPD", "[3] Well"),
    ),
    Case(
        "small letters behind semicolons",
        "1. aged over 18; 2. able to consent; 3. no asthma",
        ("[1] aged over 18;", "[2] able to consent;", "[3] no asthma"),
    ),
    Case("a percentage before the number", "1. HbA1c > 7.5%2. Adult", ("[1] HbA1c > 7.5%", "[2] Adult")),
    Case("a limit and a blank before the number", "1. Pain over 30 2. Adult", ("[1] Pain over 30", "[2] Adult")),
    Case("a decimal runs into the label", "1. BMI 18.5-24.92. Adult", ("[1] BMI 18.5-24.9", "[2] Adult")),
    Case("a date runs into the label", "1. Born before 1.1.20002. Able", ("[1] Born before 1.1.2000", "[2] Able")),
    Case("a day and month are no label", "1. Adults seen on 2. March 2020", ("[1] Adults seen on 2. March 2020",)),
    Case(
        "a day and month at a line's start are no label",
        "1. Diagnosed after\n2. March 2020\n2. Adult",
        ("[1] Diagnosed after\n2. March 2020", "[2] Adult"),
    ),
    Case(
        "the name of a molecule is no label",
        "19. Hepatitis\n20. No drug against CD20. Patients may ask",
        ("[19] Hepatitis", "[20] No drug against CD20. Patients may ask"),
    ),
    Case(
        "an age ends its criterion",
        "1. Aged 18 years or over 2. Seen twice a day 3. Will take part",
        ("[1] Aged 18 years or over", "[2] Seen twice a day", "[3] Will take part"),
    ),
    Case("sub-numbers only, run on", "1.1.Adult1.2.Able2.1.Well", ("[1.1] Adult", "[1.2] Able", "[2.1] Well")),
    Case(
        "bullets inside a numbered line",
        "2. No cancer, except: • Skin • Cured\n3. Well",
        ("[2] No cancer, except:", "  [] Skin", "  [] Cured", "[3] Well"),
    ),
    Case(
        "a damaged sign ends like a bullet and is none",
        "Rate ‚â• 22 per minute\nAdult",
        ("[] Rate ‚â• 22 per minute", "[] Adult"),
    ),
    Case("Roman numerals run on", "i) Adult ii) Able iii) Well", ("[i] Adult", "[ii] Able", "[iii] Well")),
    # Twice, missing, starting again
    Case(
        "a number printed twice",
        "4. Pregnant\n5. Frail\n5. Confused\n6. In a trial",
        ("[4] Pregnant", "[5] Frail", "[5] Confused", "[6] In a trial"),
    ),
    Case("a missing number", "1. Adult\n2. Able\n4. Well\n5. Here", ("[1] Adult", "[2] Able", "[4] Well", "[5] Here")),
    Case(
        "all numbers are one",
        "1. Adult\n1. Able\n1. Well",
        ("[1] Adult", "[1] Able", "[1] Well"),
    ),
    Case(
        "a number out of turn",
        "1. Adult\n2. Able\n33. Well\n4. Here",
        ("[1] Adult", "[2] Able", "[33] Well", "[4] Here"),
    ),
    Case(
        "numbering starts again under sub-headings",
        "Teenagers:\n1. Consent of a parent\n2. Able to use a spacer\n\nAdults:\n1. Aged 18\n2. Able to read",
        (
            "<heading> Teenagers:",
            "[1] Consent of a parent",
            "[2] Able to use a spacer",
            "<heading> Adults:",
            "[1] Aged 18",
            "[2] Able to read",
        ),
    ),
    Case(
        "numbering goes on across a sub-heading",
        "Patients:\n1. Adult\n2. Able\nCarers:\n3. Lives with the patient\n4. Adult",
        (
            "<heading> Patients:",
            "[1] Adult",
            "[2] Able",
            "<heading> Carers:",
            "[3] Lives with the patient",
            "[4] Adult",
        ),
    ),
    Case(
        "sub-headings without a colon",
        "Group A\n1. Adult\n2. Able\n\nGroup B\n1. Child\n2. Well",
        ("<heading> Group A", "[1] Adult", "[2] Able", "<heading> Group B", "[1] Child", "[2] Well"),
    ),
    Case(
        "numbering starts again without a heading",
        "1. Adult\n2. Able\n\n1. Child\n2. Well",
        ("[1] Adult", "[2] Able", "[1] Child", "[2] Well"),
    ),
    # Sub-criteria
    Case(
        "dotted sub-numbers",
        "1. Adult\n2. Two of:\n2.1. Asthma\n2.2. COPD\n3. Well",
        ("[1] Adult", "[2] Two of:", "  [2.1] Asthma", "  [2.2] COPD", "[3] Well"),
    ),
    Case(
        "dotted sub-numbers without a last dot",
        "1. Adult\n2. Two of:\n  2.1 Asthma\n  2.2 COPD\n3. Well",
        ("[1] Adult", "[2] Two of:", "  [2.1] Asthma", "  [2.2] COPD", "[3] Well"),
    ),
    Case(
        "three levels",
        "1. Adult\n1.1. Aged 18\n1.1.1. On the day\n1.2. Aged 80\n2. Well",
        ("[1] Adult", "  [1.1] Aged 18", "    [1.1.1] On the day", "  [1.2] Aged 80", "[2] Well"),
    ),
    Case(
        "sub-numbers without their number",
        "1.1 Adult\n1.2 Able\n1.3 Well",
        ("[1.1] Adult", "[1.2] Able", "[1.3] Well"),
    ),
    Case(
        "sub-numbers of several missing numbers",
        "1.1 Adult\n1.2 Able\n2.1 Well\n2.2 Here",
        ("[1.1] Adult", "[1.2] Able", "[2.1] Well", "[2.2] Here"),
    ),
    Case(
        "letters under a number",
        "1. Adult\n2. One of:\na) Asthma\nb) COPD\n3. Well",
        ("[1] Adult", "[2] One of:", "  [a] Asthma", "  [b] COPD", "[3] Well"),
    ),
    Case(
        "letters under the last number",
        "1. Adult\n2. Consent\n(a) from the patient\n(b) from a parent",
        ("[1] Adult", "[2] Consent", "  [a] from the patient", "  [b] from a parent"),
    ),
    Case(
        "Roman numerals under a letter under a number",
        "1. Adult with:\n  a) Asthma:\n    i) mild\n    ii) severe\n  b) COPD\n2. Well",
        ("[1] Adult with:", "  [a] Asthma:", "    [i] mild", "    [ii] severe", "  [b] COPD", "[2] Well"),
    ),
    Case(
        "bullets under a number",
        "1. Adult\n2. No cancer, except:\n\n   * Skin cancer\n   * Cured cancer\n3. Well",
        ("[1] Adult", "[2] No cancer, except:", "  [] Skin cancer", "  [] Cured cancer", "[3] Well"),
    ),
    Case(
        "bullets that are not indented under a number",
        "1. Adult\n2. No cancer, except:\n- Skin cancer\n- Cured cancer\n3. Well",
        ("[1] Adult", "[2] No cancer, except:", "  [] Skin cancer", "  [] Cured cancer", "[3] Well"),
    ),
    Case(
        "an indented list starts at one again",
        "1. Adult\n2. Not fertile:\n\n   1. After menopause\n   2. No womb\n3. Well",
        ("[1] Adult", "[2] Not fertile:", "  [1] After menopause", "  [2] No womb", "[3] Well"),
    ),
    Case(
        "an indented list ends with the number of the outer list",
        "1. Adult\n2. Able\n3. Within 6 months:\n\n   1. Heart attack\n   2. Stroke\n   3. Fall\n4. Pregnant",
        (
            "[1] Adult",
            "[2] Able",
            "[3] Within 6 months:",
            "  [1] Heart attack",
            "  [2] Stroke",
            "  [3] Fall",
            "[4] Pregnant",
        ),
    ),
    Case(
        "an indented list at the end",
        "1. Adult\n2. No use of:\n\n    1. Aspirin\n    2. Iron\n\n       -",
        ("[1] Adult", "[2] No use of:", "  [1] Aspirin", "  [2] Iron", "<leftover> -"),
    ),
    Case(
        "another bracket makes an inner list",
        "(1) Adult\n(2) All of 1), 2) below\n 1) Fever\n 2) Cough\n(3) Well",
        ("[1] Adult", "[2] All of 1), 2) below", "  [1] Fever", "  [2] Cough", "[3] Well"),
    ),
    Case(
        "an inner list of the same style comes back",
        "1. Adult\n2. Able\n3. One of:\n1. Asthma\n2. COPD\n4. Well",
        ("[1] Adult", "[2] Able", "[3] One of:", "  [1] Asthma", "  [2] COPD", "[4] Well"),
    ),
    Case(
        "capital letters with numbers below",
        "A. Adults\n1. Aged 18\n2. Able\nB. Children\n1. Aged 5\n2. Well",
        ("[A] Adults", "  [1] Aged 18", "  [2] Able", "[B] Children", "  [1] Aged 5", "  [2] Well"),
    ),
    # Letters and bullets alone
    Case("letters", "a) Adult\nb) Able\nc) Well", ("[a] Adult", "[b] Able", "[c] Well")),
    Case("capital letters", "A. Adult\nB. Able\nC. Well", ("[A] Adult", "[B] Able", "[C] Well")),
    Case("letters in brackets", "(a) Adult\n(b) Able", ("[a] Adult", "[b] Able")),
    Case(
        "Roman numerals",
        "i) Adult\nii) Able\niii) Well\niv) Here",
        ("[i] Adult", "[ii] Able", "[iii] Well", "[iv] Here"),
    ),
    Case(
        "letters as far as i", "g) Adult\nh) Able\ni) Well\nj) Here", ("[g] Adult", "[h] Able", "[i] Well", "[j] Here")
    ),
    Case("capital Roman numerals", "I. Adult\nII. Able\nIII. Well", ("[I] Adult", "[II] Able", "[III] Well")),
    Case("dashes", "- Adult\n- Able\n- Well", ("[] Adult", "[] Able", "[] Well")),
    Case("stars", "* Adult\n* Able", ("[] Adult", "[] Able")),
    Case("round bullets", "• Adult\n• Able", ("[] Adult", "[] Able")),
    Case("round bullets without a blank", "•Adult\n•Able", ("[] Adult", "[] Able")),
    Case("middle dots", "· Adult\n· Able", ("[] Adult", "[] Able")),
    Case("long dashes", "– Adult\n– Able", ("[] Adult", "[] Able")),
    Case("a bullet and a tab", "-\tAdult\n-\tAble", ("[] Adult", "[] Able")),
    Case("the letter o as a bullet", "o Adult\no Able", ("[] Adult", "[] Able")),
    Case("dashes without a blank", "-Adult\n-Able", ("[] Adult", "[] Able")),
    Case("escaped stars", "\\* Adult\n\\* Able", ("[] Adult", "[] Able")),
    Case(
        "inner bullets by indentation",
        "* Adult\n  * Aged 18\n  * Aged 80\n* Able",
        ("[] Adult", "  [] Aged 18", "  [] Aged 80", "[] Able"),
    ),
    Case(
        "inner bullets of another kind",
        "- Drugs:\no Aspirin\no Iron\n- Able",
        ("[] Drugs:", "  [] Aspirin", "  [] Iron", "[] Able"),
    ),
    Case("a negative number is no bullet", "Base excess\n-2.5 or lower", ("[] Base excess", "[] -2.5 or lower")),
    Case(
        "a species is no label",
        "E. coli infection\nS. aureus infection",
        ("[] E. coli infection", "[] S. aureus infection"),
    ),
    Case(
        "a species inside a numbered list",
        "1. Infection with\nE. coli or others\n2. Adult",
        ("[1] Infection with\nE. coli or others", "[2] Adult"),
    ),
    Case("bullets run on", "• Adult • Able • Well", ("[] Adult", "[] Able", "[] Well")),
    Case("letters run on", "a) Adult b) Able c) Well", ("[a] Adult", "[b] Able", "[c] Well")),
    Case("bullets before numbers", "- 1. Adult\n- 2. Able", ("[1] Adult", "[2] Able")),
    # What is no criterion
    Case(
        "the name of the field",
        "Inclusion criteria:\n\n1. Adult\n2. Able",
        ("<heading> Inclusion criteria:", "[1] Adult", "[2] Able"),
    ),
    Case(
        "the name of the field on the line of the first criterion",
        "Inclusion criteria: 1. Adult\n2. Able",
        ("<heading> Inclusion criteria:", "[1] Adult", "[2] Able"),
    ),
    Case(
        "the name of the field before run-on numbers",
        "Exclusion Criteria: 1. Asthma 2. COPD",
        ("<heading> Exclusion Criteria:", "[1] Asthma", "[2] COPD"),
    ),
    Case(
        "a sentence that leads to the list",
        "Infants may take part if:\n1. Born before 32 weeks\n2. Under 72 hours old",
        ("<heading> Infants may take part if:", "[1] Born before 32 weeks", "[2] Under 72 hours old"),
    ),
    Case(
        "a paragraph before the list",
        "Everybody with gout may take part. The doctor decides in the end.\n1. Adult\n2. Able",
        ("<leftover> Everybody with gout may take part. The doctor decides in the end.", "[1] Adult", "[2] Able"),
    ),
    Case(
        "connectors alone on a line",
        "Asthma diagnosed by a doctor\n\nAND EITHER:\n1. An attack this year\nOR\n2. Test score ≤19",
        (
            "[] Asthma diagnosed by a doctor",
            "<connector> AND EITHER:",
            "[1] An attack this year",
            "<connector> OR",
            "[2] Test score ≤19",
        ),
    ),
    Case("a connector with a stroke", "1. Adult\nAND/OR\n2. Able", ("[1] Adult", "<connector> AND/OR", "[2] Able")),
    Case("a connector in small letters", "1. Adult\nor\n2. Able", ("[1] Adult", "<connector> or", "[2] Able")),
    Case(
        "a longer connector",
        "1. Adult\nAND at least one of the following:\n2. Asthma\n3. COPD",
        ("[1] Adult", "<connector> AND at least one of the following:", "[2] Asthma", "[3] COPD"),
    ),
    Case(
        "a note",
        "1. Adult\n2. Able\n\nNote: people from the pilot may take part again.",
        ("[1] Adult", "[2] Able", "<note> Note: people from the pilot may take part again."),
    ),
    Case(
        "a note in the middle",
        "1. Adult\nN.B. on the day of consent\n2. Able",
        ("[1] Adult", "<note> N.B. on the day of consent", "[2] Able"),
    ),
    Case(
        "a footnote",
        "1. Uses contraception*\n2. Able\n\n*Contraception that fails rarely.",
        ("[1] Uses contraception*", "[2] Able", "<note> *Contraception that fails rarely."),
    ),
    Case(
        "an escaped footnote with a blank",
        "1. Uses contraception\\*\n2. Able\n\n\\* Contraception that fails rarely.",
        ("[1] Uses contraception\\*", "[2] Able", "<note> \\* Contraception that fails rarely."),
    ),
    Case(
        "a dagger",
        "1. Frail†\n2. Able\n† By the usual test",
        ("[1] Frail†", "[2] Able", "<note> † By the usual test"),
    ),
    Case(
        "a sentence after the list",
        "1. Adult\n2. Able\n\nThose fed by tube may still take part.",
        ("[1] Adult", "[2] Able", "<leftover> Those fed by tube may still take part."),
    ),
    Case(
        "a sentence after the list over two lines",
        "1. Adult\n2. Able\n\nIf infants receive treatment for\nInfection, they may still take part.",
        ("[1] Adult", "[2] Able", "<leftover> If infants receive treatment for\nInfection, they may still take part."),
    ),
    Case(
        "a line of underscores",
        "1. Adult\n2. Able\n\n_____",
        ("[1] Adult", "[2] Able", "<separator> _____"),
    ),
    Case(
        "a number without words",
        "1. Adult\n2. Able\n3.",
        ("[1] Adult", "[2] Able", "<leftover> 3."),
    ),
    Case(
        "the words of a number on the next line",
        "1.\nAdult\n2.\nAble",
        ("[1] Adult", "[2] Able"),
    ),
    # Lines that go on
    Case(
        "a line goes on in lower case",
        "1. Adults who are\nable to walk\n2. Well",
        ("[1] Adults who are\nable to walk", "[2] Well"),
    ),
    Case(
        "a line goes on after a comma",
        "1. Treated in London, Leeds,\nBristol or Cardiff\n2. Well",
        ("[1] Treated in London, Leeds,\nBristol or Cardiff", "[2] Well"),
    ),
    Case(
        "an indented line goes on",
        "  1. Adults treated by\n     Dr Example\n  2. Well",
        ("[1] Adults treated by\n     Dr Example", "[2] Well"),
    ),
    Case(
        "a sentence inside the list goes with its criterion",
        "1. Adult\nProof of age is needed.\n2. Well",
        ("[1] Adult\nProof of age is needed.", "[2] Well"),
    ),
    Case(
        "the last criterion has two lines",
        "1. Adult\n2. Consent from the patient or from\nDr Example",
        ("[1] Adult", "[2] Consent from the patient or from\nDr Example"),
    ),
    # No marks at all
    Case(
        "one paragraph",
        "Adults with asthma. They must be well; no smokers.",
        ("[] Adults with asthma. They must be well; no smokers.",),
    ),
    Case("one criterion to a line", "Adult\nAble to walk\nNo asthma", ("[] Adult", "[] Able to walk", "[] No asthma")),
    Case(
        "paragraphs",
        "Adults with asthma.\n\nNo smokers; no drinkers.",
        ("[] Adults with asthma.", "[] No smokers; no drinkers."),
    ),
    Case(
        "a wrapped paragraph",
        "Adults with asthma who have\nbeen treated for a year\nNo smokers",
        ("[] Adults with asthma who have\nbeen treated for a year", "[] No smokers"),
    ),
    Case("all in lower case", "adults\nable to walk\nno asthma", ("[] adults", "[] able to walk", "[] no asthma")),
    Case(
        "a measure in lower case begins a line",
        "Adult\neGFR <50 ml/min\npH below 7.3",
        ("[] Adult", "[] eGFR <50 ml/min", "[] pH below 7.3"),
    ),
    Case(
        "sub-headings without marks",
        "Adults:\nAged 18\nAble\nChildren:\nAged 5",
        ("<heading> Adults:", "[] Aged 18", "[] Able", "<heading> Children:", "[] Aged 5"),
    ),
    Case("one word", "None", ("[] None",)),
    Case("nothing", "", ()),
    Case("only blanks", " \n\t\n\xa0", ()),
    Case("only a separator", "_____\n", ("<separator> _____",)),
    Case(
        "form feed and line separator do not cut",
        "1. Adult\x0cwith pain\u2028today\n2. Well",
        ("[1] Adult\x0cwith pain\u2028today", "[2] Well"),
    ),
    # Welsh
    Case(
        "a Welsh list",
        "Meini prawf cynhwysiant:\n1. 18 oed neu hŷn\n2. Yn gallu cerdded",
        ("<heading> Meini prawf cynhwysiant:", "[1] 18 oed neu hŷn", "[2] Yn gallu cerdded"),
        "cy",
    ),
    Case(
        "Welsh connectors",
        "1. Asthma\nNEU\n2. COPD\nAC UN O'R CANLYNOL:\n3. Oedolyn",
        ("[1] Asthma", "<connector> NEU", "[2] COPD", "<connector> AC UN O'R CANLYNOL:", "[3] Oedolyn"),
        "cy",
    ),
    Case(
        "a Welsh note",
        "1. Asthma\n2. Oedolyn\n\nNodyn: gweler y daflen.",
        ("[1] Asthma", "[2] Oedolyn", "<note> Nodyn: gweler y daflen."),
        "cy",
    ),
    Case(
        "the Welsh word o is no bullet",
        "1. Pobl sydd\no dan 18 oed\n2. Asthma",
        ("[1] Pobl sydd\no dan 18 oed", "[2] Asthma"),
        "cy",
    ),
    Case(
        "Welsh numbers in the text are no labels",
        "1. Diabetes math 2. Rhaid cymryd inswlin\n2. Oedolyn",
        ("[1] Diabetes math 2. Rhaid cymryd inswlin", "[2] Oedolyn"),
        "cy",
    ),
)
