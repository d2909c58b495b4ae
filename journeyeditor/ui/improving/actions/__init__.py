"""The page of the actions: their order, and the matrix of impact and effort."""
