"""The findings about revisions of criteria, prose and translations, as far as one file or its neighbours can tell."""

from generator.problems import Code, Severity

TEXT_EMPTY = Code(
    name="text-empty",
    severity=Severity.ERROR,
    why="A file without words would be published as a heading with nothing below it, or as a list without criteria.",
    fix="Fill the text in, or delete the file.",
)
REVISION_NAME = Code(
    name="revision-name",
    severity=Severity.ERROR,
    why="The name of the file is the date of the revision; a revision without a date cannot be put in order.",
    fix="Name it 2024-01-30.en.txt (the date the criteria are in force from), or undated.en.txt for the oldest one.",
)
AS_OF_DIFFERS = Code(
    name="as-of-differs",
    severity=Severity.ERROR,
    why="The file's name and its as_of say since when the criteria are in force. Two dates cannot both be right.",
    fix="Look the date up in the register and correct the one that is wrong.",
)
REVISION_DATE_TWICE = Code(
    name="revision-date-twice",
    severity=Severity.ERROR,
    why="Two wordings for one date: nobody could tell which one was in force.",
    fix="Correct a date; or, when the register really has two on one day, name the later file 2024-01-30-2.en.txt.",
)
REVISION_FACTS_DIFFER = Code(
    name="revision-facts-differ",
    severity=Severity.ERROR,
    why="The same revision in two languages has one history; its dates cannot depend on the language.",
    fix="Make the key the same in both files, or leave it out of the translation.",
)
CORRECTION_NOT_FOUND = Code(
    name="correction-not-found",
    severity=Severity.ERROR,
    why="A correction of words that are not there corrects nothing, while somebody relies on it.",
    fix="Copy the damaged letters out of the text below the header into `find`.",
)
CORRECTION_OF_NUMBER = Code(
    name="correction-of-number",
    severity=Severity.ERROR,
    why="A correction repairs damaged letters. Another number is another criterion: only the register may say so.",
    fix="Leave the number as the register has it, and tell the register's editors.",
)
BAD_DIGEST = Code(
    name="bad-digest",
    severity=Severity.ERROR,
    why="`translates` says which English text was translated; in another form it cannot be compared with it.",
    fix='Write "sha256:" and 64 digits or letters from a to f, as `trialpages translate status` shows it.',
)
BAD_VERSION_KEY = Code(
    name="bad-version-key",
    severity=Severity.ERROR,
    why="`reviewed_against` says which criteria a person checked the text against; another word says nothing.",
    fix='Write the date of the version in quotation marks, "2024-01-30", or "first" for the one without a date.',
)
TRANSLATION_STALE = Code(
    name="translation-stale",
    severity=Severity.WARNING,
    why="The original has changed since it was translated. The page shows the translation, and says that it is older.",
    fix="Bring the translation up to date, then copy the new digest into `translates`.",
)
TRANSLATION_UNTIED = Code(
    name="translation-untied",
    severity=Severity.WARNING,
    why="Without `translates` nobody can tell when the original has moved on and the translation has become wrong.",
    fix='Add translates = "sha256:..." with the digest of the text that was translated.',
)
OWN_PAGE_NAME = Code(
    name="own-page-name",
    severity=Severity.ERROR,
    why="The page would claim an address that the website itself uses, or one that cannot be typed.",
    fix="Choose another name of small letters, digits and hyphens.",
)
OWN_PAGE_UNTRANSLATED = Code(
    name="own-page-untranslated",
    severity=Severity.WARNING,
    why="Readers of the other language get this page in a language that is not theirs, with a notice.",
    fix="Have the page translated, and put it beside the original with the language in its name.",
)

CODES = (
    TEXT_EMPTY,
    REVISION_NAME,
    AS_OF_DIFFERS,
    REVISION_DATE_TWICE,
    REVISION_FACTS_DIFFER,
    CORRECTION_NOT_FOUND,
    CORRECTION_OF_NUMBER,
    BAD_DIGEST,
    BAD_VERSION_KEY,
    TRANSLATION_STALE,
    TRANSLATION_UNTIED,
    OWN_PAGE_NAME,
    OWN_PAGE_UNTRANSLATED,
)
