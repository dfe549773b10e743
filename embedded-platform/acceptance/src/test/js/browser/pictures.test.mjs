// Pictures for the documentation.
import { after, before, test } from 'node:test';
import { atTheDesk, openBrowser, picture } from './support/browser.mjs';
import { RECORDS, SAMPLES, SHOWN } from './support/samples.mjs';
import { Server, until } from './support/server.mjs';

const server = new Server();
let browser;
let folder;
let shown;

before(async () => {
  browser = await openBrowser();
  folder = await server.intakeFolder('pictures');
  for (const record of RECORDS) {
    // Of an earlier run on the same server they are there already.
    await server.script('POST', '/authorities', record).catch(() => {});
  }
  for (const [name, text] of Object.entries(SAMPLES)) {
    const statement = await server.statement(folder.id, name, text);
    shown = name === SHOWN ? statement : shown;
  }
  await until('the names to be linked', () => server.script('GET', `/statements/${shown.id}/links`), answer => answer.links.length > 0 && !answer.stale);
});

after(async () => {
  await browser.close();
  await server.remove(folder.id);
});

for (const [name, locale] of [['en', 'en-GB'], ['ar', 'ar-LB']]) {
  test(`pictures in ${name}`, async () => {
    const page = await atTheDesk(browser, { locale, width: 1240, height: 720 });
    await page.waitForSelector('table.list');
    await picture(page, `desk-${name}`);
    await page.evaluate(id => { location.hash = `#/statement/${id}`; }, shown.id);
    await page.waitForSelector('.link');
    await page.click('[data-field=issuer] button.source');
    await page.locator('.evidence').evaluate(panel => panel.scrollIntoView());
    await picture(page, `evidence-${name}`);
    await page.locator('.links').evaluate(links => links.scrollIntoView());
    await picture(page, `links-${name}`);
  });
}
