"""Unsaved work, kept on the disk within a second of each change and found again after a crash.

Each running program has a folder of its own in the folder of recovery, with a lock that the system
lets go of when the program ends, however it ends (`alive`). In it lies one file for each project
with unsaved changes (`record`), written by a thread (`keeper`) and taken away when the changes are
saved or given up. What lies in the folder of a program that lives no more is work that was lost
(`finding`). The user's own files are never touched. Knows storage and the model, and no Qt.
"""
