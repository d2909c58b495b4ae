"""The maps of a project in the window: their tabs, which is open, and two of them side by side."""
