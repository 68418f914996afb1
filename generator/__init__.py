"""trialpages: bilingual websites of clinical trials, with an exact changelog of who can take part."""

__version__ = "0.1.0"
"""Said here only: the wheel and `trialpages --version` take it from here, so that a checkout knows it too."""
