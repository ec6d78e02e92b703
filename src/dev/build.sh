# Part of the launcher twocounts: builds a checkout, and one start at a time.
# shellcheck shell=sh disable=SC2154 # what the launcher has defined

lock=$home/target/building
longest=900
maven=

# Who builds counts seconds in the lock. One that has stopped counting is nobody's, whatever is
# written there. Who has waited looks whether all is built now.
take_lock() {
  seconds=0 still=0 missing=0 seen=
  until mkdir "$lock" 2>/dev/null; do
    if [ -e "$lock" ]; then
      [ $seconds -gt 0 ] || say "waiting for another start, which builds ..."
      missing=0
    else
      missing=$((missing + 1))
      [ $missing -lt 3 ] || fail 4 "cannot build: $lock cannot be made"
    fi
    [ $seconds -lt $longest ] ||
      fail 70 "another start has built for $((longest / 60)) minutes; if none does, remove $lock"
    sleep 1
    seconds=$((seconds + 1))
    count=$(cat "$lock/count" 2>/dev/null)
    still=$((still + 1))
    [ "$count" = "$seen" ] || still=0
    seen=$count
    [ $still -lt 10 ] || break_lock
  done
}

# Only one of several that wait, and only the lock that it has watched. One that was ended here
# left its mark: that is taken away for the next attempt.
break_lock() {
  still=0
  if mkdir "$lock.breaking" 2>/dev/null; then
    sleep 2
    [ "$(cat "$lock/count" 2>/dev/null)" != "$seen" ] || rm -rf "$lock"
  fi
  rmdir "$lock.breaking" 2>/dev/null
}

# Until Maven ends. It is ended if another broke the lock while we slept.
count_seconds() {
  seconds=0
  while kill -0 "$maven" && [ $seconds -lt $longest ]; do
    if [ ! -e "$lock/$$" ]; then
      kill "$maven"
      return
    fi
    echo "$$ $seconds" >"$lock/count"
    sleep 1
    seconds=$((seconds + 1))
  done
}

stop_build() {
  if [ -n "$maven" ]; then
    kill "$maven"
    wait "$maven"
  fi 2>/dev/null
  [ ! -e "$lock/$$" ] || rm -rf "$lock"
}

build() {
  mkdir -p "$home/target" 2>/dev/null
  if [ ! -w "$home/target" ]; then
    [ -f "$jar" ] || fail 4 "cannot build: $home/target cannot be written to"
    say "older than its sources, and $home/target cannot be written to"
    return
  fi
  command -v mvn >/dev/null || fail 70 "needs Maven (mvn) to build itself the first time"
  take_lock
  trap stop_build EXIT
  trap 'exit 130' HUP INT TERM
  { : >"$lock/$$" && echo "$$" >"$lock/count"; } || fail 4 "cannot build: $lock cannot be written to"
  if [ $seconds -gt 0 ] && is_built; then
    stop_build
    trap - EXIT HUP INT TERM
    return
  fi
  say "building, which takes a minute the first time ..."
  sums=$(sums_since "$lock/$$")
  log=$home/target/build.log
  rm -f "$log"
  # Maven starts processes to which the folder has no other name without a colon.
  [ "$plain" = "$home" ] || plain=/proc/$$/fd/9
  JAVA_HOME=$java_home mvn -B -f "$plain/pom.xml" -Dtwocounts.quick \
    -Dmaven.test.skip=true -Djacoco.skip=true -Dspotless.check.skip=true package \
    >"$log" 2>&1 </dev/null &
  maven=$!
  count_seconds >/dev/null 2>&1 </dev/null &
  wait "$maven"
  ended=$?
  maven=
  [ -e "$lock/$$" ] || fail 70 "another start builds as well; try again"
  if [ $ended -ne 0 ]; then
    grep -E '^\[(ERROR|WARNING)\] +[^ ]' "$log" | awk '!seen[$0]++' | head -n 40 >&2
    fail 70 "the build failed; all it said is in $log"
  fi
  # What changes during a build is newer than what came of it.
  touch -r "$lock/$$" "$jar" || exit 70
  mkdir -p "$beside"
  printf '%s\n' "$sums" >"$beside/built-of"
  stop_build
  trap - EXIT HUP INT TERM
}
