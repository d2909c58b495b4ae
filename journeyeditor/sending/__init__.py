"""Sharing by e-mail: what is sent, what the letter says, and which programs take both.

Nothing is sent from here: a mail program of the user's shows the letter with the files, or the
files lie in a folder. Knows no Qt and no network.
"""
