"""Sending a map by e-mail, and telling that a file was opened where it does not last."""
