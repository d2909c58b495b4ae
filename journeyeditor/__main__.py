"""The command line: open (when no command is given), export, pack, report, check, import,
import-metrics, compare, merge.

Every command imports what it needs when it runs, so that `--version` and `--help` load neither Qt
nor reportlab nor pydantic. Whatever goes wrong is one line on stderr: exit code 1 for a file that
does not open or save, 2 for wrong use, 70 for a fault of the program. `compare` and `merge` have
those of `diff` and `git merge`: 1 = different or conflicts left, 2 = trouble.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from journeyeditor import __version__, i18n
from journeyeditor.commands.drawn_options import add_drawn_options, drawn_from
from journeyeditor.commands.exchange_options import (
    PROJECT,
    TEXTS,
    add_import_options,
    add_table_options,
)
from journeyeditor.commands.measurement_options import add_measurement_options
from journeyeditor.commands.merge_options import add_compare_options, add_merge_options
from journeyeditor.commands.pack_options import add_pack_options, chosen_pack
from journeyeditor.commands.poster_options import add_poster_options, chosen_setup
from journeyeditor.i18n import translate

PROGRAM = "journeyeditor"
COMMANDS = (
    "open",
    "export",
    "pack",
    "report",
    "check",
    "import",
    "import-metrics",
    "compare",
    "merge",
)
KINDS = (".pdf", ".png", ".svg", ".pptx", *TEXTS)
"""What a map can be written as: a poster, or the map itself."""

PACK_KINDS = (".pdf",)

DONE, REFUSED, INTERRUPTED, OUR_FAULT, NOBODY_READS = 0, 1, 130, 70, 141
"""Exit codes; 2 is argparse's own. 70 is EX_SOFTWARE, the last two are 128 + the signal."""


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words of the command line say; the exit code."""
    try:
        code = _run(sys.argv[1:] if words is None else words)
        if sys.stdout:  # a program without a console has none
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOBODY_READS
    except Exception as error:  # the last place that can say it in one line
        text = translate("Command line", "Journeyeditor itself went wrong: {error}")
        _complain(text.format(error=f"{type(error).__name__}: {error}"))
        return OUR_FAULT
    return code


def _run(words: Sequence[str]) -> int:
    language = _language_parser()
    chosen, rest = language.parse_known_args(words)
    if chosen.language:
        i18n.use(chosen.language)
    if not rest or rest[0] not in (*COMMANDS, "-h", "--help", "--version"):
        rest = ["open", *rest]
    options = _parser().parse_args(rest)
    options.language = chosen.language
    code: int = options.command(options)
    return code


class _Parser(argparse.ArgumentParser):
    """Complains in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\n")


def _language_parser() -> _Parser:
    parser = _Parser(prog=PROGRAM, add_help=False, allow_abbrev=False)
    text = translate("Command line", "language of the program")
    parser.add_argument("--language", choices=i18n.LANGUAGES, help=text)
    return parser


def _parser() -> _Parser:
    parser = _Parser(
        prog=PROGRAM,
        parents=[_language_parser()],
        description=translate("Command line", "Draw journey maps and print them as posters."),
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND")
    _add_open(commands)
    _add_export(commands)
    _add_pack(commands)
    _add_report(commands)
    _add_check(commands)
    _add_import(commands)
    _add_measurements(commands)
    _add_compare(commands)
    _add_merge(commands)
    return parser


def _add(commands: argparse._SubParsersAction[_Parser], name: str, text: str) -> _Parser:
    parser = commands.add_parser(name, help=text, description=text)
    files = translate("Command line", "a journey map (.journey.json)")
    count = "*" if name == "open" else "+"
    parser.add_argument("files", nargs=count, type=Path, metavar="FILE", help=files)
    return parser


def _add_open(commands: argparse._SubParsersAction[_Parser]) -> None:
    text = translate("Command line", "open files in the editor (when no command is given)")
    parser = _add(commands, "open", text)
    alone = translate("Command line", "do not hand the files to a window that is open already")
    parser.add_argument("--new-window", action="store_true", dest="alone", help=alone)
    parser.set_defaults(command=_open)


def _add_check(commands: argparse._SubParsersAction[_Parser]) -> None:
    text = translate(
        "Command line",
        "tell whether files open, and what to think about before printing them: exit code 0, "
        "or 1 when one does not open",
    )
    _add(commands, "check", text).set_defaults(command=_check)


def _add_export(commands: argparse._SubParsersAction[_Parser]) -> None:
    text = translate("Command line", "write the first map of each file as a poster")
    parser = _add(commands, "export", text)
    out = translate(
        "Command line",
        "the poster (.pdf or .png) of one file, a drawing (.svg), slides (.pptx), text "
        "(.mmd, .md, .txt) or a table (.xlsx, .csv) of its map, or a folder that is there, for "
        "PDFs of one or many",
    )
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help=out)
    add_poster_options(parser)
    add_drawn_options(parser)
    add_table_options(parser)
    parser.set_defaults(command=_export, parser=parser, kinds=KINDS)


