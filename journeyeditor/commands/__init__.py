"""What the command line can do: the words of a command, and what it then does."""
