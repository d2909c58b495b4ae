"""Qt: paints a Drawing and turns mouse and keys into edits."""
