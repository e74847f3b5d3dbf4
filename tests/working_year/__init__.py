"""A whole working year of an office, month by month, as its clerk does it."""
