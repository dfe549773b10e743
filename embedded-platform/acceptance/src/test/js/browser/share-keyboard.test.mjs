// The linking control in a form of a genuine Share by the keyboard alone: what is typed in any script, where the keyboard is after each
// step, and what is said aloud.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { focusedKey, openBrowser, tabTo } from './support/browser.mjs';
import { newName, Server, until } from './support/server.mjs';
import { complaintsOf, inShare, linksOf, nodeRef, records, statementOf, withoutShare as skip } from './support/share.mjs';
import { newWord } from './support/texts.mjs';

const server = new Server();
let browser;
let folder;

before(async () => {
  if (!skip) {
    browser = await openBrowser();
    folder = await server.intakeFolder('keyboard');
  }
});

after(async () => {
  if (!skip) {
    await browser.close();
    await server.remove(folder.id);
  }
});

const linkOf = async (id, name) => (await linksOf(server, id)).links.find(link => link.name === name);
const bodies = page => page.locator('bayan-links[association=relatedEntity]');
const said = (control, what) => control.locator('.unseen[role=status]', { hasText: what }).waitFor({ state: 'attached' });

/** A statement in its edit form, with the card of the body that two records may be. */
async function scene(options) {
  const made = await records(server);
  const { id } = await statementOf(server, folder, made.names);
  const page = await inShare(browser, `edit-metadata?nodeRef=${nodeRef(id)}`, options);
  const control = bodies(page);
  await control.locator('.link').waitFor();
  const { linkId } = await linkOf(id, made.names.body);
  return { ...made, id, page, control, linkId };
}

/** Presses a key of an Arabic keyboard: its letter is another one, its place is the same. */
async function pressArabic(page, code, letter) {
  const session = await page.context().newCDPSession(page);
  for (const type of ['keyDown', 'keyUp']) {
    await session.send('Input.dispatchKeyEvent', { type, code, key: letter, ...(type === 'keyDown' ? { text: letter } : {}) });
  }
  await session.detach();
}

const SPOKEN = {
  arabic: { language: 'ar', locale: 'ar-LB', noun: 'مجمع' },
  latin: { language: 'en', locale: 'en-GB', noun: 'Academy' },
  cyrillic: { language: 'ru', locale: 'ru-RU', noun: 'Академия' },
};

