// Forms of a genuine Share: to look at, to fill in and to search with, in all languages.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, openBrowser } from './support/browser.mjs';
import { newName, Server, until } from './support/server.mjs';
import { complaintsOf, inShare, nodeRef, records, statementOf, withoutShare as skip } from './support/share.mjs';
import { naming, newWord } from './support/texts.mjs';

const server = new Server();
let browser;
let folder;
let statement;
let made;

before(async () => {
  if (!skip) {
    browser = await openBrowser();
    folder = await server.intakeFolder('forms');
    made = await records(server);
    statement = await statementOf(server, folder, made.names);
  }
});

after(async () => {
  if (!skip) {
    await browser.close();
    await server.remove(folder.id);
  }
});

const open = (address, options) => inShare(browser, address, options);
const create = type => `create-content?destination=${nodeRef(folder.id)}&itemId=bay:${type}&mimeType=text/plain`;
const record = id => server.script('GET', `/authorities/${id}`);

/** Chooses what is looked for on the page of the advanced search. */
async function lookFor(page, what) {
  await page.locator('[id$=selected-form-button] button').click();
  await page.locator('.form-type-name', { hasText: what }).click();
}

/** What the page shows instead of a word where a bundle has none. */
const keysShown = page => page.locator('body').innerText().then(text => text.match(/\b(?:bayan|bay|prop|assoc|type|aspect)[._:][\w.:]+/g) ?? []);

const LABELS = { en: 'Reference code', ar: 'الرمز المرجعي', fr: 'Cote', tr: 'Referans kodu', ru: 'Архивный шифр', fa: 'شناسهٔ بازیابی', ckb: 'کۆدی سەرچاوە' };
const RIGHT_TO_LEFT = ['ar', 'fa', 'ckb'];

