#!/usr/bin/env bash
# Open the window; without a display say so and do the year's job headless instead.
set -euo pipefail
cd "$(dirname "$0")/.."

has_display() {
    [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]
}

if has_display; then
    exec .venv/bin/python -m danvan_desktop "$@"
fi
echo "Máy này không có màn hình: chạy bản trình diễn, kết quả nằm trong build/demo/."
echo "There is no display here: running the demonstration instead; see build/demo/."
QT_QPA_PLATFORM=offscreen .venv/bin/python -m danvan_desktop demo --out build/demo
