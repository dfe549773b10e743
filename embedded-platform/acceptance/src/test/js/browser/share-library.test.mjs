// The document library and the details page of a genuine Share: signs, actions, types and entries to create.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, openBrowser } from './support/browser.mjs';
import { newName, Server, until } from './support/server.mjs';
import { complaintsOf, inShare, nodeRef, records, statementOf, withoutShare as skip } from './support/share.mjs';
import { contradictoryDates, hostile } from './support/texts.mjs';

const server = new Server();
let browser;
let folder;
let names;
let reader;

before(async () => {
  if (!skip) {
    browser = await openBrowser();
    folder = await server.intakeFolder('library');
    ({ names } = await records(server));
    reader = await server.person();
    await server.permit(folder.id, reader.user, 'Consumer');
  }
});

after(async () => {
  if (!skip) {
    await browser.close();
    await server.remove(folder.id);
  }
});

const open = (address, options) => inShare(browser, address, options);
const described = () => statementOf(server, folder, names);
const rowOf = (page, name) => page.locator('.documents tr.yui-dt-rec', { has: page.locator(`.filename a:text-is("${name}")`) });
const review = (id, action) => server.script('POST', `/statements/${id}/review`, { action });
const view = id => server.script('GET', `/statements/${id}`);

async function inLibrary(options) {
  const page = await open(`repository?path=${encodeURIComponent(`/${folder.name}`)}`, options);
  await page.locator('.documents .filename').first().waitFor();
  return page;
}

async function inDetails(id, options) {
  const page = await open(`document-details?nodeRef=${nodeRef(id)}`, options);
  await page.locator('.document-actions .action-set a').first().waitFor();
  return page;
}

/** The file that is shown, which is none of a statement's. */
async function plainFile() {
  const plain = (await server.api('POST', '/nodes/-root-/children', { name: newName('plain'), nodeType: 'cm:folder' })).entry;
  const file = (await server.api('POST', `/nodes/${plain.id}/children`, { name: `${newName('plain')}.txt`, nodeType: 'cm:content' })).entry;
  return { plain, file };
}

const actionsOf = async part => (await part.locator('.action-set > div').evaluateAll(all => all.flatMap(one => [...one.classList]).filter(name => name.startsWith('bayan-')))).sort();

test('each statement has the signs of its state, with the reason and the number', { skip }, async () => {
  const suggested = await described();
  const approved = await described();
  await review(approved.id, 'approve');
  const inReview = await described();
  await review(inReview.id, 'start');
  const empty = `${newName('empty')}.txt`;
  await server.statement(folder.id, empty, '');
  const twoDates = `${newName('dates')}.txt`;
  await server.statement(folder.id, twoDates, contradictoryDates(newName('SMI/LC')));
  const damaged = `${newName('damaged')}.pdf`;
  await server.statement(folder.id, damaged, '%PDF-1.4 and nothing more', 'application/pdf');
  const page = await inLibrary();
  const signs = name => rowOf(page, name).locator('.status img').evaluateAll(all => all.filter(sign => sign.src.includes('/bayan-')).map(sign => sign.title));
  assert.deepEqual(await signs(suggested.name), ['Suggested links: 1']);
  assert.deepEqual(await signs(approved.name), ['Approved']);
  assert.deepEqual(await signs(inReview.name), ['Suggested links: 1', 'In review']);
  assert.ok((await signs(twoDates)).includes('Contradicts itself or another statement'));
  assert.match((await signs(empty)).join(), /^Nothing to read: The file is empty/);
  assert.match((await signs(damaged)).join(), /^Could not be read: \S/);
  const line = rowOf(page, suggested.name).locator('.detail', { hasText: suggested.code });
  assert.match(await line.textContent(), new RegExp(`Reference code:\\s*${suggested.code}.*Issuer:\\s*${names.issuer}`));
});

