"""The remarks upon a poster as a list: what each says, and the way to what it is about."""
