// The desk: signing in, dropping files, and the list.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, atTheDesk, focusedKey, newPage, openBrowser } from './support/browser.mjs';
import { administrator, deskAddress, newName, Server, until } from './support/server.mjs';
import { contradictoryDates, hostile } from './support/texts.mjs';

const server = new Server();
let browser;
let folder;

before(async () => {
  browser = await openBrowser();
  folder = await server.intakeFolder('desk');
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

const asFile = (name, text) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('a wrong password is refused with a sentence, and the right one then lets in', async () => {
  const page = await newPage(browser);
  await page.goto(deskAddress);
  await page.fill('#user', administrator.user);
  await page.fill('#password', 'not it');
  await page.click('.sign-in button');
  await page.waitForSelector('text=The user name or the password is wrong.');
  await page.fill('#password', administrator.password);
  await page.click('.sign-in button');
  await page.waitForSelector('.desk-header nav.menu');
});

test('no address ever holds the ticket', async () => {
  const page = await atTheDesk(browser);
  await page.waitForSelector('table.list, .list-empty');
  const { ticket } = await page.evaluate(() => JSON.parse(sessionStorage.getItem('bayan.session')));
  assert.match(ticket, /^TICKET_/);
  assert.equal(page.requested.filter(url => url.includes('TICKET_') || url.includes('alf_ticket')).length, 0);
  assert.ok(!page.url().includes('TICKET_'));
});

test('signing out ends the session on the server too', async () => {
  const page = await atTheDesk(browser);
  const { ticket } = await page.evaluate(() => JSON.parse(sessionStorage.getItem('bayan.session')));
  await page.click('text=Sign out');
  await page.waitForSelector('#user');
  assert.equal(await page.evaluate(() => sessionStorage.getItem('bayan.session')), null);
  const status = await page.evaluate(async ([address, authorization]) => {
    const answer = await fetch(address, { headers: { Authorization: authorization }, credentials: 'omit' });
    return answer.status;
  }, [new URL('../api/-default-/public/alfresco/versions/1/people/-me-', deskAddress).href, `Basic ${btoa(ticket)}`]);
  assert.equal(status, 401);
});

test('a session that ended elsewhere leads back to signing in', async () => {
  const page = await atTheDesk(browser);
  await page.evaluate(() => sessionStorage.setItem('bayan.session', JSON.stringify({ user: 'admin', ticket: 'TICKET_gone' })));
  await page.reload();
  await page.waitForSelector('#user');
});

/** The server no longer knows the session that the page has. */
async function endSession(page) {
  await page.evaluate(async address => {
    const { ticket } = JSON.parse(sessionStorage.getItem('bayan.session'));
    await fetch(address, { method: 'DELETE', headers: { Authorization: `Basic ${btoa(ticket)}` }, credentials: 'omit' });
  }, new URL('../api/-default-/public/authentication/versions/1/tickets/-me-', deskAddress).href);
}

async function signInAgain(page) {
  await page.waitForSelector('text=The session has ended. Sign in again');
  assert.equal(await page.inputValue('#user'), administrator.user);
  await page.keyboard.type(administrator.password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#user', { state: 'detached' });
}

test('a session that ends in the middle of work loses none of it', async () => {
  const { id } = await server.statement(folder.id, `${newName('ends')}.txt`, contradictoryDates(newName('SMI/B12')));
  const page = await atTheDesk(browser, { hash: `#/statement/${id}` });
  await page.click('[data-key=edit-place]');
  await page.fill('[data-field=place] input', 'طرابلس');
  await endSession(page);
  await page.keyboard.press('Enter');
  await signInAgain(page);
  assert.equal(await page.inputValue('[data-field=place] input'), 'طرابلس');
  await page.focus('[data-field=place] input');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-field=place] .badge.human');
  assert.equal(await focusedKey(page), 'edit-place');
  assert.equal((await server.script('GET', `/statements/${id}`)).fields.place.value, 'طرابلس');
});

test('who signs in after another\'s session has ended sees nothing of the other\'s work', async () => {
  const { id } = await server.statement(folder.id, `${newName('other')}.txt`, contradictoryDates(newName('SMI/B13')));
  const page = await atTheDesk(browser, { hash: `#/statement/${id}` });
  await page.click('[data-key=edit-place]');
  await page.fill('[data-field=place] input', 'طرابلس');
  await endSession(page);
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=The session has ended. Sign in again');
  const reader = await server.person();
  await page.fill('#user', reader.user);
  await page.fill('#password', reader.password);
  await page.press('#password', 'Enter');
  await page.waitForSelector('#user', { state: 'detached' });
  assert.equal(await page.locator('[data-field=place] input').count(), 0);
});

test('files that were dropped when the session ended are sent when it is renewed', async () => {
  const page = await atTheUploads();
  await endSession(page);
  const files = Array.from({ length: 5 }, (_, i) => asFile(`${newName('late')}-${i}.txt`, contradictoryDates(newName('SMI/B14'))));
  await page.setInputFiles('input[type=file]:not([webkitdirectory])', files);
  await signInAgain(page);
  await page.waitForFunction(() => document.querySelector('bayan-desk').shadowRoot.querySelector('bayan-uploads').shadowRoot.querySelectorAll('.upload-done').length === 5);
  assert.equal(await page.locator('.upload-refused').count(), 0);
});

test('while the server is away files wait, and are sent when it is back', async () => {
  const page = await atTheUploads();
  let away = true;
  await page.route('**/nodes/*/children', route => (away && route.request().method() === 'POST' ? route.abort('connectionrefused') : route.continue()));
  await page.setInputFiles('input[type=file]:not([webkitdirectory])', asFile(`${newName('away')}.txt`, contradictoryDates(newName('SMI/B15'))));
  await page.waitForSelector('.upload-waiting');
  away = false;
  await page.waitForSelector('.upload-done');
});

test('a decision that does not reach the server is said not to have, and is made when it is there again', async () => {
  const { id } = await server.statement(folder.id, `${newName('offline')}.txt`, contradictoryDates(newName('SMI/B16')));
  const page = await atTheDesk(browser, { hash: `#/statement/${id}` });
  await page.click('[data-key=edit-place]');
  await page.fill('[data-field=place] input', 'صيدا');
  await page.context().setOffline(true);
  await page.click('[data-field=place] button[type=submit]');
  await page.locator('[data-field=place] .problem').filter({ hasText: /\S/ }).waitFor();
  assert.equal(await page.inputValue('[data-field=place] input'), 'صيدا');
  await page.context().setOffline(false);
  await page.click('[data-field=place] button[type=submit]');
  await page.waitForSelector('[data-field=place] .badge.human');
});

test('a folder of two hundred files is taken whole, with what is broken, empty, hidden in its name or there twice', async () => {
  const page = await atTheUploads();
  const base = newName('many');
  const turned = 'speech\u202Etxt.exe.txt';
  await page.evaluate(([name, text, odd]) => {
    const at = (path, content, type = 'text/plain') => {
      const file = new File([content], path.split('/').pop(), { type });
      Object.defineProperty(file, 'webkitRelativePath', { value: `${name}/${path}` });
      return file;
    };
    const files = Array.from({ length: 200 }, (_, i) => at(`year-${i % 5}/month-${i % 3}/statement-${i}.txt`, text.replace('CODE', `${name}/${i}`)));
    files.push(at('broken.pdf', '%PDF-1.4 and nothing more', 'application/pdf'), at('empty.txt', ''), at(odd, text.replace('CODE', `${name}/odd`)), at('twice.txt', text), at('twice.txt', text));
    const uploads = document.querySelector('bayan-desk').shadowRoot.querySelector('bayan-uploads');
    const input = uploads.shadowRoot.querySelector('input[webkitdirectory]');
    Object.defineProperty(input, 'files', { value: files });
    input.dispatchEvent(new Event('change'));
  }, [base, contradictoryDates('CODE'), turned]);
  const count = async (relativePath, skipCount = 0) => (await server.api('GET', `/nodes/${folder.id}/children?relativePath=${encodeURIComponent(base + relativePath)}&maxItems=1000&skipCount=${skipCount}`)).list.entries;
  await page.locator('.upload-failed', { hasText: 'broken.pdf' }).waitFor({ timeout: 280000 });
  await page.locator('.upload-skipped', { hasText: 'empty.txt' }).waitFor({ timeout: 280000 });
  await page.locator('.upload-refused', { hasText: 'twice.txt' }).waitFor({ timeout: 280000 });
  await page.waitForFunction(() => document.querySelector('bayan-desk').shadowRoot.querySelector('bayan-uploads').busy === false, null, { timeout: 280000 });
  const names = (await count('')).map(({ entry }) => entry.name);
  assert.ok(names.includes('twice.txt') && names.includes('broken.pdf') && names.includes('empty.txt'));
  let all = 0;
  for (const year of [0, 1, 2, 3, 4]) {
    for (const month of [0, 1, 2]) {
      all += (await count(`/year-${year}/month-${month}`)).length;
    }
  }
  assert.equal(all, 200);
  // A name that turns its own ending round stands in a direction of its own, so that it disturbs no other text.
  const odd = names.find(name => name.startsWith('speech'));
  assert.ok(odd);
  assert.equal(await page.locator('.upload-rows').evaluate((rows, name) => [...rows.querySelectorAll('*')].filter(node => node.children.length === 0 && node.textContent.includes(name) && !node.closest('bdi, [dir]')).length, odd), 0);
});

test('a file is uploaded and becomes a described statement before one\'s eyes', async () => {
  const page = await atTheUploads();
  const code = newName('SMI/B1');
  await page.setInputFiles('input[type=file]:not([webkitdirectory])', asFile(`${newName('up')}.txt`, contradictoryDates(code)));
  await page.waitForSelector('.upload-done');
  const link = page.locator('.upload-done a');
  assert.equal(await link.textContent(), 'بيان حول افتتاح معرض الكتاب');
  await page.locator('table.list tr', { hasText: code }).waitFor();
  await link.click();
  await page.waitForSelector('.fields');
  assert.equal(await page.textContent('[data-field=referenceCode] .value'), code);
});

test('files are dropped, a folder with them, and each shows what became of it', async () => {
  const page = await atTheUploads();
  const [good, empty] = [`${newName('good')}.txt`, `${newName('empty')}.txt`];
  const transfer = await page.evaluateHandle(([first, second, text]) => {
    const files = new DataTransfer();
    files.items.add(new File([text], first, { type: 'text/plain' }));
    files.items.add(new File([''], second, { type: 'text/plain' }));
    return files;
  }, [good, empty, contradictoryDates(newName('SMI/B2'))]);
  await page.dispatchEvent('.uploads', 'drop', { dataTransfer: transfer });
  await page.waitForSelector('.upload-done');
  const skipped = page.locator('.upload-skipped', { hasText: empty });
  await skipped.waitFor();
  assert.match(await skipped.textContent(), /empty/i);
  await assertAccessible(page, 'what was dropped');
});

test('a folder is taken with the folders in it', async () => {
  const page = await atTheUploads();
  const name = newName('deep');
  await page.evaluate(async ([base, text]) => {
    const file = new File([text], 'inside.txt', { type: 'text/plain' });
    Object.defineProperty(file, 'webkitRelativePath', { value: `${base}/2011/inside.txt` });
    const desk = document.querySelector('bayan-desk').shadowRoot.querySelector('bayan-uploads');
    const input = desk.shadowRoot.querySelector('input[webkitdirectory]');
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change'));
  }, [name, contradictoryDates(newName('SMI/B3'))]);
  await page.waitForSelector('.upload-done');
  const children = await server.api('GET', `/nodes/${folder.id}/children?relativePath=${name}/2011`);
  assert.deepEqual(children.list.entries.map(({ entry }) => entry.name), ['inside.txt']);
});

test('a name that is taken is refused with a choice, and both files are kept', async () => {
  const name = `${newName('twice')}.txt`;
  await server.upload(folder.id, name, contradictoryDates(newName('SMI/B4')));
  const page = await atTheUploads();
  await page.setInputFiles('input[type=file]:not([webkitdirectory])', asFile(name, contradictoryDates(newName('SMI/B5'))));
  await page.click('.upload-refused button');
  await page.waitForSelector('.upload-done');
  const children = await server.api('GET', `/nodes/${folder.id}/children?maxItems=1000`);
  const stem = name.replace('.txt', '');
  assert.equal(children.list.entries.filter(({ entry }) => entry.name.startsWith(stem)).length, 2);
});

test('uploads go on while another page is shown', async () => {
  const page = await atTheUploads();
  await page.setInputFiles('input[type=file]:not([webkitdirectory])', asFile(`${newName('on')}.txt`, contradictoryDates(newName('SMI/B6'))));
  await page.evaluate(() => { location.hash = '#/statement/nothing-here'; });
  await page.waitForSelector('bayan-statement-page');
  await page.goBack();
  await page.waitForSelector('.upload-done');
});

test('the list shows by state, and back leads to where one was', async () => {
  await server.statement(folder.id, `${newName('conflict')}.txt`, contradictoryDates(newName('SMI/B7')));
  const page = await atTheDesk(browser);
  await page.click('.filter-conflicts');
  await page.waitForSelector('.filter-conflicts[aria-current]');
  await page.locator('table.list .chip.warn').first().waitFor();
  assert.equal(await page.locator('table.list tbody tr:not(:has(.chip.warn))').count(), 0);
  await page.click('table.list tbody tr:first-child a');
  await page.waitForSelector('.fields');
  await page.click('.back a');
  await page.waitForSelector('.filter-conflicts[aria-current]');
});

test('every filter answers, alone and with all that reports narrow the list by', async () => {
  const page = await atTheDesk(browser);
  await page.waitForSelector('table.list');
  const filters = await page.locator('.filter[data-key^=filter-]').evaluateAll(links => links.map(link => link.dataset.key.slice('filter-'.length)));
  assert.ok(filters.length > 8);
  for (const narrowed of ['', '&language=ar&type=communique&year=2011&missing=issuer&reviewState=unreviewed&since=2001&until=2020-12']) {
    for (const filter of filters) {
      const answered = page.waitForResponse(response => response.url().includes('/s/bayan/search?'));
      await page.evaluate(hash => { location.hash = hash; }, `#/statements?show=${filter}${narrowed}`);
      assert.equal((await answered).status(), 200, `${filter}${narrowed}`);
      await page.waitForSelector(`.filter-${filter}[aria-current]`);
      await page.waitForSelector('.list-body:not([aria-busy])');
      assert.equal(await page.locator('.problem').filter({ hasText: /\S/ }).count(), 0, filter);
    }
  }
});

test('names and titles that look like markup are text', async () => {
  const name = `${newName('x')} & <img src=x onerror=alert(1)>.txt`.replaceAll(/[<>]/g, '');
  await server.statement(folder.id, name, hostile(newName('SMI/B8')));
  const page = await atTheDesk(browser);
  await page.locator('table.list a', { hasText: '<img src=x onerror=alert(1)>' }).first().waitFor();
  const dialogs = [];
  page.on('dialog', dialog => dialogs.push(dialog.message()));
  assert.equal(await page.locator('table.list img, table.list script, table.list b').count(), 0);
  assert.deepEqual(dialogs, []);
  assert.deepEqual(page.complaints, []);
});

test('the page runs no script and takes no style but its own', async () => {
  const page = await atTheDesk(browser);
  const refused = await page.evaluate(() => new Promise(resolve => {
    document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective), { once: true });
    const script = document.createElement('script');
    try {
      script.textContent = 'globalThis.broken = true';
      document.head.append(script);
    } catch {
      resolve('trusted types');
    }
  }));
  assert.match(refused, /script|trusted/);
  assert.equal(await page.evaluate(() => globalThis.broken), undefined);
});

