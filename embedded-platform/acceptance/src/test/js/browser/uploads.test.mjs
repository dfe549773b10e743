// Uploads on a bad day: names that no repository takes, refusals of every kind, a server that does not answer, a tab that is closed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, atTheDesk, openBrowser } from './support/browser.mjs';
import { newName, Server, until } from './support/server.mjs';
import { contradictoryDates } from './support/texts.mjs';

const server = new Server();
let browser;
let folder;

before(async () => {
  browser = await openBrowser();
  folder = await server.intakeFolder('bad-day');
});

after(async () => {
  await browser.close();
  await server.remove(folder.id);
});

async function atTheUploads(options) {
  const page = await atTheDesk(browser, options);
  await page.selectOption('#target', folder.id);
  return page;
}

const asFile = name => ({ name, mimeType: 'text/plain', buffer: Buffer.from(contradictoryDates(newName('SMI/U'))) });
const drop = (page, names) => page.setInputFiles('input[type=file]:not([webkitdirectory])', names.map(asFile));
const namesThere = async () => (await server.api('GET', `/nodes/${folder.id}/children?maxItems=1000`)).list.entries.map(({ entry }) => entry.name);

/** Answers an upload as a server would that refuses it; the others go through. `refuse` says by the file's name what it answers. */
async function refusing(page, refuse) {
  const sent = [];
  await page.route('**/nodes/*/children', async route => {
    const name = /name="name"\r\n\r\n([^\r]*)/.exec(route.request().postData() ?? '')?.[1] ?? '';
    sent.push(name);
    const answer = refuse(name, sent.filter(one => one === name).length);
    if (answer === 'abort') {
      await route.abort('timedout');
    } else if (answer) {
      await route.fulfill({ status: answer, json: { error: { statusCode: answer, briefSummary: '00000042 Exception in Transaction.' } } });
    } else {
      await route.continue();
    }
  });
  return sent;
}

test('a name that no repository takes is refused with a sentence, and taken under another', async () => {
  const page = await atTheUploads();
  const base = newName('odd');
  await drop(page, [`${base}: draft?.txt`, `${base}.`]);
  await page.locator('.upload-refused').nth(1).waitFor();
  assert.match(await page.locator('.upload-refused').first().textContent(), /No name in Alfresco may hold/);
  await page.locator('.upload-refused button', { hasText: `${base}_ draft_.txt` }).click();
  await page.locator('.upload-done').waitFor();
  assert.ok((await namesThere()).includes(`${base}_ draft_.txt`));
});

test('each refusal has its own sentence, and only what was refused is sent again', async () => {
  const page = await atTheUploads({ locale: 'ar-LB' });
  const base = newName('refused');
  const answers = { 403: 'لا يحق لك وضع ملفات', 404: 'المجلد لم يعد موجودًا', 413: 'أكبر مما يقبله', 507: 'نفدت حصتك' };
  const status = name => Number(/-(\d+)\.txt$/.exec(name)?.[1]);
  const sent = await refusing(page, (name, turn) => (turn === 1 && answers[status(name)] ? status(name) : null));
  await drop(page, [...Object.keys(answers).map(code => `${base}-${code}.txt`), `${base}-good.txt`]);
  await page.locator('.upload-done').waitFor();
  for (const [code, sentence] of Object.entries(answers)) {
    const row = page.locator('.upload-refused', { hasText: `${base}-${code}.txt` });
    await row.filter({ hasText: sentence }).waitFor();
  }
  await assertAccessible(page, 'refused uploads');
  await page.click('[data-key=again-all]');
  await page.locator('.upload-done').nth(4).waitFor();
  assert.equal(await page.locator('.upload-refused').count(), 0);
  assert.equal(sent.filter(name => name === `${base}-good.txt`).length, 1);
  assert.equal((await namesThere()).filter(name => name.startsWith(base)).length, 5);
});

