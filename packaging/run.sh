#!/usr/bin/env bash
# Open the window; without a display say so and do the year's job headless instead.
set -euo pipefail
cd "$(dirname "$0")/.."

has_display() {
    [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]
}

case $(locale charmap 2>/dev/null) in
UTF-8) ;;
*) export LC_ALL=C.UTF-8 ;; # Qt wants UTF-8, a bare machine may say POSIX
esac

if has_display; then
    exec .venv/bin/python -m danvan_desktop "$@"
fi
echo "Máy này không có màn hình: chạy bản trình diễn, kết quả nằm trong build/demo/."
echo "There is no display here: running the demonstration instead; see build/demo/."
QT_QPA_PLATFORM=offscreen .venv/bin/python -m danvan_desktop demo --out build/demo
