"""The map as a Drawing: geometry, text, style. Pure; no Qt, no PDF."""
