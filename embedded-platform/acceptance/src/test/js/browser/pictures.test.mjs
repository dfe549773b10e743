// Pictures for the documentation.
import { after, before, test } from 'node:test';
import { atTheDesk, openBrowser, picture } from './support/browser.mjs';
import { samples } from './support/samples.mjs';
import { Server } from './support/server.mjs';

const server = new Server();
let browser;
let folder;
let shown;

before(async () => {
  browser = await openBrowser();
  ({ folder, shown } = await samples(server, 'statements'));
  await server.script('POST', `/statements/${shown.id}/fields/title`, { confirm: true });
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
