"""Files in, drafts out: readers of plans and tables; no Qt, no SQLAlchemy."""
