"""What a map has to say, in sentences in the language of its project: for an audience and on paper.

The analyses give numbers, this room gives words to them. Knows no Qt and no PDF.
"""