def _add_pack(commands: argparse._SubParsersAction[_Parser]) -> None:
    text = translate("Command line", "write the work pack of the first map of each file, as PDF")
    parser = _add(commands, "pack", text)
    out = translate(
        "Command line", "the work pack (.pdf) of one file, or a folder that is there, for many"
    )
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help=out)
    add_pack_options(parser)
    _add_date(parser)
    parser.set_defaults(command=_pack, parser=parser, kinds=PACK_KINDS)


def _add_report(commands: argparse._SubParsersAction[_Parser]) -> None:
    text = translate("Command line", "write what the analyses say of each map, as text")
    parser = _add(commands, "report", text)
    why = translate("Command line", "with formula, source and cards of every figure")
    parser.add_argument("--why", action="store_true", help=why)
    _add_date(parser)
    parser.set_defaults(command=_report)


def _add_import(commands: argparse._SubParsersAction[_Parser]) -> None:
    text = translate("Command line", "make a project of a file of another program")
    parser = commands.add_parser("import", help=text, description=text)
    add_import_options(parser)
    parser.set_defaults(command=_import, parser=parser)


def _add_measurements(commands: argparse._SubParsersAction[_Parser]) -> None:
    text = translate("Command line", "put the measurements of a table on the first map of a file")
    parser = commands.add_parser("import-metrics", help=text, description=text)
    add_measurement_options(parser)
    parser.set_defaults(command=_measurements)


def _add_compare(commands: argparse._SubParsersAction[_Parser]) -> None:
    text = translate(
        "Command line",
        "tell what differs between two versions of a project: exit code 0 when nothing does, 1 "
        "when something does, 2 when one does not open",
    )
    parser = commands.add_parser("compare", help=text, description=text)
    add_compare_options(parser)
    parser.set_defaults(command=_compare)


def _add_merge(commands: argparse._SubParsersAction[_Parser]) -> None:
    text = translate(
        "Command line",
        "join the changes of two versions of a project: exit code 0, 1 when conflicts are left, 2 "
        "when nothing is written",
    )
    parser = commands.add_parser("merge", help=text, description=text)
    add_merge_options(parser)
    parser.set_defaults(command=_merge)


def _add_date(parser: _Parser) -> None:
    today = translate("Command line", "the day of the report, YYYY-MM-DD (today, if not given)")
    parser.add_argument("--date", type=_day, default=date.today(), metavar="DATE", help=today)


def _day(word: str) -> date:
    try:
        return date.fromisoformat(word)
    except ValueError:
        text = translate("Command line", "{word} is no date such as 2026-01-31")
        raise argparse.ArgumentTypeError(text.format(word=word)) from None


# The commands


def _open(options: argparse.Namespace) -> int:
    import gc

    gc.disable()  # importing makes no rubbish, and looking for it takes a twentieth of the start
    from journeyeditor.app import main as open_window

    return open_window([str(path) for path in options.files], options.language, options.alone)


def _check(options: argparse.Namespace) -> int:
    from journeyeditor.commands.check import check
    from journeyeditor.commands.voice import Voice

    return DONE if check(options.files, Voice(print, _complain)) else REFUSED


