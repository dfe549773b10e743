// The words of the elements: complete in every language, used, and nowhere else than in their bundles.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const WEB = new URL('../../main/web/bayan/', import.meta.url).pathname;
const LANGUAGES = ['ar', 'en', 'fr', 'tr', 'ru', 'fa', 'ckb'];
const bundles = Object.fromEntries(LANGUAGES.map(language => [language, JSON.parse(readFileSync(`${WEB}messages/${language}.json`, 'utf8'))]));
const scripts = files(WEB).filter(file => file.endsWith('.js'));
// What stands in the letters of no language, or is a name: the brand, and languages by their own names.
const NOT_WORDS = /^(بيان|کوردیی ناوەندی|ابتثجحدرزسشصطعفقكلمنهوي|vv)$/;

function files(folder) {
  return readdirSync(folder).flatMap(name => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? files(file) : [file];
  });
}

const placeholders = text => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort();
const textsOf = message => (typeof message === 'string' ? [message] : Object.values(message));

test('there is a bundle for each language, and no other', () => {
  assert.deepEqual(readdirSync(`${WEB}messages`).sort(), LANGUAGES.map(language => `${language}.json`).sort());
});

for (const language of LANGUAGES) {
  test(`${language} has the keys of English, in their order`, () => {
    assert.deepEqual(Object.keys(bundles[language]), Object.keys(bundles.en));
  });

  test(`${language} names the same values in each sentence`, () => {
    for (const [key, english] of Object.entries(bundles.en)) {
      const expected = new Set(textsOf(english).flatMap(placeholders));
      for (const text of textsOf(bundles[language][key])) {
        assert.ok(text.trim() || key === 'list.separator', `${language} ${key} is blank`);
        for (const name of placeholders(text)) {
          assert.ok(expected.has(name), `${language} ${key} names {${name}}`);
        }
      }
      // A form for one or two may say its number in words; the form for all others must name every value.
      const general = typeof bundles[language][key] === 'string' ? bundles[language][key] : bundles[language][key].other;
      assert.deepEqual([...new Set(placeholders(general))], [...expected].sort(), `${language} ${key}`);
    }
  });

  test(`${language} has every form of number that the language has`, () => {
    const rules = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter(form => !(form === 'many' && language === 'fr'));
    for (const [key, message] of Object.entries(bundles[language])) {
      if (typeof bundles.en[key] === 'object') {
        assert.deepEqual(Object.keys(message).sort(), [...rules].sort(), `${language} ${key}`);
      } else {
        assert.equal(typeof message, 'string', `${language} ${key}`);
      }
    }
  });
}

test('no two languages say a longer sentence in the same words: it would be untranslated', () => {
  for (const language of LANGUAGES.filter(one => one !== 'en')) {
    const same = Object.keys(bundles.en).filter(key => {
      const [english, other] = [textsOf(bundles.en[key])[0], textsOf(bundles[language][key])[0]];
      return english === other && english.replaceAll(/\{\w+\}/g, '').split(/\s+/).filter(word => /\p{L}{2}/u.test(word)).length > 2;
    });
    assert.deepEqual(same, [], language);
  }
});

test('every key that a script names is in the bundles', () => {
  for (const script of scripts) {
    const source = readFileSync(script, 'utf8');
    for (const [, key] of source.matchAll(/\b(?:t|parts|words|has)\(\s*'([^']+)'/g)) {
      assert.ok(key in bundles.en, `${path.relative(WEB, script)}: ${key}`);
    }
  }
});

test('every key of the bundles is named by a script, whole or by its beginning', () => {
  const all = scripts.map(script => readFileSync(script, 'utf8')).join('\n');
  const unused = Object.keys(bundles.en).filter(key => {
    if (all.includes(`'${key}'`)) {
      return false;
    }
    const parent = key.slice(0, key.lastIndexOf('.') + 1);
    const base = key.endsWith('.everywhere') ? key.slice(0, -'.everywhere'.length) : null;
    return !all.includes(`\`${parent}\${`) && !(base && all.includes(`'${base}'`));
  });
  assert.deepEqual(unused, []);
});

/** Single words that begin like a label but are names of keys, headers, events and the like. */
const NAMES = new Set(['Enter', 'Escape', 'Files']);

/** Names of styles of which the last ends with a value. */
const STYLES = /^[a-z-]+ [a-z-]+-\u0000$/;

