#!/usr/bin/env bash
# The two commands of a newcomer: `./run.sh sandbox` and `./run.sh test`.
set -euo pipefail
cd "$(dirname "$0")"

case "${1:-}" in
test)
  mvn -B -ntp verify
  ;;
*)
  echo "usage: ./run.sh test" >&2
  exit 2
  ;;
esac
