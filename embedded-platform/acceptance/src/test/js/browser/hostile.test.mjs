// Every page and control of the desk with values that would be markup, scripts or requests if anything took them for that.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { atTheDesk, openBrowser } from './support/browser.mjs';
import { hostileName, hostileStatement, hostileValue, MARKUP, watched } from './support/hostility.mjs';
import { deskAddress, newName, Server, until } from './support/server.mjs';

const server = new Server();
const word = newName('evil');
const body = hostileValue(`Port Authority ${word}`);
const fileName = hostileName(newName('hostile'));
let browser;
let folder;
let statement;
let record;
let twin;

before(async () => {
  browser = await openBrowser();
  folder = await server.intakeFolder(`intake & &lt;img src=x onerror=alert(1)&gt; ${word}`);
  const make = more => server.script('POST', '/authorities', {
    kind: 'corporateBody',
    status: 'confirmed',
    preferredName: { en: body },
    otherNames: [hostileValue('Other name'), `Port Authority ${word}`],
    note: hostileValue('Note'),
    sameAs: ['javascript:alert(5)'],
    ...more,
  });
  record = await make({ existsFrom: '1920' });
  twin = await make({ existsFrom: '1950', preferredName: { en: hostileValue(`Harbour Board ${word}`) }, otherNames: [hostileValue('Other name')] });
  await make({ existsFrom: '1952', preferredName: { en: hostileValue(`Port Authority ${word}`) } });
  statement = await server.statement(folder.id, fileName, hostileStatement(newName('SMI/X'), `Port Authority ${word}`));
  await until('its names', () => server.script('GET', `/statements/${statement.id}/links`), ({ links, stale }) => links.length > 1 && !stale);
});

after(async () => {
  await browser.close();
  await server.remove(folder.id);
});

/** A page of the desk, watched from its first request. */
async function at(hash, sight, options) {
  const page = await atTheDesk(browser, { hash, ...options });
  const watch = watched(page);
  await page.locator(sight).first().waitFor();
  return { page, watch };
}

const csv = lines => ['kind,id,preferred_name,parallel_names,other_names,ambiguous_names,exists_from,exists_to,same_as,note', ...lines, ''].join('\r\n');
const quoted = text => `"${text.replaceAll('"', '""')}"`;

