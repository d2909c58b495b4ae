"""Maps from and to the formats of other programs: one dialog in, one dialog out."""