for (const [script, { language, locale, noun }] of Object.entries(SPOKEN)) {
  test(`another record is chosen by typing in ${script} letters, and taken back, without a mouse`, { skip }, async () => {
    const { id, page, control, linkId, names } = await scene({ locale });
    const name = `${noun} ${newWord(script)}`;
    const wanted = await server.script('POST', '/authorities', { kind: 'corporateBody', status: 'confirmed', preferredName: { [language]: name } });
    await tabTo(page, `link-${linkId}`);
    await (script === 'arabic' ? pressArabic(page, 'KeyO', 'خ') : page.keyboard.press('o'));
    assert.equal(await focusedKey(page), 'picker');
    // Escape closes what is open, and the keyboard is where it came from.
    await page.keyboard.press('Escape');
    assert.equal(await focusedKey(page), `choose-${linkId}`);
    await page.keyboard.press('Enter');
    assert.equal(await focusedKey(page), 'picker');
    await page.keyboard.type(name.slice(0, -3));
    await control.locator('.picker-list [role=option][aria-selected=true]', { hasText: name }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await control.locator('.chip-linked').waitFor();
    await said(control, name);
    assert.equal(await focusedKey(page), 'undo-last');
    const linked = await linkOf(id, names.body);
    assert.deepEqual([linked.state, linked.authority.id], ['linked', wanted.id]);
    await (script === 'arabic' ? pressArabic(page, 'KeyU', 'ع') : page.keyboard.press('u'));
    await control.locator('.chip-suggested').waitFor();
    assert.equal(await focusedKey(page), `link-${linkId}`);
    await until('the name to be suggested again', () => linkOf(id, names.body), ({ state }) => state === 'suggested');
    assert.match(page.url(), /edit-metadata/);
    assert.deepEqual(complaintsOf(page), []);
  });
}

test('a name is settled in all statements from a form, and taken back in all, without a mouse', { skip }, async () => {
  const { id, page, control, linkId, names, older } = await scene();
  const other = await statementOf(server, folder, names);
  await tabTo(page, `link-${linkId}`);
  // The Tab key comes to the record that is ticked, the arrows to the others.
  const { candidates } = await linkOf(id, names.body);
  await tabTo(page, `candidate-${linkId}-${candidates[0].authority.id}`);
  if (candidates[0].authority.id !== older.id) {
    await page.keyboard.press('ArrowDown');
  }
  assert.equal(await focusedKey(page), `candidate-${linkId}-${older.id}`);
  await tabTo(page, `everywhere-${linkId}`);
  await page.keyboard.press('Space');
  await page.keyboard.press('a');
  await control.locator('.chip-linked').waitFor();
  await said(control, 'in all other statements');
  assert.equal(await focusedKey(page), 'undo-last');
  for (const each of [id, other.id]) {
    await until('the name to be linked', () => linkOf(each, names.body), ({ state, authority }) => state === 'linked' && authority.id === older.id);
  }
  await page.keyboard.press('Enter');
  await control.locator('.chip-suggested').waitFor();
  await said(control, 'The decision has been taken back.');
  assert.equal(await focusedKey(page), `link-${linkId}`);
  for (const each of [id, other.id]) {
    await until('the name to be suggested again', () => linkOf(each, names.body), ({ state }) => state === 'suggested');
  }
  assert.match(page.url(), /edit-metadata/);
});

test('what is refused says why, and leaves the keyboard and what was typed where they were', { skip }, async () => {
  const { page, control, linkId } = await scene();
  await page.route(/\/bayan\/statements\/[^/]+\/links\//, route => route.fulfill({ status: 409, json: { message: 'Another has decided.' } }));
  await tabTo(page, `link-${linkId}`);
  await page.keyboard.press('n');
  assert.equal(await focusedKey(page), 'record');
  const name = newWord();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await control.locator('[role=alert]', { hasText: 'Another has decided.' }).waitFor();
  assert.equal(await focusedKey(page), 'record');
  assert.equal(await control.locator('.record-form input').first().inputValue(), name);
  await page.keyboard.press('Escape');
  assert.equal(await focusedKey(page), `create-${linkId}`);
  await tabTo(page, `link-${linkId}`);
  await page.keyboard.press('r');
  await control.locator('[role=alert]', { hasText: 'Another has decided.' }).waitFor();
  assert.equal(await focusedKey(page), `link-${linkId}`);
});

test('rivals beyond the first are shown, and a link made by hand and taken back, without a mouse', { skip }, async () => {
  const { names } = await records(server);
  for (const year of ['1900', '1910', '1930', '1940']) {
    await server.script('POST', '/authorities', { kind: 'corporateBody', status: 'confirmed', preferredName: { ar: names.body }, existsFrom: year });
  }
  const { id } = await statementOf(server, folder, names);
  const page = await inShare(browser, `edit-metadata?nodeRef=${nodeRef(id)}`);
  const control = bodies(page);
  await control.locator('.link').waitFor();
  const { linkId } = await linkOf(id, names.body);
  await tabTo(page, `all-${linkId}`);
  await page.keyboard.press('Enter');
  await control.locator('.candidate').nth(5).waitFor();
  assert.equal(await focusedKey(page), `link-${linkId}`);
  const event = { kind: 'chronologyEntry', status: 'confirmed', preferredName: { ar: `مؤتمر ${newWord()}` } };
  await server.script('POST', '/authorities', event);
  const events = page.locator('bayan-links[association=relatedEvent]');
  await events.locator('[data-key=add]').focus();
  await page.keyboard.press('Enter');
  assert.equal(await focusedKey(page), 'picker');
  await page.keyboard.type(event.preferredName.ar);
  await events.locator('.picker-list [role=option][aria-selected=true]', { hasText: event.preferredName.ar }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await events.locator('.chip-linked').waitFor();
  assert.equal(await focusedKey(page), 'add');
  const byHand = await linkOf(id, event.preferredName.ar);
  assert.equal(byHand.state, 'linked');
  await tabTo(page, `undo-${byHand.linkId}`);
  await page.keyboard.press('Enter');
  await events.locator('.chip-linked').waitFor({ state: 'detached' });
  assert.equal(await focusedKey(page), 'add');
  assert.deepEqual(complaintsOf(page), []);
});
