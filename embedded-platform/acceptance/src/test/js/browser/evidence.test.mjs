// The evidence panel: where each value comes from, and what a person decides about it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, atTheDesk, openBrowser } from './support/browser.mjs';
import { newName, Server, until } from './support/server.mjs';
import { contradictoryDates, hostile } from './support/texts.mjs';

const server = new Server();
let browser;
let folder;

before(async () => {
  browser = await openBrowser();
  folder = await server.intakeFolder('evidence');
});

after(async () => {
  await browser.close();
  await server.remove(folder.id);
});

async function shown(statement, options) {
  const page = await atTheDesk(browser, { hash: `#/statement/${statement.id}`, ...options });
  await page.waitForSelector('.fields');
  return page;
}

const arabic = () => server.statement(folder.id, `${newName('ar')}.txt`, contradictoryDates(newName('SMI/A1')));

test('a value, clicked, is marked where it stands in the text', async () => {
  const page = await shown(await arabic());
  await page.click('[data-field=issuer] button.source');
  assert.equal(await page.textContent('.text mark.shown'), 'وزارة الثقافة');
  assert.ok(await page.isVisible('.text mark.shown'));
  assert.deepEqual(page.complaints, []);
});

test('a mark, clicked, leads to its field', async () => {
  const page = await shown(await arabic());
  await page.click('.text mark >> text=2011/03/15');
  const field = await page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) {
      active = active.shadowRoot.activeElement;
    }
    return active.closest('[data-field]').dataset.field;
  });
  assert.equal(field, 'date');
});

test('two dates that contradict each other stand side by side, and one is taken', async () => {
  const statement = await arabic();
  const page = await shown(statement);
  const sides = page.locator('[data-field=date] .side');
  assert.equal(await sides.count(), 2);
  await sides.nth(1).locator('button', { hasText: 'Take this' }).click();
  await page.waitForSelector('[data-field=date] .badge.human');
  assert.equal(await page.locator('[data-field=date] .side').count(), 0);
  const view = await server.script('GET', `/statements/${statement.id}`);
  assert.equal(view.fields.date.value, '2011-03-12');
  assert.equal(view.fields.date.origin, 'human');
});

test('a value is corrected in place, by the keyboard alone', async () => {
  const statement = await arabic();
  const page = await shown(statement);
  await page.focus('[data-key=edit-place]');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('طرابلس');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-field=place] .badge.human');
  assert.equal((await server.script('GET', `/statements/${statement.id}`)).fields.place.value, 'طرابلس');
});

test('a value that cannot be is refused with a sentence beside it, and what was typed stays', async () => {
  const page = await shown(await arabic());
  await page.click('[data-key=edit-date]');
  await page.fill('[data-field=date] input', '31 of never');
  await page.click('[data-field=date] button[type=submit]');
  const problem = page.locator('[data-field=date] .problem');
  await problem.filter({ hasText: '31 of never' }).waitFor();
  assert.equal(await page.inputValue('[data-field=date] input'), '31 of never');
});

test('escape leaves a value as it was', async () => {
  const statement = await arabic();
  const page = await shown(statement);
  await page.click('[data-key=edit-title]');
  await page.fill('[data-field=title] input', 'no');
  await page.keyboard.press('Escape');
  await page.waitForSelector('[data-field=title] .value');
  assert.equal((await server.script('GET', `/statements/${statement.id}`)).fields.title.value, 'بيان حول افتتاح معرض الكتاب');
});

async function untilTaken(attempt) {
  for (let left = 20; !(await attempt()); left -= 1) {
    assert.ok(left > 0, 'the selection was never taken over');
  }
}

