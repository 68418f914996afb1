"""The codes of the inspection, with what `trialpages explain` says about them."""

from generator.problems import Code, Severity

_OURS = "This is a fault of a template or of generator/pages/, not of the content: correct it there, or report it."

LINK_BROKEN = Code(
    name="link-broken",
    severity=Severity.ERROR,
    why="A link that leads nowhere sends a patient away from the answer.",
    fix="Correct the address, or remove the link. Addresses of our own pages begin with / and end with /.",
)
LINK_SCHEME = Code(
    name="link-scheme",
    severity=Severity.ERROR,
    why="A link may start a script or open a program. Only https, mailto and tel are known to be harmless.",
    fix="Use an https address, or remove the link.",
)
ANCHOR_MISSING = Code(
    name="anchor-missing",
    severity=Severity.ERROR,
    why="A link with # promises a certain place on a page. Without it the reader lands at the top and looks in vain.",
    fix="Correct the part after #, or remove it.",
)
ID_TWICE = Code(
    name="page-id-twice",
    severity=Severity.ERROR,
    why="An id names one place on a page. When it stands twice, links and screen readers find the wrong one.",
    fix=_OURS,
)
ADDRESS_TWICE = Code(
    name="address-twice",
    severity=Severity.ERROR,
    why="Two pages claim one address, so one of them would be lost. Capitals do not make addresses different: some "
    "servers and discs do not tell them apart.",
    fix="Rename one of the two sources that the message names.",
)
TWIN_MISSING = Code(
    name="twin-missing",
    severity=Severity.ERROR,
    why="Every page exists in every language, and the language switch leads to the same page.",
    fix=_OURS,
)
TWIN_ANCHORS = Code(
    name="twin-anchors",
    severity=Severity.WARNING,
    why="The same place on a page has the same id in every language, so that a link works whatever the language.",
    fix=_OURS,
)
HREFLANG = Code(
    name="page-hreflang",
    severity=Severity.ERROR,
    why="Search engines learn from the head of a page where it is in other languages. Both sides must say the same, "
    "or they show Welsh readers the English page.",
    fix=_OURS,
)
LANG = Code(
    name="page-lang",
    severity=Severity.ERROR,
    why="A screen reader chooses its voice by the language of the page (WCAG 2.2, 3.1.1).",
    fix=_OURS,
)
TITLE = Code(
    name="page-title",
    severity=Severity.ERROR,
    why="The title is the first thing that a screen reader says and what a search result shows (WCAG 2.2, 2.4.2).",
    fix=_OURS,
)
HEADINGS = Code(
    name="page-headings",
    severity=Severity.ERROR,
    why="People who do not see the page walk it by its headings: one first-level heading, and no level left out "
    "(WCAG 2.2, 1.3.1 and 2.4.6).",
    fix="In own texts begin with ## and go down one level at a time; elsewhere correct the template.",
)
IMAGE_ALT = Code(
    name="image-alt",
    severity=Severity.ERROR,
    why="A picture without alternative text is nothing to somebody who does not see it (WCAG 2.2, 1.1.1).",
    fix="Describe what the picture tells, or give it an empty alt if it only decorates.",
)
FORBIDDEN_MARKUP = Code(
    name="forbidden-markup",
    severity=Severity.ERROR,
    why="Scripts, inline styles, handlers and embedded pages are refused by our security headers, and by our promise "
    "that nobody else sees what a patient reads.",
    fix=_OURS,
)
FOREIGN_RESOURCE = Code(
    name="foreign-resource",
    severity=Severity.ERROR,
    why="A picture, style or form from another address tells that address which condition somebody reads about.",
    fix="Keep the file on this website.",
)
BORROWED_FONT = Code(
    name="borrowed-font",
    severity=Severity.ERROR,
    why="Frutiger and GDS Transport are licensed to the NHS in England and to the government only.",
    fix="Use the fonts of the reader's own device.",
)
NOT_WELL_FORMED = Code(
    name="not-well-formed",
    severity=Severity.ERROR,
    why="A file whose tags do not fit together is read differently by every browser, so nothing else about it can be "
    "checked.",
    fix=_OURS,
)
PAGE_HEAVY = Code(
    name="page-heavy",
    severity=Severity.WARNING,
    why="A heavy page takes long on a poor line, and mobile data cost money.",
    fix="Shorten the texts or split the page.",
)

CODES = (
    LINK_BROKEN,
    LINK_SCHEME,
    ANCHOR_MISSING,
    ID_TWICE,
    ADDRESS_TWICE,
    TWIN_MISSING,
    TWIN_ANCHORS,
    HREFLANG,
    LANG,
    TITLE,
    HEADINGS,
    IMAGE_ALT,
    FORBIDDEN_MARKUP,
    FOREIGN_RESOURCE,
    BORROWED_FONT,
    NOT_WELL_FORMED,
    PAGE_HEAVY,
)
