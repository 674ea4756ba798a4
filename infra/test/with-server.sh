#!/usr/bin/env bash
# with-server.sh FOLDER COMMAND…: starts the server as it was built, on a free port, with its data and the demo community in
# FOLDER, runs COMMAND with the server's address in $URL, and ends the server again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export TMPDIR=$1
program=$PWD/src/PeerCircles.Server/bin/Debug/net10.0/PeerCircles.Server.dll

port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
export URL=http://localhost:$port
folder=$(mktemp -d -p "$1")
shift
(
  cd src/PeerCircles.Server
  ASPNETCORE_ENVIRONMENT=Development Database__Path=$folder/circles.db Mail__PickUp=$folder/mail \
    exec dotnet "$program" --urls "$URL" >"$folder/server.txt" 2>&1
) &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true' EXIT

for _ in $(seq 600); do
  if node -e 'fetch(process.argv[1]).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))' "$URL/health/ready"; then break; fi
  kill -0 "$server" 2>/dev/null || { cat "$folder/server.txt"; exit 1; }
  sleep 0.1
done
"$@"
