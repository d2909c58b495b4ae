"""The analysis panel: what `telling.report` says of the map, live, with charts and links."""
