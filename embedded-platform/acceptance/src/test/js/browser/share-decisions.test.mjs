// Deciding on the details page of a genuine Share: values, contradictions and names, with the mouse and by the keyboard alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { focusedKey, openBrowser, tabTo } from './support/browser.mjs';
import { newName, Server, until } from './support/server.mjs';
import { complaintsOf, inShare, linksOf, nodeRef, records, statementOf, withoutShare as skip } from './support/share.mjs';
import { contradictoryDates } from './support/texts.mjs';

const server = new Server();
let browser;
let folder;

before(async () => {
  if (!skip) {
    browser = await openBrowser();
    folder = await server.intakeFolder('decisions');
  }
});

after(async () => {
  if (!skip) {
    await browser.close();
    await server.remove(folder.id);
  }
});

const fieldsOf = async id => (await server.script('GET', `/statements/${id}`)).fields;
const stateOf = async (id, name) => (await linksOf(server, id)).links.find(link => link.name === name)?.state;
const twoDates = () => server.statement(folder.id, `${newName('dates')}.txt`, contradictoryDates(newName('SMI/D')));

async function details(id, options) {
  const page = await inShare(browser, `document-details?nodeRef=${nodeRef(id)}`, options);
  await page.locator('bayan-evidence .fields').waitFor();
  return page;
}

test('two dates stand side by side on the details page, and one is taken with the mouse', { skip }, async () => {
  const { id } = await twoDates();
  const page = await details(id);
  const sides = page.locator('bayan-evidence [data-field=date] .side');
  assert.equal(await sides.count(), 2);
  await sides.nth(1).getByRole('button', { name: /^Take/ }).click();
  await page.locator('bayan-evidence [data-field=date] .badge.human').waitFor();
  const { date } = await fieldsOf(id);
  assert.deepEqual([date.value, date.origin], ['2011-03-12', 'human']);
  assert.deepEqual(complaintsOf(page), []);
});

test('by the keyboard alone: a contradiction decided, a value confirmed, one corrected, and taken back', { skip }, async () => {
  const { id } = await twoDates();
  const page = await details(id, { locale: 'ar-LB' });
  await tabTo(page, 'confirm-title');
  await page.keyboard.press('Enter');
  await page.locator('bayan-evidence [data-field=title] .badge.human').waitFor();
  assert.equal(await focusedKey(page), 'edit-title');
  await tabTo(page, 'take-date-2011-03-12');
  await page.keyboard.press('Enter');
  await page.locator('bayan-evidence [data-field=date] .badge.human').waitFor();
  assert.equal(await focusedKey(page), 'edit-date');
  await tabTo(page, 'edit-place');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('طرابلس');
  await page.keyboard.press('Enter');
  await page.locator('bayan-evidence [data-field=place] .badge.human').waitFor();
  assert.equal(await focusedKey(page), 'edit-place');
  const decided = await fieldsOf(id);
  assert.deepEqual([decided.date.value, decided.place.value, decided.title.origin], ['2011-03-12', 'طرابلس', 'human']);
  await page.keyboard.press('Shift+Tab');
  assert.equal(await focusedKey(page), 'undo-place');
  await page.keyboard.press('Enter');
  await page.locator('bayan-evidence [data-field=place] .badge.human').waitFor({ state: 'detached' });
  assert.equal((await fieldsOf(id)).place.value, 'بيروت');
  assert.equal(await focusedKey(page), 'edit-place');
  assert.match(page.url(), /document-details/);
  assert.deepEqual(complaintsOf(page), []);
});

test('by the keyboard alone: a name settled in all statements, and taken back in all', { skip }, async () => {
  const { names } = await records(server);
  const [{ id }, other] = [await statementOf(server, folder, names), await statementOf(server, folder, names)];
  const page = await details(id);
  const { linkId } = (await linksOf(server, id)).links.find(link => link.name === names.body);
  await page.locator(`bayan-links:not([brief]) [data-key=link-${linkId}]`).waitFor();
  await tabTo(page, `link-${linkId}`);
  await tabTo(page, `everywhere-${linkId}`);
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, `link-${linkId}`);
  await page.keyboard.press('a');
  await page.locator('bayan-links:not([brief]) .undo-bar').waitFor();
  for (const each of [id, other.id]) {
    await until(`${names.body} to be linked`, () => stateOf(each, names.body), state => state === 'linked');
  }
  await page.keyboard.press('u');
  for (const each of [id, other.id]) {
    await until(`${names.body} to be suggested again`, () => stateOf(each, names.body), state => state === 'suggested');
  }
  await page.locator(`bayan-links:not([brief]) [data-key=link-${linkId}] .chip-suggested`).waitFor();
  assert.equal(await focusedKey(page), `link-${linkId}`);
  assert.deepEqual(complaintsOf(page), []);
});

test('one saves the form while another decides: what was decided stands, and so does what was written', { skip }, async () => {
  const { names, older } = await records(server);
  const { id } = await statementOf(server, folder, names);
  const form = await inShare(browser, `edit-metadata?nodeRef=${nodeRef(id)}`);
  await form.locator('bayan-links[association=relatedEntity] .link').waitFor();
  const page = await details(id);
  const card = page.locator('bayan-links:not([brief]) .link', { has: page.locator(`.link-name:text-is("${names.body}")`) });
  await card.locator(`input[value="${older.id}"]`).check();
  await card.getByRole('button', { name: /^Accept/ }).click();
  await page.locator('bayan-links:not([brief]) .undo-bar').waitFor();
  await form.fill('input[name=prop_bay_occasion]', 'معرض الكتاب');
  await form.click('button[id$=form-submit-button]');
  await form.waitForURL(address => !address.href.includes('edit-metadata'), { waitUntil: 'commit' });
  assert.equal((await fieldsOf(id)).occasion.value, 'معرض الكتاب');
  assert.equal(await stateOf(id, names.body), 'linked');
  assert.equal(await stateOf(id, names.issuer), 'linked');
});

test('an authority record\'s page shows its statements, its names, and what was merged into it', { skip }, async () => {
  const { names, issuer, older } = await records(server);
  const { id } = await statementOf(server, folder, names);
  await server.script('POST', `/authorities/${older.id}/merge`, { into: issuer.id, reason: 'الاسم القديم' });
  const page = await inShare(browser, `document-details?nodeRef=${nodeRef(issuer.nodeId)}`);
  const record = page.locator('bayan-authority');
  await record.locator('.authority-head', { hasText: names.issuer }).waitFor();
  await record.getByText(names.body).first().waitFor();
  const statement = record.locator(`table.list a[href*="${id}"]`).first();
  await statement.waitFor();
  await statement.click();
  await page.locator('bayan-evidence .fields').waitFor();
  assert.match(page.url(), new RegExp(id));
});
