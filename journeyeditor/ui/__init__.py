"""The window round the canvas: actions, panels, dialogs."""
