"""Everything that takes the keyboard has a name for screen readers: windows, panels, dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from journeyeditor import i18n
from journeyeditor.canvas.access.listen import listen
from journeyeditor.canvas.ask import MetricPopup, ask_line
from journeyeditor.model.find import point_ref
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.dialogs.export import ExportDialog
from journeyeditor.ui.files import example
from journeyeditor.ui.lists.editor import DETAILS
from journeyeditor.ui.presenter.opening import present
from tests.ui.conftest import Opener
from tests.ui.driver import Driver
from tests.ui.start_driver import Program

Role = QAccessible.Role


@pytest.fixture(params=i18n.LANGUAGES)
def spoken(request: pytest.FixtureRequest, open_window: Opener) -> Iterator[Driver]:
    """A window on the worked example, in each language."""
    i18n.use(request.param)
    listen()
    yield open_window(rich())
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def rich() -> Project:
    """The worked example: it has a bit of everything."""
    return example()


def nameless(top: QWidget) -> list[str]:
    """What takes the keyboard, in a window or part of one, and has no name."""
    seen = [top, *(widget for widget in top.findChildren(QWidget) if widget.isVisibleTo(top))]
    found = [widget for widget in seen if _takes_keys(widget)]
    assert found, "nothing takes the keyboard"
    return [_path(widget) for widget in found if not _name(widget)]


def _takes_keys(widget: QWidget) -> bool:
    proxied = widget.focusProxy() is not None
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not proxied


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name).strip()


def _path(widget: QWidget) -> str:
    steps: list[str] = []
    each: QWidget | None = widget
    while each is not None and len(steps) < 4:
        steps.append(f"{type(each).__name__}#{each.objectName()}")
        each = each.parentWidget()
    return " < ".join(steps)


def test_the_window_with_each_sort_of_thing_chosen(spoken: Driver) -> None:
    journey = spoken.session.journey
    card = journey.lanes[0].cells[0].cards[0].id
    curve = journey.curves[0].id
    chosen = [
        (), (card,), (card, journey.lanes[0].cells[0].cards[1].id), (journey.stages[0].id,),
        (journey.links[0].id,), (curve,), (point_ref(curve, card),),
        *((lane.id,) for lane in journey.lanes),
    ]  # fmt: skip
    for ids in chosen:
        spoken.choose(*ids)
        assert nameless(spoken.window) == []


def test_rows_that_come_over_the_map(spoken: Driver) -> None:
    for command in ("edit.find", "view.filter", "view.history", "edit.go_to", "journey.copy"):
        spoken.do(command)
        assert nameless(spoken.window) == []
    spoken.do("view.side_by_side")
    assert nameless(spoken.window) == []
    spoken.do("journey.rename")
    assert nameless(spoken.window) == []


def test_what_is_typed_on_the_map(spoken: Driver) -> None:
    spoken.choose(spoken.session.journey.stages[0].id)
    spoken.do("edit.text")
    assert nameless(spoken.window) == []


Make = Callable[[Driver], QWidget]


def _export(driver: Driver) -> QWidget:
    window = driver.window
    return ExportDialog(
        driver.session.project, driver.session.map_id, window.fonts, window.questions, window
    )


def _popup(driver: Driver) -> QWidget:
    return ask_line(driver.window, QPoint(0, 0), "?", 10, lambda _text: None)


def _metric(driver: Driver) -> QWidget:
    return MetricPopup(driver.window, "?", [("nps", "NPS")], lambda *_texts: "")


def _page(command: str) -> Make:
    def make(driver: Driver) -> QWidget:
        before = set(QApplication.topLevelWidgets())
        driver.do(command)
        new = [w for w in QApplication.topLevelWidgets() if w not in before]
        (made,) = [w for w in new if w.isVisible() and w.focusWidget() is not None]
        return made

    return make


@pytest.mark.parametrize(
    "make",
    [_export, _popup, _metric, _page("help.keys"), _page("help.about")],
    ids=["export", "line", "measurement", "keys", "about"],
)
def test_dialogs_and_popups(spoken: Driver, make: Make) -> None:
    made = make(spoken)
    assert nameless(made) == []
    assert made.windowTitle() or made.accessibleName()
    made.close()
    made.deleteLater()


def test_the_window_of_the_lists(spoken: Driver) -> None:
    lists = spoken.window.lists
    for name in DETAILS:
        lists.open(name)
        QApplication.processEvents()
        assert lists.window is not None
        assert nameless(lists.window) == []


def test_the_list_of_a_field_is_called_as_the_field(spoken: Driver) -> None:
    spoken.choose(spoken.session.journey.lanes[0].cells[0].cards[0].id)
    field = next(choice for choice in spoken.inspector.findChildren(Choice) if choice.isVisible())
    field.showPopup()
    assert field.view().isVisible()
    assert _name(field.view()) == field.accessibleName() != ""
    field.hidePopup()


def test_the_presenter(spoken: Driver) -> None:
    presenter = present(spoken.window)
    QApplication.processEvents()
    assert nameless(presenter) == []
    presenter.close()
    presenter.deleteLater()


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_start_page(program: Program, language: i18n.Language) -> None:
    i18n.use(language)
    listen()
    program.start()
    assert nameless(program.shell) == []


def test_a_window_is_one_and_what_it_holds_is_part_of_it(program: Program) -> None:
    listen()
    program.start()
    interface = QAccessible.queryAccessibleInterface(program.shell)
    assert interface is not None
    assert interface.role() is Role.Window
    assert interface.text(QAccessible.Text.Name) == program.shell.windowTitle() != ""
