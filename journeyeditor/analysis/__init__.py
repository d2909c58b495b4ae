"""What a map says about the journey: one analysis a file, each a pure function over `Facts`.

Findings hold numbers, enums and ids; the sentences are the window's. An analysis never changes
the map, and where there is nothing to compute the answer is None, never 0.
"""
