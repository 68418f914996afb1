"""The findings about files and folders, before anybody looks at what they say."""

from generator.problems import Code, Severity

FILE_MISSING = Code(
    name="file-missing",
    severity=Severity.ERROR,
    why="Without this file nothing can be made of what stands beside it.",
    fix="Create the file, or remove the folder that should hold it.",
)
FILE_EMPTY = Code(
    name="file-empty",
    severity=Severity.ERROR,
    why="An empty file is nearly always one that was not saved, and its page would be published with a hole.",
    fix="Fill the file in, or delete it when it is not needed.",
)
FILE_UNREADABLE = Code(
    name="file-unreadable",
    severity=Severity.ERROR,
    why="What cannot be read cannot be published, and a page without it would look complete.",
    fix="Give the file back its read permission, or replace what stands there by an ordinary file.",
)
FILE_TOO_BIG = Code(
    name="file-too-big",
    severity=Severity.ERROR,
    why="Content is text that people write. A file beyond the limit is a scan, an export or a mistake; it is not read.",
    fix="Take the file away, or keep only the text that belongs there.",
)
LINE_TOO_LONG = Code(
    name="line-too-long",
    severity=Severity.ERROR,
    why="A line of such a length is no text that anybody wrote, and could stop the build for minutes.",
    fix="Look at the line: is it an image, or a whole export? Break it where the source has line breaks.",
)
NOT_UTF8 = Code(
    name="not-utf8",
    severity=Severity.ERROR,
    why="In another encoding letters such as ŵ, γ or ≥ turn into different ones, and a limit can turn round.",
    fix='Open the file in your editor and save it again with the encoding "UTF-8".',
)
BYTE_ORDER_MARK = Code(
    name="byte-order-mark",
    severity=Severity.ERROR,
    why="Some Windows programs put invisible bytes in front of a text. They would become a part of the first word.",
    fix='Save the file again as "UTF-8", not "UTF-8 with BOM".',
)
OLD_MAC_LINE_ENDS = Code(
    name="old-mac-line-ends",
    severity=Severity.ERROR,
    why="Today's programs take such a file for one single line, and a list of criteria for one criterion.",
    fix="Save the file again with Unix or Windows line ends.",
)
CHARACTER_NOT_ALLOWED = Code(
    name="character-not-allowed",
    severity=Severity.ERROR,
    why="Nobody can see these characters, and some of them show words in another order than they are written.",
    fix="Delete the character at that place, or type the word again.",
)
SYMBOLIC_LINK = Code(
    name="symbolic-link",
    severity=Severity.ERROR,
    why="A link can lead out of the content, and then private files would be published.",
    fix="Put the file itself where the link is.",
)
FILE_NAME = Code(
    name="file-name",
    severity=Severity.ERROR,
    why="Names of files become parts of addresses, and computers differ in how they treat other letters.",
    fix="Use the letters a to z, A to Z, digits, full stops, hyphens and underscores, up to 200 bytes.",
)
UNKNOWN_FILE = Code(
    name="unknown-file",
    severity=Severity.ERROR,
    why="A misspelt name would leave its text out of the page without a word.",
    fix="Correct the name, or move the file out of the content folder.",
)
ID_TWICE = Code(
    name="id-twice",
    severity=Severity.ERROR,
    why="Two trials would claim the same address, and a printed link would lead to either of them.",
    fix="Delete or rename the folder that is wrong.",
)

CODES = (
    FILE_MISSING,
    FILE_EMPTY,
    FILE_UNREADABLE,
    FILE_TOO_BIG,
    LINE_TOO_LONG,
    NOT_UTF8,
    BYTE_ORDER_MARK,
    OLD_MAC_LINE_ENDS,
    CHARACTER_NOT_ALLOWED,
    SYMBOLIC_LINK,
    FILE_NAME,
    UNKNOWN_FILE,
    ID_TWICE,
)
