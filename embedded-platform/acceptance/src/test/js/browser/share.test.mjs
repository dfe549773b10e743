// The elements in a genuine Share, where SHARE_URL names one, such as http://127.0.0.1:8080/share: it must stand before the server
// under test. Without it these tests are not run: the sandbox has no Share.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, openBrowser, tabTo } from './support/browser.mjs';
import { Server, until } from './support/server.mjs';
import { complaintsOf, inShare, linksOf, nodeRef, records, statementOf, withoutShare as skip } from './support/share.mjs';

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
  assert.deepEqual(complaintsOf(page), []);
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

test('in a form everything is decided by the keyboard alone, and nothing of it saves the form', { skip }, async () => {
  const { id, names } = await scene();
  const page = await open(`edit-metadata?nodeRef=${nodeRef(id)}`);
  const control = page.locator('bayan-links[association=relatedEntity]');
  await control.locator('.link').waitFor();
  const { linkId } = await linkOf(id, names.body);
  await tabTo(page, `link-${linkId}`);
  await page.keyboard.press('r');
  await control.locator('.chip-rejected').waitFor();
  assert.equal((await linkOf(id, names.body)).state, 'rejected');
  await tabTo(page, 'undo-last');
  await page.keyboard.press('Enter');
  await control.locator('.chip-suggested').waitFor();
  await tabTo(page, `link-${linkId}`);
  await page.keyboard.press('a');
  await control.locator('.chip-linked').waitFor();
  assert.equal((await linkOf(id, names.body)).state, 'linked');
  assert.match(page.url(), /edit-metadata/);
  assert.deepEqual(complaintsOf(page), []);
});

test('two people at once, one in a form and one on the details page: each sees what stands in the end', { skip }, async () => {
  const { id, names } = await scene();
  const [form, details] = [await open(`edit-metadata?nodeRef=${nodeRef(id)}`), await open(`document-details?nodeRef=${nodeRef(id)}`)];
  const inForm = form.locator('bayan-links[association=relatedEntity]');
  const inDetails = details.locator('bayan-links:not([brief]) .link', { has: details.locator(`.link-name:text-is("${names.body}")`) });
  await inDetails.waitFor();
  await inForm.getByRole('button', { name: /^Accept/ }).click();
  await inForm.locator('.chip-linked').waitFor();
  await inDetails.getByRole('button', { name: /^Reject/ }).click();
  const { state } = await until('the second decision', () => linkOf(id, names.body), link => link.state === 'rejected' || link.state === 'linked');
  await inDetails.locator(`.chip-${state}`).waitFor();
  await form.fill('input[name=prop_bay_occasion]', 'معرض الكتاب');
  await form.click('button[id$=form-submit-button]');
  await form.waitForURL(address => !address.href.includes('edit-metadata'), { waitUntil: 'commit' });
  assert.equal((await linkOf(id, names.body)).state, state);
});

test('a page loads what it shows and nothing else, by Share\'s proxy and with its token', { skip }, async () => {
  const { id, issuer } = await scene();
  const scriptsOf = page => page.requested.filter(address => /\/bayan\/.*\.js/.test(address)).map(address => address.replace(/.*\//, ''));
  const details = await open(`document-details?nodeRef=${nodeRef(id)}`);
  await details.locator('bayan-links:not([brief]) .link').first().waitFor();
  assert.ok(scriptsOf(details).includes('bayan-evidence.js'));
  assert.deepEqual(scriptsOf(details).filter(name => /^bayan-(authority|desk|statements|import)\.js$/.test(name)), []);
  const record = await open(`document-details?nodeRef=${nodeRef(issuer.nodeId)}`);
  await record.locator('bayan-authority .authority-head').waitFor();
  assert.deepEqual(scriptsOf(record).filter(name => /^bayan-(evidence|links)\.js$/.test(name)), []);
  const plain = await open(`folder-details?nodeRef=${nodeRef(folder.id)}`);
  await plain.locator('.folder-details-panel, .document-details-panel').first().waitFor();
  assert.deepEqual(scriptsOf(plain), []);
  const sent = [];
  details.on('request', request => { if (request.method() === 'POST' && request.url().includes('/bayan/statements/')) sent.push(request); });
  await details.locator('bayan-evidence [data-key=confirm-title]').click();
  await details.locator('bayan-evidence [data-field=title] .badge.human').waitFor();
  assert.equal(sent.length, 1);
  assert.match(sent[0].url(), /\/share\/proxy\/alfresco\/bayan\//);
  assert.ok((await sent[0].allHeaders())['alfresco-csrftoken']);
  assert.deepEqual(details.requested.filter(address => /TICKET_|alf_ticket|CSRFToken=/i.test(address)), []);
});

test('at 200 % nothing of the elements is cut off, in both directions', { skip }, async () => {
  const { id } = await scene();
  for (const locale of ['en', 'ar']) {
    const page = await open(`document-details?nodeRef=${nodeRef(id)}`, { locale, width: 640, height: 430 });
    await page.locator('bayan-links:not([brief]) .link').first().waitFor();
    for (const element of ['bayan-evidence', 'bayan-links:not([brief])']) {
      assert.ok(await page.locator(element).evaluate(node => node.scrollWidth <= node.clientWidth + 1), `${element} in ${locale}`);
    }
  }
});

test('the elements in Share are accessible', { skip }, async () => {
  const { id } = await scene();
  const page = await open(`edit-metadata?nodeRef=${nodeRef(id)}`);
  await page.locator('bayan-links[association=relatedEntity] .link').waitFor();
  await assertAccessible(page, 'the linking control in a form', 'bayan-links');
});
