"""Photos of the wall beside the map: taken in, looked at closely, typed over into notes."""
