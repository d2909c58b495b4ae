"""Small controls that Fusion lacks. They know texts, values and colours, and no project."""
