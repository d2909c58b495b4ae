"""The page of all keys: what stands on it, how it is drawn, and how one searches in it."""
