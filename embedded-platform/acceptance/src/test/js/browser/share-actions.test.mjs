// Which of Bayan's actions a genuine Share shows for which file to whom: as Share's own data service says it, for the details page and a list.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser } from './support/browser.mjs';
import { administrator, newName, Server, until } from './support/server.mjs';
import { inShare, SHARE_URL, withoutShare as skip } from './support/share.mjs';
import { contradictoryDates } from './support/texts.mjs';

const ROLES = ['Consumer', 'Contributor', 'Editor', 'Collaborator', 'Coordinator'];
const READERS = ['Consumer', 'Contributor'];
/** So many are sent at once that the last of them waits for the others. */
const BURST = 24;
/** For each state what who may change a statement is shown on its details page; a list leads to the evidence too. */
const CHANGES = {
  described: ['confirm-all', 'read-again', 'relink', 'start-review'],
  inReview: ['confirm-all', 'read-again', 'relink'],
  approved: [],
  failed: ['read-again', 'start-review'],
  skipped: ['read-again', 'start-review'],
  locked: [],
  checkedOut: [],
  workingCopy: ['confirm-all', 'read-again', 'relink'],
};

const server = new Server();
let browser;
let folder;
let plain;
const people = { administrator };
const files = {};

before(async () => {
  if (skip) {
    return;
  }
  browser = await openBrowser();
  folder = await server.intakeFolder('actions');
  plain = (await server.api('POST', '/nodes/-root-/children', { name: newName('plain'), nodeType: 'cm:folder' })).entry;
  for (const role of ROLES) {
    people[role] = await server.person();
  }
  const locallySet = ROLES.map(role => ({ authorityId: people[role].user, name: role, accessStatus: 'ALLOWED' }));
  for (const { id } of [folder, plain]) {
    await server.api('PUT', `/nodes/${id}`, { permissions: { isInheritanceEnabled: false, locallySet } });
  }
  await filesInEachState();
});

after(async () => {
  if (!skip) {
    await browser.close();
    await server.api('POST', `/nodes/${files.locked}/unlock`);
    await server.api('POST', `/nodes/${files.plainLocked}/unlock`);
    await server.remove(folder.id);
    await server.remove(plain.id);
  }
});

async function filesInEachState() {
  const statement = async (name, text = contradictoryDates(newName('SMI/AC')), type) => (await server.statement(folder.id, newName(name), text, type)).id;
  for (const state of ['described', 'inReview', 'approved', 'locked', 'checkedOut']) {
    files[state] = await statement(`${state}.txt`);
  }
  files.failed = await statement('damaged.pdf', '%PDF-1.4 and nothing more', 'application/pdf');
  files.skipped = await statement('empty.txt', '');
  await server.script('POST', `/statements/${files.inReview}/review`, { action: 'start' });
  await server.script('POST', `/statements/${files.approved}/review`, { action: 'approve' });
  const lock = id => server.api('POST', `/nodes/${id}/lock`, { type: 'FULL', lifetime: 'PERSISTENT' });
  await lock(files.locked);
  await server.api('POST', '/action-executions', { actionDefinitionId: 'check-out', targetId: files.checkedOut });
  const children = await until('the working copy', () => server.api('GET', `/nodes/${folder.id}/children?maxItems=100`), ({ list }) => list.entries.some(isWorkingCopy));
  files.workingCopy = children.list.entries.find(isWorkingCopy).entry.id;
  const file = async () => (await server.api('POST', `/nodes/${plain.id}/children`, { name: `${newName('plain')}.txt`, nodeType: 'cm:content' })).entry.id;
  files.plain = await file();
  files.plainLocked = await file();
  await lock(files.plainLocked);
}

const isWorkingCopy = ({ entry }) => entry.name.includes('(Working Copy)');

async function itemOf(page, id, view) {
  const address = `${SHARE_URL}/service/components/documentlibrary/data/node/workspace/SpacesStore/${id}?view=${view}`;
  return (await page.evaluate(async where => (await fetch(where)).json(), address)).item;
}

