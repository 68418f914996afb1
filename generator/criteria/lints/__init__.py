"""Findings about one text for maintainers: damage, cuts, structure. Never: a repair."""
