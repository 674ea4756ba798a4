#!/usr/bin/env bash
# load.sh startup|smoke FOLDER: measures the server as it was built; smoke starts one of its own, with its data in FOLDER.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
load=(dotnet "$PWD/tests/PeerCircles.Load/bin/Debug/net10.0/PeerCircles.Load.dll")

if [[ $1 == startup ]]; then
  TMPDIR=$2 exec "${load[@]}" startup --server "$PWD/src/PeerCircles.Server/bin/Debug/net10.0/PeerCircles.Server.dll"
fi
# shellcheck disable=SC2016 -- the address is known only then
exec bash infra/test/with-server.sh "$2" bash -c '"$@" --url "$URL"' smoke "${load[@]}" smoke
