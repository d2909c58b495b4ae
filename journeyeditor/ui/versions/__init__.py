"""The window of the earlier versions of a file: what they hold, compared with what is open."""
