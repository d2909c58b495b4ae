"""Measurements that come in as a table: reading it, understanding it, putting it on a map.

`read_table` makes rows of a file, `guess` says how they are probably meant, `understand` tells
what becomes of each row, and `put_on_map` does it. All are functions on values and know no Qt.
Nothing is lost and nothing is guessed silently: a row either becomes part of a measurement or is
set aside with the reason.
"""
