"""The note tray under the palette."""
