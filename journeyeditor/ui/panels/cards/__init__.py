"""The parts of the inspector's page for cards."""
