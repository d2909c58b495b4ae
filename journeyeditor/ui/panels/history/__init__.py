"""The list of all steps, and what undo says."""