test('after an upgrade no script of the old release is loaded, whatever the browser still has', async () => {
  const page = await atTheDesk(browser);
  const scripts = () => page.requested.filter(url => url.endsWith('.js') && !url.endsWith('/boot.js'));
  const { folder: old, preload } = await (await fetch(new URL('release.json', deskAddress))).json();
  assert.ok(scripts().length > 5);
  assert.ok(scripts().every(url => url.includes(`/bayan/${old}/`)), 'each release has a folder of its own');
  await page.route('**/bayan/release.json', route => route.fulfill({ json: { folder: 'next', preload } }));
  await page.route('**/bayan/next/**', async route => {
    const answer = await route.fetch({ url: route.request().url().replace('/next/', `/${old}/`) });
    await route.fulfill({ response: answer });
  });
  page.requested.length = 0;
  await page.reload();
  await page.waitForSelector('table.list, .list-empty');
  assert.ok(scripts().length > 5);
  assert.deepEqual(scripts().filter(url => !url.includes('/bayan/next/')), []);
});

test('another language is chosen, is remembered, and turns the page round', async () => {
  const page = await atTheDesk(browser);
  await page.selectOption('#language', 'ar');
  await page.waitForSelector('text=أفلت الملفات أو المجلدات هنا');
  assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
  await page.reload();
  await page.waitForSelector('text=أفلت الملفات أو المجلدات هنا');
});

