"""The menu File."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.ui.commands.table import Command, Menu


def files() -> tuple[Command, ...]:
    """Its commands from top to bottom."""
    m = Menu.FILE
    return (
        Command(
            "file.new",
            m,
            translate("Command", "&New…"),
            translate("Command", "Begin a journey from a template; this one stays until you do."),
            ("Ctrl+N",),
            "new",
        ),
        Command(
            "file.open",
            m,
            translate("Command", "&Open…"),
            translate("Command", "Open a project from a file."),
            ("Ctrl+O",),
            "open",
        ),
        Command(
            "file.example",
            m,
            translate("Command", "Open the &example"),
            translate("Command", "Open a copy of the worked example; the example stays as it is."),
        ),
        Command(
            "file.save",
            m,
            translate("Command", "&Save"),
            translate("Command", "Save the project in its file."),
            ("Ctrl+S",),
            "save",
            group=True,
        ),
        Command(
            "file.save_as",
            m,
            translate("Command", "Save &as…"),
            translate("Command", "Save the project in another file and go on with that one."),
            ("Ctrl+Shift+S",),
        ),
        Command(
            "file.versions",
            m,
            translate("Command", "Earlier &versions…"),
            translate("Command", "What each save replaced: look at it, or go back to it."),
        ),
        Command(
            "file.template",
            m,
            translate("Command", "Save as &template…"),
            translate(
                "Command", "Keep the stages and lanes, or more, to begin other journeys with."
            ),
        ),
        Command(
            "file.compare",
            m,
            translate("Command", "Co&mpare with…"),
            translate("Command", "Show on the map what differs from another file or a poster."),
            group=True,
        ),
        Command(
            "file.join",
            m,
            translate("Command", "&Join a changed copy…"),
            translate("Command", "Bring in what others changed; you choose where you both did."),
        ),
        Command(
            "file.poster",
            m,
            translate("Command", "Make a &poster…"),
            translate("Command", "Make a PDF of the whole map, from A4 to A0."),
            ("Ctrl+P",),
            "poster",
            group=True,
        ),
        Command(
            "file.print",
            m,
            translate("Command", "P&rint…"),
            translate("Command", "Print the map at true size, whole or in tiles."),
        ),
        Command(
            "file.pack",
            m,
            translate("Command", "Make a &work pack…"),
            translate("Command", "What the workshop needs on A4: agenda, check lists, report."),
        ),
        Command(
            "file.send",
            m,
            translate("Command", "Sen&d by e-mail…"),
            translate("Command", "Hand project, poster or both to your mail program."),
        ),
        Command(
            "file.measurements",
            m,
            translate("Command", "Import meas&urements…"),
            translate("Command", "Bring scores from Excel or a survey to the cards and stages."),
            ("Ctrl+Shift+I",),
            group=True,
        ),
        Command(
            "file.import",
            m,
            translate("Command", "&Import…"),
            translate("Command", "Make a map of a file of another program, such as Mermaid."),
        ),
        Command(
            "file.export",
            m,
            translate("Command", "E&xport as…"),
            translate("Command", "Write the map in the format of another program."),
        ),
        Command(
            "file.close",
            m,
            translate("Command", "C&lose project"),
            translate("Command", "Back to the start page; what is not saved is asked for."),
            ("Ctrl+W",),
            group=True,
        ),
        Command(
            "file.quit",
            m,
            translate("Command", "&Quit"),
            translate("Command", "Close all windows; what is not saved is asked for."),
            ("Ctrl+Q",),
        ),
    )
