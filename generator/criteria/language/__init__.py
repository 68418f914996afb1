"""From words to tokens that can be compared: spelling, notation, numbers with operator and unit."""
