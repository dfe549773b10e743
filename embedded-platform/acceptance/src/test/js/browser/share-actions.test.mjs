// Which of Bayan's actions a genuine Share shows for which file to whom: as Share's own data service says it, for the details page and a list.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser } from './support/browser.mjs';
import { administrator, newName, Server, until } from './support/server.mjs';
import { inShare, SHARE_URL, withoutShare as skip } from './support/share.mjs';
import { contradictoryDates } from './support/texts.mjs';

const ROLES = ['Consumer', 'Contributor', 'Editor', 'Collaborator', 'Coordinator'];
const READERS = ['Consumer', 'Contributor'];
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

async function actionsOf(page, id, view) {
  const address = `${SHARE_URL}/service/components/documentlibrary/data/node/workspace/SpacesStore/${id}?view=${view}`;
  const { item } = await page.evaluate(async where => (await fetch(where)).json(), address);
  return item.actions.map(action => action.id).filter(name => name.startsWith('bayan-')).map(name => name.replace('bayan-', '')).sort();
}

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
