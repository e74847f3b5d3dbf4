"""The local SQLite store; the only package that knows SQLAlchemy."""
