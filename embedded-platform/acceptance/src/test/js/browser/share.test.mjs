// The elements in a genuine Share, where SHARE_URL names one, such as http://127.0.0.1:8080/share: it must stand before the server
// under test. Without it these tests are not run: the sandbox has no Share.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, openBrowser } from './support/browser.mjs';
import { Server } from './support/server.mjs';
import { inShare, linksOf, nodeRef, records, statementOf, withoutShare as skip } from './support/share.mjs';

const server = new Server();
let browser;
let folder;

before(async () => {
  if (!skip) {
    browser = await openBrowser();
    folder = await server.intakeFolder('share');
  }
});

after(async () => {
  if (!skip) {
    await browser.close();
    await server.remove(folder.id);
  }
});

async function scene() {
  const made = await records(server);
  const { id } = await statementOf(server, folder, made.names);
  return { id, ...made };
}

const linkOf = async (id, name) => (await linksOf(server, id)).links.find(link => link.name === name);
const targetsOf = async (id, association) => {
  const { list } = await server.api('GET', `/nodes/${id}/targets?where=(assocType='bay:${association}')`);
  return list.entries.map(({ entry }) => entry.id);
};
const open = (address, options) => inShare(browser, address, options);

test('a suggestion accepted in the form is kept by the form\'s own save, with all other links', { skip }, async () => {
  const { id, names, issuer, older } = await scene();
  const page = await open(`edit-metadata?nodeRef=${nodeRef(id)}`);
  const control = page.locator('bayan-links[association=relatedEntity]');
  const card = control.locator('.link', { has: page.locator(`.link-name:text-is("${names.body}")`) });
  await card.locator(`input[value="${older.id}"]`).check();
  await card.getByRole('button', { name: /^Accept/ }).click();
  await control.locator('.chip-linked').waitFor();
  const person = page.locator('bayan-links[association=relatedPerson]');
  await person.getByRole('button', { name: /^New record/ }).click();
  // Enter is the element's own: it makes the record and does not save the form around.
  await person.locator('.record-form input').first().press('Enter');
  await person.locator('.chip-linked').waitFor();
  assert.match(page.url(), /edit-metadata/);
  await page.fill('input[name=prop_bay_place]', 'صيدا');
  await page.click('button[id$=form-submit-button]');
  await page.waitForURL(address => !address.href.includes('edit-metadata'), { waitUntil: 'commit' });
  assert.equal((await server.script('GET', `/statements/${id}`)).fields.place.value, 'صيدا');
  assert.equal((await linkOf(id, names.body)).state, 'linked');
  assert.deepEqual(await targetsOf(id, 'relatedEntity'), [older.nodeId]);
  assert.deepEqual(await targetsOf(id, 'issuedBy'), [issuer.nodeId]);
  assert.equal((await targetsOf(id, 'relatedPerson')).length, 1);
  assert.deepEqual(page.complaints, []);
});

test('the details page shows description, text and links, and the form the names', { skip }, async () => {
  const { id, names, issuer } = await scene();
  const page = await open(`document-details?nodeRef=${nodeRef(id)}`);
  await page.locator('bayan-evidence .fields').waitFor();
  await page.locator('bayan-links:not([brief]) .link').first().waitFor();
  const brief = page.locator('bayan-links[brief][association=issuedBy] a');
  assert.equal(await brief.textContent(), names.issuer);
  assert.match(await brief.getAttribute('href'), new RegExp(issuer.nodeId));
});

test('the details page of an authority record shows its names and statements', { skip }, async () => {
  const { names, issuer } = await scene();
  const page = await open(`document-details?nodeRef=${nodeRef(issuer.nodeId)}`);
  await page.locator('bayan-authority .authority-head', { hasText: names.issuer }).waitFor();
  await page.locator('bayan-authority table.list a').first().waitFor();
});

test('the elements in Share are accessible', { skip }, async () => {
  const { id } = await scene();
  const page = await open(`edit-metadata?nodeRef=${nodeRef(id)}`);
  await page.locator('bayan-links[association=relatedEntity] .link').waitFor();
  await assertAccessible(page, 'the linking control in a form', 'bayan-links');
});
