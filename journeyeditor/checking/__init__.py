"""What makes a map a bad poster (method, 5.5): advice with the places that it is about.

Nothing is refused for it. Each rule is a pure function of `Facts`; what the paper adds (reading
distance, room for notes, the legend) is known when the poster is laid out: `poster.legibility`.

Some things of that list cannot go wrong here, so nobody looks for them: every colour has a word, a
letter or a shape beside it, and survives in shades of grey; curves are monotone between their
points, so none has a peak that nobody gave; measured and guessed curves are drawn differently; the
model takes no mean without its n; the legend is made of the signs that the map uses. That a print
was scaled shows only on paper: the ruler in the footer tells.
"""
