"""Reading content: from the files of one trial, or of the website, to records and Problems.

`trial_folders` and `load_trial` read trials, `load_website` the settings and own pages; `body_digest` is the digest
that translations hold of their original. `shown` is how the content folder is written in messages, as it was typed.
"""

from generator.load.codes import CODES
from generator.load.text_files import body_digest
from generator.load.trial_folder import load_trial, trial_folders
from generator.load.website_folder import load_website

__all__ = ["CODES", "body_digest", "load_trial", "load_website", "trial_folders"]
