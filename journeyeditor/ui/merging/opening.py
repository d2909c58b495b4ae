"""Opens what compares and joins in one main window, with files, versions, maps and dropped copies.

What is known of the window's own file comes from `files`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from journeyeditor.i18n import translate
from journeyeditor.merging.compare import compare
from journeyeditor.merging.conflicts import Unrelated
from journeyeditor.model.base import evolve
from journeyeditor.model.project import Project
from journeyeditor.model.titles import in_sentence
from journeyeditor.storage.earlier import Version
from journeyeditor.storage.errors import ProjectError
from journeyeditor.storage.mark import Mark
from journeyeditor.storage.past import continued, find_base, joined
from journeyeditor.storage.reader import load, load_marked
from journeyeditor.ui.clash import COMPARE, JOIN, who_saved
from journeyeditor.ui.dialogs.questions import Option
from journeyeditor.ui.maps.words import map_name
from journeyeditor.ui.merging.tray_notice import TrayNotice
from journeyeditor.ui.panels.editing import Editing

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow
    from journeyeditor.ui.merging.compare_window import CompareWindow
    from journeyeditor.ui.merging.comparing import Version as Compared
    from journeyeditor.ui.merging.join_dialog import JoinDialog
    from journeyeditor.ui.merging.joining import Copy

PLACE = "compare"
"""Under this name the settings keep where the window was."""
OPEN = "open"


class Merging:
    """The comparisons and joinings of one main window."""

    def __init__(self, window: MainWindow) -> None:
        self._main = window
        self.window: CompareWindow | None = None
        self.version: Compared | None = None
        window.files.merge = self.with_file

    def verbs(self) -> dict[str, Callable[[], object]]:
        """What the commands do."""
        return {
            "file.compare": self.ask_and_compare,
            "file.join": self.ask_and_join,
            "journey.compare": self.compare_maps,
        }

    @property
    def _folder(self) -> Path:
        path = self._main.files.path
        return path.parent if path is not None else self._main.settings.folder

    # -- comparing ----------------------------------------------------------------------------

    def ask_and_compare(self) -> None:
        """Ask for a file, and compare with that."""
        path = self._main.questions.which_to_compare(self._folder)
        if path is not None:
            self.compare_file(path)

    def compare_file(self, path: Path) -> None:
        """Compare with the project in a file, or in a poster."""
        if (other := self._read(path)) is not None:
            self.compare_project(other, path.name, later=self._is_later(other))

    def compare_project(self, other: Project, name: str, later: bool = False) -> None:
        """Compare with another version, `later` than the one that is open or not."""
        from journeyeditor.ui.merging.comparing import Version  # noqa: PLC0415 - see `_show`

        self._show(Version(name, other, later))

    def compare_maps(self) -> None:
        """Compare the open journey with another one of the project."""
        from journeyeditor.ui.merging.comparing import version_of  # noqa: PLC0415 - see `_show`

        session = self._main.session
        others = [m for m in session.project.maps if m.id != session.map_id]
        chosen = others[0].id if len(others) == 1 else ""
        if len(others) > 1:
            text = translate("Merge", "Compare “{title}” with which journey?")
            verb, names = translate("Merge", "&Compare"), {m.id: map_name(m) for m in others}
            title = in_sentence(session.journey.title)
            chosen = self._main.questions.pick(text.format(title=title), verb, names)
        if chosen:
            self._show(version_of(session.project, session.map_id, chosen))

    def _is_later(self, other: Project) -> bool:
        """Whether another version was saved after what is open here."""
        return other.revision >= self._main.files.revision

    def _show(self, version: Compared) -> None:
        if self.window is None:
            self.window = self._make()
        self.version = version
        self.window.compare_with(version)

    def _make(self) -> CompareWindow:
        # It takes a while that the first window need not wait for.
        from journeyeditor.ui.merging.compare_window import CompareWindow  # noqa: PLC0415

        main = self._main
        say, lists = main.status.sentence.say, main.lists.open
        editing = Editing(main.session, main.new_id, say, main.view.show_ref, lists)
        made = CompareWindow(editing, main)
        made.place(main.settings.bytes(PLACE))
        made.closed.connect(self._keep)
        made.closed.connect(main.activateWindow)
        return made

    def _keep(self) -> None:
        if self.window is not None:
            self._main.settings.keep_bytes(PLACE, self.window.saveGeometry())

    # -- joining ------------------------------------------------------------------------------

    def ask_and_join(self) -> None:
        """Ask for files, and join what is in them."""
        self.join_files(self._main.questions.which_to_join(self._folder))

    def join_files(self, paths: Sequence[Path]) -> None:
        """Join the projects in files, one after the other; what is no version of this is told."""
        from journeyeditor.ui.merging.joining import Copy, told_apart  # noqa: PLC0415 - see `_show`

        ours, copies, own = self._main.session.project, [], self._main.files.path
        for path in paths:
            theirs = self._read(path)
            if theirs is None:
                continue
            if not compare(ours, theirs).related:
                self._refuse(path.name)
                continue
            copies.append(Copy(path.name, theirs, self._base(theirs)))
        if copies:
            self.join(told_apart(copies, own.name if own else ""))

    def join(
        self, copies: Sequence[Copy], taken: Callable[[], object] = lambda: None
    ) -> JoinDialog | None:
        """Show what joins and what is to be chosen; `taken` when somebody has agreed to it."""
        from journeyeditor.ui.merging.join_dialog import JoinDialog  # noqa: PLC0415 - see `_show`
        from journeyeditor.ui.merging.join_rows import summary  # noqa: PLC0415
        from journeyeditor.ui.merging.joining import Joining  # noqa: PLC0415

        main = self._main
        main.view.settle()
        try:
            work = Joining(main.session.project, copies)
        except Unrelated:
            self._refuse(copies[0].name)
            return None
        if work.project is work.ours and not work.asked:
            main.status.sentence.say(summary(work), "")
            taken()
            return None
        dialog = JoinDialog(work, main)
        dialog.accepted.connect(partial(self._take, dialog, taken))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _take(self, dialog: JoinDialog, taken: Callable[[], object]) -> None:
        """Make what was joined the project, as one step."""
        work, session = dialog.work, self._main.session
        label = translate("Merge", "Join {name}").format(name=_names(work.copies))
        new = work.project
        for copy in work.copies:
            new = evolve(new, past=joined(new, copy.project))
        session.commit(label, new, base=work.ours)
        taken()
        done = translate("Merge", "Joined with {name}.").format(name=_names(work.copies))
        self._main.status.sentence.say(done, translate("Merge", "Ctrl+Z takes it back."))
        if work.noted:
            TrayNotice(self._main, work.noted)

    # -- the window's own file, and copies of it ----------------------------------------------

    def with_file(self, how: str) -> None:
        """`JOIN` or `COMPARE` with what somebody else wrote into the window's own file."""
        from journeyeditor.ui.merging.joining import Copy  # noqa: PLC0415 - see `_show`

        files = self._main.files
        if files.path is None:
            return
        try:
            theirs, mark, _ = load_marked(files.path)
        except ProjectError as error:
            files.say_why(error)
            return
        name = theirs.saved_by or files.path.name
        if how == COMPARE:
            self.compare_project(theirs, name, later=True)
            return
        # Not what the file held here in any case: an older copy may have been put over it.
        copy = Copy(name, theirs, self._base(theirs) or files.held)
        self.join((copy,), partial(self._took_theirs, theirs, mark))

    def _took_theirs(self, theirs: Project, mark: Mark) -> None:
        """What somebody else wrote is in the open project now: the next save may replace it."""
        files = self._main.files
        files.held, files.revision = theirs, max(files.revision, theirs.revision)
        files.keep_mine(mark)

    def offer(self, path: Path) -> bool:
        """Whether a file that was dropped here is seen to: a copy of the open project is joined.

        Anything else, and whoever just wants to open it, is left to others.
        """
        main = self._main
        if path.absolute() == main.files.path:
            return False
        try:
            theirs = load(path)
        except ProjectError:
            return False
        if not compare(main.session.project, theirs).related:
            return False
        text = translate("Merge", "“{file}” is a version of the project that is open here.")
        options = (
            Option(JOIN, translate("Merge", "&Join the two…")),
            Option(COMPARE, translate("Merge", "&Compare")),
            Option(OPEN, translate("Merge", "&Open it")),
        )
        sentence, more = text.format(file=path.name), who_saved(theirs)
        answer = main.questions.choose(sentence, more, options)
        if answer == JOIN:
            self.join_files((path,))
        elif answer == COMPARE:
            self.compare_file(path)
        return answer != OPEN

    def _base(self, theirs: Project) -> Project | None:
        """The version that the open project and another one both come from, if it is known."""
        files, ours = self._main.files, self._main.session.project
        versions = files.earlier.of(files.path) if files.path is not None else []
        if files.held is None:
            return find_base(ours, theirs, _loaded(versions))
        # What was done since the file was opened goes on from that, though it is not saved yet.
        ours = evolve(ours, past=continued(ours, files.held, handed=False))
        return find_base(ours, theirs, chain((files.held,), _loaded(versions)))

    def _read(self, path: Path) -> Project | None:
        """The project in a file; None, and a sentence, when it does not open."""
        try:
            return load(path)
        except ProjectError as error:
            self._main.files.say_why(error)
            return None

    def _refuse(self, name: str) -> None:
        text = translate("Merge", "“{file}” is another project.").format(file=name)
        more = translate(
            "Merge", "It has nothing in common with this one, so there is nothing to join."
        )
        self._main.questions.tell(text, more)

    # -- the main window ----------------------------------------------------------------------

    def take_over(self, other: Merging) -> None:
        """Go on where another main window on the same session was, in another language perhaps."""
        if other.window is not None and other.window.isVisible() and other.version is not None:
            other._keep()
            self._show(other.version)

    def leave(self) -> None:
        """Put everything away for good."""
        if self.window is not None:
            self.window.leave()
            self.window.close()


def _loaded(versions: Iterable[Version]) -> Iterator[Project]:
    """The earlier versions that can be read, one by one as they are asked for."""
    for version in versions:
        with suppress(ProjectError):
            yield load(version.file)


def _names(copies: Sequence[Copy]) -> str:
    return ", ".join(in_sentence(copy.name) for copy in copies)
