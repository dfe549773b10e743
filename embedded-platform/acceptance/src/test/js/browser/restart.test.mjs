// A server that is stopped and started again under the desk. RESTART_URL names the switch of one that may be.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { atTheDesk, openBrowser } from './support/browser.mjs';
import { administrator, newName, Server, until } from './support/server.mjs';
import { contradictoryDates, naming, newWord } from './support/texts.mjs';

const { RESTART_URL } = process.env;
const skip = RESTART_URL ? false : 'RESTART_URL names no server that may be stopped';
const FILES = 60;
const PATIENCE_MS = 240000;

const server = new Server();
let browser;
let folder;

before(async () => {
  if (!skip) {
    browser = await openBrowser();
    folder = await server.intakeFolder('restart');
  }
});

after(() => browser?.close());

async function turn(what) {
  const { status } = await fetch(`${RESTART_URL}/${what}`, { method: 'POST' });
  assert.equal(status, 204);
}

/** A server that starts again may have forgotten who is signed in: then the desk asks. */
async function signInIfAsked(page, there) {
  await page.locator(`#password, ${there}`).first().waitFor({ timeout: PATIENCE_MS });
  if (await page.locator('#password').isVisible()) {
    await page.waitForSelector('text=The session has ended. Sign in again');
    await page.fill('#password', administrator.password);
    await page.press('#password', 'Enter');
    await page.waitForSelector('#password', { state: 'detached' });
    return true;
  }
  return false;
}

test('in the middle of an upload: all files arrive, each once, and are described', { skip }, async () => {
  const page = await atTheDesk(browser);
  await page.selectOption('#target', folder.id);
  const base = newName('again');
  await page.setInputFiles('input[type=file]:not([webkitdirectory])', Array.from({ length: FILES }, (_, i) => (
    { name: `${base}-${i}.txt`, mimeType: 'text/plain', buffer: Buffer.from(contradictoryDates(`${base}/${i}`)) })));
  const count = state => page.evaluate(wanted => document.querySelector('bayan-desk').shadowRoot.querySelector('bayan-uploads').shadowRoot.querySelectorAll(`.upload-${wanted}`).length, state);
  await until('some files to be sent', async () => (await count('done')) + (await count('pending')), sent => sent > 3);
  await turn('stop');
  await until('files to wait', () => count('waiting'), waiting => waiting > 0);
  await turn('start');
  const asked = page.waitForSelector('#password', { timeout: PATIENCE_MS }).catch(() => null);
  const allDone = page.waitForFunction(files => document.querySelector('bayan-desk').shadowRoot.querySelector('bayan-uploads').shadowRoot.querySelectorAll('.upload-done').length === files, FILES, { timeout: PATIENCE_MS });
  if (await Promise.race([asked, allDone.then(() => null)])) {
    await signInIfAsked(page, '#password');
  }
  await allDone.catch(async error => {
    const states = await Promise.all(['waiting', 'sending', 'pending', 'done', 'refused', 'problem'].map(async state => `${state}: ${await count(state)}`));
    throw new Error(`${error.message} (${states.join(', ')})`, { cause: error });
  });
  assert.equal(await count('refused'), 0);
  const there = (await server.api('GET', `/nodes/${folder.id}/children?maxItems=1000`)).list.entries.map(({ entry }) => entry.name).filter(name => name.startsWith(base));
  assert.equal(there.length, FILES);
});

test('in the middle of decisions: what was not made is said, and made when the server is there again', { skip }, async () => {
  const word = newWord();
  const names = { issuer: `وزارة ${word}`, body: `مكتبة ${word}`, person: `سامر ${word}` };
  for (const existsFrom of ['1920', '1952']) {
    await server.script('POST', '/authorities', { kind: 'corporateBody', status: 'confirmed', preferredName: { ar: names.body }, existsFrom });
  }
  const { id } = await server.statement(folder.id, `${newName('decisions')}.txt`, naming({ code: newName('SMI/RS'), ...names }));
  const stateOf = async () => (await server.script('GET', `/statements/${id}/links`)).links.find(link => link.name === names.body)?.state;
  await until('its name to be suggested', stateOf, state => state === 'suggested');
  const page = await atTheDesk(browser, { hash: `#/statement/${id}` });
  const card = page.locator('.link-suggested', { hasText: names.body });
  await card.waitFor();
  await page.click('[data-key=edit-place]');
  await page.fill('[data-field=place] input', 'طرابلس');
  await turn('stop');
  await page.press('[data-field=place] input', 'Enter');
  await page.locator('[data-field=place] .problem', { hasText: 'The server cannot be reached' }).waitFor();
  await card.getByRole('button', { name: /^Accept/ }).click();
  await page.locator('bayan-links .problem', { hasText: 'The server cannot be reached' }).waitFor();
  await turn('start');
  // What was typed and what was seen is still there; the decision is made with the same press as before.
  await page.press('[data-field=place] input', 'Enter');
  if (await signInIfAsked(page, '[data-field=place] .badge.human')) {
    assert.equal(await page.inputValue('[data-field=place] input'), 'طرابلس');
    await page.press('[data-field=place] input', 'Enter');
  }
  await page.waitForSelector('[data-field=place] .badge.human');
  await card.getByRole('button', { name: /^Accept/ }).click();
  await until('the link to be made', stateOf, state => state === 'linked');
  assert.equal((await server.script('GET', `/statements/${id}`)).fields.place.value, 'طرابلس');
});
