"""One file and several people or programs: who has it open, who changed it, which copies clash.

`lock` says who has a file open, `lookout` notices from a thread that a file was changed, and
`conflicts` knows the names that sync programs give to copies that clash. All of it is advice:
what keeps anybody's work from being overwritten is the look at the file before each save
(`storage.care`). Knows storage and no Qt.
"""
