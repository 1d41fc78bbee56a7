"""What a rule is, and the rules: numeric, attribution, and the comparison levels of the ladders."""