for (const [language, label] of Object.entries(LABELS)) {
  test(`every form has its words in ${language}, and runs as the language does`, { skip }, async () => {
    const page = await open(`edit-metadata?nodeRef=${nodeRef(statement.id)}`, { locale: language });
    const forms = {
      [`edit-metadata?nodeRef=${nodeRef(statement.id)}`]: 'bayan-links[association=relatedEntity] .link',
      [`document-details?nodeRef=${nodeRef(statement.id)}`]: 'bayan-evidence .fields',
      [`edit-metadata?nodeRef=${nodeRef(made.issuer.nodeId)}`]: '.bayan-lines textarea:enabled',
      [`document-details?nodeRef=${nodeRef(made.issuer.nodeId)}`]: 'bayan-authority .authority-head',
      [`edit-metadata?nodeRef=${nodeRef(folder.id)}`]: '.bayan-lines textarea:enabled',
      [create('statement')]: 'input[name=prop_bay_referenceCode]',
      [create('chronologyEntry')]: '.bayan-lines textarea:enabled',
    };
    for (const [address, sight] of Object.entries(forms)) {
      await page.goto(page.url().replace(/\/page\/.*/, `/page/${address}`));
      await page.locator(sight).first().waitFor();
      const form = page.locator('.form-container', { has: page.locator('.form-fields') }).first();
      assert.equal(await form.evaluate(node => getComputedStyle(node).direction), RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr', address);
      assert.deepEqual(await keysShown(page), [], address);
    }
    await page.goto(page.url().replace(/\/page\/.*/, `/page/edit-metadata?nodeRef=${nodeRef(statement.id)}`));
    await page.locator('label', { hasText: label }).waitFor();
    assert.deepEqual(complaintsOf(page), []);
  });
}

for (const [locale, day] of [['fa', '۲۴ اسفند ۱۳۸۹'], ['ar-LB', '١٥ آذار ٢٠١١'], ['en-GB', '15 March 2011'], ['ckb', '١٥‏/٣‏/٢٠١١']]) {
  test(`the form shows the day in the reader's calendar, and as it was written, in ${locale}`, { skip }, async () => {
    const page = await open(`document-details?nodeRef=${nodeRef(statement.id)}`, { locale });
    await page.locator('[id$=prop_bay_dateFrom-day]', { hasText: day }).waitFor();
    await page.locator('.viewmode-value', { hasText: '2011/03/15' }).first().waitFor();
  });
}

const YEARS = {
  fa: [['۱۳۳۱', '(1952)'], ['شهریور', '(2011-09)']],
  ckb: [['١٩٥٢'], ['٩‏/٢٠١١']],
  'ar-LB': [['١٩٥٢'], ['أيلول ٢٠١١']],
  fr: [['1952'], ['septembre 2011']],
};
for (const [locale, [from, to]] of Object.entries(YEARS)) {
  test(`from when to when a body existed is shown in the reader's calendar, with the original beside, in ${locale}`, { skip }, async () => {
    const { nodeId } = await server.script('POST', '/authorities', { kind: 'corporateBody', status: 'confirmed', preferredName: { ar: `هيئة ${newWord()}` }, existsFrom: '1952', existsTo: '2011-09' });
    const page = await open(`document-details?nodeRef=${nodeRef(nodeId)}`, { locale });
    const panel = page.locator('bayan-authority .field', { hasText: from[0] });
    for (const [property, words] of [['From', from], ['To', to]]) {
      const shown = page.locator(`[id$=prop_bay_exists${property}-day]`);
      await shown.getByText(words[0]).first().waitFor();
      assert.deepEqual(await shown.locator('bdi').allTextContents(), words.slice(1));
      for (const word of words) {
        await panel.getByText(word).first().waitFor();
      }
    }
    await page.goto(page.url().replace('document-details', 'edit-metadata'));
    await page.locator('input[name=prop_bay_existsFrom]').waitFor();
    assert.equal(await page.inputValue('input[name=prop_bay_existsFrom]'), '1952');
  });
}

test('languages are shown by their names, and values one a line, whatever commas they hold', { skip }, async () => {
  const word = newWord();
  const { nodeId } = await server.script('POST', '/authorities', { kind: 'corporateBody', status: 'confirmed', preferredName: { ar: `هيئة ${word}` }, otherNames: [`Body, the ${word}`, '<b>اسم آخر</b>'] });
  const page = await open(`document-details?nodeRef=${nodeRef(nodeId)}`);
  await page.locator('.bayan-line', { hasText: `Body, the ${word}` }).waitFor();
  assert.deepEqual(await page.locator('.viewmode-value[data-property="bay:otherNames"] .bayan-line').allTextContents(), [`Body, the ${word}`, '<b>اسم آخر</b>']);
  await page.goto(page.url().replace(/nodeRef=.*/, `nodeRef=${nodeRef(statement.id)}`));
  await page.locator('.viewmode-value[data-property="bay:languages"] .bayan-line', { hasText: 'Arabic' }).waitFor();
});

test('a record is made in a form, with its names a line each, and not without a name', { skip }, async () => {
  const word = newWord();
  const page = await open(create('corporateBody'));
  await page.locator('textarea[data-property="bay:otherNames"]:enabled').fill(`Body, the ${word}\nاسم آخر ${word}`);
  const submit = page.locator('button[id$=form-submit-button]');
  await submit.click();
  await page.locator('.invalid[name=prop_bay_preferredName], .balloon, .mandatory.invalid').first().waitFor();
  assert.match(page.url(), /create-content/);
  await page.fill('input[name=prop_bay_preferredName]', `هيئة ${word}`);
  await submit.click();
  await page.waitForURL(/document-details/, { waitUntil: 'commit' });
  const { items } = await until('the record', () => server.script('GET', `/authorities?q=${encodeURIComponent(`هيئة ${word}`)}`), found => found.items.length === 1);
  const { otherNames, kind, status } = await record(items[0].id);
  assert.deepEqual(otherNames.sort(), [`Body, the ${word}`, `اسم آخر ${word}`].sort());
  assert.deepEqual([kind, status], ['corporateBody', 'provisional']);
});

for (const locale of ['en', 'ar-LB']) {
  test(`a statement is written in a form, and described, in ${locale}`, { skip }, async () => {
    const [name, code] = [`${newName('written')}.txt`, newName('SMI/W')];
    const page = await open(create('statement'), { locale });
    await page.fill('input[name=prop_cm_name]', name);
    await page.fill('textarea[name=prop_cm_content]', naming({ code, ...made.names }));
    await page.click('button[id$=form-submit-button]');
    await page.waitForURL(/document-details/, { waitUntil: 'commit' });
    const { list } = await server.api('GET', `/nodes/${folder.id}/children?where=(nodeType='bay:statement')&maxItems=100`);
    const { id } = list.entries.find(({ entry }) => entry.name === name).entry;
    const { fields } = await server.described(id);
    assert.equal(fields.referenceCode.value, code);
    assert.equal(fields.issuer.value, made.names.issuer);
    assert.deepEqual(complaintsOf(page), []);
  });
}

test('a record is edited in the dialogue of the library, and what was not touched stays', { skip }, async () => {
  const word = newWord();
  const made = await server.script('POST', '/authorities', { kind: 'person', status: 'confirmed', preferredName: { ar: `سامر ${word}` }, otherNames: [`Samer, ${word}`], parallelNames: ['Samer'] });
  const { entry } = await server.api('GET', `/nodes/${made.nodeId}?include=path`);
  const page = await open(`repository?path=${encodeURIComponent(entry.path.name.replace(/^\/[^/]+/, ''))}`);
  const row = page.locator('.documents tr.yui-dt-rec', { hasText: `سامر ${word}` });
  await row.hover();
  await row.locator('#onActionDetails a').click();
  const names = page.locator('.bd textarea[data-property="bay:otherNames"]:enabled');
  await names.waitFor();
  assert.equal(await names.inputValue(), `Samer, ${word}`);
  await names.fill(`Samer, ${word}\nسامر آخر`);
  await page.locator('.bd button[id$=form-submit-button]').click();
  const after = await until('the names', () => record(made.id), ({ otherNames }) => otherNames.length === 2);
  assert.deepEqual(after.otherNames.sort(), [`Samer, ${word}`, 'سامر آخر'].sort());
  assert.deepEqual(after.parallelNames, ['Samer']);
});

test('a search starts with nothing chosen, and sends what was', { skip }, async () => {
  const page = await open('advsearch');
  for (const [what, sight] of [['Persons', 'bay_authorityStatus'], ['Corporate bodies', 'bay_authorityStatus'], ['Chronology', 'bay_eventFrom'], ['Statements', 'bay_extractionState']]) {
    await lookFor(page, what);
    await page.locator(`[name^=prop_${sight}]`).first().waitFor({ state: 'attached' });
    assert.deepEqual(await keysShown(page), [], what);
    assert.equal(await page.locator('.form-fields select:visible option:checked').count(), 0, what);
  }
  await page.fill('input[name=prop_bay_issuerName]', made.names.issuer);
  await page.locator('select[id*=bay_languages]').selectOption(['ar', 'ckb']);
  await page.locator('button[id*=search-button]').first().click();
  await page.waitForURL(/faceted-search/, { waitUntil: 'commit' });
  const query = JSON.parse(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('query'));
  const sent = Object.entries(query).filter(([name, value]) => value !== '' && !/_isListProperty$|-mode$/.test(name));
  assert.deepEqual(Object.fromEntries(sent), { prop_bay_issuerName: made.names.issuer, prop_bay_languages: 'ar,ckb', datatype: 'bay:statement' });
  // The page of results makes a header of its own.
  await page.locator('#HEADER_BAYAN_DESK').waitFor();
});

test('the facets of a search are named in the reader\'s language', { skip }, async () => {
  const page = await open('dp/ws/faceted-search#searchTerm=x', { locale: 'ar' });
  // Hidden where, without a search index, nothing is counted for them.
  for (const name of ['الجهة المصدرة', 'نوع الوثيقة', 'اللغة', 'السنة', 'المراجعة']) {
    await page.locator('.alfresco-documentlibrary-AlfDocumentFilters', { hasText: name }).first().waitFor({ state: 'attached' });
  }
  assert.deepEqual((await page.locator('.alfresco-documentlibrary-AlfDocumentFilters').allTextContents()).filter(name => name.includes('bayan.')), []);
});

for (const [locale, colorScheme] of [['en', 'light'], ['ar', 'dark']]) {
  test(`Bayan's elements on the details pages are accessible in ${locale}, for who prefers ${colorScheme}`, { skip }, async () => {
    const page = await open(`document-details?nodeRef=${nodeRef(statement.id)}`, { locale, colorScheme });
    await page.locator('bayan-evidence .fields').waitFor();
    await page.locator('bayan-links:not([brief]) .link').first().waitFor();
    await assertAccessible(page, 'evidence', 'bayan-evidence');
    await assertAccessible(page, 'links', 'bayan-links:not([brief])');
    await page.goto(page.url().replace(/nodeRef=.*/, `nodeRef=${nodeRef(made.issuer.nodeId)}`));
    await page.locator('bayan-authority .authority-head').waitFor();
    await assertAccessible(page, 'an authority record', 'bayan-authority');
    await page.goto(page.url().replace('document-details', 'edit-metadata'));
    await page.locator('.bayan-lines textarea:enabled').first().waitFor();
    await assertAccessible(page, 'lists of values', '.bayan-lines');
  });
}

/** Bayan's own controls: of what else is wrong with a form Share knows. */
const CONTROLS = ['.bayan-lines', '.bayan-day', '.bayan-any-of', '.bayan-priority', '.bayan-links-control'];

/** By its place among the forms of the advanced search, after Share's own two: a list of each. */
const LISTS_OF_SEARCH = { 2: 'bay_extractionState', 3: 'bay_authorityStatus', 4: 'bay_authorityStatus', 5: 'bay_authorityStatus' };

for (const [locale, colorScheme] of [['en', 'light'], ['ar', 'light'], ['fa', 'dark']]) {
  test(`Bayan's controls are accessible in every form in ${locale}, for who prefers ${colorScheme}`, { skip }, async () => {
    const forms = {
      [`edit-metadata?nodeRef=${nodeRef(statement.id)}`]: 'bayan-links[association=relatedEntity] .link',
      [`document-details?nodeRef=${nodeRef(statement.id)}`]: '.bayan-day .viewmode-value',
      [`edit-metadata?nodeRef=${nodeRef(made.issuer.nodeId)}`]: '.bayan-lines textarea:enabled',
      [`edit-metadata?nodeRef=${nodeRef(folder.id)}`]: '.bayan-lines textarea:enabled',
      [create('person')]: '.bayan-lines textarea:enabled',
      [create('corporateBody')]: '.bayan-lines textarea:enabled',
      [create('chronologyEntry')]: '.bayan-lines textarea:enabled',
    };
    const page = await open('advsearch', { locale, colorScheme });
    for (const [place, list] of Object.entries(LISTS_OF_SEARCH)) {
      await page.locator('[id$=selected-form-button] button').click();
      await page.locator('.form-type-name').nth(place).click();
      await page.locator(`select[id$=${list}-entry]:visible`).waitFor();
      await assertAccessible(page, `search form ${place}`, CONTROLS);
    }
    for (const [address, sight] of Object.entries(forms)) {
      await page.goto(page.url().replace(/\/page\/.*/, `/page/${address}`));
      await page.locator(sight).first().waitFor();
      await assertAccessible(page, address, CONTROLS);
    }
  });
}
