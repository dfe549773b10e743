// The desk for who sees it otherwise: with forced colours, much enlarged, or not at all; the keyboard is never lost.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, atTheDesk, newPage, openBrowser } from './support/browser.mjs';
import { deskAddress, newName, Server, until } from './support/server.mjs';
import { contradictoryDates, naming, newWord } from './support/texts.mjs';

const server = new Server();
let browser;
let folder;
let statement;
let record;
let twin;
let names;

before(async () => {
  browser = await openBrowser();
  folder = await server.intakeFolder('sight');
  const word = newWord();
  names = { issuer: `وزارة ${word}`, body: `مكتبة ${word}`, person: `سامر ${word}` };
  const make = more => server.script('POST', '/authorities', { kind: 'corporateBody', status: 'confirmed', preferredName: { ar: names.body }, ...more });
  record = await make({ existsFrom: '1920', preferredName: { ar: names.body, en: `National Library ${word}` } });
  await make({ existsFrom: '1952' });
  twin = await make({ preferredName: { ar: `دار الكتب ${word}` } });
  await server.script('POST', `/authorities/${twin.id}/merge`, { into: record.id, reason: 'the same body' });
  statement = await server.statement(folder.id, `${newName('sight')}.txt`, naming({ code: newName('SMI/Z'), ...names }));
  await until('its names', () => server.script('GET', `/statements/${statement.id}/links`), ({ links, stale }) => links.length >= 3 && !stale);
});

after(async () => {
  await browser.close();
  await server.remove(folder.id);
});

/** Every page, and what is to be seen on it when it is there. */
const pages = () => ({
  'statements': 'table.list',
  'statements?state=failed&year=1066&since=1950&missing=issuer': '.list-empty',
  [`statement/${statement.id}`]: '.link',
  'statement/not-there': '.problem:not(:empty)',
  'suggestions': '.link',
  'authorities': 'table.list',
  [`authority/${record.id}`]: '.authority-head',
  'authority/not-there': '.problem:not(:empty)',
  'linking': '.batches, .nothing',
  'reports?by=years': 'table.report',
  'reports?by=issuers&since=never': '.problem:not(:empty)',
});

async function go(page, hash, sight) {
  await page.evaluate(to => { location.hash = `#/${to}`; }, hash);
  await page.locator(sight).first().waitFor();
}

