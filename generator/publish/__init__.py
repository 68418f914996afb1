"""Publishing: the finished website replaces the old one whole, or not at all.

In: the output folder and the files of a website. Out: `Report` of what changed. Never: starts the swap while an error
stands (the conductor decides that), deletes anything without our marker, leaves a half-written website under the
public name. DECISIONS.md says what happens when power, disk or process fail at each step.
"""

from generator.publish.exchange import Swap
from generator.publish.lock import Busy
from generator.publish.publication import Publication, Report, publishing
from generator.publish.stage import Damaged, Stage, Staged
from generator.publish.target import MARKER, Refused, check_target

__all__ = [
    "MARKER",
    "Busy",
    "Damaged",
    "Publication",
    "Refused",
    "Report",
    "Stage",
    "Staged",
    "Swap",
    "check_target",
    "publishing",
]
