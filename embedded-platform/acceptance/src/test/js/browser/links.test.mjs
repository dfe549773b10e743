// The linking control: what is linked, suggested and unknown, and every decision about it, by mouse and by keyboard.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, atTheDesk, focusedKey, openBrowser } from './support/browser.mjs';
import { newName, Server, until } from './support/server.mjs';
import { naming, newWord } from './support/texts.mjs';

const server = new Server();
let browser;
let folder;

before(async () => {
  browser = await openBrowser();
  folder = await server.intakeFolder('links');
});

after(async () => {
  await browser.close();
  await server.remove(folder.id);
});

/**
 * A statement by a body that exactly one record names, about a body that two records name, with a person that none does.
 */
async function statementOfThree(names = newNames()) {
  const statement = await server.statement(folder.id, `${newName('links')}.txt`, naming({ code: newName('SMI/L'), ...names }));
  const links = await linked(statement.id);
  return { statement, names, links };
}

function newNames() {
  const word = newWord();
  return { issuer: `وزارة ${word}`, body: `مكتبة ${word}`, person: `سامر ${word}` };
}

async function records(names) {
  const confirmed = { status: 'confirmed', kind: 'corporateBody' };
  const issuer = await server.script('POST', '/authorities', { ...confirmed, preferredName: { ar: names.issuer, ...(names.latin ? { en: names.latin } : {}) } });
  const older = await server.script('POST', '/authorities', { ...confirmed, preferredName: { ar: names.body }, existsFrom: '1920' });
  const newer = await server.script('POST', '/authorities', { ...confirmed, preferredName: { ar: names.body }, existsFrom: '1952' });
  return { issuer, older, newer };
}

function linked(id) {
  return until(`links of ${id}`, () => server.script('GET', `/statements/${id}/links`), answer => answer.links.length >= 3 && !answer.stale);
}

async function scene(more = {}) {
  const names = { ...newNames(), ...more };
  const made = await records(names);
  return { ...(await statementOfThree(names)), made };
}

async function shown(id, options) {
  const page = await atTheDesk(browser, { hash: `#/statement/${id}`, ...options });
  await page.waitForSelector('.link');
  return page;
}

const card = (page, name) => page.locator('.link', { has: page.locator(`.link-name:text-is("${name}")`) });
const stateOf = async (id, name) => (await server.script('GET', `/statements/${id}/links`)).links.find(link => link.name === name).state;

test('shows what is linked, what is suggested with score and rivals, and what no record has', async () => {
  const { statement, names } = await scene();
  const page = await shown(statement.id);
  await card(page, names.issuer).locator('.chip-linked').waitFor();
  const suggested = card(page, names.body);
  await suggested.locator('.chip-suggested').waitFor();
  assert.equal(await suggested.locator('input[type=radio]').count(), 2);
  assert.equal(await suggested.locator('.score').count(), 2);
  assert.match(await suggested.locator('.context').textContent(), new RegExp(names.body));
  await card(page, names.person).locator('.chip-unknown').waitFor();
  assert.deepEqual(page.complaints, []);
});

test('a rival is accepted, and the decision taken back', async () => {
  const { statement, names, made } = await scene();
  const page = await shown(statement.id);
  const suggested = card(page, names.body);
  await suggested.locator(`input[value="${made.newer.id}"]`).check();
  await suggested.getByRole('button', { name: /^Accept/ }).click();
  await card(page, names.body).locator('.chip-linked').waitFor();
  const { links } = await server.script('GET', `/statements/${statement.id}/links`);
  assert.equal(links.find(link => link.name === names.body).authority.id, made.newer.id);
  await page.click('[data-key=undo-last]');
  await card(page, names.body).locator('.chip-suggested').waitFor();
  assert.equal(await stateOf(statement.id, names.body), 'suggested');
});

test('a suggestion is rejected', async () => {
  const { statement, names } = await scene();
  const page = await shown(statement.id);
  await card(page, names.body).getByRole('button', { name: /^Reject/ }).click();
  await card(page, names.body).locator('.chip-rejected').waitFor();
  assert.equal(await stateOf(statement.id, names.body), 'rejected');
});

test('another record is found while typing, in another script than the text\'s, and chosen', async () => {
  const latin = `Zubrowka${Date.now()}`;
  const { statement, names, made } = await scene({ latin });
  const page = await shown(statement.id);
  await card(page, names.body).getByRole('button', { name: /^Choose another/ }).click();
  await page.keyboard.type(latin);
  await page.waitForSelector('.picker-list li');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.undo-bar');
  const { links } = await server.script('GET', `/statements/${statement.id}/links`);
  assert.ok(links.some(link => link.state === 'linked' && link.decidedBy && link.authority.id === made.issuer.id));
});

test('a provisional record is made of a name that none has', async () => {
  const { statement, names } = await scene();
  const page = await shown(statement.id);
  await card(page, names.person).getByRole('button', { name: /^New record/ }).click();
  assert.equal(await page.inputValue('.record-form input[data-key=record]'), names.person);
  await page.click('.record-form button[type=submit]');
  await card(page, names.person).locator('.chip-linked').waitFor();
  const { links } = await server.script('GET', `/statements/${statement.id}/links`);
  const { authority } = links.find(link => link.name === names.person);
  assert.equal(authority.status, 'provisional');
  assert.equal(authority.kind, 'person');
});

