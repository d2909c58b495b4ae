"""Copying things off a map and pasting them on a map, of this project or of another.

What is copied is a project of its own with nothing in it but that (`piece`): so it is written,
read and checked like every project, whoever put it on the clipboard.
"""
