"""Files: a project as bytes and back, whole or not at all. Knows the model and no Qt.

`reader` opens (`load`, `read_project`), `writer` lays a project out as text (`serialise`) and puts
it on the disk (`write_project`), `atomic` puts any bytes on the disk (`write_bytes`). All they
raise is `errors.ProjectError` and `errors.SaveError`, each with a sentence for the user.
"""
