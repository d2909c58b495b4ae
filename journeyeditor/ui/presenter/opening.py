"""From the editor to the presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow
    from journeyeditor.ui.presenter.window import Presenter


def present(window: MainWindow) -> Presenter:
    """Tell the open journey on the whole screen of a window, which stays as it is behind it."""
    # The analyses take a moment to import that the first window need not wait for.
    from journeyeditor.ui.presenter.window import Presenter  # noqa: PLC0415

    window.view.settle()
    presenter = Presenter(window.session, window.fonts, window.new_id, window)
    presenter.setGeometry(window.screen().geometry())
    presenter.showFullScreen()
    return presenter
