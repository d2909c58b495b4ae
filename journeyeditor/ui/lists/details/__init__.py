"""The forms for one entry of each list."""
