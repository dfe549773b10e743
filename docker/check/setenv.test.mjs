// What the repository's container does before Tomcat starts: ../alfresco/setenv.sh, run here by a plain shell.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import YAML from "yaml";

const script = fileURLToPath(new URL("../alfresco/setenv.sh", import.meta.url));
const compose = YAML.parse(readFileSync(new URL("../compose.yaml", import.meta.url), "utf8"), { merge: true });
const secrets = {
  ADMIN_PASSWORD_HASH: "fdfca7b58250dd52e9262a11ff4508ae",
  DATABASE_PASSWORD: 'with "quotes", \\ and blanks',
  BROKER_PASSWORD: "broker1",
  SEARCH_SECRET: "search1",
  KEYSTORE_PASSWORD: "keystore1",
};
let home;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "bayan-setenv-"));
  mkdirSync(join(home, "temp"));
});
afterEach(() => rmSync(home, { recursive: true }));

const start = (env) =>
  spawnSync("sh", ["-c", `. '${script}'; echo "$CATALINA_OPTS"; env`], {
    env: { PATH: process.env.PATH, CATALINA_HOME: home, ...env },
    encoding: "utf8",
  });

test("each secret of the compose file is required", () => {
  for (const name of Object.keys(secrets)) {
    assert.ok(name in compose.services.alfresco.environment, name);
    const answer = start({ ...secrets, [name]: "" });
    assert.equal(answer.status, 1);
    assert.match(answer.stderr, new RegExp(`${name} is not set`));
  }
});

test("an administrator's password hash that is none, or that of the word admin, is refused", () => {
  for (const hash of ["admin", "FDFCA7B5", "209c6174da490caeb422f3fa5a7ae634"]) {
    const answer = start({ ...secrets, ADMIN_PASSWORD_HASH: hash });
    assert.equal(answer.status, 1);
    assert.match(answer.stderr, /ADMIN_PASSWORD_HASH is not an MD4 hash/);
  }
});

test("secrets reach Java in a file for its owner's eyes, quoted, and are not passed on", () => {
  const answer = start(secrets);
  assert.equal(answer.status, 0, answer.stderr);
  const file = join(home, "temp", "secrets.args");
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.match(readFileSync(file, "utf8"), /^"-Ddb.password=with \\"quotes\\", \\\\ and blanks"$/m);
  assert.ok(answer.stdout.includes(`@${file}`));
  for (const value of Object.values(secrets)) {
    assert.ok(!answer.stdout.includes(value), value);
  }
});

test("the key store is made once and kept", () => {
  start(secrets);
  const store = join(home, "alf_data", "bayan-keystore", "keystore");
  const made = readFileSync(store);
  assert.equal(start(secrets).status, 0);
  assert.deepEqual(readFileSync(store), made);
});
