// The forms of a genuine Share with values that would be markup, scripts or requests if anything took them for that.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser } from './support/browser.mjs';
import { ELSEWHERE, hostileName, hostileStatement, hostileValue, MARKUP } from './support/hostility.mjs';
import { newName, Server, until } from './support/server.mjs';
import { complaintsOf, inShare, nodeRef, withoutShare as skip } from './support/share.mjs';

const server = new Server();
const word = newName('evil');
let browser;
let folder;
let statement;
let record;

before(async () => {
  if (skip) {
    return;
  }
  browser = await openBrowser();
  folder = await server.intakeFolder('hostile');
  record = await server.script('POST', '/authorities', {
    kind: 'corporateBody',
    status: 'confirmed',
    preferredName: { en: hostileValue(`Port Authority ${word}`) },
    otherNames: [hostileValue('Other name'), `Port Authority ${word}`],
    note: hostileValue('Note'),
  });
  statement = await server.statement(folder.id, hostileName(newName('hostile')), hostileStatement(newName('SMI/XS'), `Port Authority ${word}`));
  await until('its names', () => server.script('GET', `/statements/${statement.id}/links`), ({ links, stale }) => links.length > 1 && !stale);
});

after(async () => {
  if (!skip) {
    await browser.close();
    await server.remove(folder.id);
  }
});

async function open(address, sight, options) {
  const page = await inShare(browser, address, options);
  page.dialogs = [];
  page.on('dialog', dialog => {
    page.dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  await page.locator(sight).first().waitFor();
  return page;
}

/** Nothing has become an element, a request or a script of its own. */
async function assertText(page, where) {
  assert.equal(await page.locator(`img[src*="${ELSEWHERE}"], svg[onload], .form-fields b`).count(), 0, where);
  assert.deepEqual(page.dialogs, [], where);
  assert.deepEqual(page.requested.filter(url => new URL(url).hostname === ELSEWHERE), [], where);
  assert.deepEqual(complaintsOf(page), [], where);
}

const create = type => `create-content?destination=${nodeRef(folder.id)}&itemId=bay:${type}&mimeType=text/plain`;

for (const locale of ['en', 'ar']) {
  test(`the form of a statement holds hostile values as text, and sends them as they were, in ${locale}`, { skip }, async () => {
    const page = await open(`edit-metadata?nodeRef=${nodeRef(statement.id)}`, 'bayan-links[association=relatedEntity] .link', { locale });
    await assertText(page, 'edit form');
    assert.ok((await page.inputValue('[name=prop_cm_title]')).includes(MARKUP));
    assert.ok((await page.inputValue('[name=prop_bay_issuerName]')).includes(MARKUP));
    const place = hostileValue(`Tripoli ${locale}`);
    await page.fill('[name=prop_bay_place]', place);
    await page.click('button[id$=form-submit-button]');
    await page.waitForURL(address => !address.href.includes('edit-metadata'), { waitUntil: 'commit' });
    const { fields } = await server.script('GET', `/statements/${statement.id}`);
    assert.equal(fields.place.value, place);
    assert.ok(fields.title.value.includes(MARKUP));
    await page.goto(page.url().replace(/\/page\/.*/, `/page/document-details?nodeRef=${nodeRef(statement.id)}`));
    await page.locator('.viewmode-value', { hasText: place }).first().waitFor();
    await page.locator('bayan-evidence .fields').waitFor();
    await assertText(page, 'details');
  });

  test(`a statement of hostile values is written in a form, in ${locale}`, { skip }, async () => {
    const page = await open(create('statement'), 'input[name=prop_bay_issuerName]', { locale });
    const name = `${newName('written')}.txt`;
    const [title, issuer] = [hostileValue(`Statement ${locale}`), hostileValue(`Ministry ${locale}`)];
    await page.fill('input[name=prop_cm_name]', name);
    await page.fill('[name=prop_cm_title]', title);
    await page.fill('input[name=prop_bay_issuerName]', issuer);
    await page.fill('textarea[name=prop_cm_content]', hostileStatement(newName('SMI/XW'), word));
    await page.click('button[id$=form-submit-button]');
    await page.waitForURL(/document-details/, { waitUntil: 'commit' });
    const { list } = await server.api('GET', `/nodes/${folder.id}/children?where=(nodeType='bay:statement')&maxItems=100`);
    const { fields } = await server.described(list.entries.find(({ entry }) => entry.name === name).entry.id);
    assert.deepEqual([fields.title.value, fields.issuer.value], [title, issuer]);
    await page.reload();
    for (const value of [title, issuer]) {
      await page.locator('.viewmode-value', { hasText: value }).first().waitFor();
    }
    await page.locator('bayan-evidence .fields').waitFor();
    await assertText(page, 'the statement that was written');
  });

  test(`a record of hostile names is made, shown and edited, in ${locale}`, { skip }, async () => {
    const page = await open(create('corporateBody'), '.bayan-lines textarea:enabled', { locale });
    const name = hostileValue(`Harbour Board ${word} ${locale}`);
    await page.fill('input[name=prop_bay_preferredName]', name);
    await page.locator('textarea[data-property="bay:otherNames"]:enabled').fill(`${hostileValue('First')}\n${hostileValue('Second')}`);
    await page.click('button[id$=form-submit-button]');
    await page.waitForURL(/document-details/, { waitUntil: 'commit' });
    await page.locator('bayan-authority .authority-head', { hasText: MARKUP }).waitFor();
    await page.locator('.viewmode-value[data-property="bay:otherNames"] .bayan-line', { hasText: MARKUP }).first().waitFor();
    await assertText(page, 'the record that was made');
    const made = await until('the record', () => server.script('GET', `/authorities?q=${encodeURIComponent(`Harbour Board ${word} ${locale}`)}`), ({ items }) => items.length > 0);
    const { otherNames } = await server.script('GET', `/authorities/${made.items[0].id}`);
    assert.deepEqual(otherNames.toSorted(), [hostileValue('First'), hostileValue('Second')]);
    await page.goto(page.url().replace(/\/page\/.*/, `/page/edit-metadata?nodeRef=${nodeRef(record.nodeId)}`));
    await page.locator('.bayan-lines textarea:enabled').first().waitFor();
    assert.ok((await page.inputValue('textarea[data-property="bay:otherNames"]:enabled')).includes(MARKUP));
    assert.ok((await page.inputValue('[name=prop_bay_preferredName]')).includes(MARKUP));
    await assertText(page, 'the form of a record');
  });

  test(`a search for a hostile value is a search for words, in ${locale}`, { skip }, async () => {
    const page = await open('advsearch', '[id$=selected-form-button] button', { locale });
    await page.locator('[id$=selected-form-button] button').click();
    await page.locator('.form-type-name').nth(2).click();
    await page.fill('input[name=prop_bay_issuerName]', hostileValue('Ministry of Works'));
    await assertText(page, 'search form');
    await page.locator('button[id*=search-button]').first().click();
    await page.waitForURL(/faceted-search/, { waitUntil: 'commit' });
    await page.locator('#HEADER_BAYAN_DESK').waitFor();
    await page.locator('.alfresco-lists-AlfList').first().waitFor();
    const query = JSON.parse(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('query'));
    assert.equal(query.prop_bay_issuerName, hostileValue('Ministry of Works'));
    await assertText(page, 'results');
  });
}
