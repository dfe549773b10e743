// The work list of suggestions, and retroactive linking.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, atTheDesk, focusedKey, openBrowser, tabTo } from './support/browser.mjs';
import { newName, Server, until } from './support/server.mjs';
import { naming, newWord } from './support/texts.mjs';

const server = new Server();
let browser;
let folder;

before(async () => {
  browser = await openBrowser();
  folder = await server.intakeFolder('work');
});

after(async () => {
  await browser.close();
  await server.remove(folder.id);
});

const linksOf = id => server.script('GET', `/statements/${id}/links`);
const stateOf = async (id, name) => (await linksOf(id)).links.find(link => link.name === name)?.state;
const body = (name, more = {}) => server.script('POST', '/authorities', { kind: 'corporateBody', status: 'confirmed', preferredName: { ar: name }, ...more });

/** Statements that name a body which two records may be: more of them than any other test makes. */
async function ambiguousStatements(count) {
  const word = newWord();
  const names = { issuer: `وزارة ${word}`, body: `مكتبة ${word}`, person: `سامر ${word}` };
  const [older] = await Promise.all([body(names.body, { existsFrom: '1920' }), body(names.body, { existsFrom: '1952' }), body(names.issuer)]);
  const statements = [];
  for (let i = 0; i < count; i += 1) {
    statements.push(await server.statement(folder.id, `${newName('work')}.txt`, naming({ code: newName('SMI/W'), ...names })));
  }
  for (const { id } of statements) {
    await until(`${names.body} to be suggested in ${id}`, () => stateOf(id, names.body), state => state === 'suggested');
  }
  return { names, older, statements };
}

test('one decision in the work list settles a name in all its statements, and is taken back in all', async () => {
  const { names, older, statements } = await ambiguousStatements(4);
  const page = await atTheDesk(browser, { hash: '#/suggestions' });
  const card = page.locator('.link', { has: page.locator(`.link-name:text-is("${names.body}")`) });
  await card.waitFor();
  assert.match(await card.locator('.link-head .chip').textContent(), /4/);
  await card.locator(`input[value="${older.id}"]`).check();
  await card.getByRole('button', { name: /^Accept/ }).click();
  await page.waitForSelector('.undo-bar');
  assert.equal(await card.count(), 0);
  for (const { id } of statements) {
    await until(`${names.body} to be linked in ${id}`, () => stateOf(id, names.body), state => state === 'linked');
  }
  await page.click('[data-key=undo-last]');
  await card.waitFor();
  for (const { id } of statements) {
    await until(`${names.body} to be suggested again in ${id}`, () => stateOf(id, names.body), state => state === 'suggested');
  }
  assert.deepEqual(page.complaints, []);
});

