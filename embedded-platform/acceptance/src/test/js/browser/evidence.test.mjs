// The evidence panel: where each value comes from, and what a person decides about it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, atTheDesk, newPage, openBrowser, signIn } from './support/browser.mjs';
import { newName, Server, until } from './support/server.mjs';
import { contradictoryDates, hostile, naming, newWord } from './support/texts.mjs';

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

test('a decision about a field is taken back, and the rules\' value stands again', async () => {
  const statement = await arabic();
  const page = await shown(statement);
  await page.click('[data-key=edit-title]');
  await page.fill('[data-field=title] input', 'عنوان آخر');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-field=title] .badge.human');
  await page.click('[data-key=undo-title]');
  await page.locator('[data-field=title] .value', { hasText: 'بيان حول افتتاح معرض الكتاب' }).waitFor();
  await page.locator('[data-field=title] .badge.human').waitFor({ state: 'detached' });
  assert.equal((await server.script('GET', `/statements/${statement.id}`)).fields.title.origin, 'rule');
  assert.deepEqual(page.complaints, []);
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

/** Selects words of the text as a person with a mouse does. */
function select(page, paragraph, words) {
  return page.locator('.text p', { hasText: paragraph }).evaluate((node, wanted) => {
    const text = [...node.childNodes].find(child => child.textContent.includes(wanted));
    const leaf = text.nodeType === Node.TEXT_NODE ? text : text.firstChild;
    const at = leaf.data.indexOf(wanted);
    getSelection().setBaseAndExtent(leaf, at, leaf, at + wanted.length);
  }, words);
}

/** A statement whose text names a body that has a record, on a page to which its links come only when they are let. */
async function beforeItsLinks() {
  const body = `مكتبة ${newWord()}`;
  await server.script('POST', '/authorities', { kind: 'corporateBody', status: 'confirmed', preferredName: { ar: body } });
  const names = { issuer: `وزارة ${newWord()}`, body, person: `سامر ${newWord()}` };
  const statement = await server.statement(folder.id, `${newName('later')}.txt`, naming({ code: newName('SMI/A3'), ...names }));
  await until('its links', () => server.script('GET', `/statements/${statement.id}/links`), ({ links, stale }) => links.length >= 3 && !stale);
  const page = await newPage(browser);
  let letLinksCome;
  const held = new Promise(resolve => { letLinksCome = resolve; });
  await page.route('**/links', async route => {
    await held;
    await route.continue();
  });
  await signIn(page, `#/statement/${statement.id}`);
  const paragraph = page.locator('.text p', { hasText: 'المجتمعون' });
  await paragraph.waitFor();
  return { statement, page, body, letLinksCome, paragraph, marked: paragraph.locator('mark[class*=mark-link]') };
}

test('what is selected in the text becomes a value, whatever arrives meanwhile', async () => {
  const { statement, page, body, letLinksCome, marked } = await beforeItsLinks();
  await page.click('[data-key=edit-statedEntities]');
  await page.fill('[data-field=statedEntities] textarea', '');
  await select(page, 'المجتمعون', body);
  letLinksCome();
  await marked.waitFor();
  await page.click('text=Use the selected text');
  assert.equal(await page.inputValue('[data-field=statedEntities] textarea'), body);
  await page.click('[data-field=statedEntities] button[type=submit]');
  await page.waitForSelector('[data-field=statedEntities] .badge.human');
  assert.deepEqual((await server.script('GET', `/statements/${statement.id}`)).fields.statedEntities.values, [body]);
});

test('while a person is selecting, the text is left alone', async () => {
  const { page, letLinksCome, paragraph, marked } = await beforeItsLinks();
  await paragraph.evaluate(node => { node.pressedOn = node.firstChild; });
  const box = await paragraph.boundingBox();
  await page.mouse.move(box.x + box.width - 60, box.y + box.height / 2);
  await page.mouse.down();
  letLinksCome();
  await page.locator('.link').first().waitFor();
  assert.ok(await paragraph.evaluate(node => node.pressedOn.isConnected), 'nothing is drawn anew under the pointer');
  assert.equal(await marked.count(), 0);
  await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await marked.waitFor();
  const selected = await paragraph.evaluate(node => String(node.getRootNode().getSelection()));
  assert.ok(selected.length > 10, `still selected: ${selected}`);
});

test('the description of an approved statement is closed to who does not approve, and says so', async () => {
  const statement = await arabic();
  const editor = await server.person();
  await server.join(editor.user, 'GROUP_BAYAN_EDITORS');
  await server.permit(statement.id, editor.user, 'Collaborator');
  await server.script('POST', `/statements/${statement.id}/review`, { action: 'approve' });
  const page = await shown(statement, { login: editor });
  await page.waitForSelector('text=The description is approved.');
  assert.equal(await page.locator('[data-key^=edit-], [data-key^=confirm-], .link .buttons button').count(), 0);
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

for (const [locale, day] of [['fa-IR', '۲۴ اسفند ۱۳۸۹'], ['ar-SA', null], ['ru-RU', '15 марта 2011']]) {
  test(`the day is in the reader's calendar with the original beside, in ${locale}`, async () => {
    const page = await shown(await arabic(), { locale });
    const value = await page.textContent('[data-field=date] .value');
    const expected = day ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date('2011-03-15'));
    assert.ok(value.includes(expected), value);
    assert.equal(await page.textContent('[data-field=date] .original'), '2011/03/15');
  });
}
