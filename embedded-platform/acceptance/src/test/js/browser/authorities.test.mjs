// Authority records in the desk: their import with its dry run, the search for them, and their page.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { assertAccessible, atTheDesk, focusedKey, openBrowser, tabTo } from './support/browser.mjs';
import { newName, Server } from './support/server.mjs';
import { newWord } from './support/texts.mjs';

const server = new Server();
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

const HEADER = 'kind,id,preferred_name,parallel_names,other_names,ambiguous_names,exists_from,exists_to,same_as,note';

async function atTheRecords(options) {
  const page = await atTheDesk(browser, { hash: '#/authorities', ...options });
  await page.waitForSelector('.import-tools');
  return page;
}

const asFile = lines => ({
  name: `${newName('records')}.csv`,
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADER, ...lines, ''].join('\r\n')),
});

async function choose(page, lines) {
  await page.setInputFiles('.import input[type=file]', asFile(lines));
}

test('a file is looked at first, line by line, and changes nothing until it is imported', async () => {
  const [good, bad] = [newName('B').toUpperCase(), newName('X').toUpperCase()];
  const word = newWord();
  const page = await atTheRecords({ locale: 'en-GB' });
  await choose(page, [`corporateBody,${good},ar:دار ${word},,,,1950,,,`, `nonsense,${bad},ar:اسم ${word},,,,,,,`]);
  await page.waitForSelector('text=What the import would do');
  const wrong = page.locator('.report tbody tr', { has: page.locator('.outcome-wrong') });
  assert.match(await wrong.textContent(), /3/);
  assert.match(await wrong.textContent(), /nonsense/);
  await assert.rejects(server.script('GET', `/authorities/${good}`), /404/);
  await page.click('[data-key=import]');
  await page.waitForSelector('text=The import is done');
  assert.equal((await server.script('GET', `/authorities/${good}`)).preferredName.ar, `دار ${word}`);
  assert.deepEqual(page.complaints, []);
});

