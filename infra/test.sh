#!/usr/bin/env bash
# Checks everything: formats, linters, builds without warnings, and every test on every database that it can reach.
# Ends with one line, "N passed, N failed", summed from what the runners counted. Nothing is skipped silently.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
source infra/test/tools.sh
source infra/test/report.sh
source infra/test/postgres.sh

parts=(restore format build client domain sqlite postgresql sqlserver browser lighthouse load)

usage() {
  cat <<'HELP'
bash infra/test.sh            everything, as it is checked before a change is accepted
bash infra/test.sh PART…      only these parts, such as: bash infra/test.sh domain sqlite

  restore      tools and packages: dotnet tool restore, dotnet restore, npm ci
  format       C# is laid out as CSharpier does it
  build        the whole solution without one warning, the browser client included
  client       Prettier, ESLint, Stylelint, svelte-check, unit tests, bundle budgets
  domain       the rules of a circle
  sqlite       the server's tests on SQLite; SQL Server's SQL is parsed here too
  postgresql   the same tests on a throwaway PostgreSQL
  sqlserver    the same tests on SQL Server, where PEERCIRCLES_TEST_SQLSERVER is a connection string
  browser      people in real browsers
  lighthouse   sign-in, home and room as a slow phone loads them; times are printed, accessibility must be whole
  load         200 messages from 8 people arrive once and in order; start-up time and memory are printed

Needs the .NET SDK of global.json and Node.js 20.19 or newer. Chromium and PostgreSQL come from Debian: as root they are
installed when missing, otherwise you are told what to install. Servers are started on free ports with their data in a
temporary folder; what already runs on this machine is left alone.
HELP
}

part_restore() {
  count 1 dotnet tool restore
  count 1 dotnet restore PeerCircles.sln
  count 1 client_packages
}

client_packages() {
  local stamp=client/node_modules/.stamp
  if [[ $stamp -nt client/package-lock.json && $stamp -nt client/package.json ]]; then
    echo "npm ci: nothing has changed since the last one."
    return 0
  fi
  (cd client && npm ci --no-progress --loglevel=error) && touch "$stamp"
}

part_format() { count 1 dotnet csharpier check .; }

part_build() {
  if count 1 dotnet build PeerCircles.sln --no-restore "${msbuild[@]}"; then built=yes; fi
}

part_client() {
  cd client || return
  count 1 npm run --silent format:check
  count 1 npm run --silent lint
  count 1 npm run --silent lint:css
  count 1 npm run --silent check
  count_vitest "$work/client.json"
  cd "$root" || return
}

part_domain() { count_dotnet Domain.Tests; }

part_sqlite() { PEERCIRCLES_TEST_DATABASE=Sqlite count_dotnet Server.Tests; }

part_postgresql() {
  if ! start_postgres; then
    failed_check "PostgreSQL did not start."
    return
  fi
  PEERCIRCLES_TEST_DATABASE=PostgreSql PEERCIRCLES_TEST_POSTGRESQL=$postgres_connection count_dotnet Server.Tests
  stop_postgres
}

part_sqlserver() {
  if [[ -z ${PEERCIRCLES_TEST_SQLSERVER:-} ]]; then
    say "SQL Server: parsed, not run. Set PEERCIRCLES_TEST_SQLSERVER to a connection string to run the server's tests on it."
    return
  fi
  PEERCIRCLES_TEST_DATABASE=SqlServer count_dotnet Server.Tests
}

part_browser() { PEERCIRCLES_CHROMIUM=${PEERCIRCLES_CHROMIUM:-$(command -v chromium)} count_dotnet Browser.Tests; }

part_lighthouse() {
  count 1 lighthouse_packages || return
  count 1 build_once src/PeerCircles.Server --with-client
  count 3 lighthouse
}

lighthouse_packages() { (cd infra/lighthouse && npm ci --no-progress --loglevel=error); }

# shellcheck disable=SC2016 -- the address is known only then
lighthouse() {
  PEERCIRCLES_CHROMIUM=${PEERCIRCLES_CHROMIUM:-$(command -v chromium)} \
    bash infra/test/with-server.sh "$work" bash -c 'node infra/lighthouse/measure.mjs "$URL"'
}

part_load() {
  count 1 build_once tests/PeerCircles.Load
  count 1 build_once src/PeerCircles.Server
  count_dotnet Load.Tests
  count 1 load startup
  count 1 load smoke
}

load() { bash infra/test/load.sh "$1" "$work"; }

main() {
  exec </dev/null
  case ${1:-} in -h | --help) usage && exit 0 ;; esac
  local chosen=("$@")
  if ((${#chosen[@]} == 0)); then chosen=("${parts[@]}"); fi
  for part in "${chosen[@]}"; do
    if [[ ! " ${parts[*]} " == *" $part "* ]]; then
      echo "There is no part '$part'. See: bash infra/test.sh --help" >&2
      exit 2
    fi
  done
  work=$(mktemp -d -t peercircles-test-XXXXXX)
  trap clean_up EXIT
  trap 'exit 130' INT TERM
  require_tools "${chosen[@]}" || exit 1
  for part in "${chosen[@]}"; do run_part "$part"; done
  sum_up
}

clean_up() {
  stop_postgres
  rm -rf "$work"
}

main "$@"
