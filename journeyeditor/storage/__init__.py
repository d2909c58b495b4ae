"""Files: read, write, migrate. No Qt."""