test('a title that looks like markup is text in the library and on the details page', { skip }, async () => {
  const name = `${newName('hostile')} & 'quoted'.txt`;
  const { id } = await server.statement(folder.id, name, hostile(newName('SMI/LH')));
  const library = await inLibrary();
  await rowOf(library, name).locator('.title', { hasText: '<img src=x onerror=alert(1)>' }).waitFor();
  const details = await inDetails(id);
  await details.locator('.viewmode-value', { hasText: '<img src=x onerror=alert(1)>' }).waitFor();
  await details.locator('bayan-evidence .fields').waitFor();
  for (const page of [library, details]) {
    assert.equal(await page.locator('img[src=x], svg[onload]').count(), 0);
    assert.deepEqual(complaintsOf(page), []);
  }
});

test('an action is shown where it applies and to whom it is allowed', { skip }, async () => {
  const { id } = await described();
  assert.deepEqual(await actionsOf(await inDetails(id)), ['bayan-confirm-all', 'bayan-read-again', 'bayan-relink', 'bayan-start-review']);
  assert.deepEqual(await actionsOf(await inDetails(id, { login: reader })), []);
  await review(id, 'start');
  assert.deepEqual(await actionsOf(await inDetails(id)), ['bayan-confirm-all', 'bayan-read-again', 'bayan-relink']);
  await review(id, 'approve');
  assert.deepEqual(await actionsOf(await inDetails(id)), []);
  const empty = await server.statement(folder.id, `${newName('empty')}.txt`, '');
  assert.deepEqual(await actionsOf(await inDetails(empty.id)), ['bayan-read-again', 'bayan-start-review']);
  const { plain, file } = await plainFile();
  assert.deepEqual(await actionsOf(await inDetails(file.id)), ['bayan-make-statement']);
  await server.remove(plain.id);
});

test('the library leads to the evidence', { skip }, async () => {
  const { name } = await described();
  const page = await inLibrary({ login: reader });
  const row = rowOf(page, name);
  await row.hover();
  const more = row.locator('.show-more');
  if (await more.isVisible()) {
    await more.click();
  }
  await row.locator('.bayan-open-evidence a').click();
  await page.locator('bayan-evidence .fields').waitFor();
});

test('a plain file becomes a statement', { skip }, async () => {
  const { plain, file } = await plainFile();
  const page = await inDetails(file.id);
  await page.click('.document-actions .bayan-make-statement a');
  await until('the file to be a statement', () => server.api('GET', `/nodes/${file.id}`), ({ entry }) => entry.nodeType === 'bay:statement');
  await server.remove(plain.id);
});

test('a statement is read again, its names are looked for again, and all its values confirmed', { skip }, async () => {
  const { id, name } = await described();
  const before = await view(id);
  const page = await inDetails(id);
  await page.click('.document-actions .bayan-read-again a');
  await page.locator('#message', { hasText: name }).waitFor();
  await until('a second reading', () => view(id), ({ extractedAt }) => extractedAt !== before.extractedAt);
  await page.click('.document-actions .bayan-relink a');
  await page.locator('#message', { hasText: `Names were looked for again in '${name}'.` }).waitFor();
  await page.click('.document-actions .bayan-confirm-all a');
  await page.locator('#message', { hasText: `All values of '${name}' are confirmed.` }).waitFor();
  const { fields } = await view(id);
  assert.ok(Object.keys(fields).length > 4);
  assert.deepEqual(Object.entries(fields).filter(([, field]) => field.origin !== 'human'), []);
});

test('several selected statements go into one review', { skip }, async () => {
  const [first, second] = [await described(), await described()];
  const page = await inLibrary();
  for (const { name } of [first, second]) {
    await rowOf(page, name).locator('input[type=checkbox]').check();
  }
  await page.click('button[id$=selectedItems-button-button]');
  await page.click('.yuimenuitemlabel:has(.onBayanStartReview)');
  const form = page.locator('form[id*=bayan-review]');
  await form.getByText(first.name).waitFor();
  await form.getByText(second.name).waitFor();
  await form.locator('textarea[name=prop_bpm_workflowDescription]').fill('انظر في الأسماء');
  await form.locator('button[id$=form-submit-button]').click();
  await until('both to be in review', async () => [await view(first.id), await view(second.id)], both => both.every(({ reviewState }) => reviewState === 'inReview'));
  const { entry } = await server.api('GET', `/nodes/${first.id}`);
  assert.equal((await server.api('GET', `/nodes/${second.id}`)).entry.properties['bay:reviewWorkflow'], entry.properties['bay:reviewWorkflow']);
});

