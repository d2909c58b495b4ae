"""A drawing as text that a person can review, and that tests can compare."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.layout.drawing import Block, Drawing, Prim, Text


def dump(drawing: Drawing) -> str:
    """The drawing, one line a block or primitive, numbers to a hundredth of a millimetre."""
    lines = [f"drawing {drawing.w:.2f} x {drawing.h:.2f}"]
    for stage in drawing.grid.stages:
        lines.append(f"stage {stage.id} x {stage.x:.2f} w {stage.w:.2f} slots {stage.slots}")
    for lane in drawing.grid.lanes:
        lines.append(f"lane {lane.id} y {lane.y:.2f} h {lane.h:.2f} hidden {lane.hidden}")
    for layer in drawing.layers:
        lines += _block(layer, 0)
    return "\n".join(lines) + "\n"


def _block(block: Block, depth: int) -> Iterator[str]:
    pad = "  " * depth
    place = f"{block.x:.2f} {block.y:.2f} {block.w:.2f} x {block.h:.2f}"
    yield f"{pad}{block.role} {block.id} @ {place} | {block.text}".rstrip(" |")
    for level, prims in (("", block.prims), ("mid ", block.mid), ("far ", block.far)):
        for prim in prims or ():
            yield f"{pad}  - {level}{_prim(prim)}"
    for child in block.children:
        yield from _block(child, depth + 1)


def _prim(prim: Prim) -> str:
    if isinstance(prim, Text):
        return f"text {prim.x:.2f} {prim.y:.2f} {prim.size:g}pt {prim.face} {prim.text!r}"
    values = []
    for name in prim.__slots__:
        value = getattr(prim, name)
        if name == "outline":
            value = f"{len(value)} steps " + " ".join(f"{v:.2f}" for s in value for v in s[1:])
        values.append(f"{value:.2f}" if isinstance(value, float) else str(value))
    return f"{type(prim).__name__.lower()} {' '.join(values)}"
