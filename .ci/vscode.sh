#!/usr/bin/env bash
# The extension in a real VS Code, from its package: inside the host on the newest release and on the oldest one promised, then
# what a person does, in a browser. Installs what it needs: code-server from the npm registry, Chromium from Debian.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:$PATH"
exec node apps/vscode/hosts/run.ts "$@"