test('a failure of the server is said in words, and the file can be sent again', async () => {
  const page = await atTheUploads();
  const name = `${newName('fails')}.txt`;
  await refusing(page, (one, turn) => (turn === 1 ? 500 : null));
  await drop(page, [name]);
  const row = page.locator('.upload-refused', { hasText: name });
  await row.waitFor();
  assert.doesNotMatch(await row.textContent(), /Exception|00000042/);
  await row.locator('button').click();
  await page.locator('.upload-done').waitFor();
});

test('while what stands before the server answers that it is away, or nothing comes in time, files wait', async () => {
  const page = await atTheUploads();
  const base = newName('waits');
  await refusing(page, (name, turn) => (turn === 1 ? [503, 504, 'abort'][Number(/-(\d)\./.exec(name)?.[1])] : null));
  await drop(page, [0, 1, 2].map(i => `${base}-${i}.txt`));
  await page.locator('.upload-done').nth(2).waitFor();
  assert.equal((await namesThere()).filter(name => name.startsWith(base)).length, 3);
});

test('a server that is away for minutes is asked by three files at a time, and then gets them all', async () => {
  const page = await atTheUploads();
  const base = newName('away');
  let away = true;
  const sent = await refusing(page, () => (away ? 'abort' : null));
  await page.clock.install();
  await drop(page, [0, 1, 2, 3, 4].map(i => `${base}-${i}.txt`));
  for (let round = 1; round <= 40; round += 1) {
    await until('the next three to be tried', () => sent.length, tries => tries >= 3 * round);
    await page.locator('.upload-waiting').nth(4).waitFor();
    assert.equal(sent.length, 3 * round);
    await page.clock.fastForward(5000);
  }
  away = false;
  await page.clock.fastForward(5000);
  await page.locator('.upload-done').nth(4).waitFor();
  assert.equal(await page.locator('.upload-refused').count(), 0);
});

test('a file of which the answer was lost is there once, and known to be', async () => {
  const page = await atTheUploads();
  const name = `${newName('lost')}.txt`;
  let first = true;
  await page.route('**/nodes/*/children', async route => {
    if (first) {
      first = false;
      await route.fetch();
      await route.abort('connectionreset');
    } else {
      await route.continue();
    }
  });
  await drop(page, [name]);
  await page.locator('.upload-done').waitFor();
  assert.equal((await namesThere()).filter(one => one.startsWith(name.replace('.txt', ''))).length, 1);
});

test('who may no longer put files into the folder is told so, and loses none', async () => {
  const person = await server.person();
  const own = await server.intakeFolder('withdrawn');
  await server.permit(own.id, person.user, 'Collaborator');
  const page = await atTheDesk(browser, { login: person });
  await page.selectOption('#target', own.id);
  await server.permit(own.id, person.user, 'Consumer');
  await drop(page, [`${newName('late')}.txt`]);
  await page.locator('.upload-refused', { hasText: 'You may not put files into this folder' }).waitFor();
  await server.permit(own.id, person.user, 'Collaborator');
  await page.locator('.upload-refused button').click();
  await page.locator('.upload-done').waitFor();
  await server.remove(own.id);
});

test('names in Arabic with marks of direction stay as they are', async () => {
  const page = await atTheUploads({ locale: 'ar-LB' });
  const name = `\u200Fبيان-\u202Bالوزارة\u202C-${newName('ar')}\u200E.txt`;
  await drop(page, [name]);
  await page.locator('.upload-done').waitFor();
  assert.ok((await namesThere()).includes(name));
});

test('a tab that would be closed while files are being sent asks first', async () => {
  const page = await atTheUploads();
  let go;
  const held = new Promise(resolve => { go = resolve; });
  await page.route('**/nodes/*/children', async route => {
    await held;
    await route.continue();
  });
  await drop(page, [`${newName('held')}.txt`]);
  await page.waitForSelector('.upload-sending');
  // A browser asks only where a person has done something in the page.
  await page.click('.uploads');
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  assert.equal(dialog.type(), 'beforeunload');
  await dialog.dismiss();
  await closing;
  go();
  await page.locator('.upload-done').waitFor();
});
