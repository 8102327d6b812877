#!/usr/bin/env bash
# A real Request Tracker 5 on 127.0.0.1 for the end-to-end tests: Debian 12's own packages, SQLite, two invented
# tickets. Nothing leaves the machine: RT writes its mail to files in the state folder.
#
#   request-tracker.sh install             install the packages (root, apt)
#   request-tracker.sh up      rich|plain  create the database once, start the server, print what `info` prints
#   request-tracker.sh info    rich|plain  addresses and login, as JSON
#   request-tracker.sh replies rich|plain  replies and comments as RT has stored them, as JSON
#   request-tracker.sh stop    rich|plain  end the server this script started
#   request-tracker.sh wipe    rich|plain  stop, and remove the state folder (the packages stay)
#
# `rich` has CKEditor 4 in its reply page, `plain` a textarea; they are two servers with a database each. `up` never
# installs: without the packages it says so and ends with status 3.
#
# SINCERELY_RT_HOME  state folder  (default: sincerely-rt in the system's temporary folder)
# SINCERELY_RT_PORT  port          (default: 8801 for rich, 8802 for plain)
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packages=(request-tracker5 rt5-db-sqlite rt5-standalone)
verb=${1:-}
kind=${2:-rich}

usage() { sed -n '2,17s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2; }

case $kind in
  rich) rich_text=1 port=${SINCERELY_RT_PORT:-8801} ;;
  plain) rich_text=0 port=${SINCERELY_RT_PORT:-8802} ;;
  *) usage ;;
esac

state=${SINCERELY_RT_HOME:-${TMPDIR:-/tmp}/sincerely-rt}/$kind
base=http://127.0.0.1:$port
password=only-For-tests-1
export RT_SITE_CONFIG=$state/RT_SiteConfig.pm RT_SITE_CONFIG_DIR=$state/RT_SiteConfig.d

installed() { dpkg-query -W -f '${Status}\n' "${packages[@]}" 2>/dev/null | grep -c '^install ok installed$' | grep -qx "${#packages[@]}"; }

install_packages() {
  installed && return
  [ "$(id -u)" = 0 ] || { echo 'request-tracker: installing needs root' >&2; exit 3; }
  export DEBIAN_FRONTEND=noninteractive
  # The package would otherwise set up a database and a server of its own.
  debconf-set-selections <<'ANSWERS'
request-tracker5 request-tracker5/dbconfig-install boolean false
request-tracker5 request-tracker5/rtname string desk.example
request-tracker5 request-tracker5/organization string desk.example
request-tracker5 request-tracker5/correspondaddress string help@desk.example
request-tracker5 request-tracker5/commentaddress string notes@desk.example
ANSWERS
  apt-get update -qq || echo 'request-tracker: package lists are not fresh, trying with the old ones' >&2
  # RT depends on some mail transport; msmtp-mta is the smallest and stays without configuration.
  RUNLEVEL=1 apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 msmtp-mta "${packages[@]}" >/dev/null
}

write_config() {
  mkdir -p "$RT_SITE_CONFIG_DIR" "$state"/{log,mason,session,tmp}
  export TMPDIR=$state/tmp
  cat > "$RT_SITE_CONFIG" <<CONFIG
Set(\$rtname, 'desk.example');
Set(\$Organization, 'desk.example');
Set(\$CorrespondAddress, 'help\@desk.example');
Set(\$CommentAddress, 'notes\@desk.example');
Set(\$WebPath, '');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $port);
Set(\$WebBaseURL, '$base');
Set(\$Timezone, 'UTC');
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseHost, '');
Set(\$DatabaseName, '$state/rt.sqlite');
Set(\$MasonDataDir, '$state/mason');
Set(\$MasonSessionDir, '$state/session');
Set(\$LogDir, '$state/log');
Set(\$LogToFile, 'warning');
Set(\$LogToSyslog, undef);
Set(\$LogToSTDERR, undef);
Set(\$MailCommand, 'testfile');
Set(\$MessageBoxRichText, $rich_text);
Set(\$ShowRTPortal, 0);
1;
CONFIG
}

# `tickets.json` is written last, so its presence means a complete database.
create_database() {
  [ -s "$state/tickets.json" ] && return
  rm -f "$state/rt.sqlite"
  timeout 300 rt-setup-database-5 --action init --skip-create >"$state/log/database.log" 2>&1 ||
    timeout 300 rt-setup-database-5 --action init >>"$state/log/database.log" 2>&1 ||
    { echo "request-tracker: no database, see $state/log/database.log" >&2; exit 1; }
  timeout 120 perl "$here/request-tracker/seed.pl" "$password" >"$state/tickets.new" 2>"$state/log/seed.log" ||
    { echo "request-tracker: no tickets, see $state/log/seed.log" >&2; exit 1; }
  mv "$state/tickets.new" "$state/tickets.json"
}

# Process numbers are used again: the server is ours only if it works in our state folder.
server() {
  local pid
  pid=$(cat "$state/server.pid" 2>/dev/null) && [ "$(readlink "/proc/$pid/cwd")" = "$state" ] && echo "$pid"
}

start() {
  server >/dev/null && return
  (cd "$state" && exec setsid -f bash -c 'echo $$ > server.pid; exec "$@"' _ \
    /usr/share/request-tracker5/libexec/rt-server --host 127.0.0.1 --port "$port" --max-workers 3 \
    >"$state/log/server.log" 2>&1 </dev/null)
  for _ in $(seq 120); do
    curl -fs -o /dev/null --max-time 5 "$base/" && return
    sleep 0.5
  done
  echo "request-tracker: no answer on $base, see $state/log" >&2
  exit 1
}

stop() {
  local pid
  pid=$(server) || { rm -f "$state/server.pid"; return 0; }
  kill "$pid" 2>/dev/null || true
  for _ in $(seq 40); do server >/dev/null || break; sleep 0.25; done
  rm -f "$state/server.pid"
}

info() {
  [ -s "$state/tickets.json" ] || { echo "request-tracker: nothing there yet, run: $0 up $kind" >&2; exit 3; }
  printf '{"url":"%s","user":"root","password":"%s","tickets":%s}\n' "$base" "$password" "$(cat "$state/tickets.json")"
}

case $verb in
  install) install_packages ;;
  up)
    installed || { echo "request-tracker: RT 5 is not installed here. As root: $0 install" >&2; exit 3; }
    write_config; create_database; start; info ;;
  info) info ;;
  replies) info >/dev/null; perl "$here/request-tracker/replies.pl" ;;
  stop) stop ;;
  wipe) stop; rm -rf "$state"; rmdir "$(dirname "$state")" 2>/dev/null || true ;;
  *) usage ;;
esac
