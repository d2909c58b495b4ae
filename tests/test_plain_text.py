"""No place of the program guesses whether a text from a file is HTML, and nothing opens addresses.

Qt's labels, tool tips and boxes guess unless they are told; what looks like HTML is then laid out,
with the pictures that it names. So every such place is made by one of a few helpers, and these
rules find what is not. `tests/ui/test_hostile.py` shows the window with such texts everywhere.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from typing import Final

import pytest

from tests.source_tree import Module, calls, imported, module, modules

PLAIN: Final = "journeyeditor.canvas.plain"
"""Where labels and tool tips are made plain."""

HELPERS: Final[Mapping[str, frozenset[str]]] = {
    "QLabel": frozenset({PLAIN}),
    "QMessageBox": frozenset({"journeyeditor.ui.dialogs.questions"}),
    "showText": frozenset(
        {
            "journeyeditor.ui.controls.tips",
            "journeyeditor.ui.panels.journey_bar",
            "journeyeditor.canvas.pointing",
        }
    ),
    "setStyleSheet": frozenset({"journeyeditor.ui.theme"}),
    "openUrl": frozenset({"journeyeditor.ui.outside"}),
}
"""What may be called in one place alone: what Qt would guess about, and what starts programs."""

BOXES: Final = tuple(
    f"QMessageBox.{kind}" for kind in ("about", "information", "question", "warning", "critical")
)

RICH: Final = frozenset(
    {
        *("QTextEdit", "QTextBrowser", "QTextDocument", "QTextDocumentFragment", "QStaticText"),
        *("QErrorMessage", "QProgressDialog", "QInputDialog", "QWizard", "QSplashScreen"),
        *("QGraphicsTextItem", "QSvgRenderer", "QSvgWidget", "QWebEngineView", "QMovie"),
    }
)
"""What lays out HTML or draws SVG; none of it is needed."""

PIECES: Final[Mapping[str, frozenset[str]]] = {
    "journeyeditor.ui.merging.value_text": frozenset({"PySide6.QtWidgets.QTextEdit"}),
}
"""Marks words within a text: puts them in one after the other, which Qt never takes for HTML."""

RICH_CALLS: Final = frozenset(
    {"setHtml", "appendHtml", "insertHtml", "fromHtml", "setMarkdown", "fromMarkdown"}
    | {"setWhatsThis", "setOpenExternalLinks", "fromData", "loadFromData"}
)

NETWORK: Final = frozenset(
    {"socket", "ssl", "urllib.request", "http", "ftplib", "smtplib", "asyncio", "xmlrpc"}
    | {"webbrowser", "subprocess", "multiprocessing", "PySide6.QtNetwork"}
)

LOCAL: Final[Mapping[str, frozenset[str]]] = {
    "journeyeditor.app.instance": frozenset(
        {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
    ),
    "journeyeditor.ui.sending.posting": frozenset({"subprocess"}),
}
"""One program for all windows: they find each other by a socket of this computer and user. And the
mail program, when the user sends."""

MODULES: Final = modules()
Rule = Callable[[Module], Iterator[str]]


def helpers_alone(subject: Module) -> Iterator[str]:
    """Labels, boxes, tips and style sheets come from their helpers."""
    for call in _calls(subject):
        name = "QMessageBox" if _whole(call) in BOXES else _name(call)
        if name in HELPERS and subject.name not in HELPERS[name]:
            yield f"{subject.name} line {call.lineno}: {name} belongs to {sorted(HELPERS[name])}"


def tips(subject: Module) -> Iterator[str]:
    """A tool tip is `set_tip(thing, text)`, or words of our own."""
    if subject.name == PLAIN:
        return
    for call in _calls(subject):
        if _name(call) in ("setToolTip", "setTabToolTip") and not _is_ours(call.args[-1]):
            yield f"{subject.name} line {call.lineno}: give the tip with canvas.plain.set_tip"


def rows_of_forms(subject: Module) -> Iterator[str]:
    """The word before a field, of which Qt makes a label, is our own."""
    for call in _calls(subject):
        if _name(call) == "addRow" and len(call.args) > 1 and not _is_ours(call.args[0]):
            yield f"{subject.name} line {call.lineno}: addRow makes a label that guesses"


def tips_of_items(subject: Module) -> Iterator[str]:
    """What a model gives for the tool tip of an item went through `unmarked`."""
    names = {node.attr for node in ast.walk(subject.tree) if isinstance(node, ast.Attribute)}
    if "ToolTipRole" in names and not list(calls(subject.tree, "unmarked")):
        yield f"{subject.name} gives tool tips of items; give them with canvas.plain.unmarked"


def nothing_rich(subject: Module) -> Iterator[str]:
    """Nothing lays out HTML, Markdown or SVG, and no decoder guesses what kind of picture it is."""
    for name in set(imported(subject.tree)) - PIECES.get(subject.name, frozenset()):
        if name.split(".")[-1] in RICH:
            yield f"{subject.name} imports {name}"
    for call in _calls(subject):
        if _name(call) in RICH_CALLS and not _named(call):
            yield f"{subject.name} line {call.lineno}: {ast.unparse(call)}"


def nothing_connects(subject: Module) -> Iterator[str]:
    """Nothing can open a connection or start a program."""
    for name in set(imported(subject.tree)) - LOCAL.get(subject.name, frozenset()):
        if any(name == part or name.startswith(f"{part}.") for part in NETWORK):
            yield f"{subject.name} imports {name}"
    for call in _calls(subject):
        if _whole(call) in ("os.system", "os.popen", "os.startfile", "eval", "exec"):
            yield f"{subject.name} line {call.lineno}: {ast.unparse(call)}"


def _calls(subject: Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(subject.tree) if isinstance(node, ast.Call))


def _name(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _whole(call: ast.Call) -> str:
    """The name with the one before its dot."""
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    return f"{owner.id}.{_name(call)}" if isinstance(owner, ast.Name) else _name(call)


def _is_ours(text: ast.expr) -> bool:
    """Whether the words are constant, translated, or made fit for a tip."""
    ours = ("translate", "wrapped_tip", "unmarked")
    return isinstance(text, ast.Constant) or (isinstance(text, ast.Call) and _name(text) in ours)


def _named(call: ast.Call) -> bool:
    """Whether the kind of picture is told."""
    return _name(call) in ("fromData", "loadFromData") and len(call.args) > 1


RULES: tuple[Rule, ...] = (
    helpers_alone,
    tips,
    rows_of_forms,
    tips_of_items,
    nothing_rich,
    nothing_connects,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule(rule: Rule) -> None:
    broken = [found for subject in MODULES for found in rule(subject)]
    assert not broken, "\n".join(broken)


SAMPLES = (
    (helpers_alone, "label = QLabel(title, self)"),
    (helpers_alone, "box = QMessageBox(self)"),
    (helpers_alone, "QMessageBox.warning(self, title, text)"),
    (helpers_alone, "QToolTip.showText(at, title)"),
    (helpers_alone, "QDesktopServices.openUrl(url)"),
    (tips, "widget.setToolTip(title)"),
    (tips, "widget.setToolTip(translate('A', '{title}').format(title=title))"),
    (rows_of_forms, "form.addRow(card.title, field)"),
    (
        tips_of_items,
        "def data(role):\n    return title if role == Qt.ItemDataRole.ToolTipRole else 0",
    ),
    (nothing_rich, "from PySide6.QtWidgets import QTextBrowser"),
    (nothing_rich, "image = QImage.fromData(data)"),
    (nothing_connects, "from PySide6.QtNetwork import QNetworkAccessManager"),
    (nothing_connects, "from urllib.request import urlopen"),
    (nothing_connects, "def f():\n    import socket"),
    (nothing_connects, "os.startfile(path)"),
)


@pytest.mark.parametrize(("rule", "source"), SAMPLES)
def test_rule_sees(rule: Rule, source: str) -> None:
    assert list(rule(module("journeyeditor.ui.sample", source)))


def test_rules_let_good_code_pass() -> None:
    good = module(
        "journeyeditor.ui.sample",
        "set_tip(widget, title)\n"
        "widget.setToolTip(translate('A', 'Close'))\n"
        "tabs.setTabToolTip(0, wrapped_tip(title))\n"
        "form.addRow(translate('A', 'Scale'), field)\n"
        "label = plain_label(title, self)\n"
        "image = QImage.fromData(data, 'PNG')\n",
    )
    assert [found for rule in RULES for found in rule(good)] == []
