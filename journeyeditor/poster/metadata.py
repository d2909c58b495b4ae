"""What a PDF says of itself: the XMP packet that PDF/A and PDF/UA ask for.

No dates: the same map gives the same file, and what day it was exported says nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_EXTENSION = "http://www.aiim.org/pdfa/ns/extension/"
_SCHEMA = "http://www.aiim.org/pdfa/ns/schema#"
_PROPERTY = "http://www.aiim.org/pdfa/ns/property#"
_UA = "http://www.aiim.org/pdfua/ns/id/"


@dataclass(frozen=True, slots=True)
class Metadata:
    """Title and language (such as `nl-NL`) of a document, and the program that made it.

    `accessible` claims PDF/UA, for which the document must be tagged.
    """

    title: str
    language: str
    creator: str
    accessible: bool = True


def xmp(metadata: Metadata) -> bytes:
    """The packet: title, language, PDF/A-3b and (if the document is accessible) PDF/UA-1."""
    claim = "<pdfuaid:part>1</pdfuaid:part>" if metadata.accessible else ""
    title, creator = escape(metadata.title), escape(metadata.creator)
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF}">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="{_UA}">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{metadata.language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><pdf:Producer>{creator}</pdf:Producer>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
{claim}
</rdf:Description>
{_ua_schema()}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode()


def _ua_schema() -> str:
    """PDF/A wants to be told what PDF/UA's one property means."""
    resource = 'rdf:parseType="Resource"'
    return f"""<rdf:Description rdf:about="" xmlns:pdfaExtension="{_EXTENSION}"
 xmlns:pdfaSchema="{_SCHEMA}" xmlns:pdfaProperty="{_PROPERTY}">
<pdfaExtension:schemas><rdf:Bag><rdf:li {resource}>
<pdfaSchema:namespaceURI>{_UA}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li {resource}>
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
"""
