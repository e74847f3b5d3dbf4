#!/usr/bin/env bash
# Build the program people install (dist/danvan) and ask the built program itself whether it works.
set -euo pipefail
cd "$(dirname "$0")/.."

.venv/bin/python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller build_installer.spec
echo "Built dist/danvan: $(du -sh dist/danvan | cut -f1), $(find dist/danvan -type f | wc -l) files"
LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen dist/danvan/danvan --self-test
