"""Posters cut into sheets for an office printer: where to cut, and what stands on each sheet."""