test('the work list by the keyboard alone: a decision for all statements, and taking it back', async () => {
  const { names, statements } = await ambiguousStatements(2);
  const page = await atTheDesk(browser, { hash: '#/suggestions' });
  const card = page.locator('.link', { has: page.locator(`.link-name:text-is("${names.body}")`) });
  await card.waitFor();
  await page.focus('.link[tabindex="0"]');
  const key = await card.getAttribute('data-key');
  for (let steps = await page.locator('.link').count(); (await focusedKey(page)) !== key; steps -= 1) {
    assert.ok(steps > 0, 'the arrows reach every name');
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('a');
  await page.waitForSelector('.undo-bar');
  for (const { id } of statements) {
    await until(`${names.body} to be linked in ${id}`, () => stateOf(id, names.body), state => state === 'linked');
  }
  await page.keyboard.press('u');
  await card.waitFor();
  for (const { id } of statements) {
    await until(`${names.body} to be suggested again in ${id}`, () => stateOf(id, names.body), state => state === 'suggested');
  }
});

test('a decision is taken back at once, though it is still being made in other statements', async () => {
  const { names, statements } = await ambiguousStatements(3);
  const page = await atTheDesk(browser, { hash: '#/suggestions' });
  const card = page.locator('.link', { has: page.locator(`.link-name:text-is("${names.body}")`) });
  await card.waitFor();
  // As a large archive has it: the batch goes on until it is stopped.
  let stopped = false;
  await page.route(/\/linking\/batches\/[^/]+(?:\/undo)?$/, async route => {
    if (stopped) {
      await route.continue();
    } else if (route.request().method() === 'POST') {
      await route.fulfill({ status: 409, json: { message: 'It is running' } });
    } else {
      await route.fulfill({ json: { state: 'running' } });
    }
  });
  page.on('request', request => { stopped ||= request.url().endsWith('/stop'); });
  await card.focus();
  await page.keyboard.press('a');
  await page.waitForSelector('.undo-bar');
  await page.keyboard.press('u');
  await card.waitFor();
  assert.ok(stopped);
  assert.deepEqual(await page.locator('.problem').allTextContents(), ['']);
  for (const { id } of statements) {
    await until(`${names.body} to be suggested again in ${id}`, () => stateOf(id, names.body), state => state === 'suggested');
  }
});

test('two people at the work list accept the same name: both are told, and both see what stands in the end', async () => {
  const { names, older, statements } = await ambiguousStatements(2);
  const first = await atTheDesk(browser, { hash: '#/suggestions' });
  const second = await atTheDesk(browser, { hash: '#/suggestions' });
  const cardOf = page => page.locator('.link', { has: page.locator(`.link-name:text-is("${names.body}")`) });
  for (const page of [first, second]) {
    await cardOf(page).locator(`input[value="${older.id}"]`).check();
  }
  for (const page of [first, second]) {
    await cardOf(page).getByRole('button', { name: /^Accept/ }).click();
    await page.locator('.undo-bar', { hasText: names.body }).waitFor();
    assert.deepEqual(await page.locator('.problem').allTextContents(), ['']);
  }
  for (const { id } of statements) {
    await until(`${names.body} to be linked in ${id}`, () => stateOf(id, names.body), state => state === 'linked');
  }
  // The one takes back what the other sees: no page says anything else than the server.
  await second.click('[data-key=undo-last]');
  await second.waitForSelector('.undo-bar', { state: 'detached' });
  assert.deepEqual(await second.locator('.problem').allTextContents(), ['']);
  const { items } = await server.script('GET', '/suggestions?maxItems=200');
  await first.reload();
  await first.waitForSelector('.link, .list-empty');
  assert.equal(await cardOf(first).count() > 0, items.slice(0, 20).some(item => item.name === names.body));
});

test('what another has removed meanwhile is said to be gone, and goes from the list', async () => {
  const { names, statements } = await ambiguousStatements(1);
  const page = await atTheDesk(browser, { hash: '#/suggestions' });
  const card = page.locator('.link', { has: page.locator(`.link-name:text-is("${names.body}")`) });
  await card.waitFor();
  await server.remove(statements[0].id);
  await card.getByRole('button', { name: /^Accept/ }).click();
  await page.locator('.problem').filter({ hasText: /\S/ }).waitFor();
  await card.waitFor({ state: 'detached' });
  assert.doesNotMatch(await page.locator('.problem').textContent(), /Exception|org\.|workspace:/);
});

test('the names that one decision settles most of come first', async () => {
  await ambiguousStatements(3);
  const page = await atTheDesk(browser, { hash: '#/suggestions' });
  await page.waitForSelector('.link');
  const counts = (await page.locator('.link-head .chip').allTextContents()).map(text => Number.parseInt(text, 10));
  assert.deepEqual(counts, [...counts].sort((a, b) => b - a));
});

test('retroactive linking is looked at, run, and taken back', async () => {
  const word = newWord();
  const names = { issuer: `وزارة ${word}`, body: `مكتبة ${word}`, person: `سامر ${word}` };
  const statement = await server.statement(folder.id, `${newName('retro')}.txt`, naming({ code: newName('SMI/R'), ...names }));
  await until('the name to be without a record', () => stateOf(statement.id, names.issuer), state => state === 'unknown');
  await body(names.issuer);
  const page = await atTheDesk(browser, { hash: '#/linking' });
  await page.fill('[role=combobox]', names.issuer);
  await page.waitForSelector('.picker-list li');
  await page.press('[role=combobox]', 'Enter');
  await page.locator('.preview .samples', { hasText: names.issuer }).waitFor();
  await page.click('[data-key=run]');
  await until('the name to be linked', () => stateOf(statement.id, names.issuer), state => state === 'linked');
  const batch = page.locator('.batch', { hasText: names.issuer });
  await batch.locator('.state-done').waitFor();
  await batch.getByRole('button', { name: /^Take back/ }).click();
  await batch.locator('.state-undone').waitFor();
  assert.notEqual(await stateOf(statement.id, names.issuer), 'linked');
});

test('retroactive linking by the keyboard alone: looked at, run, stopped, taken back', async () => {
  const word = newWord();
  const names = { issuer: `وزارة ${word}`, body: `مكتبة ${word}`, person: `سامر ${word}` };
  const statement = await server.statement(folder.id, `${newName('keys')}.txt`, naming({ code: newName('SMI/K'), ...names }));
  await until('the name to be without a record', () => stateOf(statement.id, names.issuer), state => state === 'unknown');
  await body(names.issuer);
  const page = await atTheDesk(browser, { hash: '#/linking' });
  // As a large archive has it: the batch goes on until it is stopped.
  let stopped = false;
  await page.route('**/linking/batches', async route => {
    const answer = await route.fetch();
    const known = await answer.json();
    const long = known.items?.find(item => item.authority?.name === names.issuer);
    if (long && !stopped) {
      long.state = 'running';
    }
    await route.fulfill({ response: answer, json: known });
  });
  page.on('request', request => { stopped ||= request.url().endsWith('/stop'); });
  await tabTo(page, 'picker');
  await page.keyboard.type(names.issuer);
  await page.waitForSelector('.picker-list li');
  await page.keyboard.press('Enter');
  await page.locator('.preview .samples', { hasText: names.issuer }).waitFor();
  await tabTo(page, 'run');
  await page.keyboard.press('Enter');
  const batch = page.locator('.batch', { hasText: names.issuer });
  await batch.locator('.state-running').waitFor();
  const key = await batch.getAttribute('data-key');
  await page.waitForFunction(expected => {
    const root = document.querySelector('bayan-desk').shadowRoot.querySelector('bayan-retroactive').shadowRoot;
    return root.activeElement?.dataset.key === expected;
  }, key);
  await until('the name to be linked', () => stateOf(statement.id, names.issuer), state => state === 'linked');
  await tabTo(page, key.replace('batch', 'stop'));
  await page.keyboard.press('Enter');
  await batch.locator('.state-running').waitFor({ state: 'detached' });
  assert.ok(stopped);
  assert.equal(await focusedKey(page), key);
  await tabTo(page, key.replace('batch', 'undo'));
  await page.keyboard.press('Enter');
  await batch.locator('.state-undone').waitFor();
  assert.notEqual(await stateOf(statement.id, names.issuer), 'linked');
  assert.equal(await focusedKey(page), key);
  assert.deepEqual(page.complaints, []);
});

test('a record\'s page lists its statements', async () => {
  const word = newWord();
  const names = { issuer: `وزارة ${word}`, body: `مكتبة ${word}`, person: `سامر ${word}` };
  const record = await body(names.issuer);
  const statement = await server.statement(folder.id, `${newName('listed')}.txt`, naming({ code: newName('SMI/S'), ...names }));
  await until('the record to be linked', () => stateOf(statement.id, names.issuer), state => state === 'linked');
  const page = await atTheDesk(browser, { hash: `#/authority/${record.id}` });
  await page.locator('.authority-page table.list a').first().click();
  await page.waitForSelector('.link');
  assert.match(page.url(), new RegExp(statement.id));
});

for (const [locale, scheme, width] of [['en-GB', 'light', 400], ['ar-LB', 'dark', 1280]]) {
  test(`accessible in ${locale}, ${scheme}, ${width} wide`, async () => {
    await ambiguousStatements(1);
    const page = await atTheDesk(browser, { hash: '#/suggestions', locale, colorScheme: scheme, width });
    await page.waitForSelector('.link');
    await assertAccessible(page, 'the work list');
    await page.evaluate(() => { location.hash = '#/linking'; });
    await page.waitForSelector('.retroactive .batches, .retroactive .nothing');
    await assertAccessible(page, 'retroactive linking');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is cut off at the side');
  });
}
