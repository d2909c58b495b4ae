"""Two versions of a project compared, and three joined to one; pure, without Qt."""
