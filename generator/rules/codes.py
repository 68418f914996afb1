"""What can be wrong with a trial as a whole, or on a date: the texts that `trialpages explain` prints."""

from generator.problems import Code, Severity

END_BEFORE_START = Code(
    name="end-before-start",
    severity=Severity.ERROR,
    why="A period that ends before it starts is a slip of the pen; printed, it would mislead who plans by it.",
    fix="Look both dates up in the register.",
)
AGES_CROSSED = Code(
    name="ages-crossed",
    severity=Severity.ERROR,
    why="A lowest age above the highest one lets nobody in.",
    fix="Look both ages up in the register.",
)
RECRUITING_PAST_END = Code(
    name="recruiting-past-end",
    severity=Severity.WARNING,
    why="The register says that the trial recruits, but its planned end has passed. The page states both facts.",
    fix="Ask the study team whether the trial is still open, and have the register's entry brought up to date.",
)
NOT_YET_PAST_START = Code(
    name="not-yet-past-start",
    severity=Severity.WARNING,
    why="The planned start has passed, and the register does not say that it started. The page states both facts.",
    fix="Ask the study team whether the trial has started, and have the register's entry brought up to date.",
)
DATE_IN_FUTURE = Code(
    name="date-in-future",
    severity=Severity.WARNING,
    why="What is in force from a later day on is shown as if it were in force already.",
    fix="Check the date. If it is right, publish the file when its day has come.",
)
NO_CONTACTS = Code(
    name="no-contacts",
    severity=Severity.WARNING,
    why="Patients are asked to contact the study team, and find nobody to ask.",
    fix="Add a [[contacts]] table with a name and a phone number or e-mail address that the register makes public.",
)
CONTACT_WITHOUT_WAY = Code(
    name="contact-without-way",
    severity=Severity.WARNING,
    why="A name alone does not help a patient to ask.",
    fix="Add the phone number or e-mail address, if the register makes one public.",
)
PHONE_UNREADABLE = Code(
    name="phone-unreadable",
    severity=Severity.WARNING,
    why="The number is shown as it is, but a phone cannot dial it from the page; it may have a digit too few.",
    fix="Check the number with the register, and write it with its country code: +44 151 529 5820.",
)
SITE_WITHOUT_POSTCODE = Code(
    name="site-without-postcode",
    severity=Severity.WARNING,
    why="Without a postcode a patient cannot plan the way, and the site is missing from maps.",
    fix='Add postcode = "L9 7LJ" to the site.',
)
BLOCK_MISSING = Code(
    name="block-missing",
    severity=Severity.WARNING,
    why="The page leaves out what is missing. A patient cannot decide without what taking part involves, or who can.",
    fix="Add the file or the key.",
)
TRANSLATION_MISSING = Code(
    name="translation-missing",
    severity=Severity.WARNING,
    why="Readers of this language get the other one, marked as such, with a notice.",
    fix="Have the texts translated, and put each beside the original with the language in its name.",
)
PROSE_NOT_REVIEWED = Code(
    name="prose-not-reviewed",
    severity=Severity.WARNING,
    why="Nobody has said that this text fits the current criteria. The page says so above the text.",
    fix="Read the text against the current criteria, then write reviewed_against into its header.",
)
UNKNOWN_VERSION = Code(
    name="unknown-version",
    severity=Severity.ERROR,
    why="`reviewed_against` names the criteria that a person checked a text against; there are no such criteria.",
    fix="Write the key of a version of this trial.",
)
SUMMARY_DISAGREES = Code(
    name="summary-disagrees",
    severity=Severity.WARNING,
    why="The plain words and the criteria name different limits. A patient may stay away, or come in vain.",
    fix="Ask the study team which one is right, and have the text corrected.",
)
AGE_DISAGREES = Code(
    name="age-disagrees",
    severity=Severity.WARNING,
    why="The age at the top of the page and the age in the criteria differ.",
    fix="Look the age up in the register, and correct minimum_age or maximum_age.",
)
ACCEPTED_UNUSED = Code(
    name="accepted-unused",
    severity=Severity.WARNING,
    why="An accepted finding that is not there any more hides nothing and confuses everybody: the words have changed.",
    fix="Delete the entry; if the finding is reported again, look at the new words first.",
)

WORDS_OUTSIDE_CHANGED = Code(
    name="words-outside-changed",
    severity=Severity.WARNING,
    why='A connector, a note or a sub-heading of a list changed. "AND" that becomes "OR" decides who can take part, '
    "and the changelog compares criteria only.",
    fix="Read both wordings. If it matters who can take part, say so in the revision's reason.",
)

CODES = (
    END_BEFORE_START,
    AGES_CROSSED,
    RECRUITING_PAST_END,
    NOT_YET_PAST_START,
    DATE_IN_FUTURE,
    NO_CONTACTS,
    CONTACT_WITHOUT_WAY,
    PHONE_UNREADABLE,
    SITE_WITHOUT_POSTCODE,
    BLOCK_MISSING,
    TRANSLATION_MISSING,
    PROSE_NOT_REVIEWED,
    UNKNOWN_VERSION,
    SUMMARY_DISAGREES,
    AGE_DISAGREES,
    ACCEPTED_UNUSED,
    WORDS_OUTSIDE_CHANGED,
)