for (const locale of ['en-GB', 'ar-LB']) {
  test(`the list, its narrowing and its kept searches show text, in ${locale}`, async () => {
    const { page, watch } = await at(`#/statements?issuer=${encodeURIComponent(hostileValue('Ministry of Works'))}`, '.narrowed', { locale });
    await watch.assertText('narrowed to a hostile issuer');
    await page.click('[data-key=keep]');
    await page.fill('#kept-name', hostileValue(locale).slice(0, 100));
    await page.press('#kept-name', 'Enter');
    await page.locator('.kept-one', { hasText: locale }).first().waitFor();
    await watch.assertText('a kept search');
    await page.locator('.kept-one', { hasText: locale }).first().locator('[data-key^=name-]').click();
    await watch.assertText('a kept search being renamed');
    await page.keyboard.press('Escape');
    await page.locator('.kept-one', { hasText: locale }).first().locator('[data-key^=drop-]').click();
    await page.locator('.kept-one', { hasText: locale }).first().waitFor({ state: 'detached' });
    await page.evaluate(() => { location.hash = '#/statements'; });
    await page.locator('table.list tr', { hasText: fileName }).first().waitFor();
    await watch.assertText('the list');
    await page.fill('#words', MARKUP);
    await page.waitForFunction(() => location.hash.includes('q='));
    await page.waitForSelector('.list-body:not([aria-busy])');
    await watch.assertText('what was looked for', { shown: false });
  });

  test(`a statement's page, its fields and its links show text while they are worked on, in ${locale}`, async () => {
    const { page, watch } = await at(`#/statement/${statement.id}`, '.link', { locale });
    await page.waitForSelector('.fields');
    await watch.assertText('a statement');
    for (const field of await page.locator('.fields [data-field] button.source').all()) {
      await field.click();
      await watch.assertText('where a value comes from');
    }
    for (const field of ['title', 'issuer', 'place', 'statedPersons']) {
      await page.click(`[data-key=edit-${field}]`);
      await watch.assertText(`${field} being corrected`);
      await page.keyboard.press('Escape');
    }
    await page.locator('[data-key^=choose-]').first().click();
    await page.keyboard.type(word);
    await page.waitForSelector('.picker-list li');
    await watch.assertText('records while one types');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('[data-key^=create-]').first().click();
    await watch.assertText('a new record');
    await page.keyboard.press('Escape');
    await page.click('[data-key=add]');
    await page.keyboard.type(word);
    await page.waitForSelector('.picker-list li');
    await watch.assertText('a link by hand');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const card = page.locator('.link-suggested').first();
    await card.focus();
    await page.keyboard.press('a');
    await page.waitForSelector('.undo-bar');
    await watch.assertText('an accepted link');
    await page.keyboard.press('u');
    await page.waitForSelector('.undo-bar', { state: 'detached' });
    await watch.assertText('a decision taken back');
  });

  test(`the work list shows text, in ${locale}`, async () => {
    const { page, watch } = await at('#/suggestions', '.link', { locale });
    await page.locator('.link', { hasText: word }).first().waitFor();
    await watch.assertText('the work list');
    const card = page.locator('.link', { hasText: 'Samir Khoury' }).first();
    await card.locator('[data-key^=choose-]').click();
    await page.keyboard.press('Escape');
    await card.locator('[data-key^=create-]').click();
    await watch.assertText('a new record in the work list');
    await page.keyboard.press('Escape');
    await card.getByRole('button').nth(0).waitFor();
    await card.focus();
    await page.keyboard.press('r');
    await page.waitForSelector('.undo-bar');
    await watch.assertText('a decision of the work list');
    await page.keyboard.press('u');
    await page.waitForSelector('.undo-bar', { state: 'detached' });
    await watch.assertText('a decision of the work list taken back');
  });

  test(`reports show text, in ${locale}`, async () => {
    const { page, watch } = await at('#/reports?by=issuers', 'table.report', { locale });
    await watch.assertText('issuers');
    await page.evaluate(value => { location.hash = `#/reports?by=issuers&since=${encodeURIComponent(value)}`; }, MARKUP);
    await page.locator('.problem').filter({ hasText: /\S/ }).waitFor();
    await watch.assertText('a day that is none', { shown: false });
  });

  test(`a record's page shows text while it is merged and taken out again, in ${locale}`, async () => {
    const { page, watch } = await at(`#/authority/${record.id}`, '.authority-page .fields', { locale });
    await watch.assertText('a record');
    await page.click('[data-key=tab-suggested]');
    await page.locator('[data-key=tab-suggested][aria-pressed=true]').waitFor();
    await page.locator('.authority-page table.list a').first().waitFor();
    await watch.assertText('a record\'s statements');
    await page.evaluate(id => { location.hash = `#/authority/${id}`; }, twin.id);
    await page.locator('.authority-head', { hasText: 'Harbour Board' }).waitFor();
    await page.click('[data-key=merge]');
    await page.keyboard.type(word);
    await page.locator('.picker-list li', { hasText: /1920|١٩٢٠/ }).first().click();
    await page.keyboard.type(hostileValue('the same'));
    await watch.assertText('a merge');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.authority-page .conflict-title');
    await page.click('.authority-page summary');
    await watch.assertText('a merged record with its history');
    await page.click('.conflict-title a');
    await page.click(`[data-key="unmerge-${twin.id}"]`);
    await watch.assertText('what was merged into it');
    await page.keyboard.type(hostileValue('not the same'));
    await page.keyboard.press('Enter');
    await page.locator(`[data-key="unmerge-${twin.id}"]`).waitFor({ state: 'detached' });
    await watch.assertText('taken out again');
  });
}

