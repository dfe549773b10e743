#!/usr/bin/env bash
# The commands of a newcomer. `./run.sh` alone says which there are.
set -euo pipefail
cd "$(dirname "$0")"

usage() {
  cat >&2 <<'TEXT'
usage: ./run.sh sandbox [--port N] [--data DIR] [--no-samples] [--once]
           builds and starts the sandbox and describes the sample statements
       ./run.sh test
           runs every test of every module
       ./run.sh acs [ARGUMENTS OF docker compose]
           builds and starts a genuine ACS with both modules (needs Docker)
TEXT
  exit 2
}

stop() {
  echo "$1" >&2
  exit 1
}

# need COMMAND PACKAGE...: the command is there, or its Debian packages are installed, or the user is told what to install.
need() {
  local command=$1
  shift
  if command -v "$command" >/dev/null; then
    return
  fi
  local install="apt-get install -y --no-install-recommends $*"
  if command -v apt-get >/dev/null && [[ $EUID -eq 0 ]]; then
    echo "Installing $* ..." >&2
    local log
    log=$(mktemp)
    if { apt-get update && DEBIAN_FRONTEND=noninteractive $install; } >"$log" 2>&1; then
      rm -f "$log"
      return
    fi
    cat "$log" >&2
    rm -f "$log"
  fi
  stop "The command '$command' is missing. Install it, on Debian or Ubuntu with: sudo $install"
}

need_java() {
  need mvn maven openjdk-17-jdk-headless
  need javac openjdk-17-jdk-headless
  local version
  version=$(javac -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/')
  [[ $version -ge 17 ]] || stop "Java $version is too old: Bayan needs a JDK of 17 or later. Set JAVA_HOME to one."
}

# build MODULES STAMP: builds quietly what has changed since the file STAMP was written.
build() {
  local modules=$1 stamp=$2
  if [[ -f $stamp ]] && [[ -z $(find pom.xml platform-module share-module embedded-platform -newer "$stamp" -type f \
    -not -path '*/target/*' -not -path '*/src/test/*' -print -quit) ]]; then
    return
  fi
  echo "Building (some minutes the first time) ..." >&2
  # A JAR of another version must not stand beside the new one.
  rm -f {platform,share}-module/target/bayan-*.{jar,amp}
  local log
  log=$(mktemp)
  if ! mvn -B -ntp -q -pl "$modules" -am package -DskipTests -Dspotless.check.skip=true >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    stop "The build failed; what is wrong stands above."
  fi
  rm -f "$log"
  touch "$stamp"
}

sandbox() {
  need_java
  local host=embedded-platform/host/target
  build platform-module,embedded-platform/host "$host/sandbox.built"
  mkdir -p .sandbox
  exec java -Xmx400m -Dfile.encoding=UTF-8 -Dbayan.sandbox.log=.sandbox/sandbox.log \
    -Dlog4j2.configurationFile=classpath:org/bayan/embedded/sandbox/log4j2.xml \
    -Djava.util.logging.manager=org.apache.logging.log4j.jul.LogManager \
    -Dlog4j.jul.LoggerAdapter=org.apache.logging.log4j.jul.CoreLoggerAdapter \
    -cp "$host/classes:$host/lib/*:$(echo platform-module/target/bayan-platform-*.jar)" \
    org.bayan.embedded.sandbox.SandboxMain "$@"
}

run_tests() {
  need_java
  need node nodejs
  need npm npm
  need chromium chromium
  node --test platform-module/src/test/web/*.test.mjs
  mvn -B -ntp verify
  npm ci --prefix docker/check --ignore-scripts --silent
  npm test --prefix docker/check
}

acs() {
  need_java
  command -v docker >/dev/null || stop "There is no Docker on this machine: a genuine ACS cannot be started here."
  docker info >/dev/null 2>&1 || stop "The Docker engine does not answer on this machine: a genuine ACS cannot be started here."
  docker compose version >/dev/null 2>&1 || stop "Docker has no Compose plugin on this machine: install docker-compose-plugin first."
  [[ -f docker/.env ]] || stop "There is no docker/.env: copy docker/.env.example to docker/.env and fill in every secret."
  build platform-module,share-module share-module/target/acs.built
  cd docker
  if [[ $# -gt 0 ]]; then
    exec docker compose "$@"
  fi
  exec docker compose up --build --detach --wait
}

command=${1:-}
[[ $# -gt 0 ]] && shift
case $command in
sandbox) sandbox "$@" ;;
test) run_tests ;;
acs) acs "$@" ;;
*) usage ;;
esac
