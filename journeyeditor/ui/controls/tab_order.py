"""The order in which Tab comes by controls that are made later than their neighbours.

Qt puts every new widget at the end of a window's order; what is built into a row as it is needed
has to be brought back to its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def set_in_order(container: QWidget) -> None:
    """Let Tab come by all that stands in a container where the container was made, in the order
    of its layout."""
    before = container
    kept = container.focusPolicy()
    container.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # or Qt would not take it for a start
    for stop in stops_in(container):
        QWidget.setTabOrder(before, stop)
        before = stop
    container.setFocusPolicy(kept)


def set_after(before: QWidget, containers: Iterable[QWidget]) -> None:
    """Let Tab come by all that stands in these containers, one after the other, after a control."""
    for stop in (stop for container in containers for stop in _stops(container)):
        QWidget.setTabOrder(before, stop)
        before = stop


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """Where Tab can stop within a widget, in the order of its layout."""
    layout = widget.layout()
    yield from _in_layout(layout) if layout is not None else _of_children(widget)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner = item.layout() if item else None
        widget = item.widget() if item else None
        if inner is not None:
            yield from _in_layout(inner)
        elif widget is not None:
            yield from _stops(widget)


def _of_children(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield from _stops(child)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """The widget itself when the keyboard stops at it, else what stands in it."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    else:
        yield from stops_in(widget)


def next_in_order(widget: QWidget) -> QWidget:
    """The next one in the order of Tab of the whole window, round at its end.

    PySide 6.11 takes what `nextInFocusChain` gives for a part of the widget that was asked: when
    that one ends, the next, which may be the window, loses whatever Qt made in it by itself.
    """
    found = widget.nextInFocusChain() or widget  # it is never None
    found.setParent(found.parentWidget())  # nothing new for Qt
    return found