test('one decision settles the name in every statement, and is taken back everywhere', async () => {
  const { statement, names, made } = await scene();
  const other = await statementOfThree(names);
  const page = await shown(statement.id);
  const suggested = card(page, names.body);
  await suggested.locator(`input[value="${made.older.id}"]`).check();
  await suggested.locator('.everywhere input').check();
  await suggested.getByRole('button', { name: /^Accept/ }).click();
  await until('the other statement to be linked', () => stateOf(other.statement.id, names.body), state => state === 'linked');
  await page.click('[data-key=undo-last]');
  await until('the other statement to be as before', () => stateOf(other.statement.id, names.body), state => state === 'suggested');
});

test('a link is added by hand', async () => {
  const { statement } = await scene();
  const word = newWord();
  const added = await server.script('POST', '/authorities', { kind: 'person', status: 'confirmed', preferredName: { ar: `هدى ${word}` } });
  const page = await shown(statement.id);
  await page.click('[data-key=add]');
  await page.keyboard.type(`هدى ${word}`);
  await page.waitForSelector('.picker-list li');
  await page.keyboard.press('Enter');
  await page.click('.add-link button.primary');
  await page.waitForSelector(`.link >> text=${added.id}`);
});

test('by the keyboard alone: reject, make a record, take back', async () => {
  const { statement, names } = await scene();
  const page = await shown(statement.id);
  await page.focus('.link[tabindex="0"]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('r');
  await card(page, names.body).locator('.chip-rejected').waitFor();
  // The next name that waits has the focus now.
  await page.keyboard.press('n');
  await page.waitForSelector('.record-form');
  await page.keyboard.press('Enter');
  await card(page, names.person).locator('.chip-linked').waitFor();
  assert.match(await focusedKey(page), /^undo-last$/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=status] >> text=The decision has been taken back.', { state: 'attached' });
  const { links } = await server.script('GET', `/statements/${statement.id}/links`);
  assert.equal(links.find(link => link.name === names.person).decidedBy, undefined);
  assert.equal(await stateOf(statement.id, names.body), 'rejected');
});

test('a mention, clicked in the text, leads to its card', async () => {
  const { statement, names, links } = await scene();
  const page = await shown(statement.id);
  await page.locator('.text mark.mark-link-suggested').first().click();
  const { linkId } = links.links.find(link => link.name === names.body);
  assert.equal(await focusedKey(page), `link-${linkId}`);
});

test('two people at once: each sees what stands in the end', async () => {
  const { statement, names } = await scene();
  const editor = await server.person();
  await server.join(editor.user, 'GROUP_BAYAN_EDITORS');
  await server.permit(statement.id, editor.user, 'Collaborator');
  const [first, second] = [await shown(statement.id), await shown(statement.id, { login: editor })];
  await card(first, names.body).getByRole('button', { name: /^Accept/ }).click();
  await card(first, names.body).locator('.chip-linked').waitFor();
  await card(second, names.body).getByRole('button', { name: /^Reject/ }).click();
  await second.waitForSelector('.undo-bar, .links .problem:not(:empty)');
  const state = await stateOf(statement.id, names.body);
  await card(second, names.body).locator(`.chip-${state}`).waitFor();
  await first.reload();
  await card(first, names.body).locator(`.chip-${state}`).waitFor();
});

test('who may only read decides nothing', async () => {
  const { statement } = await scene();
  const reader = await server.person();
  await server.permit(statement.id, reader.user, 'Consumer');
  const page = await shown(statement.id, { login: reader });
  await page.waitForSelector('text=You may read this statement, not change it.');
  assert.equal(await page.locator('.link .buttons button').count(), 0);
});

test('a record whose name looks like markup is text', async () => {
  const word = newWord();
  const names = { issuer: `وزارة ${word}`, body: `مكتبة ${word}`, person: `سامر ${word}` };
  await records(names);
  await server.script('POST', '/authorities', { kind: 'corporateBody', status: 'confirmed', preferredName: { ar: names.body, en: `<img src=x onerror=alert(1)> ${word}` }, existsFrom: '1990', note: '<script>alert(2)</script>' });
  const { statement } = await statementOfThree(names);
  const page = await shown(statement.id);
  await page.locator('.candidate', { hasText: '<img src=x onerror=alert(1)>' }).waitFor();
  assert.equal(await page.locator('.candidate img, .candidate script').count(), 0);
  assert.deepEqual(page.complaints, []);
});

for (const [locale, scheme, width] of [['en-GB', 'light', 1280], ['ar-LB', 'dark', 400]]) {
  test(`accessible in ${locale}, ${scheme}, ${width} wide`, async () => {
    const { statement, names } = await scene();
    const page = await shown(statement.id, { locale, colorScheme: scheme, width });
    await assertAccessible(page, 'links');
    const { linkId } = (await server.script('GET', `/statements/${statement.id}/links`)).links.find(link => link.name === names.body);
    await page.click(`[data-key="choose-${linkId}"]`);
    await page.keyboard.type('مكتبة');
    await page.waitForSelector('.picker-list li');
    await assertAccessible(page, 'links with the list of records open');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.click(`[data-key="create-${linkId}"]`);
    await assertAccessible(page, 'links with a new record');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is cut off at the side');
  });
}
