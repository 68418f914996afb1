"""From a registry's field to revisions and criteria: headings, dates, spans. Never: a word lost or changed."""