test('uploads show the names of files, folders and titles as text, whatever becomes of them', async () => {
  const { page, watch } = await at('', '#target');
  await page.selectOption('#target', folder.id);
  const name = hostileName(newName('up'));
  const refused = `${MARKUP}.txt`;
  await page.evaluate(([files, text]) => {
    const uploads = document.querySelector('bayan-desk').shadowRoot.querySelector('bayan-uploads');
    const input = uploads.shadowRoot.querySelector('input[webkitdirectory]');
    Object.defineProperty(input, 'files', { value: files.map(([path, empty]) => {
      const file = new File([empty ? '' : text], path.split('\n').pop(), { type: 'text/plain' });
      Object.defineProperty(file, 'webkitRelativePath', { value: path.replace('\n', '/') });
      return file;
    }) });
    input.dispatchEvent(new Event('change'));
  }, [[[`in & &lt;img src=x&gt;\n${name}`, false], [`<img src=x onerror=alert(1)>\n${refused}`, false], [`\n${name.replace('.txt', ' empty.txt')}`, true]], hostileStatement(newName('SMI/X'), body)]);
  await page.locator('.upload-done', { hasText: name }).waitFor();
  await page.locator('.upload-skipped', { hasText: name.replace('.txt', ' empty.txt') }).waitFor();
  await page.locator('.upload-refused', { hasText: MARKUP }).waitFor();
  await watch.assertText('uploads');
});

