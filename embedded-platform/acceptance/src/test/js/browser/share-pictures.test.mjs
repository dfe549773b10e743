// Pictures of a genuine Share for the documentation.
import { after, before, test } from 'node:test';
import { openBrowser, picture } from './support/browser.mjs';
import { samples, SHOWN } from './support/samples.mjs';
import { Server, until } from './support/server.mjs';
import { inShare, nodeRef, withoutShare as skip } from './support/share.mjs';

const SIZE = { width: 1240, height: 720 };
const server = new Server();
let browser;
let folder;
let shown;

before(async () => {
  if (!skip) {
    browser = await openBrowser();
    ({ folder, shown } = await samples(server, 'statements'));
  }
});

after(async () => {
  if (!skip) {
    await browser.close();
    await server.remove(folder.id);
  }
});

const open = (address, options) => inShare(browser, address, { ...SIZE, ...options });
const details = () => `document-details?nodeRef=${nodeRef(shown.id)}`;

test('the document library', { skip }, async () => {
  const { list } = await server.api('GET', `/nodes/${folder.id}/children`);
  const idOf = name => list.entries.find(({ entry }) => entry.name === name).entry.id;
  await server.script('POST', `/statements/${idOf('مرسوم-المكتبات.txt')}/review`, { action: 'approve' });
  await server.script('POST', `/statements/${idOf('yazma-eserler.txt')}/review`, { action: 'start' });
  const page = await open(`repository?path=${encodeURIComponent(`/${folder.name}`)}`);
  await page.locator('.documents .status img[src*=bayan]').first().waitFor();
  await page.locator('button[id$=sortAscending-button-button]').click();
  await page.locator('.documents tr.yui-dt-first', { hasText: SHOWN }).waitFor();
  await page.mouse.move(0, 0);
  await picture(page, 'share-library');
});

test('a statement\'s details', { skip }, async () => {
  const page = await open(details(), { height: 900 });
  await page.locator('bayan-links:not([brief]) .link').first().waitFor();
  await page.locator('bayan-evidence [data-field=issuer] button.source').click();
  await page.locator('bayan-evidence').evaluate(panel => panel.scrollIntoView());
  await page.locator('.bayan-line', { hasText: 'Arabic' }).waitFor();
  await picture(page, 'share-details');
});

for (const [name, locale] of [['share-form', 'en-GB'], ['share-form-ar', 'ar-LB']]) {
  test(`links in the form, ${locale}`, { skip }, async () => {
    const page = await open(`edit-metadata?nodeRef=${nodeRef(shown.id)}`, { locale });
    await page.locator('bayan-links[association=relatedPerson] .link').waitFor();
    await page.locator('.set', { has: page.locator('bayan-links') }).last().evaluate(set => set.scrollIntoView());
    await picture(page, name);
  });
}

test('the start of a review, in Arabic, and a task of correction', { skip }, async () => {
  const start = await open(details(), { locale: 'ar-LB', height: 1100 });
  await start.locator('.document-actions .bayan-start-review a').click();
  const dialogue = start.locator('.yui-panel', { has: start.locator('form[id*=bayan-review]') });
  await dialogue.getByText(SHOWN).waitFor();
  await start.mouse.move(0, 0);
  await picture(dialogue, 'share-review-start-ar');
  const review = { statements: [shown.id], due: '2030-12-31', priority: 1, note: 'للنشر قبل نهاية الشهر' };
  const { workflowId } = await server.script('POST', '/reviews', review);
  await server.script('POST', `/statements/${shown.id}/review`, { action: 'return', note: 'التاريخ ناقص في البيان الثاني' });
  const { items } = await until('the task', () => server.script('GET', '/reviews?mine=true&maxItems=1000'), found => found.items.some(task => task.workflowId === workflowId && task.step === 'correct'));
  const { taskId } = items.find(task => task.workflowId === workflowId);
  const page = await open(`task-edit?taskId=activiti$${taskId}`, { height: 860 });
  await page.locator('.viewmode-value', { hasText: 'التاريخ ناقص' }).waitFor();
  await page.locator('[id*=packageItems]', { hasText: SHOWN }).first().waitFor();
  await picture(page, 'share-review-correct', { clip: { x: 0, y: 95, width: 880, height: 765 } });
  await server.script('POST', `/statements/${shown.id}/review`, { action: 'cancel' }).catch(() => {});
});
