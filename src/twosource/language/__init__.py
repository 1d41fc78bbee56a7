"""Vocabulary and normal forms of English: tokens, numbers, units, dates, names and concepts."""
