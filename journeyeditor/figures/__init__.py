"""Figures that say what a map alone does not: drawn as primitives, for the window and for paper.

Each is a pure function from values, words and an `Easel` to one `Block`. No Qt, no PDF.
"""