test('what is selected in the text becomes a value', async () => {
  const statement = await arabic();
  const page = await shown(statement);
  const area = page.locator('[data-field=statedEntities] textarea');
  const place = page.locator('.text p', { hasText: 'المجتمعون' });
  // The text is drawn anew when the links arrive, which ends a selection: a person selects again.
  await untilTaken(async () => {
    if (!(await area.isVisible())) {
      await page.click('[data-key=edit-statedEntities]');
    }
    await place.evaluate(paragraph => {
      const text = [...paragraph.childNodes].find(node => node.textContent.includes('المكتبة الوطنية'));
      const leaf = text.nodeType === Node.TEXT_NODE ? text : text.firstChild;
      const at = leaf.data.indexOf('المكتبة الوطنية');
      getSelection().setBaseAndExtent(leaf, at, leaf, at + 'المكتبة الوطنية'.length);
    });
    await page.click('text=Use the selected text');
    return (await area.inputValue()) === 'المكتبة الوطنية';
  });
  await page.click('[data-field=statedEntities] button[type=submit]');
  await page.waitForSelector('[data-field=statedEntities] .badge.human');
  assert.deepEqual((await server.script('GET', `/statements/${statement.id}`)).fields.statedEntities.values, ['المكتبة الوطنية']);
});

test('a value that looks like markup is text', async () => {
  const statement = await server.statement(folder.id, `${newName('<b>a&b')}`.replaceAll(/[<>]/g, '') + '.txt', hostile(newName('SMI/A2')));
  const page = await shown(statement);
  assert.match(await page.textContent('[data-field=title] .value'), /<img src=x onerror=alert\(1\)>/);
  assert.equal(await page.locator('img, .text script, svg[onload]').count(), 0);
  assert.deepEqual(page.complaints, []);
});

test('who may only read is shown no button that would be refused', async () => {
  const statement = await arabic();
  const reader = await server.person();
  await server.permit(statement.id, reader.user, 'Consumer');
  const page = await shown(statement, { login: reader });
  await page.waitForSelector('text=You may read this statement, not change it.');
  assert.equal(await page.locator('[data-key^=edit-], [data-key^=confirm-]').count(), 0);
});

test('what another has decided meanwhile is not undone by an old page', async () => {
  const statement = await arabic();
  const [first, second] = [await shown(statement), await shown(statement)];
  await first.click('[data-key=edit-place]');
  await first.fill('[data-field=place] input', 'صيدا');
  await first.keyboard.press('Enter');
  await first.waitForSelector('[data-field=place] .badge.human');
  await second.click('[data-key=confirm-issuer]');
  await second.waitForSelector('[data-field=issuer] .badge.human');
  assert.equal(await second.textContent('[data-field=place] .value'), 'صيدا');
});

test('read again keeps what a person decided', async () => {
  const statement = await arabic();
  const page = await shown(statement);
  await page.click('[data-key=confirm-title]');
  await page.waitForSelector('[data-field=title] .badge.human');
  await page.click('[data-key=read-again]');
  await until('a second reading', () => server.script('GET', `/statements/${statement.id}`), view => view.extractedAt !== statement.extractedAt);
  await page.waitForSelector('[data-field=title] .badge.human');
});

for (const [locale, scheme] of [['en-GB', 'light'], ['ar-LB', 'light'], ['en-GB', 'dark'], ['ar-LB', 'dark']]) {
  test(`accessible in ${locale}, ${scheme}`, async () => {
    const page = await shown(await arabic(), { locale, colorScheme: scheme });
    await assertAccessible(page, 'a statement');
    await page.click('[data-key=edit-date]');
    await assertAccessible(page, 'a statement whose date is being corrected');
  });
}

test('Arabic: mirrored, in the reader\'s month names, with the original beside', async () => {
  const page = await shown(await arabic(), { locale: 'ar-LB' });
  assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
  const fields = await page.locator('.fields').boundingBox();
  const text = await page.locator('.text').boundingBox();
  assert.ok(fields.x > text.x, 'the description stands on the right, where reading begins');
  assert.match(await page.textContent('[data-field=date] .value'), /آذار/);
  assert.equal(await page.textContent('[data-field=date] .original'), '2011/03/15');
});