test('a file\'s type is changed to a statement, and only to what it can be', { skip }, async () => {
  const { plain, file } = await plainFile();
  const page = await inDetails(file.id);
  await page.click('.document-actions #onActionChangeType a');
  const types = page.locator('.change-type select option');
  await types.filter({ hasText: 'Statement' }).waitFor({ state: 'attached' });
  assert.deepEqual((await types.allTextContents()).filter(type => /_|:/.test(type)), []);
  await page.selectOption('.change-type select', 'bay:statement');
  await page.click('.change-type button[id$=ok-button]');
  await until('the file to be a statement', () => server.api('GET', `/nodes/${file.id}`), ({ entry }) => entry.nodeType === 'bay:statement');
  await server.remove(plain.id);
});

test('a folder becomes an intake folder by its aspects, and takes its settings', { skip }, async () => {
  const { plain } = await plainFile();
  const page = await open(`folder-details?nodeRef=${nodeRef(plain.id)}`);
  await page.click('.document-actions #onActionManageAspects a, .folder-actions #onActionManageAspects a');
  await page.locator('tr', { hasText: 'Intake folder (bay:intakeFolder)' }).locator('a.addAspect, .addIcon, a').first().click();
  await page.click('button[id$=ok-button]');
  await until('the aspect', () => server.api('GET', `/nodes/${plain.id}`), ({ entry }) => entry.aspectNames.includes('bay:intakeFolder'));
  await page.goto(page.url().replace('folder-details', 'edit-metadata'));
  await page.fill('input[name=prop_bay_defaultIssuerName]', 'وزارة الثقافة');
  await page.locator('textarea[data-property="bay:defaultLanguages"]:enabled').fill('ar\nen');
  await page.click('button[id$=form-submit-button]');
  await until('the settings', () => server.api('GET', `/nodes/${plain.id}`), ({ entry }) => entry.properties?.['bay:defaultLanguages']?.length === 2);
  assert.equal((await server.api('GET', `/nodes/${plain.id}`)).entry.properties['bay:defaultIssuerName'], 'وزارة الثقافة');
  await server.remove(plain.id);
});

test('the desk is in Share\'s header', { skip }, async () => {
  const page = await inLibrary();
  await page.locator('#HEADER_BAYAN_DESK', { hasText: 'Statement desk' }).waitFor();
});

for (const [locale, colorScheme] of [['en', 'light'], ['ar', 'light'], ['fa', 'dark']]) {
  test(`signs, lines and actions are accessible in ${locale}, for who prefers ${colorScheme}`, { skip }, async () => {
    const { id, name } = await described();
    await review(id, 'start');
    const { plain, file } = await plainFile();
    const page = await inLibrary({ locale, colorScheme });
    const row = rowOf(page, name);
    await row.hover();
    await row.locator('.bayan-open-evidence').waitFor({ state: 'attached' });
    const more = row.locator('.show-more');
    if (await more.isVisible()) {
      await more.click();
    }
    await row.locator('.bayan-open-evidence').waitFor();
    await assertAccessible(page, 'signs', ['.documents .status img[src*="/bayan-"]']);
    await assertAccessible(page, 'actions of the library', ['.documents [class^=bayan-]']);
    await row.locator('input[type=checkbox]').check();
    await page.click('button[id$=selectedItems-button-button]');
    await page.locator('.onActionDeselectAll').waitFor();
    await assertAccessible(page, 'the action on several', ['.onBayanStartReview']);
    for (const shown of [id, file.id]) {
      await page.goto(page.url().replace(/\/page\/.*/, `/page/document-details?nodeRef=${nodeRef(shown)}`));
      await page.locator('.document-actions [class^=bayan-] a').first().waitFor();
      await assertAccessible(page, 'actions of the details page', ['.document-actions [class^=bayan-]']);
    }
    await server.remove(plain.id);
  });
}
