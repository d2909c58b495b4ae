"""A text with headings and lists as a map: what stands above becomes stages, below that steps.

Between a stage and its steps headings may name who takes part. A text that holds a diagram of
Mermaid is read as that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from journeyeditor.edits.clipboard.listing import Item, Listing, listing_of, texts_below
from journeyeditor.edits.clipboard.named import parted
from journeyeditor.exchange import mermaid_sentences as sentences
from journeyeditor.exchange.formats import MOST_BYTES, Arrival, ExchangeError, Remark, Source
from journeyeditor.exchange.mermaid_reading import is_diagram, read_mermaid_text
from journeyeditor.exchange.mermaid_text import decoded
from journeyeditor.exchange.project import project_of
from journeyeditor.exchange.sifting import with_count
from journeyeditor.exchange.steps import Phase, Step, Story, told
from journeyeditor.i18n import translate


def read_listing(source: Source) -> Arrival:
    """The map that a text tells. Raises ExchangeError when there is nothing in it."""
    if len(source.data) > MOST_BYTES:
        raise ExchangeError(translate("Exchange", "This file is too large to be a list of steps."))
    text, left_out = decoded(source.data)
    read = read_mermaid_text if is_diagram(text) else _read
    return with_count(read(text, source), left_out)


def _read(text: str, source: Source) -> Arrival:
    listing = listing_of(text)
    if not listing.items:
        raise ExchangeError(
            translate("Exchange", "There is neither a list nor a diagram in this file.")
        )
    title, tops, before = parted(listing)
    story = Story(title or PurePath(source.name).stem, tuple(_phases(tops)))
    made = told(story, source.language, source.new_id, source.parts)
    aside = (*_aside(listing, before), *sentences.no_lane(made.no_lane))
    project, came = project_of([made.journey], source), tuple(sentences.came(made, 1))
    return Arrival(project, came, aside, made.parts)


def _phases(tops: Sequence[Item]) -> Iterator[Phase]:
    if not any(item.items for item in tops):
        yield Phase("", tuple(Step(item.text) for item in tops))
        return
    for item in tops:
        yield Phase(item.text, tuple(_steps(item)))


def _steps(stage: Item) -> Iterator[Step]:
    """The steps of a stage; those below a heading are somebody's."""
    for item in stage.items:
        if item.heading:
            yield from (_step(each, item.text) for each in item.items)
        else:
            yield _step(item)


def _step(item: Item, *names: str) -> Step:
    return Step(item.text, names, description="\n".join(texts_below(item)))


def _aside(listing: Listing, before: Sequence[Item]) -> Iterator[Remark]:
    for item in before[: sentences.MOST]:
        text = translate("Exchange", "Stands in no stage: {text}")
        said = " ".join((item.text, *texts_below(item)))
        yield Remark(text.format(text=sentences.quoted(said)), sentences.line(item.line))
    if listing.dropped:
        yield Remark(translate("Exchange", "%n line(s) too many for a map", n=listing.dropped))
