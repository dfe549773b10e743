// search/add-arabic.sh against a schema of the shape that Search Services has, written for this test.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const SCRIPT = fileURLToPath(new URL("../search/add-arabic.sh", import.meta.url));
const SCHEMA = `<schema name="x" version="1.5">
  <types>
    <fieldType name="identifier" class="solr.StrField"/>
    <fieldType name="path" class="solr.TextField">
      <analyzer>
        <tokenizer class="x"/>
      </analyzer>
    </fieldType>
    <fieldType name="text___" class="solr.TextField">
      <analyzer>
        <charFilter class="solr.PatternReplaceCharFilterFactory" pattern="(#0;.*#0;)" replacement=""/>
        <tokenizer class="solr.ICUTokenizerFactory"/>
        <filter class="solr.ICUFoldingFilterFactory"/>
      </analyzer>
    </fieldType>
    <fieldType name="text_fr" class="solr.TextField">
      <analyzer type="index">
        <tokenizer class="solr.StandardTokenizerFactory"/>
      </analyzer>
      <analyzer type="query">
        <tokenizer class="solr.StandardTokenizerFactory"/>
      </analyzer>
    </fieldType>
  </types>
</schema>
`;

function inFolder(schema, use) {
  const folder = mkdtempSync(join(tmpdir(), "bayan-search-"));
  const conf = join(folder, "conf");
  mkdirSync(conf);
  if (schema) writeFileSync(join(conf, "schema.xml"), schema);
  try {
    use(conf, () => spawnSync("bash", [SCRIPT, conf], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("every text analysis folds Arabic first and takes words apart last, and nothing else is touched", () => {
  inFolder(SCHEMA, (conf, run) => {
    assert.equal(run().status, 0);
    const changed = readFileSync(join(conf, "schema.xml"), "utf8");
    assert.equal(changed.match(/mapping="arabic-folding.txt"/g).length, 3);
    assert.equal(changed.match(/PatternCaptureGroupFilterFactory/g).length, 9);
    for (const analyzer of changed.match(/<fieldType name="text_[\s\S]*?<\/fieldType>/g).join("").match(/<analyzer[\s\S]*?<\/analyzer>/g)) {
      assert.match(analyzer, /^<analyzer[^>]*>\s*<charFilter class="solr.MappingCharFilterFactory"/);
      assert.match(analyzer, /preserve_original="true"\/>\s*<filter class="solr.RemoveDuplicatesTokenFilterFactory"\/>\s*<\/analyzer>$/);
    }
    const without = changed.split("\n").filter((line) => !/arabic-folding|PatternCapture|RemoveDuplicates/.test(line)).join("\n");
    assert.equal(without, SCHEMA);
    assert.ok(existsSync(join(conf, "arabic-folding.txt")));
  });
});

test("a second run changes nothing", () => {
  inFolder(SCHEMA, (conf, run) => {
    run();
    const once = readFileSync(join(conf, "schema.xml"), "utf8");
    const second = run();
    assert.equal(second.status, 0);
    assert.match(second.stdout, /already/);
    assert.equal(readFileSync(join(conf, "schema.xml"), "utf8"), once);
  });
});

test("another schema is refused and left as it is", () => {
  inFolder("<schema/>\n", (conf, run) => {
    const result = run();
    assert.equal(result.status, 1);
    assert.match(result.stderr, /not a schema of Alfresco Search Services/);
    assert.equal(readFileSync(join(conf, "schema.xml"), "utf8"), "<schema/>\n");
  });
});

test("a folder without a schema is refused by name", () => {
  inFolder(null, (conf, run) => {
    const result = run();
    assert.equal(result.status, 1);
    assert.ok(result.stderr.includes(conf));
  });
});

const LANGUAGES = fileURLToPath(new URL("../search/find-in-all-languages.sh", import.meta.url));
const SHARED = `solr.host=localhost
alfresco.cross.locale.property.0={http://www.alfresco.org/model/content/1.0}name
#alfresco.cross.locale.datatype.0={http://www.alfresco.org/model/dictionary/1.0}text
#alfresco.cross.locale.datatype.1={http://www.alfresco.org/model/dictionary/1.0}content
#alfresco.cross.locale.datatype.2={http://www.alfresco.org/model/dictionary/1.0}mltext
#alfresco.tokenise.property.0={http://www.alfresco.org/model/content/1.0}creator
`;

function inShared(text, use) {
  const folder = mkdtempSync(join(tmpdir(), "bayan-search-"));
  const file = join(folder, "shared.properties");
  writeFileSync(file, text);
  try {
    use(file, () => spawnSync("bash", [LANGUAGES, file], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("text is found in every language, once and again, and nothing else is set", () => {
  inShared(SHARED, (file, run) => {
    const wanted = SHARED.replaceAll("#alfresco.cross", "alfresco.cross");
    for (const time of ["first", "second"]) {
      assert.equal(run().status, 0, time);
      assert.equal(readFileSync(file, "utf8"), wanted, time);
    }
  });
});

test("a file without the setting is refused with the line to add", () => {
  inShared("solr.host=localhost\n", (file, run) => {
    const result = run();
    assert.equal(result.status, 1);
    assert.match(result.stderr, /datatype\.N=.*\}text: add it/);
  });
});
