#!/usr/bin/env bash
# load.sh startup|smoke FOLDER: measures the server as it was built; smoke starts one of its own, with its data in FOLDER.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
export TMPDIR=$2
program=$root/src/PeerCircles.Server/bin/Debug/net10.0/PeerCircles.Server.dll
load=(dotnet "$root/tests/PeerCircles.Load/bin/Debug/net10.0/PeerCircles.Load.dll")

if [[ $1 == startup ]]; then exec "${load[@]}" startup --server "$program"; fi

port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
url=http://127.0.0.1:$port
folder=$(mktemp -d -p "$2")
(
  cd src/PeerCircles.Server
  ASPNETCORE_ENVIRONMENT=Development Database__Path=$folder/circles.db Mail__PickUp=$folder/mail \
    exec dotnet "$program" --urls "$url" >"$folder/server.txt" 2>&1
) &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true' EXIT

for _ in $(seq 600); do
  if node -e 'fetch(process.argv[1]).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))' "$url/health/ready"; then break; fi
  kill -0 "$server" 2>/dev/null || { cat "$folder/server.txt"; exit 1; }
  sleep 0.1
done
"${load[@]}" smoke --url "$url"
