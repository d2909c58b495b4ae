"""Every way in which a file can be wrong has its own kind and one sentence that names the file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeyeditor import i18n
from journeyeditor.model.find import find_card
from journeyeditor.storage import parse
from journeyeditor.storage.errors import NotOpened, ProjectError
from journeyeditor.storage.reader import load, load_marked, read_project
from journeyeditor.storage.writer import serialise, write_project
from tests.storage.files import data, refusal, small, tree

WHOLE = serialise(small())

BYTES = [
    (b"", NotOpened.TRUNCATED),
    (b"\0" * 500, NotOpened.TRUNCATED),
    (b"\xef\xbb\xbf", NotOpened.TRUNCATED),
    (WHOLE[:-20] + b"\0" * 20, NotOpened.TRUNCATED),
    (WHOLE[:200] + "é".encode()[:1], NotOpened.TRUNCATED),
    (WHOLE.decode().encode("utf-16"), NotOpened.ENCODING),
    (WHOLE.decode().encode("utf-16-be"), NotOpened.ENCODING),
    (WHOLE.replace(b"Map", "Reünie".encode("latin-1")), NotOpened.ENCODING),
    (b"\x89PNG\r\n\x1a\n\0\0\0", NotOpened.NOT_JSON),
    (b"%PDF-1.7\n\xe2\xe3", NotOpened.NO_PROJECT),
    (b"Dear all,\nplease find", NotOpened.NOT_JSON),
    (b"{name: 'a', b: 'and more of this'}", NotOpened.NOT_JSON),
    (WHOLE + WHOLE, NotOpened.DAMAGED),
    (WHOLE.replace(b'"lanes": [', b'"lanes": [,'), NotOpened.DAMAGED),
    (b'{"type": "excalidraw", "version": 2, "elements": []}', NotOpened.NOT_OURS),
    (b'["journeyeditor"]', NotOpened.NOT_OURS),
    (b"12", NotOpened.NOT_OURS),
    (b"{" + b'"format": "journeyeditor", "version": "1.0", "a": ' + b"[" * 5000,
     NotOpened.TOO_LARGE),
    (b"[" * 1_000_001, NotOpened.TOO_LARGE),
    (b" " * (parse.MOST_BYTES + 1), NotOpened.TOO_LARGE),
]  # fmt: skip


@pytest.mark.parametrize(("content", "kind"), BYTES, ids=range(len(BYTES)))
def test_bytes_that_are_no_map(content: bytes, kind: NotOpened) -> None:
    error = refusal(content, "sale.json")
    assert error.kind is kind
    assert "“sale.json”" in error.sentence
    assert "\n" not in error.sentence


@pytest.mark.parametrize("kept", [0.05, 0.3, 0.5, 0.7, 0.95])
def test_a_cut_file_is_truncated_wherever_it_is_cut(kept: float) -> None:
    at = int(len(WHOLE) * kept)
    kinds = {refusal(WHOLE[:cut]).kind for cut in range(at, min(at + 60, len(WHOLE) - 2))}
    assert kinds == {NotOpened.TRUNCATED}


def _set(*path: str | int, to: object) -> Callable[[Any], None]:
    def change(plain: Any) -> None:
        for step in path[:-1]:
            plain = plain[step]
        plain[path[-1]] = to

    return change


def _drop(*path: str | int) -> Callable[[Any], None]:
    def change(plain: Any) -> None:
        for step in path[:-1]:
            plain = plain[step]
        del plain[path[-1]]

    return change


CARD = ("maps", 0, "lanes", 0, "cells", 0, "cards", 1)
CARD_PATH = "maps[0].lanes[0].cells[0].cards[1]"
POINT = ("maps", 0, "curves", 0, "points", 1)

WRONG = [
    (_set("version", to="2.0"), NotOpened.TOO_NEW, "version"),
    (_set("version", to=1), NotOpened.DAMAGED, "version"),
    (_drop("version"), NotOpened.DAMAGED, "version"),
    (_set("title", to=7), NotOpened.DAMAGED, "title"),
    (_drop("title"), NotOpened.DAMAGED, "title"),
    (_set("maps", to=[]), NotOpened.DAMAGED, "maps"),
    (_set(*CARD, "slot", to="1"), NotOpened.DAMAGED, f"{CARD_PATH}.slot"),
    (_set(*CARD, "slot", to=1.5), NotOpened.DAMAGED, f"{CARD_PATH}.slot"),
    (_set(*CARD, "slot", to=True), NotOpened.DAMAGED, f"{CARD_PATH}.slot"),
    (_set(*CARD, "title", to=""), NotOpened.DAMAGED, f"{CARD_PATH}.title"),
    (_drop(*CARD, "title"), NotOpened.DAMAGED, f"{CARD_PATH}.title"),
    (_set(*CARD, "kind", to="rocket"), NotOpened.DAMAGED, CARD_PATH),
    (_set(*CARD, "id", to="../x"), NotOpened.DAMAGED, f"{CARD_PATH}.id"),
    (_set(*POINT, "v", to=2.1), NotOpened.DAMAGED, "maps[0].curves[0].points[1].v"),
    (_set(*POINT, "v", to=float("inf")), NotOpened.DAMAGED, ""),
    (_set(*POINT, "v", to=10**400), NotOpened.DAMAGED, "maps[0].curves[0].points[1].v"),
    (_set("anything", to={"far": 2**53 + 1}), NotOpened.DAMAGED, "anything.far"),
    (_set("anything", to="\ud800"), NotOpened.DAMAGED, "anything"),
    (_set("a\u0007b", to=1), NotOpened.DAMAGED, ""),
    (_set("anything", to=[0] * 20_001), NotOpened.TOO_LARGE, "anything"),
    (_set("anything", to={str(n): 0 for n in range(20_001)}), NotOpened.TOO_LARGE, "anything"),
    (_set("urgency", to="x" * 20_001), NotOpened.TOO_LARGE, "urgency"),
    (_set("anything", to="data:image/png;" + "x" * 2_000_000), NotOpened.TOO_LARGE, "anything"),
    (_set(*CARD, "id", to="P1"), NotOpened.BROKEN, CARD_PATH),
    (_set(*CARD, "channel_id", to="gone"), NotOpened.BROKEN, CARD_PATH),
    (_set(*POINT, "card_id", to="gone"), NotOpened.BROKEN, "maps[0].curves[0]"),
    (_set(*POINT, "v", to=0.55), NotOpened.BROKEN, "maps[0].curves[0]"),
    (_set("maps", 0, "links", 0, "target", to="gone"), NotOpened.BROKEN, "maps[0].links[0]"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "kind", "where"), WRONG, ids=range(len(WRONG)))
def test_a_harmed_map(change: Callable[[Any], None], kind: NotOpened, where: str) -> None:
    plain = tree()
    change(plain)
    error = refusal(data(plain), "sale.json")
    assert (error.kind, error.where) == (kind, where)
    assert "“sale.json”" in error.sentence


def test_the_sentence_names_the_thing() -> None:
    plain = tree()
    _set(*CARD, to={"id": "P2", "kind": "touchpoint", "title": "Calls", "slot": -1})(plain)
    assert "card “Calls”" in refusal(data(plain)).sentence
    _set(
        *CARD,
        to={"id": "P2", "kind": "touchpoint", "title": "Calls", "slot": 1, "root_cause_id": "R9"},
    )(plain)
    sentence = refusal(data(plain)).sentence
    assert "card “Calls” points to “R9”" in sentence


def test_sentences_are_translated() -> None:
    i18n.use("nl")
    error = refusal(WHOLE[:300], "reis.json")
    assert "“reis.json”" in error.sentence
    i18n.use("en")
    assert error.sentence != refusal(WHOLE[:300], "reis.json").sentence


def test_a_hostile_name_is_shown_harmless() -> None:
    sentence = refusal(b"", "a\n\u202egnp.json" + "x" * 300).sentence
    assert sentence.isprintable()
    assert len(sentence) < 200


def test_the_same_key_twice() -> None:
    twice = WHOLE.replace(b'"title": "Project"', b'"title": "A", "title": "B"')
    error = refusal(twice)
    assert (error.kind, error.where) == (NotOpened.DAMAGED, "title")


def test_the_same_key_twice_among_very_many() -> None:
    """Comparing each with each would take hours."""
    names = "".join(f'"k{number}":0,' for number in range(400_000))
    error = refusal(WHOLE.replace(b"{", f'{{{names}"k399999":1,'.encode(), 1))
    assert (error.kind, error.where) == (NotOpened.DAMAGED, "k399999")


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000])
def test_numbers_that_json_or_we_do_not_have(number: str) -> None:
    content = WHOLE.replace(b'"title"', f'"more": {number}, "title"'.encode(), 1)
    assert refusal(content).kind is NotOpened.DAMAGED


@pytest.mark.parametrize(("depth", "opens"), [(63, True), (64, False)])
def test_nesting(depth: int, opens: bool) -> None:
    nested: Any = 1
    for _ in range(depth):
        nested = [nested]
    content = data({**tree(), "more": nested})
    if opens:
        assert read_project(content).model_extra == {"more": nested}
    else:
        assert refusal(content).kind is NotOpened.TOO_LARGE


def test_limits_are_inclusive() -> None:
    plain = {
        **tree(),
        "urgency": "x" * 20_000,
        "items": [0] * 20_000,
        "image": "data:image/png;".ljust(2_000_000, "x"),
        "number": 2**53,
    }
    assert read_project(data(plain)).urgency == "x" * 20_000


def test_control_characters_are_left_out_and_counted(tmp_path: Path) -> None:
    plain, file = tree(), tmp_path / "map.json"
    _set(*CARD, "description", to="a\0b\x1bc\r\n\td\x9f")(plain)
    _set("zz_new", to=["\x01"])(plain)
    file.write_bytes(data(plain))
    project, _, left_out = load_marked(file)
    place = find_card(project.maps[0], "P2")
    assert place is not None
    assert (place.card.description, left_out) == ("abc\n\td", 4)
    write_project(project, file)
    assert load_marked(file).left_out == 0


def test_a_byte_order_mark_does_not_matter() -> None:
    assert read_project(b"\xef\xbb\xbf" + WHOLE) == small()


def test_unknown_fields_are_kept_everywhere() -> None:
    plain = tree()
    more: dict[str, Any] = {"deep": [1, 2.5, None, True, "é", {"a": []}]}
    for path in ((), CARD, POINT, ("maps", 0), ("maps", 0, "lanes", 0, "cells", 0)):
        _set(*path, "zz_new", to=more)(plain)
    saved = serialise(read_project(data(plain)))
    assert tree(saved) == plain
    assert serialise(read_project(saved)) == saved


def test_a_newer_minor_version_opens_and_stays_what_it_is() -> None:
    plain = {**tree(), "version": "1.7", "new_field": 3}
    saved = serialise(read_project(data(plain)))
    assert saved.startswith(b'{\n "format": "journeyeditor",\n "version": "1.7",\n')
    assert tree(saved) == plain


def test_paths(tmp_path: Path) -> None:
    (tmp_path / "map.json").write_bytes(WHOLE)
    assert load(tmp_path / "map.json") == small()
    missing = (tmp_path / "gone.json", tmp_path / "map.json" / "x", tmp_path / "a\0b")
    kinds = [_refused(path).kind for path in missing]
    assert kinds == [NotOpened.NOT_FOUND] * 3
    assert "“gone.json”" in _refused(tmp_path / "gone.json").sentence
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", Path("/dev/zero"), tmp_path / ("n" * 300)):
        assert _refused(path).kind is NotOpened.NOT_READABLE


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(10**12)
    assert _refused(path).kind is NotOpened.TOO_LARGE


def _refused(path: Path) -> ProjectError:
    with pytest.raises(ProjectError) as caught:
        load(path)
    return caught.value


@settings(max_examples=300)
@given(st.data())
def test_nothing_but_project_error_comes_out(draw: st.DataObject) -> None:
    """Bytes of a real file changed, cut or doubled at random places."""
    content = bytearray(WHOLE)
    for _ in range(draw.draw(st.integers(1, 4))):
        at = draw.draw(st.integers(0, len(content)))
        until = draw.draw(st.integers(at, min(at + 40, len(content))))
        content[at:until] = draw.draw(st.binary(max_size=6))
    try:
        project = read_project(bytes(content))
    except ProjectError:
        return
    assert read_project(serialise(project)) == project
