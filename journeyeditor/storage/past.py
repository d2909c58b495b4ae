"""The past of a project: named at each save, and looked up when copies are joined.

A file carries the prints of the last versions that it came from, and the content of the few in
which it changed hands: what somebody got is what both sides can start from. A print costs some
twenty bytes, the versions together seldom more than a fifth of the file, for they are packed and
alike, and their pictures are those of the file. Nothing in here tells on whose computer anything
was done.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import lzma
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from journeyeditor.model.base import evolve
from journeyeditor.model.past import MOST_PIECES, MOST_PRINTS, NO_PAST, PIECE, Past
from journeyeditor.model.project import Project, unstamped
from journeyeditor.storage import parse
from journeyeditor.storage.errors import ProjectError
from journeyeditor.storage.lifted import pictures_of, with_pictures, without_pictures
from journeyeditor.storage.reader import read_project
from journeyeditor.storage.writer import serialise

MOST_KEPT = 3
"""Of so many versions the content is carried along."""

MOST_MEMORY = 64 * 1024 * 1024
"""Bytes that unpacking may take, whatever the packed data ask for."""

_BETWEEN = b"\0"
"""Between two packed versions; in no file of ours."""


def print_of(project: Project) -> str:
    """What this content is known by."""
    return hashlib.sha256(serialise(unstamped(project))).hexdigest()[:16]


def continued(project: Project, before: Project, handed: bool) -> Past:
    """The past of a project whose file held `before` until now.

    `handed` tells that somebody else wrote that: then its content is kept.
    """
    name = print_of(before)
    joined_since = [each for each in project.past.prints if each not in before.past.prints]
    prints = _once((name, *joined_since, *before.past.prints))
    pictures = pictures_of(project, before)
    versions = _versions(before.past, pictures) | _versions(project.past, pictures)
    if handed:
        versions = {name: before} | versions
    return _packed(prints, versions, [project.past, before.past])


def joined(ours: Project, theirs: Project) -> Past:
    """The past of what was made of two versions: both are part of it, and theirs is kept."""
    own, other = print_of(ours), print_of(theirs)
    new = [each for each in theirs.past.prints if each not in ours.past.prints]
    prints = _once((own, other, *new, *ours.past.prints))
    pictures = pictures_of(ours, theirs)
    known = _versions(ours.past, pictures) | _versions(theirs.past, pictures)
    versions = {other: theirs} | known
    return _packed(prints, versions, [])


def without_content(project: Project) -> Past:
    """The past for an anonymous copy: told by prints alone what it was made of."""
    return Past(prints=_once((print_of(project), *project.past.prints)))


def find_base(ours: Project, theirs: Project, more: Iterable[Project] = ()) -> Project | None:
    """The newest version that both came from, None when nobody has its content any more.

    Versions known otherwise are tried last, one by one, for reading them takes time. An anonymous
    copy stands in for the version that it was made of.
    """
    lines = [(print_of(each), *each.past.prints) for each in (ours, theirs)]
    common = [name for name in lines[0] if name in set(lines[1])]
    if not common:
        return None
    known = {lines[0][0]: ours, lines[1][0]: theirs}
    pictures = pictures_of(ours, theirs)
    known |= _versions(ours.past, pictures) | _versions(theirs.past, pictures)
    known = _stand_ins(known, lines) | known
    if common[0] not in known:
        for version in more:
            known[print_of(version)] = version
            if common[0] in known:
                break
    return next((known[name] for name in common if name in known), None)


def _stand_ins(known: Mapping[str, Project], lines: list[tuple[str, ...]]) -> dict[str, Project]:
    """Under the print of what an anonymous copy was made of, the copy."""
    return {
        after: known[name]
        for line in lines
        for name, after in pairwise(line)
        if name in known and known[name].anonymous
    }


def _once(prints: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(prints))[:MOST_PRINTS]


# Packing


def _packed(prints: tuple[str, ...], versions: Mapping[str, Project], before: list[Past]) -> Past:
    """The newest of the versions packed, as many as there is room for."""
    kept = tuple(name for name in prints if name in versions)[:MOST_KEPT]
    for past in before:  # packing is the slow part, and mostly nothing has come
        if past.kept == kept:
            return Past(prints=prints, kept=kept, packed=past.packed)
    while kept:
        bare = (serialise(evolve(versions[name], past=NO_PAST)) for name in kept)
        data = _BETWEEN.join(map(without_pictures, bare))
        text = base64.b64encode(lzma.compress(data)).decode("ascii")
        if len(text) <= MOST_PIECES * PIECE:
            pieces = tuple(text[i : i + PIECE] for i in range(0, len(text), PIECE))
            return Past(prints=prints, kept=kept, packed=pieces)
        kept = kept[:-1]
    return Past(prints=prints)


def _versions(past: Past, pictures: Mapping[bytes, bytes]) -> dict[str, Project]:
    """By print, the versions whose content is in there; damaged ones are left out.

    So are those with pictures that nobody has any more.
    """
    return {name: version for name, version in _read(past, pictures) if print_of(version) == name}


def _read(past: Past, pictures: Mapping[bytes, bytes]) -> Iterator[tuple[str, Project]]:
    for name, data in zip(past.kept, _unpacked(past).split(_BETWEEN), strict=False):
        try:
            yield name, read_project(with_pictures(data, pictures))
        except ProjectError:
            continue


def _unpacked(past: Past) -> bytes:
    """The bytes of the versions, no more of them than of a file; none when they are damaged."""
    try:
        packed = base64.b64decode("".join(past.packed), validate=True)
        unpacker = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=MOST_MEMORY)
        return unpacker.decompress(packed, parse.MOST_BYTES)
    except (binascii.Error, lzma.LZMAError, EOFError):
        return b""
