"""The page of the check lists."""
