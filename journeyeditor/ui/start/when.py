"""When a file was used and what it was then, in the few words of a list."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale

from journeyeditor.i18n import translate
from journeyeditor.ui.left_behind import RecentFile


def about(file: RecentFile, now: datetime) -> str:
    """State, version and moment: "as-is v0.3, yesterday 16:40"; what is not known is left out."""
    state = {
        "as_is": translate("Start", "as-is"),
        "to_be": translate("Start", "to-be"),
    }.get(file.state, "")
    version = f"v{file.version}" if file.version else ""
    what = " ".join(filter(None, (state, version)))
    moment = when(file.used, now) if file.used else ""
    return ", ".join(filter(None, (what, moment)))


def when(moment: datetime, now: datetime) -> str:
    """A moment as people say it: the time for today and yesterday, else the day."""
    moment, now = moment.astimezone(), now.astimezone()
    time = f"{moment:%H:%M}"
    if moment.date() == now.date():
        return translate("Start", "today {time}").format(time=time)
    if moment.date() == now.date() - timedelta(days=1):
        return translate("Start", "yesterday {time}").format(time=time)
    return _day(moment.date(), with_year=moment.year != now.year)


def exactly_when(moment: datetime, now: datetime) -> str:
    """A moment as people say it, with its time also when it is longer ago."""
    said, time = when(moment, now), f"{moment.astimezone():%H:%M}"
    return said if time in said else f"{said} {time}"


def _day(day: date, with_year: bool) -> str:
    """Such as "14 November", in the language of the window."""
    form = "d MMMM yyyy" if with_year else "d MMMM"
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
