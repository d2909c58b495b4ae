"""Journeyeditor: draw customer and employee journey maps, print them as posters.

The program in a minute (docs/architecture.md tells it at length):

* **The project is a value.** `model` holds frozen pydantic models; nobody changes one.
* **An edit is a pure function** `old project -> new project` in `edits`; it returns the same
  object when nothing changes. So preview, cancel, undo, autosave and compare come for nothing.
* **Layout is a pure function** `map, style -> Drawing` in `layout`: rectangles, lines, paths and
  lines of text in millimetres, memoised by identity. It knows no Qt and no PDF.
* **Canvas and poster are two interpreters of the same Drawing**: `canvas` paints it with Qt,
  `poster` writes it as PDF. What the screen shows is what the printer prints.
* **One way in:** `session.commit(label, new)`; during a gesture `session.preview(new)`.
* **Files** are read and written by `storage` only, whole or not at all.

Who may import whom: `model` <- `edits`, `analysis`, `layout`, `storage`, `exchange`;
`layout` <- `poster`, `canvas`; `session` knows `model` and `history`; `canvas` knows `session`,
`edits`, `layout`; `ui` knows all but `app`; `app` knows all. Qt only in `canvas`, `ui`, `app`;
reportlab only in `poster`. Nobody imports `ui`. tests/test_architecture.py holds this.
"""

__version__ = "0.1.0"
