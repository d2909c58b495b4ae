"""Cut, copy, paste and duplicate: between maps, windows, programs and through a text editor."""
