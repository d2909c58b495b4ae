"""A map as slides of native shapes, for those who must present in PowerPoint.

Laid out anew for a slide, not taken from the drawing of the map: whoever edits it there wants few
shapes with real text. Only `pages` of this room and what it needs knows python-pptx.
"""
