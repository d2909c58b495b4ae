"""Finding things in a project: by words, by number, by what they are. Pure; knows no Qt."""
