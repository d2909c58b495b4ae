"""The page of the Kano figure."""
