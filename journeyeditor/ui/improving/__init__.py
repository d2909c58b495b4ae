"""The window in which a journey is judged and made better, one page for each part of the method."""