test('an import by the keyboard alone: looked at first, then done', async () => {
  const id = newName('K').toUpperCase();
  const word = newWord();
  const page = await atTheRecords();
  // Waited for from the start: the browser has to know before the key is pressed that somebody else chooses the file.
  const choosing = page.waitForEvent('filechooser');
  await tabTo(page, 'csv');
  await page.keyboard.press('Enter');
  const chooser = await choosing;
  await chooser.setFiles(asFile([`corporateBody,${id},ar:دار ${word},,,,1950,,,`, `nonsense,${newName('X')},ar:اسم ${word},,,,,,,`]));
  await page.waitForSelector('text=What the import would do');
  assert.equal(await focusedKey(page), 'csv');
  await tabTo(page, 'outcome-wrong');
  await page.keyboard.press('Space');
  await page.waitForSelector('[data-key=outcome-wrong][aria-pressed=true]');
  assert.equal(await page.locator('.report tbody tr').count(), 1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  assert.equal(await focusedKey(page), 'report');
  await page.keyboard.press('Shift+Tab');
  assert.equal(await focusedKey(page), 'import');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=The import is done');
  assert.equal((await server.script('GET', `/authorities/${id}`)).preferredName.ar, `دار ${word}`);
  // The button has gone with what it did; the keyboard is on the one beside.
  assert.equal(await focusedKey(page), 'check');
  assert.deepEqual(page.complaints, []);
});

test('of a large file the wrong lines are seen, wherever they stand, and the report is kept as a harmless table', async () => {
  const [base, word] = [newName('L').toUpperCase(), newWord()];
  const lines = Array.from({ length: 1500 }, (_, i) => `person,${base}-${i},ar:${word} ${i},,,,${i % 100 === 99 ? '=1+1' : '1950'},,,`);
  const page = await atTheRecords();
  await choose(page, lines);
  await page.waitForSelector('text=What the import would do');
  await page.locator('.report p', { hasText: 'New: 1,485' }).filter({ hasText: 'Wrong: 15' }).waitFor();
  await page.click('[data-key=outcome-wrong]');
  await page.waitForSelector('[data-key=outcome-wrong][aria-pressed=true]');
  assert.equal(await page.locator('.report tbody tr').count(), 15);
  assert.match(await page.locator('.report tbody tr').last().textContent(), /1,501/);
  await page.click('[data-key=outcome-new]');
  await page.locator('.report tbody tr').nth(199).waitFor();
  await page.click('[data-key=more-lines]');
  await page.locator('.report tbody tr').nth(399).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-key=report]')]);
  const table = await readFile(await download.path(), 'utf8');
  assert.equal(table.trim().split('\r\n').length, 1501);
  assert.doesNotMatch(table, /(?:^|,)"?[=+@]/m);
  assert.deepEqual(page.complaints, []);
});

test('a file that is no list of records is refused with a sentence', async () => {
  const page = await atTheRecords();
  await page.setInputFiles('.import input[type=file]', { name: 'no.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
  await page.locator('.report .problem, .import > .problem:not(:empty)').first().waitFor();
  assert.equal(await page.locator('[data-key=import]').count(), 0);
});

test('a record is found by its name while one types, and its page shows its names', async () => {
  const word = newWord();
  const record = await server.script('POST', '/authorities', {
    kind: 'corporateBody',
    status: 'confirmed',
    preferredName: { ar: `هيئة ${word}`, en: `<b>Body</b> ${word}` },
    otherNames: [`اسم آخر ${word}`],
    existsFrom: '1950',
  });
  const page = await atTheRecords();
  await page.fill('#name', word);
  await page.locator('table.list tbody tr').nth(1).waitFor({ state: 'detached' });
  await page.click(`table.list a >> text=${word}`);
  await page.waitForSelector('.authority-page .fields');
  assert.match(await page.textContent('.authority-page .fields'), new RegExp(`اسم آخر ${word}`));
  assert.equal(await page.locator('.authority-page b').count(), 0);
  assert.match(page.url(), new RegExp(record.id));
});

test('a record is merged into another, with a reason, and taken out again', async () => {
  const word = newWord();
  const make = name => server.script('POST', '/authorities', { kind: 'corporateBody', status: 'confirmed', preferredName: { ar: name } });
  const [twin, survivor] = [await make(`هيئة ${word}`), await make(`مؤسسة ${word}`)];
  const page = await atTheDesk(browser, { hash: `#/authority/${twin.id}` });
  await page.click('[data-key=merge]');
  await page.keyboard.type(`مؤسسة ${word}`);
  await page.waitForSelector('.picker-list li');
  await page.keyboard.press('Enter');
  await page.keyboard.type('the same body');
  await page.keyboard.press('Enter');
  await page.waitForSelector(`text=This record has been merged into`);
  assert.equal((await server.script('GET', `/authorities/${twin.id}`)).replacedBy, survivor.id);
  await page.click(`.conflict-title a`);
  await page.click(`[data-key="unmerge-${twin.id}"]`);
  await page.keyboard.type('not the same after all');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=No other record has been merged into this one.');
  assert.equal((await server.script('GET', `/authorities/${twin.id}`)).replacedBy, undefined);
  assert.deepEqual(page.complaints, []);
});

test('the records are exported as a file', async () => {
  const page = await atTheRecords();
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-key=export]')]);
  assert.equal(download.suggestedFilename(), 'authorities.csv');
});

for (const [locale, scheme, width] of [['en-GB', 'dark', 1280], ['ar-LB', 'light', 400]]) {
  test(`accessible in ${locale}, ${scheme}, ${width} wide`, async () => {
    const word = newWord();
    const page = await atTheRecords({ locale, colorScheme: scheme, width });
    await choose(page, [`corporateBody,${newName('B')},ar:دار ${word},,,,1950,,,`, `nonsense,${newName('X')},ar:اسم ${word},,,,,,,`]);
    await page.waitForSelector('.report tbody');
    await assertAccessible(page, 'the records with the report of an import');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is cut off at the side');
  });
}

for (const [locale, scheme, width] of [['en-GB', 'light', 400], ['ar-LB', 'dark', 1280]]) {
  test(`a record's page is accessible in ${locale}, ${scheme}, ${width} wide`, async () => {
    const word = newWord();
    const make = name => server.script('POST', '/authorities', { kind: 'corporateBody', status: 'confirmed', preferredName: { ar: name }, existsFrom: '1950', existsTo: '1961', parallelNames: ['<b>Body</b>'] });
    const [twin, survivor] = [await make(`هيئة ${word}`), await make(`مؤسسة ${word}`)];
    await server.script('POST', `/authorities/${twin.id}/merge`, { into: survivor.id, reason: 'the same' });
    const page = await atTheDesk(browser, { hash: `#/authority/${survivor.id}`, locale, colorScheme: scheme, width });
    await page.click('[data-key=merge]');
    await page.click('details summary');
    await assertAccessible(page, 'a record with a merge begun');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is cut off at the side');
  });
}

for (const [locale, year, beside] of [['ar-LB', '١٩٥٨', null], ['ar', '1958', null], ['ckb-IQ', '١٩٥٨', null], ['fa-IR', '۱۳۳۷', '1958'], ['tr-TR', '1958', null]]) {
  test(`the years of a record are in the reader's digits and calendar, in ${locale}`, async () => {
    const word = newWord();
    const record = await server.script('POST', '/authorities', { kind: 'corporateBody', preferredName: { ar: `هيئة ${word}` }, existsFrom: '1958' });
    const page = await atTheRecords({ locale });
    await page.fill('#name', word);
    const details = page.locator('table.list tr', { hasText: word }).locator('.hint').first();
    await details.filter({ hasText: year }).waitFor();
    await page.evaluate(id => { location.hash = `#/authority/${id}`; }, record.id);
    const field = page.locator('.authority-page .field', { hasText: year });
    await field.waitFor();
    assert.equal((await field.textContent()).includes('1958'), year === '1958' || beside === '1958');
  });
}
