"""What can be wrong with a catalogue or with the table of places: the texts that `trialpages explain` prints."""

from generator.problems import Code, Severity

NOT_FOUND = Code(
    name="catalogue-not-found",
    severity=Severity.ERROR,
    why="Every word of a page comes from a catalogue. Without it the pages of that language could only be empty, or "
    "English by accident.",
    fix="Run the command from the project's folder, or install the package again: the folder locales/ belongs to it.",
)
UNREADABLE = Code(
    name="catalogue-unreadable",
    severity=Severity.ERROR,
    why="A catalogue that cannot be read to its end would lose the words behind the damaged line.",
    fix="Repair the line, or take the file from the last commit and enter the translation again.",
)
PLURAL_HEADER = Code(
    name="catalogue-plural-header",
    severity=Severity.ERROR,
    why="Welsh changes the noun after 2, 3 and 6 and has a form of its own for 0, so a count needs six forms. With "
    'another header every count would take the wrong one ("2 treial" for "2 dreial").',
    fix="Write the Plural-Forms line exactly as the message shows it. `pybabel init` writes one with five forms, so it "
    "is of no use for Welsh.",
)
MISSING = Code(
    name="catalogue-message-missing",
    severity=Severity.ERROR,
    why="gettext shows the English words when a translation is missing, without a sign. Readers of the other language "
    "would be left with a page that is translated by halves.",
    fix="Translate the message in every form. After a new message in a template or in Python, `make messages` first.",
)
DUPLICATE = Code(
    name="catalogue-duplicate",
    severity=Severity.ERROR,
    why="When a message stands twice, only the first translation is used: whoever corrects the second one sees nothing "
    "change. It happens when two branches are merged.",
    fix="Keep the better translation of the two.",
)
PLACEHOLDER = Code(
    name="catalogue-placeholder",
    severity=Severity.ERROR,
    why="A translation that lacks %(date)s loses the date; one with a name that the message does not have cannot be "
    "printed at all.",
    fix="Use exactly the placeholders of the English message, letter for letter. Word order is free.",
)
TAG = Code(
    name="catalogue-tag",
    severity=Severity.ERROR,
    why="A tag in a translation goes into the page as it stands. One that the English message lacks could change or "
    "break the page for the readers of one language only.",
    fix="Use exactly the tags of the English message, with their attributes.",
)
FUZZY = Code(
    name="catalogue-fuzzy",
    severity=Severity.WARNING,
    why="A fuzzy entry is a guess from a similar message. It is not used, so its message counts as missing as well.",
    fix="Check the translation, correct it, and remove the word fuzzy.",
)
CHARACTERS = Code(
    name="catalogue-characters",
    severity=Severity.ERROR,
    why="Invisible and control characters, letters with separate accents and blanks at the ends look right on one "
    "device and wrong on the next, and searching does not find the word.",
    fix="Type the message again: ŵ and ŷ as one character, the straight apostrophe, no blank at either end.",
)
PLACES = Code(
    name="places-unreadable",
    severity=Severity.ERROR,
    why="The name of a town after a Welsh preposition changes its first letter, so every name stands in the table with "
    "its whole phrase. A row that is not whole would give a wrong one.",
    fix="Give every row of locales/places.csv all its columns, and every town one row only.",
)

CODES = (NOT_FOUND, UNREADABLE, PLURAL_HEADER, MISSING, DUPLICATE, PLACEHOLDER, TAG, FUZZY, CHARACTERS, PLACES)
