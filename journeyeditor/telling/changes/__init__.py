"""What differs between versions of a project, in the language of whoever reads it."""
