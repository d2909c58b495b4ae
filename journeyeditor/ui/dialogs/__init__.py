"""Dialogs: the poster, what is asked about files, shortcuts and about."""
