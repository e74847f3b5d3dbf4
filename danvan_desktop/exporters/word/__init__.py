"""Word documents, one module a document."""
