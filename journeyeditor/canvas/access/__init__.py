"""The map for screen readers: a tree of stages, lanes, cards, points and links beside the picture.

Nothing of it exists until a client asks. `outline` and `speech` say what there is and what it is
called, and know no Qt; `nodes` are Qt's interfaces; `tree` keeps them and tells what changes.
"""
