"""A path or a stream in, Documents out: the only rooms that touch the disk; one file a format."""
