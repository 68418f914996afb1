"""The findings that the criteria engine can make, with what `trialpages explain` prints about each.

In: nothing. Out: one `Code` each, and all of them in `CODES`. Errors are findings that make the history itself
untrustworthy; everything else is a warning, because the registry's words are shown as they are.
"""

from generator.problems import Code, Severity

AS_OF_AFTER_UPDATE = Code(
    name="as-of-after-update",
    severity=Severity.WARNING,
    why="The heading of a revision gives two dates, and the one it was in force from is later than the one it was "
    "edited on. One of them is probably a slip of the registry's.",
    fix="Look at the registry's record. Keep the dates as printed, unless the registry corrects them.",
)
BRACKET_OPEN = Code(
    name="bracket-open",
    severity=Severity.WARNING,
    why="A bracket is opened in a criterion and never closed. Words may be missing, or two criteria may have been "
    "cut apart or joined in the wrong place.",
    fix="Compare with the registry's record. If the registry itself left the bracket open, accept the finding.",
)
CRITERIA_MISSING = Code(
    name="criteria-missing",
    severity=Severity.WARNING,
    why="A text that should hold criteria holds none: it is empty, or only blanks, lines and headings.",
    fix="Check that the whole field was copied. A registry's list that is really empty has no file.",
)
CRITERION_CUT_OFF = Code(
    name="criterion-cut-off",
    severity=Severity.WARNING,
    why="The text stops in the middle of a word or sentence. Exports and web pages cut long fields, so criteria may "
    "be missing as well. The page says so below the criterion; it never guesses the rest.",
    fix="Look for the full text in another export of the same record. If there is none, accept the finding.",
)
CRITERION_EMPTY = Code(
    name="criterion-empty",
    severity=Severity.WARNING,
    why="A number or bullet stands alone, without words. A criterion may have been lost there.",
    fix="Compare with the registry's record.",
)
CURRENT_TWICE = Code(
    name="current-twice",
    severity=Severity.ERROR,
    why="Two texts of one list both claim to be the current one, so it is not known which criteria are in force.",
    fix="Ask the trial team or the registry which one holds, and date the other one.",
)
DATE_IMPOSSIBLE = Code(
    name="date-impossible",
    severity=Severity.ERROR,
    why="The heading of a revision gives a date that is no day of the calendar, or only a month or a two-digit year. "
    "Dates are read day before month and are never guessed, so this revision has none.",
    fix="Find out the day (the registry's audit trail has it) and write it as the name of the revision's file.",
)
DATE_TWICE = Code(
    name="date-twice",
    severity=Severity.WARNING,
    why="Two revisions of one list carry the same date. The registry edited the text again without a new date.",
    fix='Keep both. The later one gets "-2" behind the date in its file name.',
)
EARLIER_UNKNOWN = Code(
    name="earlier-unknown",
    severity=Severity.WARNING,
    why='The oldest text of the list is "as of" a date, so there was another one before, and it is not at hand. '
    "Unknown is not unchanged: the page says that earlier wording is not available.",
    fix="Look for an older export of the record. If there is none, nothing is to be done.",
)
GLUED_WORDS = Code(
    name="glued-words",
    severity=Severity.WARNING,
    why="A word is unknown in this record, and is two words that stand side by side elsewhere in it: a blank or a line "
    "break was lost.",
    fix="Add a correction to the revision's file, if the registry's own page has the blank.",
)
HEADING_KIND = Code(
    name="heading-kind",
    severity=Severity.WARNING,
    why="A heading in one list names the other list. Registries make this slip often, so the text stays in the list "
    "that it was found in.",
    fix="Read the criteria below the heading, and make sure that they belong to this list.",
)
HEADING_UNCLEAR = Code(
    name="heading-unclear",
    severity=Severity.WARNING,
    why="A line looks like the heading of a revision but says something that is not understood. If it is one, "
    "criteria that no longer hold are shown as current.",
    fix="Read the line. If an older or newer text begins there, put that text into a file of its own.",
)
INLINE_CHANGE = Code(
    name="inline-change",
    severity=Severity.WARNING,
    why="A change is noted inside a criterion. It is shown as a dated note and makes no revision, because the rest "
    "of the list on that day is not known.",
    fix="Nothing, if the note is right.",
)
LOST_SIGN = Code(
    name="lost-sign",
    severity=Severity.WARNING,
    why='A bare "=" stands before a limit. Some exports turn "at least" and "at most" signs into "=", so the limit may '
    "point either way. It is never guessed.",
    fix="Look the sign up in the registry's own record and add a correction.",
)
LOST_SUPERSCRIPT = Code(
    name="lost-superscript",
    severity=Severity.WARNING,
    why='A power of ten lost its superscript: "10 to the power of 9" became "109", which reads as a number a '
    "hundred million times smaller.",
    fix="Add the suggested correction to the revision's file.",
)
MOJIBAKE = Code(
    name="mojibake",
    severity=Severity.WARNING,
    why="Letters or signs were damaged when a program read the text in the wrong encoding.",
    fix="Add the suggested correction to the revision's file. The text itself stays as the registry has it.",
)
NUMBER_MISSING = Code(
    name="number-missing",
    severity=Severity.WARNING,
    why="The numbers of a list skip one. A criterion, or the line break before it, may have been lost.",
    fix="Compare with the registry's record. If the registry itself skips the number, accept the finding.",
)
NUMBER_TWICE = Code(
    name="number-twice",
    severity=Severity.WARNING,
    why="A list has one number twice or out of turn. Labels are shown as printed, so a reference to that number is "
    "ambiguous.",
    fix="Nothing, if the registry prints it so; accept the finding.",
)
PAGE_FOOTER = Code(
    name="page-footer",
    severity=Severity.WARNING,
    why="A page footer of the protocol was copied into a criterion along with the text.",
    fix="Nothing is removed by itself. Ask the trial team to correct the registry's record.",
)
REFERENCE_TO_NUMBER = Code(
    name="reference-to-number",
    severity=Severity.WARNING,
    why="A criterion names another one by its number, and that one has another number now, or is gone. A reader would "
    "look up the wrong criterion.",
    fix="Ask the trial team which criterion is meant. The registry's words are shown as they are.",
)
REVISION_UNDATED = Code(
    name="revision-undated",
    severity=Severity.WARNING,
    why="The text says that it was in force at some time, but not from when.",
    fix='Nothing for the oldest text: its file is "undated". Any other one needs a date from the registry.',
)
REVISIONS_OUT_OF_ORDER = Code(
    name="revisions-out-of-order",
    severity=Severity.ERROR,
    why="Registries print the newest text first. The dates of these headings go another way, so one of them is wrong "
    "or the texts were mixed up.",
    fix="Compare with the registry's record and date each revision by hand.",
)
SEPARATOR_ALONE = Code(
    name="separator-alone",
    severity=Severity.WARNING,
    why="A line of underscores parts the text, as registries print it between an old and a new list, but no heading "
    "says which is which.",
    fix="Read both parts. If one is older, put it into a file of its own.",
)
TENFOLD = Code(
    name="tenfold",
    severity=Severity.WARNING,
    why="A limit changed to the same figures with the point in another place (5.5 became 55, or 10 became 100). That "
    "is more often a slip than a decision, and it lets the wrong people in.",
    fix="Compare with the registry's record and ask the trial team. If the new limit is right, accept the finding.",
)
WORDING_LOST = Code(
    name="wording-lost",
    severity=Severity.WARNING,
    why="The text was edited after the date that it is in force from, under the same date. What it said in between is "
    "gone, and the page says so.",
    fix="Look for an export made between the two dates. If there is none, nothing is to be done.",
)

CODES = (
    AS_OF_AFTER_UPDATE,
    BRACKET_OPEN,
    CRITERIA_MISSING,
    CRITERION_CUT_OFF,
    CRITERION_EMPTY,
    CURRENT_TWICE,
    DATE_IMPOSSIBLE,
    DATE_TWICE,
    EARLIER_UNKNOWN,
    GLUED_WORDS,
    HEADING_KIND,
    HEADING_UNCLEAR,
    INLINE_CHANGE,
    LOST_SIGN,
    LOST_SUPERSCRIPT,
    MOJIBAKE,
    NUMBER_MISSING,
    NUMBER_TWICE,
    PAGE_FOOTER,
    REFERENCE_TO_NUMBER,
    REVISION_UNDATED,
    REVISIONS_OUT_OF_ORDER,
    SEPARATOR_ALONE,
    TENFOLD,
    WORDING_LOST,
)
"""In alphabetical order of the constants. The comparison adds its own here."""
