"""A comparison of the open project with another version, kept up to date. Knows no Qt."""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.i18n import translate
from journeyeditor.merging.changes import Change
from journeyeditor.merging.compare import compare
from journeyeditor.model.base import Id
from journeyeditor.model.enums import State
from journeyeditor.model.find import find_map
from journeyeditor.model.project import Project
from journeyeditor.ui.maps.words import map_name
from journeyeditor.ui.merging.change_rows import kept
from journeyeditor.ui.merging.grouping import Group, groups, telling
from journeyeditor.ui.merging.marking import Side
from journeyeditor.ui.merging.words import Told


class Version(NamedTuple):
    """What is compared with: a project and what to call it; `later` than the one that is open.

    With `maps` it is only one map of that project that is compared, the second, with one of the
    open project, the first, which is called `here`.
    """

    name: str
    project: Project
    later: bool = False
    maps: tuple[Id, Id] | None = None
    here: str = ""


def version_of(project: Project, here: Id, there: Id) -> Version:
    """A map of the open project to compare the open map with; as-is comes before to-be."""
    mine, other = find_map(project, here), find_map(project, there)
    later = mine.state is State.AS_IS and other.state is State.TO_BE
    return Version(map_name(other), project, later, (here, there), map_name(mine))


class Comparing:
    """`project` is the open one, as it was when `update` was called last."""

    def __init__(self, version: Version) -> None:
        self.version = version
        self.after = not version.later
        """Whether the open one is the version after; the other one is before then."""
        self._made_of: tuple[Project, bool] | None = None
        self.related, self.changes = True, tuple[Change, ...]()
        self.told = Told(version.project)
        self._pair = (version.project, version.project)

    @property
    def side(self) -> Side:
        """The side that is open."""
        return Side(self.after)

    @property
    def head(self) -> str:
        """From which version to which."""
        open_one = self.version.here or translate("Merge", "what is open here")
        if self.after:
            return f"{self.version.name} → {open_one}"
        return f"{open_one[:1].upper()}{open_one[1:]} → {self.version.name}"

    def seen_from(self, map_id: Id) -> None:
        """This map is open now: of two maps of the project the other one is the other version."""
        version = self.version
        if version.maps is not None and map_id == version.maps[1]:
            maps = version.maps[1], version.maps[0]
            self.version = version._replace(name=version.here, here=version.name, maps=maps)
            self.after = not self.after
            self._made_of = None

    def turn(self) -> None:
        """The other way round: what was new is gone."""
        self.after = not self.after

    def is_in(self, project: Project) -> bool:
        """Whether a project, the open one, still has the maps that are compared."""
        maps = self.version.maps or ()
        return {each.id for each in project.maps}.issuperset(maps)

    def update(self, project: Project) -> bool:
        """Compare with this as the open project; whether that is something else than before."""
        made_of = self._made_of
        if made_of is not None and made_of[0] is project and made_of[1] is self.after:
            return False
        self._made_of = project, self.after
        maps = self.version.maps
        other = project if maps else self.version.project
        pair, ids = (project, other), maps
        if self.after:
            pair, ids = (other, project), (maps[1], maps[0]) if maps else None
        found = compare(*pair, ids)
        self.related = found.related
        self.changes = telling(found.changes)
        self.told = Told(*pair)
        self._pair = pair
        return True

    def groups(self, fate: str) -> tuple[Group, ...]:
        """The changes with a fate of this name, all with `EVERY`, as one reads them."""
        return groups(kept(self.changes, fate), *self._pair, single=bool(self.version.maps))

    def there(self, map_id: Id) -> Id:
        """The map of the other version that belongs beside one of the open project."""
        maps = self.version.maps
        if maps is None:
            return map_id
        return maps[1] if map_id == maps[0] else ""

    def map_of(self, change: Change) -> Id | None:
        """The map of the open project that a change is about."""
        return self.version.maps[0] if self.version.maps else change.key.map_id
