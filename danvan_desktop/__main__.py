"""`python -m danvan_desktop`: the same as the command `danvan`."""

from __future__ import annotations

import sys

from danvan_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
