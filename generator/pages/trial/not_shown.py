"""Fields of a trial that no page shows, each with the reason. A test walks the model: every other field is shown.

In: nothing. Out: `NOT_SHOWN`. Fields of both lists stand here once, under `inclusion`.
"""

NOT_SHOWN = (
    ("status_from", "It says how the status got into the content; the status sentence speaks differently for it."),
    ("age_groups", "Registers' groups begin at different ages: they filter lists; pages show ages as numbers."),
    ("accepted", "Findings that a maintainer has accepted: for maintainers, not for readers."),
    ("place", "Where the record lies in the content, for messages to maintainers."),
    ("places", "Where each key lies in the content, for messages to maintainers."),
    ("prose.place", "Where the text lies in the content, for messages to maintainers."),
    ("inclusion.texts.place", "Where the text lies in the content, for messages to maintainers."),
)
"""(dotted name of the field, reason)."""
