"""Every finding that reading content can give, for `trialpages explain` and the tests."""

from generator.load import codes_of_files, codes_of_keys, codes_of_texts

CODES = codes_of_files.CODES + codes_of_keys.CODES + codes_of_texts.CODES
