"""One screen of the window a module."""