const actionsIn = item => item.actions.map(action => action.id).filter(name => name.startsWith('bayan-')).map(name => name.replace('bayan-', '')).sort();
const actionsOf = async (page, id, view) => actionsIn(await itemOf(page, id, view));
const isPending = item => item.node.properties['bay:extractionState'] === 'pending';

for (const who of ['administrator', ...ROLES]) {
  test(`an action is shown in each state only where it would not be refused: ${who}`, { skip }, async () => {
    const page = await inShare(browser, 'user/admin/profile', { login: people[who] });
    const mayChange = !READERS.includes(who);
    for (const [state, changes] of Object.entries(CHANGES)) {
      const expected = mayChange ? changes : [];
      assert.deepEqual(await actionsOf(page, files[state], 'details'), expected, `${state}, details`);
      assert.deepEqual(await actionsOf(page, files[state], 'browse'), [...expected, 'open-evidence'].sort(), `${state}, list`);
    }
    for (const view of ['details', 'browse']) {
      assert.deepEqual(await actionsOf(page, files.plain, view), mayChange ? ['make-statement'] : [], `plain, ${view}`);
      assert.deepEqual(await actionsOf(page, files.plainLocked, view), [], `plain and locked, ${view}`);
    }
  });
}

test('a review of several is offered where all that is selected are statements that may be changed', { skip }, async () => {
  for (const [who, names, offered] of [['Collaborator', ['described', 'failed'], true], ['Collaborator', ['described', 'locked'], false], ['Consumer', ['described', 'failed'], false]]) {
    const page = await inShare(browser, `repository?path=${encodeURIComponent(`/${folder.name}`)}`, { login: people[who] });
    await page.locator('.documents .filename').first().waitFor();
    for (const id of names.map(each => files[each])) {
      await page.locator(`.documents tr.yui-dt-rec input[type=checkbox][value$="${id}"]`).check();
    }
    await page.click('button[id$=selectedItems-button-button]');
    await page.locator('.onActionDeselectAll').waitFor();
    // Share hides what does not fit all that is selected.
    assert.equal(await page.locator('.onBayanStartReview').isVisible(), offered, `${who}: ${names}`);
    await page.context().close();
  }
});

test('a locked statement says so on its details page, and shows no button that would be refused', { skip }, async () => {
  const page = await inShare(browser, `document-details?nodeRef=workspace://SpacesStore/${files.locked}`);
  await page.locator('bayan-evidence', { hasText: 'The file is locked.' }).waitFor();
  await page.locator('bayan-evidence .fields').waitFor();
  assert.equal(await page.locator('bayan-evidence').locator('[data-key^=edit-], [data-key^=confirm-], [data-key=read-again]').count(), 0);
});

/** A site as Share makes it: one that is made over the API has no pages there. */
async function newSite() {
  const shortName = newName('site').toLowerCase();
  const page = await inShare(browser, 'user/admin/profile');
  await page.waitForFunction(() => window.Alfresco?.util?.CSRFPolicy);
  const status = await page.evaluate(async ([address, site]) => {
    const policy = Alfresco.util.CSRFPolicy;
    const headers = { 'Content-Type': 'application/json', ...(policy.isFilterEnabled() ? { [policy.getHeader()]: policy.getToken() } : {}) };
    return (await fetch(address, { method: 'POST', headers, body: JSON.stringify(site) })).status;
  }, [`${SHARE_URL}/service/modules/create-site`, { shortName, title: 'Statements', description: '', visibility: 'PRIVATE', sitePreset: 'site-dashboard' }]);
  assert.equal(status, 200);
  // Its library is made for the first who comes.
  await page.goto(`${SHARE_URL}/page/site/${shortName}/documentlibrary`);
  await page.locator('.documents').first().waitFor({ state: 'attached' });
  await page.context().close();
  return { id: shortName };
}

