"""Gestures with the pointer: one class each, with start, move, finish and cancel."""
