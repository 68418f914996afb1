"""The findings about keys and values: trial.toml, website.toml, and the headers of text files."""

from generator.problems import Code, Severity

TOML_SYNTAX = Code(
    name="toml-syntax",
    severity=Severity.ERROR,
    why="The line cannot be understood as `key = value`, so its fact would be missing from the page.",
    fix='Put words in "quotation marks", write dates as 2024-01-30, and close every bracket and quotation mark.',
)
HEADER_NOT_CLOSED = Code(
    name="header-not-closed",
    severity=Severity.ERROR,
    why="A text file may start with facts between two lines of +++. Without the second one, text is taken for facts.",
    fix="Put a line with nothing but +++ between the facts and the text.",
)
KEY_TWICE = Code(
    name="key-twice",
    severity=Severity.ERROR,
    why="One fact cannot have two values, and nobody could tell which one is published.",
    fix="Keep the line that is right and delete the other.",
)
NESTED_TOO_DEEP = Code(
    name="nested-too-deep",
    severity=Severity.ERROR,
    why="No fact about a trial needs brackets within brackets to such a depth; it is a damaged file.",
    fix="Write the value as CONTRIBUTING.md shows it.",
)
UNKNOWN_KEY = Code(
    name="unknown-key",
    severity=Severity.ERROR,
    why="A misspelt key would leave its fact out of the page without a word.",
    fix="Correct the key, or delete its line.",
)
KEY_MISSING = Code(
    name="key-missing",
    severity=Severity.ERROR,
    why="A page without this fact would be incomplete or misleading.",
    fix="Add the key, as CONTRIBUTING.md shows it.",
)
WRONG_TYPE = Code(
    name="wrong-type",
    severity=Severity.ERROR,
    why="A value of another kind is not understood, so its fact would be missing.",
    fix="Write the value in the form that the message asks for.",
)
VALUE_EMPTY = Code(
    name="value-empty",
    severity=Severity.ERROR,
    why="An empty value hides whether the fact is unknown or was forgotten.",
    fix="Fill the value in, or delete the line.",
)
UNKNOWN_VALUE = Code(
    name="unknown-value",
    severity=Severity.ERROR,
    why="Pages, lists and filters know a fixed set of words here; another word would be shown to nobody.",
    fix="Use one of the words that the message lists.",
)
DATE_FORM = Code(
    name="date-form",
    severity=Severity.ERROR,
    why="03/04/2024 is March to one reader and April to another. Year, month, day is the same to all.",
    fix="Write the date as year-month-day without quotation marks: 2024-01-30.",
)
DATE_NOT_IN_CALENDAR = Code(
    name="date-not-in-calendar",
    severity=Severity.ERROR,
    why="A date that does not exist is a slip of the pen, and the right one cannot be guessed.",
    fix="Look the date up in the register.",
)
BAD_ID = Code(
    name="bad-id",
    severity=Severity.ERROR,
    why="The id is printed on paper and becomes the address of the trial: it has to be the register's, to the letter.",
    fix='Write the id as the register prints it, with "-" for "/".',
)
FOLDER_NAME = Code(
    name="folder-name",
    severity=Severity.ERROR,
    why="The folder's name becomes the address of the trial. If it is not the id, a printed id leads nowhere.",
    fix="Give the folder the name of the id, or correct the id.",
)
BAD_AGE = Code(
    name="bad-age",
    severity=Severity.ERROR,
    why="An age that is not understood would be missing from the page, as if there were no limit.",
    fix='Write a whole number and a unit: "18 years", "6 months", "29 weeks", "3 days".',
)
BAD_EMAIL = Code(
    name="bad-email",
    severity=Severity.ERROR,
    why="A patient would write to nobody; and a line break in an address can be misused.",
    fix="Write one address, such as study@example.org, and nothing else.",
)
BAD_URL = Code(
    name="bad-url",
    severity=Severity.ERROR,
    why="Patients are only led to other websites over a secure connection.",
    fix="Write a whole address that starts with https:// and has a host name.",
)
BAD_BASE_URL = Code(
    name="bad-base-url",
    severity=Severity.ERROR,
    why="It is put in front of every address that is printed or sent.",
    fix="Write https:// and the host name, and nothing behind it.",
)
PLACEHOLDER_HOST = Code(
    name="placeholder-host",
    severity=Severity.WARNING,
    why="The host is a reserved name for examples: every QR code and every address on paper would lead nowhere.",
    fix="Set base_url in website.toml to the address that the website is published under.",
)
BAD_COLOUR = Code(
    name="bad-colour",
    severity=Severity.ERROR,
    why="A colour that is not understood would leave the header without its colour.",
    fix='Write "#" and six digits or letters from a to f: "#124a4b".',
)
LOW_CONTRAST = Code(
    name="low-contrast",
    severity=Severity.ERROR,
    why="White text stands on the brand colour. Below 4.5 to 1 many people cannot read it (WCAG 2.2, 1.4.3).",
    fix="Choose a darker colour.",
)
CONDITION_TWICE = Code(
    name="condition-twice",
    severity=Severity.ERROR,
    why="A name that means two conditions would put a trial into the wrong list.",
    fix="Leave the name with one condition only.",
)

CODES = (
    TOML_SYNTAX,
    HEADER_NOT_CLOSED,
    KEY_TWICE,
    NESTED_TOO_DEEP,
    UNKNOWN_KEY,
    KEY_MISSING,
    WRONG_TYPE,
    VALUE_EMPTY,
    UNKNOWN_VALUE,
    DATE_FORM,
    DATE_NOT_IN_CALENDAR,
    BAD_ID,
    FOLDER_NAME,
    BAD_AGE,
    BAD_EMAIL,
    BAD_URL,
    BAD_BASE_URL,
    PLACEHOLDER_HOST,
    BAD_COLOUR,
    LOW_CONTRAST,
    CONDITION_TWICE,
)
