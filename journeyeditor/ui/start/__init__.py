"""The start page: everything a journey can begin with, and what was open before.

It is painted before anything is loaded that knows what a journey is, so these modules import
neither model, storage, layout nor canvas; `previews` does so once the page is to be seen.
"""