test('an import and its report show text, from the name of the file to the last reason', async () => {
  const { page, watch } = await at('#/authorities', '.import-tools');
  const id = newName('XS').toUpperCase();
  await page.setInputFiles('.import input[type=file]', {
    name: `${MARKUP}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(csv([
      `corporateBody,${id},${quoted(`en:${hostileValue(id)}`)},,,,1950,,,${quoted(hostileValue('note'))}`,
      `${quoted(MARKUP)},${quoted(MARKUP)},en:x,,,,,,,`,
      `person,${quoted(`${id}${MARKUP}`)},en:x,,,,${quoted(MARKUP)},,,`,
      `person,${id}-2,${quoted(`${MARKUP}:x`)},,,,,,,`,
    ])),
  });
  await page.locator('.report table.list').waitFor();
  await watch.assertText('the report of a dry run');
  await page.click('[data-key=import]');
  await page.waitForSelector('text=The import is done');
  await watch.assertText('the report of an import');
  await page.fill('#name', id);
  await page.locator('table.list a', { hasText: id }).waitFor();
  await watch.assertText('the records');
  await page.setInputFiles('.import input[type=file]', { name: 'columns.csv', mimeType: 'text/csv', buffer: Buffer.from(`kind,${quoted(MARKUP)}\r\n1,2\r\n`) });
  await page.locator('.report .problem, .import > .problem').filter({ hasText: /\S/ }).first().waitFor();
  await watch.assertText('a column that is none');
});

test('retroactive linking shows text: the choice, the preview, the run and what was taken back', async () => {
  const { page, watch } = await at('#/linking', '[role=combobox]');
  await page.fill('[role=combobox]', word);
  await page.locator('.picker-list li', { hasText: /1920|١٩٢٠/ }).first().waitFor();
  await watch.assertText('the choice of a record');
  await page.locator('.picker-list li', { hasText: /1920|١٩٢٠/ }).first().click();
  await page.locator('.preview .samples li').first().waitFor();
  await watch.assertText('a preview');
  await page.click('[data-key=run]');
  const batch = page.locator('.batch', { hasText: word }).first();
  await batch.locator('.state-done').waitFor();
  await watch.assertText('a run');
  await batch.getByRole('button', { name: /^Take back/ }).click();
  await batch.locator('.state-undone').waitFor();
  await watch.assertText('a run taken back');
});

const REFUSABLE = {
  '#/statements': '.list-body .problem',
  [`#/statement/x`]: '.problem',
  '#/suggestions': '.problem',
  '#/authorities': '.problem',
  '#/authority/x': '.problem',
  '#/linking': '.problem',
  '#/reports': '.problem',
};

for (const [hash, sight] of Object.entries(REFUSABLE)) {
  test(`what a server says when it refuses is text: ${hash}`, async () => {
    const page = await atTheDesk(browser, { hash: '#/nowhere' });
    const watch = watched(page);
    await page.route('**/s/bayan/**', route => route.fulfill({ status: 409, json: { message: hostileValue('Refused') } }));
    await page.evaluate(to => { location.hash = to; }, hash);
    await page.locator(sight).filter({ hasText: 'Refused' }).first().waitFor();
    await watch.assertText(`refused: ${hash}`);
    // What is no JSON, as a proxy between may write it, is not shown at all.
    await page.unroute('**/s/bayan/**');
    await page.route('**/s/bayan/**', route => route.fulfill({ status: 502, contentType: 'text/html', body: `<html><body>${MARKUP}</body></html>` }));
    await page.reload();
    await page.locator(sight).filter({ hasText: /cannot be reached/ }).first().waitFor();
    await watch.assertText(`answered by another: ${hash}`, { shown: false });
  });
}

test('an address that would be markup is nothing but an address', async () => {
  for (const hash of [`#/statement/${MARKUP}`, `#/${MARKUP}`, `#/statements?show=__proto__&sort=constructor&from=-1`, `#/statements?state=${MARKUP}&year=${MARKUP}&missing=__proto__`, `#/authority/${encodeURIComponent(`${MARKUP}/../..`)}`, '#/reports?by=__proto__', '#/__proto__', '#/suggestions?kind=constructor', '#/%E0%A4%A']) {
    const { page, watch } = await at(hash, 'main');
    await page.locator('.waiting').first().waitFor({ state: 'detached' });
    await watch.assertText(hash, { shown: false });
    await page.context().close();
  }
});

test('the policy of the page lets nothing in but its own, and no address holds the ticket on any page', async () => {
  const html = await (await fetch(deskAddress)).text();
  const policy = Object.fromEntries(/Content-Security-Policy" content="([^"]+)"/.exec(html)[1].split(';').map(part => part.trim().split(/ (.*)/s)).map(([name, value]) => [name, value]));
  assert.equal(policy['default-src'], "'none'");
  assert.equal(policy['script-src'], "'self'");
  assert.equal(policy['style-src'], "'self'");
  assert.equal(policy['connect-src'], "'self'");
  assert.equal(policy['form-action'], "'none'");
  assert.equal(policy['base-uri'], "'none'");
  assert.equal(policy['trusted-types'], "'none'");
  assert.equal(policy['require-trusted-types-for'], "'script'");
  assert.doesNotMatch(html, /unsafe-|http:|\*|https:/);
  const { page } = await at('', 'table.list');
  const violations = await page.evaluate(async () => {
    const seen = [];
    document.addEventListener('securitypolicyviolation', event => seen.push(event.effectiveDirective));
    for (const [tag, attribute] of [['iframe', 'src'], ['img', 'src'], ['base', 'href']]) {
      const element = document.createElement(tag);
      element.setAttribute(attribute, 'https://hostile.invalid/');
      document.body.append(element);
    }
    for (const [tag, attribute] of [['object', 'data'], ['embed', 'src'], ['script', 'src']]) {
      try {
        document.createElement(tag).setAttribute(attribute, 'https://hostile.invalid/');
        seen.push(`${tag} takes any address`);
      } catch {
        // The browser itself wants a trusted one, of which the policy allows none.
      }
    }
    const form = document.createElement('form');
    form.action = 'https://hostile.invalid/';
    document.body.append(form);
    form.submit();
    await fetch('https://hostile.invalid/').catch(() => {});
    for (let i = 0; i < 50 && new Set(seen).size < 6; i += 1) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    return [...new Set(seen)].sort();
  });
  assert.deepEqual(violations, ['base-uri', 'connect-src', 'form-action', 'frame-src', 'img-src', 'require-trusted-types-for']);
});
