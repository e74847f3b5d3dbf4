"""Use cases: one public method is one intention of the clerk."""
