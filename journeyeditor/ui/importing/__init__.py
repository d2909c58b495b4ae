"""The dialog that brings measurements in: what was guessed, what becomes of it, what is left."""
