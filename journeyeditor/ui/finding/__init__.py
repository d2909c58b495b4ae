"""Finding the way in a map and through its steps: the parts of the window that do it."""
