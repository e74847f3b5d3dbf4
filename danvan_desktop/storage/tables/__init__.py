"""The tables of the store, one module per domain module, each imported when a table of it is first asked for."""
