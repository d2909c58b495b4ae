"""What the window asks and tells about files, each as one question with verbs for answers.

`Questions` is what `files` needs; tests answer by themselves, `Asker` asks a person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget

from journeyeditor.i18n import translate
from journeyeditor.model.titles import steady
from journeyeditor.ui.dialogs.pick import PickDialog

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

ENDING = ".journey.json"
"""The ending of our files."""


class Answer(StrEnum):
    """What to do with work that is not saved."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Option(NamedTuple):
    """One of the answers to a question: what it is called, and the verb on its button."""

    key: str
    verb: str


class Questions(Protocol):
    """What is asked about files and printers."""

    def which_to_open(self, folder: Path) -> Path | None:
        """A file to open, None = no."""

    def which_to_compare(self, folder: Path) -> Path | None:
        """A file to compare with, None = no."""

    def which_to_join(self, folder: Path) -> list[Path]:
        """Files with versions of this project to join with it; none = no."""

    def where_to_save(self, folder: Path, name: str) -> Path | None:
        """A file to save in, None = no. The person has agreed if it is there already."""

    def where_to_print(self, folder: Path, name: str) -> Path | None:
        """A PDF to write, None = no."""

    def which_printer(self, printer: QPrinter, pages: int) -> bool:
        """Choose a printer and how it prints so many pages; False = none."""

    def which_table(self, folder: Path) -> Path | None:
        """A file with measurements to read, None = no."""

    def which_to_import(self, folder: Path, kinds: str) -> Path | None:
        """A file of another program, of kinds as Qt writes them; None = no."""

    def where_to_export(self, folder: Path, name: str, kind: str) -> Path | None:
        """A file of another program to write, None = no."""

    def where_to_list(self, folder: Path, name: str) -> Path | None:
        """A file to write a list to, None = no."""

    def where_to_tell(self, folder: Path, name: str) -> Path | None:
        """A text file to write, None = no."""

    def which_folder(self, folder: Path) -> Path | None:
        """A folder to put files in, None = no."""

    def what_with_unsaved(self, title: str) -> Answer:
        """Whether to save what is about to be closed."""

    def choose(self, sentence: str, more: str, options: Sequence[Option]) -> str:
        """Which of the options, the first being the one that Enter takes; "" = none of them."""

    def pick(self, sentence: str, verb: str, names: Mapping[str, str]) -> str:
        """The key of one of many things, by their names; "" = none."""

    def tell(self, sentence: str, more: str) -> None:
        """Something went wrong: one sentence, and what is well all the same."""


