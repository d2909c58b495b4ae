"""The page that lays as-is and to-be against each other."""
