"""Many documents in, stories and their facts out: grouping into stories, the local engine, the distributed engine."""