/** What lies beyond the sides of the window and cannot be reached, through all shadow trees. */
const beyond = page => page.evaluate(() => {
  const found = [];
  const look = root => {
    for (const element of root.querySelectorAll('*')) {
      const { left, right, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const seen = width > 1 && height > 1 && style.visibility !== 'hidden' && style.clipPath === 'none' && !element.closest('thead');
      if (seen && (left < -1 || right > innerWidth + 1)) {
        found.push(`${element.localName}.${element.className?.baseVal ?? element.className} ${Math.round(left)}–${Math.round(right)}`);
      }
      if (element.shadowRoot) {
        look(element.shadowRoot);
      }
    }
  };
  look(document);
  return found;
});

for (const locale of ['en-GB', 'ar-LB', 'ru-RU', 'fa-IR', 'ckb-IQ', 'fr-FR', 'tr-TR']) {
  test(`in a window of 320 nothing lies beyond its sides on any page, in ${locale}`, async () => {
    const page = await atTheDesk(browser, { locale, width: 320, height: 640 });
    for (const [hash, sight] of Object.entries(pages())) {
      await go(page, hash, sight);
      assert.deepEqual(await beyond(page), [], hash);
    }
    await go(page, `statement/${statement.id}`, '.link');
    for (const button of ['edit-date', 'edit-documentTypes']) {
      await page.click(`[data-key=${button}]`);
      assert.deepEqual(await beyond(page), [], button);
      await page.keyboard.press('Escape');
    }
    await page.locator('[data-key^=create-]').first().click();
    assert.deepEqual(await beyond(page), [], 'a new record');
    await page.keyboard.press('Escape');
  });
}

test('the form to sign in holds its fields, whatever letters the language has', async () => {
  for (const locale of ['en-GB', 'ar-LB', 'fr-FR', 'tr-TR', 'ru-RU', 'fa-IR', 'ckb-IQ']) {
    const page = await newPage(browser, { locale });
    await page.goto(deskAddress);
    const [form, field] = await Promise.all(['.sign-in form', '#user'].map(selector => page.locator(selector).boundingBox()));
    assert.ok(field.x > form.x && field.x + field.width < form.x + form.width, locale);
    await page.context().close();
  }
});

for (const [locale, scheme] of [['en-GB', 'light'], ['ar-LB', 'dark']]) {
  test(`every page and state is accessible, in ${locale}, ${scheme}`, async () => {
    const page = await atTheDesk(browser, { locale, colorScheme: scheme });
    for (const [hash, sight] of Object.entries(pages())) {
      await go(page, hash, sight);
      await assertAccessible(page, hash);
    }
    await go(page, `authority/${record.id}`, '[data-key=merge]');
    await page.click('[data-key=merge]');
    await assertAccessible(page, 'a merge');
    // While what a page shows has not come yet.
    let release;
    const held = new Promise(resolve => { release = resolve; });
    await page.route('**/s/bayan/**', async route => {
      await held;
      await route.continue().catch(() => {});
    });
    for (const hash of ['statements', `statement/${twin.id}`, 'suggestions', 'authorities', `authority/${twin.id}`, 'linking', 'reports']) {
      await go(page, hash, '.waiting');
      await assertAccessible(page, `${hash}, waiting`);
    }
    release();
  });
}

const colours = (page, selector, part = 'backgroundColor') => page.locator(selector).first().evaluate((element, name) => getComputedStyle(element)[name], part);

for (const locale of ['en-GB', 'ar-LB']) {
  test(`with forced colours what is chosen, held and done is still told from what is not, in ${locale}`, async () => {
    const page = await atTheDesk(browser, { locale, forcedColors: 'active' });
    await page.waitForSelector('table.list');
    const differ = async (one, other) => assert.notEqual(await colours(page, one), await colours(page, other), `${one} and ${other}`);
    await differ('.filter[aria-current]', '.filter:not([aria-current])');
    await differ('.menu a[aria-current]', '.menu a:not([aria-current])');
    await go(page, 'authorities', 'table.list');
    await differ('.filter[aria-pressed=true]', '.filter[aria-pressed=false]');
    await go(page, 'linking', '[role=combobox]');
    await page.fill('[role=combobox]', names.body);
    await page.locator('.picker-list li').nth(1).waitFor();
    await differ('.picker-list [aria-selected=true]', '.picker-list [aria-selected=false]');
    await go(page, `statement/${statement.id}`, '.link');
    assert.notEqual(await colours(page, 'mark', 'borderBlockEndStyle'), 'none');
    await page.click('.fields button.source');
    await page.waitForSelector('mark.shown');
    assert.notEqual(await colours(page, 'mark.shown', 'outlineStyle'), 'none');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) {
        active = active.shadowRoot.activeElement;
      }
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      return `${outlineStyle} ${outlineWidth}`;
    });
    assert.doesNotMatch(outline, /none| 0px/);
  });
}

test('each page has a title of its own, in the reader\'s language', async () => {
  const page = await atTheDesk(browser, { locale: 'ar-LB' });
  const titles = new Set();
  for (const [hash, sight] of Object.entries(pages()).filter(([one]) => !/\?|not-there/.test(one))) {
    await go(page, hash, sight);
    await page.waitForFunction(() => document.title.includes('·'));
    titles.add(await page.title());
    assert.equal(await page.getAttribute('html', 'lang'), 'ar');
    assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
  }
  assert.equal(titles.size, 6, [...titles].join(' | '));
  await go(page, `statement/${statement.id}`, '.link');
  await page.waitForFunction(() => document.title.startsWith('بيان حول افتتاح معرض الكتاب'));
  await go(page, `authority/${record.id}`, '.authority-head');
  await page.waitForFunction(name => document.title.startsWith(name), names.body);
});

test('the first stop of the keyboard skips to the content', async () => {
  const page = await atTheDesk(browser);
  await page.waitForSelector('table.list');
  await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.blur());
  await page.reload();
  await page.waitForSelector('table.list');
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'main');
});

/** What the keyboard is on: its key, or else what it is; "body" where it is lost. */
const focused = page => page.evaluate(() => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active?.dataset.key ?? (active?.id || active?.localName);
});

const LOST = new Set(['body', 'bayan-desk', 'html']);

/** What takes the place of what has gone may come a moment later. */
async function assertHeld(page, where) {
  await until(`the keyboard to be somewhere: ${where}`, () => focused(page), on => on && !LOST.has(on));
}

test('what is typed to be found is not interrupted by what is found', async () => {
  const page = await atTheDesk(browser);
  await page.waitForSelector('table.list');
  await page.focus('#words');
  const asked = () => page.requested.filter(url => url.includes('/search?')).length;
  await page.keyboard.type('first');
  const before = asked();
  await until('the list to be asked for', async () => asked(), count => count > before);
  await page.waitForSelector('.list-body:not([aria-busy])');
  assert.equal(await focused(page), 'words');
  await page.keyboard.type(' second');
  assert.equal(await page.inputValue('#words'), 'first second');
});

