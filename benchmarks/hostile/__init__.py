"""What hostile files do to the program: `python -m benchmarks.hostile`."""
