"""Running text on office paper: headings, paragraphs, lists, tables and figures, page by page.

`matter` says what there is to read, `setting` makes strips of it that are never split, `pages`
fills pages with them, `binding` makes of it what `poster.printing` prints: tagged, with
bookmarks. Knows nothing of journeys.
"""
