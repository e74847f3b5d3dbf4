"""`python -m danvan_desktop`: the same as the command `danvan`, and the door for the process that reads a PDF."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    if sys.argv[1:2] == ["--read-pdf"]:  # before the command line and all it imports: this process must start quickly
        from danvan_desktop.importers.pdf.child import main as read_pdf

        read_pdf(sys.argv[2:])
    from danvan_desktop.cli import main

    sys.exit(main())