def _report(options: argparse.Namespace) -> int:
    from journeyeditor.commands.report import report
    from journeyeditor.commands.voice import Voice

    _write_utf8()
    voice = Voice(print, _complain)
    done = report(options.files, options.language, options.date, voice, why=options.why)
    return DONE if done else REFUSED


def _write_utf8() -> None:
    """A file is the same on every machine."""
    if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")


def _compare(options: argparse.Namespace) -> int:
    from journeyeditor.commands.compare import tell_differences
    from journeyeditor.commands.voice import Voice

    _write_utf8()
    voice = Voice(print, _complain)
    return tell_differences(options.before, options.after, voice, as_json=options.json)


def _merge(options: argparse.Namespace) -> int:
    from journeyeditor.commands.merge import merge
    from journeyeditor.commands.voice import Voice

    _write_utf8()
    return merge(options, Voice(print, _complain))


def _import(options: argparse.Namespace) -> int:
    if options.out.suffix.lower() != PROJECT:
        text = translate("Command line", "{out} has to end in {kinds}")
        options.parser.error(text.format(out=options.out, kinds=".journey.json"))
    from journeyeditor.commands.exchange import import_map
    from journeyeditor.commands.voice import Voice

    voice = Voice(print, _complain)
    return DONE if import_map(options.file, options.out, voice, options.into) else REFUSED


def _measurements(options: argparse.Namespace) -> int:
    from journeyeditor.commands.measurements import import_measurements
    from journeyeditor.commands.voice import Voice

    return DONE if import_measurements(options, Voice(print, _complain)) else REFUSED


def _pack(options: argparse.Namespace) -> int:
    setup = chosen_pack(options)
    targets = _targets(options)
    from journeyeditor.commands.pack import pack
    from journeyeditor.commands.voice import Voice

    done = pack(targets, setup, options.date, Voice(print, _complain))
    return DONE if done else REFUSED


def _export(options: argparse.Namespace) -> int:
    setup = chosen_setup(options, options.parser)
    targets = _targets(options)
    if options.out.suffix.lower() in TEXTS and not options.out.is_dir():
        return _export_text(*targets[0], anonymous=options.anonymous, grid=options.grid)
    from journeyeditor.commands.export import export
    from journeyeditor.commands.voice import Voice

    return DONE if export(targets, setup, Voice(print, _complain), drawn_from(options)) else REFUSED


def _export_text(path: Path, out: Path, *, anonymous: bool, grid: bool) -> int:
    from journeyeditor.commands.exchange import export_text
    from journeyeditor.commands.voice import Voice

    voice = Voice(print, _complain)
    done = export_text(path, out, voice, anonymous=anonymous, grid=grid)
    return DONE if done else REFUSED


def _targets(options: argparse.Namespace) -> list[tuple[Path, Path]]:
    """Each file with the poster that it becomes; leaves the program when the two do not fit."""
    files, out = options.files, options.out
    if not out.is_dir():
        return [(files[0], _poster_file(options))]
    targets = [
        out / f"{path.name.removesuffix('.json').removesuffix('.journey')}.pdf" for path in files
    ]
    if len(set(targets)) < len(targets):
        options.parser.error(translate("Command line", "two files would become the same poster"))
    return list(zip(files, targets, strict=True))


def _poster_file(options: argparse.Namespace) -> Path:
    out: Path = options.out
    if len(options.files) > 1:
        text = translate("Command line", "{out} has to be a folder, as there are several files")
        options.parser.error(text.format(out=out))
    if out.suffix.lower() not in options.kinds:
        text = translate("Command line", "{out} has to end in {kinds}")
        options.parser.error(text.format(out=out, kinds=" / ".join(options.kinds)))
    return out


def _complain(sentence: str, where: str = "") -> None:
    """One line on stderr, whatever an error or a file's name contains."""
    line = f"{sentence} ({where})" if where else sentence
    print(f"{PROGRAM}: {' '.join(line.split())}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
