// The compose files of ../ against the JSON schema of the Compose specification (as the package dclint carries it)
// and against the rules of this project: what is published where, what is limited, where secrets come from.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import Ajv from "ajv";
import YAML from "yaml";

const schema = JSON.parse(readFileSync(new URL("./node_modules/dclint/schemas/compose.schema.json", import.meta.url), "utf8"));
const { $schema: _, ...draft7 } = schema; // ajv knows draft 7 under http:// only
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(draft7);

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const parse = (name) => YAML.parse(read(name), { merge: true });

const base = parse("compose.yaml");
const older = parse("compose.25.3.yaml");
const SECRET = /password|secret|hash/i;
const FROM_ENVIRONMENT = /^(-D[\w.]+=)?\$\{(ACS_[A-Z_]+):\?[^}]+\}$/;

for (const name of ["compose.yaml", "compose.25.3.yaml"]) {
  test(`${name} follows the Compose specification`, () => {
    validate(parse(name));
    assert.deepEqual(validate.errors ?? [], []);
  });
}

test("the schema refuses a service with an unknown key", () => {
  assert.equal(validate({ services: { a: { image: "b", mem_limitt: "1g" } } }), false);
});

for (const [name, service] of Object.entries(base.services)) {
  test(`${name} has a health check, a memory limit and a pinned image`, () => {
    assert.ok(service.healthcheck?.test?.length > 1, "health check");
    assert.match(String(service.mem_limit), /^\d+[mg]$/);
    assert.match(service.image, /:\d+\.\d+/);
  });

  test(`${name} takes every secret from the environment and refuses to start without it`, () => {
    for (const [key, value] of Object.entries(service.environment ?? {})) {
      // The key names a secret, or an option within the value does.
      const options = String(value).split(/\s+/);
      for (const option of options.filter((o) => SECRET.test(key) || SECRET.test(o.split("=")[0]))) {
        if (option === "secret") continue; // ALFRESCO_SECURE_COMMS: the name of a mode
        assert.match(value, FROM_ENVIRONMENT, `${name}.${key}`);
      }
    }
  });

  test(`${name} listens on this machine only unless told otherwise`, () => {
    for (const port of service.ports ?? []) {
      assert.ok(port.startsWith("${ACS_BIND_ADDRESS:-127.0.0.1}:"), port);
    }
  });

  test(`${name} waits for the health of what it depends on`, () => {
    for (const [other, rule] of Object.entries(service.depends_on ?? {})) {
      assert.ok(base.services[other], `${other} is a service`);
      assert.equal(rule.condition, "service_healthy");
    }
  });
}

test("only the repository and Share are published", () => {
  const published = Object.keys(base.services).filter((name) => base.services[name].ports);
  assert.deepEqual(published.sort(), ["alfresco", "share"]);
});

test("25.3 replaces every image and every volume, and nothing else", () => {
  assert.deepEqual(Object.keys(older.services).sort(), Object.keys(base.services).sort());
  assert.deepEqual(Object.keys(older.volumes).sort(), Object.keys(base.volumes).sort());
  for (const [name, service] of Object.entries(older.services)) {
    assert.deepEqual(Object.keys(service).filter((key) => key !== "build"), ["image"], name);
    assert.notEqual(service.image, base.services[name].image, name);
    assert.deepEqual(Object.keys(service.build?.args ?? {}), Object.keys(base.services[name].build?.args ?? {}), name);
  }
  for (const [name, volume] of Object.entries(older.volumes)) {
    assert.notEqual(volume.name, base.volumes[name].name, name);
  }
});

test(".env.example names every secret once and fills in none", () => {
  const lines = read(".env.example").split("\n").filter((line) => /^ACS_/.test(line));
  const wanted = new Set(read("compose.yaml").match(/ACS_[A-Z_]+(?=:\?)/g));
  assert.ok(wanted.size >= 5);
  assert.deepEqual(lines.sort(), [...wanted].map((name) => `${name}=`).sort());
});

test("a healthcheck knows the variables it uses", () => {
  for (const [name, service] of Object.entries(base.services)) {
    for (const [, variable] of service.healthcheck.test.join(" ").matchAll(/\$\$([A-Z_]+)/g)) {
      assert.ok(variable in service.environment, `${name}: ${variable}`);
    }
  }
});

test("the repository's image carries the Arabic analysis that its settings name for an Elasticsearch index", () => {
  assert.equal(base.services.alfresco.build.additional_contexts.search, "search");
  const named = /^elasticsearch\.index\.custom\.analyzer\.config\.files=file:(\S+)$/m.exec(read("alfresco/alfresco-global.properties"))[1];
  const [, file] = new RegExp(`^COPY --from=search (\\S+) ${named}$`, "m").exec(read("alfresco/Dockerfile"));
  assert.ok(JSON.parse(read(`search/${file}`)).settings.analysis);
});
