"""The lists of a project in a window of their own: channels, departments, actions and so on."""
