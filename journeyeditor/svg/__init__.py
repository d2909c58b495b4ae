"""Interprets a Drawing as SVG, text as text: for slides, web pages and drawing programs."""
