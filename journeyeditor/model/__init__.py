"""The project as a value: frozen pydantic models, invariants, look-ups. Knows only pydantic."""