test('all of it by the keyboard alone', async () => {
  const page = await newPage(browser);
  await page.goto(deskAddress);
  await page.waitForSelector('#user');
  await page.focus('#user');
  await page.keyboard.type(administrator.user);
  await page.keyboard.press('Tab');
  await page.keyboard.type(administrator.password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('table.list');
  await page.focus('.filter-done');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.filter-done[aria-current]');
  await page.waitForSelector('table.list tbody a');
  await page.focus('table.list tbody tr:first-child a');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.fields button.source');
  await page.focus('.fields button.source');
  await page.keyboard.press('Enter');
  await page.waitForSelector('mark.shown');
});

for (const [locale, scheme, width] of [['en-GB', 'light', 1280], ['ar-LB', 'light', 1280], ['en-GB', 'dark', 400], ['ar-LB', 'dark', 400]]) {
  test(`accessible in ${locale}, ${scheme}, ${width} wide`, async () => {
    const login = await newPage(browser, { locale, colorScheme: scheme, width });
    await login.goto(deskAddress);
    await login.waitForSelector('#user');
    await assertAccessible(login, 'signing in');
    const page = await atTheDesk(browser, { locale, colorScheme: scheme, width });
    await page.waitForSelector('table.list');
    await assertAccessible(page, 'the list');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is cut off at the side');
  });
}

for (const locale of ['en-GB', 'ar-LB', 'ru-RU']) {
  test(`at 200 % nothing is cut off on any page, in ${locale}`, async () => {
    const { id } = await server.statement(folder.id, `${newName('zoom')}.txt`, contradictoryDates(newName('SMI/B9')));
    const record = await server.script('POST', '/authorities', { kind: 'person', preferredName: { ar: newName('سامر') } });
    const page = await atTheDesk(browser, { locale, width: 640, height: 430 });
    const pages = {
      statements: 'table.list',
      [`statement/${id}`]: '.fields',
      suggestions: '.link, .list-empty',
      authorities: 'table.list',
      [`authority/${record.id}`]: '.authority-head',
      linking: '.batches, .nothing',
      reports: 'table.report',
    };
    for (const [hash, sight] of Object.entries(pages)) {
      await page.evaluate(to => { location.hash = `#/${to}`; }, hash);
      await page.locator(sight).first().waitFor();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), hash);
    }
  });
}

