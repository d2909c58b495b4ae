"""What can be filled in of a thing: tables of fields, the controls for them, and their rows."""
