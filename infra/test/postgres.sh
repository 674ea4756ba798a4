# A PostgreSQL of our own: on a free port of the loopback, with its data in a temporary folder. Sourced by test.sh.

postgres_data=
postgres_connection=

# The newest PostgreSQL whose programs are here: Debian keeps them out of the path.
postgres_folder() {
  local newest
  newest=$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1)
  newest=${newest:-$(command -v initdb)}
  [[ -n $newest ]] && dirname "$newest"
}

# PostgreSQL refuses to run as root; then its own account does, which the package has made.
as_postgres() {
  if ((EUID == 0)); then
    (cd / && setpriv --reuid=postgres --regid=postgres --init-groups env -u HOME "$@")
  else
    "$@"
  fi
}

free_port() {
  node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

start_postgres() {
  local bin port password
  bin=$(postgres_folder) || return 1
  port=$(free_port)
  password=$(node -e 'console.log(require("node:crypto").randomBytes(16).toString("hex"))')
  postgres_data=$(mktemp -d -t peercircles-postgres-XXXXXX)
  echo "$password" >"$postgres_data/password"
  if ((EUID == 0)); then chown -R postgres: "$postgres_data"; fi
  local log=$work/postgres.txt
  # Without fsync: these databases live for minutes. Durability is tried elsewhere.
  if ! as_postgres "$bin/initdb" -D "$postgres_data/data" -U circles --pwfile="$postgres_data/password" \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$log" 2>&1 ||
    ! as_postgres "$bin/pg_ctl" -D "$postgres_data/data" -w -t 30 -l "$postgres_data/log" -o "-p $port -k '$postgres_data' \
      -c listen_addresses=127.0.0.1 -c max_connections=200 -c fsync=off -c full_page_writes=off -c shared_buffers=128MB" \
      start >>"$log" 2>&1; then
    cat "$log" "$postgres_data/log" 2>/dev/null
    return 1
  fi
  postgres_connection="Host=127.0.0.1;Port=$port;Username=circles;Password=$password;Database=postgres"
  say "PostgreSQL $(as_postgres "$bin/postgres" --version | grep -oE '[0-9.]+' | head -n 1) on port $port"
}

stop_postgres() {
  [[ -n $postgres_data ]] || return 0
  as_postgres "$(postgres_folder)/pg_ctl" -D "$postgres_data/data" -m immediate -w stop >/dev/null 2>&1
  rm -rf "$postgres_data"
  postgres_data=
}
