# What the machine must have. Sourced by test.sh.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 NO_COLOR=1
# Build servers would outlive this script.
export MSBUILDDISABLENODEREUSE=1
msbuild=(-nologo -clp:Summary "-p:UseSharedCompilation=false")

require_tools() {
  local missing=0
  if ! dotnet --version >/dev/null 2>&1; then
    echo "The .NET SDK of global.json is missing: install .NET 10 from https://dot.net."
    missing=1
  fi
  if ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' 2>/dev/null; then
    echo "Node.js 20.19 or newer is missing: install it from https://nodejs.org."
    missing=1
  fi
  local packages=()
  if [[ " $* " =~ " "(browser|lighthouse)" " && -z ${PEERCIRCLES_CHROMIUM:-} ]] && ! command -v chromium >/dev/null; then packages+=(chromium); fi
  if [[ " $* " == *" postgresql "* ]] && ! postgres_folder >/dev/null; then packages+=(postgresql); fi
  if ((${#packages[@]})) && ! install_packages "${packages[@]}"; then missing=1; fi
  return $missing
}

install_packages() {
  if ((EUID != 0)) || ! command -v apt-get >/dev/null; then
    echo "Please install: $*. On Debian: sudo apt-get install $*"
    return 1
  fi
  echo "Installing from Debian: $*"
  # The package would make a database cluster and start it; only its programs are wanted here.
  if [[ ! -e /etc/postgresql-common/createcluster.conf ]]; then
    mkdir -p /etc/postgresql-common
    echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf
  fi
  local apt=(apt-get -qq -o Dpkg::Options::=--force-confold -o Dpkg::Use-Pty=0)
  if ! DEBIAN_FRONTEND=noninteractive "${apt[@]}" install -y --no-install-recommends "$@" >"$work/install.log" 2>&1; then
    DEBIAN_FRONTEND=noninteractive "${apt[@]}" update >>"$work/install.log" 2>&1
    if ! DEBIAN_FRONTEND=noninteractive "${apt[@]}" install -y --no-install-recommends "$@" >>"$work/install.log" 2>&1; then
      tail -n 30 "$work/install.log"
      echo "Could not install $*."
      return 1
    fi
  fi
}
