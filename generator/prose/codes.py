"""What can be wrong with authored prose: the texts that `trialpages explain` prints."""

from generator.problems import Code, Severity

LINK = Code(
    name="prose-link",
    severity=Severity.ERROR,
    why="A link in a text can do anything that an address can, even run a program in the reader's browser. And a link "
    "without words, or to an address that is not whole, leads patients nowhere.",
    fix="Link to https://…, mailto:…, tel:…, a page of this website (/en/about/) or a place on the page (#who).",
)
IMAGE = Code(
    name="prose-image",
    severity=Severity.ERROR,
    why="Pages load nothing that the build has not checked: an image could come from another website, which would then "
    "see who reads the page, or be missing.",
    fix="Say in words what the image shows.",
)
HTML = Code(
    name="prose-html",
    severity=Severity.WARNING,
    why="HTML in a text is not obeyed but shown as it was typed, because a slip in it could break or change the page. "
    "Readers see the angle brackets.",
    fix="Use Markdown (a blank line, *emphasis*, a list), or plain characters: é instead of &eacute;.",
)
LIMIT = Code(
    name="prose-limit",
    severity=Severity.ERROR,
    why="A very long or deeply nested text takes minutes to read as Markdown, and nobody can read it on a page. It is "
    "most often a file that was put in the wrong place.",
    fix="Look whether this is the right file; else shorten it, or divide it.",
)
SIGN_LOST = Code(
    name="prose-sign-lost",
    severity=Severity.ERROR,
    why='Markdown reads some signs as marks: a line that begins with ">= 18" becomes a quotation without its sign, and '
    "3*10^9*L loses its stars. A patient or a GP would read another number.",
    fix="Write a backslash before the sign: \\>= 18 years, 3\\*10^9\\*L. Or say it in words. A quotation that begins "
    "with a number can begin with a quotation mark instead.",
)

CODES = (LINK, IMAGE, HTML, LIMIT, SIGN_LOST)
