"""What a difference between two criteria amounts to. In doubt the graver class."""
