# Counting and telling. Sourced by test.sh. A part says what it checks with the count functions below; each adds what
# really passed and failed. Output of what passed is kept back, of what failed it is shown.

passed=0
failed=0
built=no
summary=()

say() { printf '   %s\n' "$*"; }

run_part() {
  local started=$SECONDS before_passed=$passed before_failed=$failed
  printf '\n== %s\n' "$1"
  "part_$1"
  cd "$root" || exit 1
  local line
  line=$(printf '%-11s %3dm%02ds  %5d passed %3d failed' "$1" $(((SECONDS - started) / 60)) $(((SECONDS - started) % 60)) \
    $((passed - before_passed)) $((failed - before_failed)))
  summary+=("$line")
}

sum_up() {
  printf '\n== times\n'
  printf '   %s\n' "${summary[@]}"
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  ((failed == 0))
}

failed_check() {
  failed=$((failed + 1))
  say "FAILED: $*"
}

# count WORTH COMMAND…: one check that is worth WORTH.
count() {
  local worth=$1 log
  shift
  log=$(mktemp -p "$work")
  if "$@" >"$log" 2>&1; then
    passed=$((passed + worth))
    say "ok: $*"
    grep -E '^\{.*\}$' "$log" || true
    return 0
  fi
  tail -n 120 "$log"
  failed_check "$*"
  return 1
}

# Only what is not built yet; with the browser client only where browsers come.
build_once() {
  local skip=(-p:SkipClient=true)
  if [[ $1 == *Browser* || ${2:-} == --with-client ]]; then skip=(); fi
  [[ $built == yes ]] || dotnet build "$1" "${msbuild[@]}" "${skip[@]}"
}

# count_dotnet NAME: the tests of tests/PeerCircles.NAME, from the runner's own report.
count_dotnet() {
  local name=$1 project=tests/PeerCircles.$1 report log total good bad
  report=$(mktemp -d -p "$work")
  log=$report/output.txt
  if ! build_once "$project" >"$log" 2>&1; then
    tail -n 40 "$log"
    failed_check "$project does not build."
    return
  fi
  # What tests leave in the temporary folder goes with ours.
  mkdir -p "$work/tmp"
  TMPDIR=$work/tmp dotnet test --project "$project" --no-build --no-progress --results-directory "$report" \
    --fail-skips on --report-xunit-trx --report-xunit-trx-filename result.trx >"$log" 2>&1
  local code=$?
  local counters
  counters=$(grep -o '<Counters [^>]*>' "$report/result.trx" 2>/dev/null)
  total=$(attribute total "$counters")
  good=$(attribute passed "$counters")
  bad=$((total - good))
  if ((total == 0)); then
    tail -n 60 "$log"
    failed_check "$name ran no tests."
    return
  fi
  passed=$((passed + good))
  failed=$((failed + bad))
  say "$name: $good passed, $bad failed"
  if ((code != 0 || bad > 0)); then cat "$log"; fi
  if ((code != 0 && bad == 0)); then failed_check "$name ended with code $code."; fi
}

attribute() {
  local value
  value=$(grep -oE " $1=\"[0-9]+\"" <<<"$2" | tr -dc 0-9)
  echo "${value:-0}"
}

# count_vitest REPORT: the client's unit tests, run in the folder that we are in.
count_vitest() {
  local report=$1 log=$work/vitest.txt good bad
  # Patient, since this machine may be a busy one.
  npx --no-install vitest run --testTimeout=60000 --hookTimeout=180000 --reporter=default --reporter=json --outputFile.json="$report" >"$log" 2>&1
  local code=$?
  read -r good bad < <(node -e '
    const r = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
    const files = r.testResults.filter((f) => f.status === "failed" && f.assertionResults.length === 0).length;
    console.log(r.numPassedTests, r.numTotalTests - r.numPassedTests + files);
  ' "$report" 2>/dev/null)
  good=${good:-0} bad=${bad:-0}
  if ((good + bad == 0)); then
    tail -n 60 "$log"
    failed_check "the client's unit tests ran no tests."
    return
  fi
  passed=$((passed + good))
  failed=$((failed + bad))
  say "client unit tests: $good passed, $bad failed"
  if ((code != 0 || bad > 0)); then cat "$log"; fi
  if ((code != 0 && bad == 0)); then failed_check "vitest ended with code $code."; fi
}
