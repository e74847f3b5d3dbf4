"""Domain objects in, Word and Excel files out; no Qt, no SQLAlchemy, no clock."""