test('in a site the same actions are shown as in the repository', { skip }, async () => {
  const site = await newSite();
  try {
    const library = await until('the library', () => server.api('GET', `/sites/${site.id}/containers`), ({ list }) => list.entries.length > 0);
    const { id, name } = await server.statement(library.list.entries[0].entry.id, `${newName('in-site')}.txt`, contradictoryDates(newName('SMI/ACS')));
    for (const [role, login] of [['SiteConsumer', people.Consumer], ['SiteContributor', people.Contributor], ['SiteCollaborator', people.Collaborator], ['SiteManager', people.Coordinator]]) {
      await server.api('POST', `/sites/${site.id}/members`, { id: login.user, role });
      const page = await inShare(browser, `site/${site.id}/documentlibrary`, { login });
      const row = page.locator('.documents tr.yui-dt-rec', { hasText: name });
      await row.hover();
      await row.locator('.action-set .bayan-open-evidence').waitFor({ state: 'attached' });
      const shown = await row.locator('.action-set div').evaluateAll(all => all.flatMap(one => [...one.classList]).filter(each => each.startsWith('bayan-')).map(each => each.replace('bayan-', '')));
      assert.deepEqual(shown.sort(), [...(READERS.includes(role.replace('Site', '')) ? [] : CHANGES.described), 'open-evidence'].sort(), role);
      // The details page in the site has the evidence too.
      await page.goto(`${SHARE_URL}/page/site/${site.id}/document-details?nodeRef=workspace://SpacesStore/${id}`);
      await page.locator('bayan-evidence .fields').waitFor();
      await page.context().close();
    }
  } finally {
    await server.api('DELETE', `/sites/${site.id}?permanent=true`);
  }
});

/** What a search finds, whatever index the server has: the actions on it are its own answer. */
const found = ({ id, name, createdAt, modifiedAt }) => {
  const by = { modifiedByUser: 'admin', modifiedBy: 'Administrator', createdByUser: 'admin', createdBy: 'Administrator' };
  const node = { nodeRef: `workspace://SpacesStore/${id}`, properties: {}, aspects: [], isContainer: false };
  const item = { nodeRef: node.nodeRef, node, type: 'document', name, displayName: name, title: '', description: '', modifiedOn: modifiedAt, createdOn: createdAt, ...by, mimetype: 'text/plain', size: 1, path: '/', tags: [] };
  return { totalRecords: 1, totalRecordsUpper: 1, startIndex: 0, numberFound: 1, facets: {}, highlighting: {}, spellcheck: {}, items: [item] };
};

for (const who of ['administrator', 'Consumer']) {
  test(`what a search has found leads to its evidence: ${who}`, { skip }, async () => {
    const { entry } = await server.api('GET', `/nodes/${files.described}`);
    const page = await inShare(browser, 'user/admin/profile', { login: people[who] });
    await page.route(/slingshot\/search\/?\?/, route => route.fulfill({ json: found(entry) }));
    await page.goto(`${SHARE_URL}/page/dp/ws/faceted-search#searchTerm=x`);
    await page.locator('[id^=FCTSRCH_SEARCH_RESULT][id$=_ACTIONS]').first().click();
    const action = page.locator('[id$=_ACTIONS_bayan-open-evidence]');
    await action.waitFor();
    const shown = await page.locator('[role=menuitem][id*=_ACTIONS_bayan-]').evaluateAll(all => all.map(({ id }) => id.replace(/.*_ACTIONS_/, '')));
    assert.deepEqual(shown, ['bayan-open-evidence']);
    assert.equal((await action.innerText()).trim(), 'Show the evidence');
    await action.click();
    await page.locator('bayan-evidence .fields').waitFor();
  });
}

test('for what waits to be read only the review and the evidence are shown', { skip }, async () => {
  const page = await inShare(browser, 'user/admin/profile');
  const look = async () => {
    // Many at once, of which the last has to wait.
    const sent = await Promise.all(Array.from({ length: BURST }, () => server.upload(folder.id, `${newName('waits')}.txt`, contradictoryDates(newName('SMI/P')))));
    return Promise.all(sent.slice(-4).map(({ id }) => itemOf(page, id, 'browse')));
  };
  const items = await until('one that waits', look, all => all.some(isPending));
  assert.deepEqual(actionsIn(items.find(isPending)), ['open-evidence', 'start-review']);
  assert.ok(items.find(isPending).indicators.some(({ id }) => id === 'bayan-pending'));
});
