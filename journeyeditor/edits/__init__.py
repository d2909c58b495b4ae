"""Verbs: old project -> new project. Pure."""
