"""Channels by what people call them: "mail" is e-mail, "telefoon" the phone of the start list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from journeyeditor.importing.meanings import plain
from journeyeditor.model.base import Id
from journeyeditor.model.project import Channel

_MORE: Mapping[str, str] = MappingProxyType(
    {
        "ch.web": "site|webshop|web|internet|online|homepage|webpagina|web page",
        "ch.app": "mobiele app|mobile app|smartphone|mijn app",
        "ch.search": "google|zoekmachine|search",
        "ch.review": "reviews|review site",
        "ch.social": "social|socials|social media|facebook|instagram|linkedin|whatsapp|twitter|x",
        "ch.chat": "chat|chatbot|live chat|livechat",
        "ch.email": "mail|email|e mail|mailing|nieuwsbrief|newsletter",
        "ch.sms": "sms|tekstbericht",
        "ch.phone": "telefoon|telefonisch|bellen|tel|phone|telephone|call|callcenter|call centre"
        "|call center|contactcenter|helpdesk",
        "ch.letter": "post|brieven|mail post|letters",
        "ch.invoice": "factuur|invoice",
        "ch.store": "winkel|shop|store|filiaal|showroom|in store",
        "ch.office": "balie|desk|loket|counter",
        "ch.visit": "monteur|thuisbezoek|home visit|technician",
        "ch.marketing": "advertentie|reclame|ads|advertising|campagne|campaign|marketing",
        "ch.talk": "mond tot mond|word of mouth|wom",
    }
)
"""More names of the channels that every project begins with."""


def channel_names(channels: Iterable[Channel]) -> dict[str, Id]:
    """Each plain name by which one of these channels is meant; their own come first."""
    listed = list(channels)
    found: dict[str, Id] = {}
    for channel in listed:
        found.setdefault(plain(channel.name), channel.id)
    for channel in listed:
        for part in (*channel.name.split(","), *_MORE.get(channel.id, "").split("|")):
            if plain(part):
                found.setdefault(plain(part), channel.id)
    return found
