"""The pages of a poster in words: what each is called in the preview, and how it is cut up."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.poster.made import Poster
from journeyeditor.poster.tiles.tiling import Tiling


def page_names(made: Poster) -> list[str]:
    """What is said of each page of the preview; sheets have names of their own."""
    pages = len(made.leaves)
    numbered = translate("Export", "Page {page} of {pages}")
    names = [numbered.format(page=page, pages=pages) for page in range(1, pages + 1)]
    if made.overview is None:
        return names
    named = (f"{name}: {leaf.label}" for name, leaf in zip(names, made.leaves, strict=True))
    return [translate("Export", "The poster and its sheets"), *named]


def tiles_word(tiling: Tiling) -> str:
    """Such as "3 × 5, overlap 10 mm, 2 empty"."""
    grid, empty = tiling.grid, len(tiling.skipped)
    text = translate("Export", "{rows} × {columns}, overlap {overlap} mm")
    said = text.format(rows=grid.rows, columns=grid.columns, overlap=f"{tiling.tiles_of.overlap:g}")
    return f"{said}, {translate('Export', '%n empty', n=empty)}" if empty else said