/** The texts in quotes of a script, and what stands between the values of its templates. */
function quotedIn(source) {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');
  const plain = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map(match => match[1]);
  const templates = [...code.matchAll(/`((?:[^`\\]|\\.)*)`/g)].map(match => match[1].replaceAll(/\$\{[^}]*\}/g, '\u0000'));
  return { plain, templates };
}

/** Whether a person would read it as words of a language. */
function isWords(text) {
  const sentence = /\p{L}{2,} \p{L}{2,}/u.test(text) && /^\p{Lu}/u.test(text);
  const label = /^\p{Lu}\p{Ll}+[.:…!?]?$/u.test(text) && !NAMES.has(text);
  const foreign = /[^\u0000-\u007F·…—–]/u.test(text);
  return !NOT_WORDS.test(text) && (sentence || label || foreign);
}

test('no script holds words for a reader', () => {
  for (const script of scripts) {
    const { plain, templates } = quotedIn(readFileSync(script, 'utf8'));
    assert.deepEqual(plain.filter(isWords), [], path.relative(WEB, script));
    assert.deepEqual(templates.filter(text => /\p{L}{2,} \p{L}{2,}/u.test(text) && !STYLES.test(text)), [], path.relative(WEB, script));
  }
});

test('words in a script would be found', () => {
  assert.deepEqual(quotedIn("h('p', {}, 'Loading…')").plain.filter(isWords), ['Loading…']);
  assert.deepEqual(quotedIn("h('p', {}, 'No file was chosen')").plain.filter(isWords), ['No file was chosen']);
  assert.deepEqual(quotedIn("h('p', {}, 'تعذّر')").plain.filter(isWords), ['تعذّر']);
  assert.deepEqual(quotedIn('h("p", {}, `${count} files found`)').templates, ['\u0000 files found']);
  assert.deepEqual(quotedIn("h('p', {}, 'button', 'data-key', 'picker-list')").plain.filter(isWords), []);
});

test('nothing parses a string as markup or as a script', () => {
  const forbidden = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser|srcdoc|createContextualFragment/;
  for (const script of scripts) {
    assert.ok(!forbidden.test(readFileSync(script, 'utf8')), path.relative(WEB, script));
  }
});

test('the page has neither script nor style of its own', () => {
  const page = readFileSync(`${WEB}index.html`, 'utf8');
  assert.doesNotMatch(page, /<style|style=|<script(?![^>]*src=)| on\w+=/);
  assert.match(page, /default-src 'none'/);
});

test('neither the page nor the style sheets hold words but names', () => {
  const page = readFileSync(`${WEB}index.html`, 'utf8').replaceAll(/<[^>]*>/g, ' ').split(/\s+/).filter(Boolean);
  assert.deepEqual(page, ['Bayan', 'JavaScript', '·', 'جافاسكربت']);
  for (const sheet of files(WEB).filter(file => file.endsWith('.css'))) {
    assert.doesNotMatch(readFileSync(sheet, 'utf8'), /content:\s*"[^"]*\p{L}/u, sheet);
  }
});

/** A script as it is packaged: see build.xml. */
function packaged(source) {
  return source.split('\n').map(line => line.trim()).filter(line => line && !/^(\/\/|\/\*|\*)/.test(line)).join('\n');
}

test('all scripts together are below 150 KB as they are packaged', () => {
  const size = scripts.reduce((sum, script) => sum + Buffer.byteLength(packaged(readFileSync(script, 'utf8'))), 0);
  assert.ok(size < 150 * 1024, `${size} bytes`);
});

test('packaging takes only comments and indentation out of a script', () => {
  for (const script of scripts) {
    const source = readFileSync(script, 'utf8');
    const bare = source.replaceAll(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, '').replaceAll(/^\s*\/\/.*$/gm, '');
    assert.equal(packaged(bare), packaged(source), path.relative(WEB, script));
    for (const line of bare.split('\n')) {
      assert.equal((line.match(/(?<!\\)`/g) ?? []).length % 2, 0, `a text over several lines: ${path.relative(WEB, script)}: ${line}`);
      assert.ok(!line.includes('\\\n'), path.relative(WEB, script));
    }
  }
});

test('what is loaded at once is what the first page needs', () => {
  const { preload } = JSON.parse(readFileSync(`${WEB}release.json`, 'utf8'));
  const starts = { desk: ['desk.js', 'desk/bayan-desk.js'], share: ['share.js'] };
  for (const [entry, files] of Object.entries(starts)) {
    const needed = new Set();
    const visit = file => {
      if (!needed.has(file)) {
        needed.add(file);
        for (const [, imported] of readFileSync(WEB + file, 'utf8').matchAll(/^import (?:[^']*from )?'([^']+)';/gm)) {
          visit(path.join(path.dirname(file), imported));
        }
      }
    };
    files.forEach(visit);
    assert.deepEqual([...preload[entry]].sort(), [...needed].sort(), entry);
  }
});

test('the style sheet names sides by the direction of reading', () => {
  const sheet = readFileSync(`${WEB}bayan.css`, 'utf8');
  assert.doesNotMatch(sheet, /(?:margin|padding|border)-(?:left|right)|(?<![-\w])(?:left|right):|text-align: (?:left|right)|float:/);
});