test('a search is named, and its name is left, by the keyboard alone', async () => {
  const page = await atTheDesk(browser, { hash: '#/statements?language=ar' });
  const name = newName('kept');
  await page.locator('[data-key=keep]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  assert.equal(await focused(page), 'keep');
  await page.keyboard.press('Enter');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.locator('.kept-one', { hasText: name }).waitFor();
  await until('the kept search to hold the keyboard', () => focused(page), key => /^kept-/.test(key));
  await page.locator('.kept-one', { hasText: name }).locator('[data-key^=name-]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  assert.match(await focused(page), /^name-/);
  await page.locator('.kept-one', { hasText: name }).locator('[data-key^=drop-]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.kept-one', { hasText: name }).waitFor({ state: 'detached' });
  await until('something to hold the keyboard', () => focused(page), key => !LOST.has(key));
});

test('after every action of a statement, a record and the list the keyboard is still somewhere', async () => {
  const own = await server.statement(folder.id, `${newName('held')}.txt`, contradictoryDates(newName('SMI/Z')));
  const page = await atTheDesk(browser, { hash: `#/statement/${own.id}` });
  const press = async (key, then) => {
    await page.locator(`[data-key="${key}"]`).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector(then);
    await assertHeld(page, key);
  };
  await press('confirm-title', '[data-field=title] .badge.human');
  await press('undo-title', '[data-field=title] [data-key=confirm-title]');
  await press('take-date-2011-03-12', '[data-field=date] .badge.human');
  await press('edit-place', '[data-field=place] input');
  await page.keyboard.press('Escape');
  await assertHeld(page, 'a correction given up');
  await press('read-again', '.fields');
  await press('add', '[role=combobox]');
  await page.keyboard.press('Escape');
  await assertHeld(page, 'a link by hand given up');
  await go(page, `authority/${record.id}`, '[data-key=merge]');
  await press('merge', '.merge-form');
  await page.keyboard.press('Tab');
  await page.locator('.merge-form button:not([type=submit])').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.merge-form', { state: 'detached' });
  assert.equal(await focused(page), 'merge');
  await press(`unmerge-${twin.id}`, '.merge-form');
  await page.locator('.merge-form button:not([type=submit])').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.merge-form', { state: 'detached' });
  assert.equal(await focused(page), `unmerge-${twin.id}`);
  await press('tab-suggested', '[data-key=tab-suggested][aria-pressed=true]');
  await go(page, 'statements?language=ar', '.narrowed');
  await page.locator('.narrowed').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.narrowed', { state: 'detached' });
  await assertHeld(page, 'a narrowing taken away');
});

test('after an upload is sent again, and what is finished is cleared, the keyboard is still there', async () => {
  const page = await atTheDesk(browser);
  await page.selectOption('#target', folder.id);
  await page.setInputFiles('input[type=file]:not([webkitdirectory])', [{ name: `${newName('odd')}?.txt`, mimeType: 'text/plain', buffer: Buffer.from(contradictoryDates(newName('SMI/Z'))) }]);
  await page.locator('.upload-refused button').focus();
  await page.keyboard.press('Enter');
  await page.locator('.upload-done').waitFor();
  await assertHeld(page, 'sent again');
  await page.locator('[data-key=clear]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.upload-done').waitFor({ state: 'detached' });
  assert.equal(await focused(page), 'files');
});

test('signing out leaves the keyboard where one signs in', async () => {
  const page = await atTheDesk(browser);
  await page.locator('.who button').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('#user');
  await until('the name to be asked for', () => focused(page), key => key === 'user');
});

test('each result is said once', async () => {
  const page = await atTheDesk(browser, { hash: '#/statements' });
  await page.waitForSelector('table.list');
  // As who listens hears it: whatever changes in a live region, through all shadow trees.
  await page.evaluate(() => {
    globalThis.heard = [];
    const watch = root => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('[aria-live], [role=status], [role=alert]') && !element.heard) {
          element.heard = true;
          new MutationObserver(() => element.textContent.trim() && globalThis.heard.push(element.textContent.trim())).observe(element, { childList: true, characterData: true, subtree: true });
        }
        if (element.shadowRoot) {
          watch(element.shadowRoot);
        }
      }
    };
    watch(document);
  });
  const heard = () => page.evaluate(() => globalThis.heard);
  await page.click('[data-key=filter-done]');
  await page.waitForSelector('.list-body:not([aria-busy])');
  await page.waitForFunction(() => globalThis.heard.length > 0);
  const first = await heard();
  // The list is asked for again, as after an upload, and is the same.
  await page.evaluate(() => document.querySelector('bayan-desk').shadowRoot.querySelector('bayan-statements').load(true));
  assert.deepEqual(await heard(), first);
  assert.equal(new Set(first).size, first.length);
});
