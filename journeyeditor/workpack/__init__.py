"""The work pack: what one prints on office paper beside the poster (method, 5.2).

Agenda, check lists, teasers, action table and the report A1 to A13, each a chapter of a booklet.
`made.make_pack` lays it out, `export.write_pack` writes it.
"""
