"""What every analysis of a map says: a name, a figure, a sentence, a chart as values, and why.

One list for the panel in the window, the report on paper and the command line. The language is
that of whoever reads it. Knows no Qt and no PDF.
"""
