// Pictures for the documentation, of samples that the tests have put there.
import { after, before, test } from 'node:test';
import { atTheDesk, openBrowser, picture } from './support/browser.mjs';
import { newName, Server } from './support/server.mjs';
import { contradictoryDates } from './support/texts.mjs';

const server = new Server();
let browser;
let folder;

before(async () => {
  browser = await openBrowser();
  folder = await server.intakeFolder('pictures');
});

after(async () => {
  await browser.close();
  await server.remove(folder.id);
});

for (const [name, locale] of [['en', 'en-GB'], ['ar', 'ar-LB']]) {
  test(`pictures in ${name}`, async () => {
    const statement = await server.statement(folder.id, `${newName('picture')}.txt`, contradictoryDates(newName('SMI/P')));
    const page = await atTheDesk(browser, { locale, height: 760 });
    await page.waitForSelector('table.list');
    await picture(page, `desk-${name}`);
    await page.evaluate(id => { location.hash = `#/statement/${id}`; }, statement.id);
    await page.waitForSelector('.fields button.source');
    await page.click('[data-field=issuer] button.source');
    await picture(page, `evidence-${name}`);
  });
}
