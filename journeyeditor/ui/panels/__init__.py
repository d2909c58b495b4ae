"""The panels round the map: palette, inspector and the journey bar."""
