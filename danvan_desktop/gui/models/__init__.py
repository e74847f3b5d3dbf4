"""Item models with one enum member per column."""