test('where motion is unwelcome nothing moves', async () => {
  const page = await atTheDesk(browser, { reducedMotion: 'reduce' });
  const { id } = await server.statement(folder.id, `${newName('still')}.txt`, contradictoryDates(newName('SMI/B10')));
  await page.evaluate(to => { location.hash = `#/statement/${to}`; }, id);
  await page.click('[data-field=issuer] button.source');
  await page.waitForSelector('mark.shown');
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  const moving = await atTheDesk(browser, { hash: `#/statement/${id}` });
  await moving.click('[data-field=issuer] button.source');
  await moving.waitForSelector('mark.shown');
  assert.equal(await moving.locator('mark.shown').first().evaluate(mark => getComputedStyle(mark).animationName), 'shown');
});

test('within another\'s page the desk stays shut', async () => {
  const page = await newPage(browser);
  await page.setContent(`<iframe src="${deskAddress}"></iframe>`);
  const frame = page.frameLocator('iframe');
  const { headers } = await fetch(deskAddress);
  if (headers.has('X-Frame-Options')) {
    // Where the server itself forbids it, as ACS 25.3 does, the browser shows nothing of the page at all.
    await until('the frame to be refused', () => page.frames().map(one => one.url()), urls => urls.some(url => url.startsWith('chrome-error:')));
  } else {
    await frame.locator('text=The desk does not run inside another page.').waitFor();
  }
  assert.equal(await frame.locator('#user').count(), 0);
});

test('what happens is said aloud', async () => {
  const page = await atTheUploads();
  await page.setInputFiles('input[type=file]:not([webkitdirectory])', asFile(`${newName('aloud')}.txt`, contradictoryDates(newName('SMI/B11'))));
  await page.waitForSelector('bayan-uploads [role=status][aria-live=polite] >> text=1 file has been described.', { state: 'attached' });
});

test('why a file was not read is said in the reader\'s language, in the list and where it was dropped', async () => {
  const page = await atTheUploads({ locale: 'ar-LB' });
  const name = `${newName('empty')}.txt`;
  await page.setInputFiles('input[type=file]:not([webkitdirectory])', asFile(name, ''));
  await page.locator('.upload-skipped', { hasText: 'الملف فارغ' }).waitFor();
  await page.locator('table.list tr', { hasText: name }).locator('.reason', { hasText: 'الملف فارغ' }).waitFor();
  await assertAccessible(page, 'what was dropped, from right to left');
});
