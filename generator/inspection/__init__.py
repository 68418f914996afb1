"""The inspection: every finished page is looked at before anybody else sees it, on each build.

In: pages with their files, as they are made. Out: Problems, and what is left to be checked once all pages are known.
Never: fixes anything, reads a file, knows what a page is about.
"""

from generator.inspection.batch import Inspected, inspect
from generator.inspection.codes import CODES
from generator.inspection.whole import inspect_whole

__all__ = ["CODES", "Inspected", "inspect", "inspect_whole"]
