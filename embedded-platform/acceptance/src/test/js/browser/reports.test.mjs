// Reports of the desk, the list that they lead to, and searches that are kept.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, atTheDesk, openBrowser } from './support/browser.mjs';
import { newName, Server } from './support/server.mjs';

const server = new Server();
let browser;
let folder;
let issuer;

before(async () => {
  browser = await openBrowser();
  folder = await server.intakeFolder('reports');
  issuer = `دار ${newName('الوثائق')}`;
  for (const type of ['مرسوم', 'كلمة']) {
    await server.statement(folder.id, `${newName('report')}.txt`, `بيان عن الكتاب\n\nنرحب بالحضور.\n\nالعنوان: بيان عن الكتاب\nنوع الوثيقة: ${type}\nالجهة المصدرة: ${issuer}\nتاريخ الصدور: 2011/03/15\n`);
  }
});

after(async () => {
  await browser.close();
  await server.remove(folder.id);
});

const atTheReports = (options, query = '') => atTheDesk(browser, { hash: `#/reports${query}`, ...options });

test('a bar says how many statements an issuer has, and leads to them', async () => {
  const page = await atTheReports({}, '?by=issuers&since=2011&until=2011');
  const row = page.locator('table.report tbody tr', { hasText: issuer });
  assert.equal(await row.locator('.cell-count').textContent(), '2');
  assert.ok(Number(await row.locator('.bar rect').getAttribute('width')) > 0);
  await row.locator('th a').click();
  await page.waitForSelector('table.list:not(.report) tbody tr');
  assert.equal(await page.locator('table.list tbody tr').count(), 2);
  await page.locator('[data-key=narrowed-issuer]', { hasText: issuer }).waitFor();
  await page.click('[data-key=narrowed-issuer]');
  await page.waitForFunction(() => !location.hash.includes('issuer='));
  assert.deepEqual(page.complaints, []);
});

test('another report is chosen by the keyboard, and the time narrows it', async () => {
  const page = await atTheReports();
  await page.waitForSelector('table.report');
  await page.focus('[data-key=by-years]');
  await page.keyboard.press('Enter');
  await page.locator('table.report th[scope=row]', { hasText: '2011' }).waitFor();
  await page.fill('#until', '1066');
  await page.press('#until', 'Tab');
  await page.waitForSelector('.list-empty');
  await page.fill('#until', 'long ago');
  await page.press('#until', 'Tab');
  await page.locator('.problem', { hasText: 'long ago' }).waitFor();
});

test('the table for spreadsheets has the labels of the reader\'s language', async () => {
  const page = await atTheReports({ locale: 'fr-FR' }, '?by=types');
  await page.waitForSelector('table.report');
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-key=csv]')]);
  const chunks = [];
  for await (const chunk of await file.createReadStream()) {
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  assert.match(text, /^\uFEFFType de document,/);
});

test('bars begin where the text begins', async () => {
  const page = await atTheReports({ locale: 'ar' }, '?by=issuers');
  await page.waitForSelector('table.report');
  const [bar, label] = await page.evaluate(() => {
    const root = document.querySelector('bayan-desk').shadowRoot.querySelector('bayan-reports').shadowRoot;
    return [root.querySelector('.bar').getBoundingClientRect().x, root.querySelector('th[scope=row]').getBoundingClientRect().x];
  });
  assert.ok(bar < label, 'the labels stand at the right');
  const matrix = await page.evaluate(() => getComputedStyle(document.querySelector('bayan-desk').shadowRoot.querySelector('bayan-reports').shadowRoot.querySelector('.bar')).transform);
  assert.match(matrix, /matrix\(-1/);
});

for (const [locale, colorScheme, width] of [['en-GB', 'light', 1280], ['ar', 'light', 1280], ['ar', 'dark', 390], ['ckb', 'dark', 1280], ['ru', 'light', 390]]) {
  test(`reports in ${locale}, ${colorScheme}, ${width} wide, are accessible`, async () => {
    const page = await atTheReports({ locale, colorScheme, width }, '?by=types');
    await page.waitForSelector('table.report');
    await assertAccessible(page);
    assert.deepEqual(page.complaints, []);
  });
}

test('what an archive looks for every day stands ready', async () => {
  const page = await atTheDesk(browser, { hash: '#/statements?show=toReview' });
  await page.locator('table.list tbody tr').first().waitFor();
  await page.click('[data-key=filter-noIssuer]');
  await page.locator('table.list tbody tr', { hasText: issuer }).first().waitFor({ state: 'detached' });
  await page.waitForSelector('.list-body:not([aria-busy])');
  assert.deepEqual(page.complaints, []);
});

test('a search is kept under a name, renamed, found again, and given up', async () => {
  const name = newName('بحث');
  const page = await atTheDesk(browser, { hash: `#/statements?issuer=${encodeURIComponent(issuer)}` });
  await page.click('[data-key=keep]');
  await page.fill('#kept-name', name);
  await page.press('#kept-name', 'Enter');
  await page.locator('.kept a[aria-current=true]', { hasText: name }).waitFor();
  await page.goto(page.url().replace(/#.*/, '#/statements'));
  await page.locator('.kept a', { hasText: name }).click();
  await page.waitForFunction(() => location.hash.includes('issuer='));
  await page.locator('.kept-one', { hasText: name }).locator('[data-key^=name-]').click();
  await page.fill('#kept-name', `${name}-2`);
  await page.press('#kept-name', 'Enter');
  await page.locator('.kept a', { hasText: `${name}-2` }).waitFor();
  await assertAccessible(page);
  await page.locator('.kept-one', { hasText: name }).locator('[data-key^=drop-]').click();
  await page.locator('.kept a', { hasText: name }).waitFor({ state: 'detached' });
  assert.deepEqual(page.complaints, []);
});

for (const [locale, year] of [['ar-LB', '٢٠١١'], ['fa-IR', '۱۳۸۹ تا ۱۳۹۰'], ['ckb-IQ', '٢٠١١'], ['fr-FR', '2011']]) {
  test(`a year of the report is in the reader's digits and calendar, and leads to its statements, in ${locale}`, async () => {
    const page = await atTheDesk(browser, { hash: '#/reports?by=years', locale });
    const row = page.locator('table.report tbody tr', { hasText: year });
    assert.equal((await row.textContent()).includes('2011'), /^(?:fa|fr)/.test(locale));
    await row.locator('a').first().click();
    await page.locator('.narrowed', { hasText: year }).waitFor();
    await page.locator('table.list tbody tr').first().waitFor();
  });
}