class Asker:
    """Asks the person at the window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def which_to_open(self, folder: Path) -> Path | None:
        return chosen_file(self._dialog_for_one(translate("Files", "Open a project"), folder))

    def which_to_compare(self, folder: Path) -> Path | None:
        return chosen_file(self._dialog_for_one(translate("Files", "Compare with"), folder))

    def which_to_join(self, folder: Path) -> list[Path]:
        dialog = self._dialog_for_one(translate("Files", "Join changed copies"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        return chosen_files(dialog)

    def _dialog_for_one(self, title: str, folder: Path) -> QFileDialog:
        """A dialog for a project that there is, also one in a poster."""
        dialog = self._dialog(title, folder)
        dialog.setNameFilter(file_filter(posters=True))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return dialog

    def where_to_save(self, folder: Path, name: str) -> Path | None:
        dialog = self._dialog(translate("Files", "Save the project"), folder)
        dialog.setNameFilter(file_filter())
        return ask_where(dialog, name, ENDING)

    def _dialog(self, title: str, folder: Path) -> QFileDialog:
        return file_dialog(self._window, title, folder)

    def where_to_print(self, folder: Path, name: str) -> Path | None:
        dialog = self._dialog(translate("Export", "Save as PDF"), folder)
        dialog.setNameFilter(translate("Export", "PDF files") + " (*.pdf)")
        return ask_where(dialog, name, ".pdf")

    def which_printer(self, printer: QPrinter, pages: int) -> bool:
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415 - not everywhere

        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(translate("Print", "Print"))
        dialog.setMinMax(1, pages)
        dialog.setFromTo(1, pages)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
        accepted = bool(dialog.exec())
        dialog.deleteLater()
        return accepted

    def which_table(self, folder: Path) -> Path | None:
        dialog = self._dialog(translate("Import", "Choose a table"), folder)
        dialog.setNameFilter(table_filter())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return chosen_file(dialog)

    def which_to_import(self, folder: Path, kinds: str) -> Path | None:
        dialog = self._dialog(translate("Exchange", "Import a map"), folder)
        dialog.setNameFilter(kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return chosen_file(dialog)

    def where_to_export(self, folder: Path, name: str, kind: str) -> Path | None:
        dialog = self._dialog(translate("Exchange", "Export as"), folder)
        ending = Path(name).suffix
        dialog.setNameFilter(f"{kind} (*{ending})")
        return ask_where(dialog, name, ending)

    def where_to_list(self, folder: Path, name: str) -> Path | None:
        dialog = self._dialog(translate("Import", "Save the list"), folder)
        dialog.setNameFilter(translate("Import", "Tables as text") + " (*.csv)")
        return ask_where(dialog, name, ".csv")

    def where_to_tell(self, folder: Path, name: str) -> Path | None:
        dialog = self._dialog(translate("Report", "Save the report"), folder)
        dialog.setNameFilter(translate("Report", "Plain text") + " (*.txt)")
        return ask_where(dialog, name, ".txt")

    def which_folder(self, folder: Path) -> Path | None:
        dialog = self._dialog(translate("Send", "Choose a folder"), folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return chosen_file(dialog)

    def what_with_unsaved(self, title: str) -> Answer:
        box = message(
            self._window,
            translate("Files", "Save the changes in “{title}”?").format(title=title),
            translate("Files", "What you do not save is lost."),
        )
        role = QMessageBox.ButtonRole
        save = box.addButton(translate("Files", "&Save"), role.AcceptRole)
        discard = box.addButton(translate("Files", "&Don't save"), role.DestructiveRole)
        cancel = box.addButton(translate("Files", "Cancel"), role.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(cancel)
        box.exec()
        chosen = box.clickedButton()
        box.deleteLater()
        if chosen is save:
            return Answer.SAVE
        return Answer.DISCARD if chosen is discard else Answer.CANCEL

    def choose(self, sentence: str, more: str, options: Sequence[Option]) -> str:
        box = message(self._window, sentence, more)
        role = QMessageBox.ButtonRole
        keys = {box.addButton(option.verb, role.AcceptRole): option.key for option in options}
        cancel = box.addButton(translate("Files", "Cancel"), role.RejectRole)
        box.setDefaultButton(next(iter(keys)))
        box.setEscapeButton(cancel)
        box.exec()
        chosen = next((key for button, key in keys.items() if button is box.clickedButton()), "")
        box.deleteLater()
        return chosen

    def pick(self, sentence: str, verb: str, names: Mapping[str, str]) -> str:
        dialog = PickDialog(sentence, verb, names, self._window)
        picked = dialog.picked if dialog.exec() else ""
        dialog.deleteLater()
        return picked

    def tell(self, sentence: str, more: str) -> None:
        box = message(self._window, sentence, more)
        box.setIcon(QMessageBox.Icon.Warning)
        box.addButton(translate("Files", "Close"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        box.deleteLater()


def which_picture(window: QWidget) -> Path | None:
    """A file with a picture, None = no."""
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    folder = Path(where) if where and Path(where).is_dir() else Path.home()
    dialog = file_dialog(window, translate("Picture", "Choose a picture"), folder)
    dialog.setNameFilter(translate("Picture", "Pictures") + " (*.png *.jpg *.jpeg)")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return chosen_file(dialog)


def file_dialog(window: QWidget, title: str, folder: Path) -> QFileDialog:
    """A file dialog, with the two labels that Qt has no Dutch for."""
    dialog = QFileDialog(window, title, str(folder))
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Files", "Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("Files", "Kind of file:"))
    return dialog


def message(window: QWidget | None, sentence: str, more: str) -> QMessageBox:
    """A message box that takes its texts for plain text, since they can hold names of files."""
    box = QMessageBox(window)
    box.setWindowTitle("Journeyeditor")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(steady(sentence))
    box.setInformativeText(steady(more))
    for label in box.findChildren(QLabel):  # the second sentence has a label and a mind of its own
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box


def file_filter(posters: bool = False) -> str:
    """The kinds of file that a dialog offers; posters can be opened, but not saved in."""
    ours = translate("Files", "Journey maps") + f" (*{ENDING})"
    if posters:
        ours = translate("Files", "Journey maps and posters") + f" (*{ENDING} *.pdf)"
    every = translate("Files", "All files")
    return f"{ours};;{every} (*)"


def table_filter() -> str:
    """The kinds of file that hold a table."""
    tables = translate("Import", "Tables") + " (*.csv *.tsv *.txt *.xlsx *.ods)"
    return f"{tables};;{translate('Files', 'All files')} (*)"


def ask_where(dialog: QFileDialog, name: str, ending: str) -> Path | None:
    """Run a file dialog for saving; the ending is put behind a name that lacks it.

    The dialog itself asks before a file is replaced, also one whose ending it had to add.
    """
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.selectFile(name)
    return chosen_file(dialog)


def chosen_file(dialog: QFileDialog) -> Path | None:
    """Run a file dialog; the file that was chosen, None when it was cancelled."""
    return next(iter(chosen_files(dialog)), None)


def chosen_files(dialog: QFileDialog) -> list[Path]:
    """Run a file dialog; the files that were chosen, none when it was cancelled."""
    accepted = dialog.exec()
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return [Path(each) for each in chosen] if accepted else []
