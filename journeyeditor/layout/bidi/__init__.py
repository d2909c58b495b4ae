"""The order in which mixed text is read: Unicode Standard Annex #9, whole, with isolates.

`plain` tells text that needs none of it, at the cost of a pattern; `resolve` gives every
character its level, and `visual_order` the order from left to right. `paired` tells brackets.
Written anew because the one library of Python that has levels lacks isolates and pairs of
brackets; the test files of the standard hold it to the letter. Knows nothing of fonts.
"""
