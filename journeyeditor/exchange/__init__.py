"""Whole maps from and to the formats of other programs; each says what it took and what it could
not. Knows no Qt, no files and no window: bytes come in, bytes go out.
"""
