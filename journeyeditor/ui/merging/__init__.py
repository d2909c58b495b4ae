"""The screens that compare a project with another version of it, and join versions to one."""
