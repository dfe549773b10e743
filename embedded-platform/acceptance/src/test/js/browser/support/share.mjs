// A person in a genuine Share, which SHARE_URL names, and what their archive holds.
import { newPage } from './browser.mjs';
import { administrator, newName, until } from './server.mjs';
import { naming, newWord } from './texts.mjs';

export const { SHARE_URL } = process.env;
/** Why a test that needs a Share is not run; false where it is. */
export const withoutShare = SHARE_URL ? false : 'SHARE_URL names no Share';

/** A Share that has just started takes its time for the first page of each kind. */
const PATIENCE_MS = 120000;

/** A page of Share, seen by a person who has signed in. */
export async function inShare(browser, address, { login = administrator, ...options } = {}) {
  const page = await newPage(browser, options);
  page.context().setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${SHARE_URL}/page/`);
  await page.fill('input[name=username]', login.user);
  await page.fill('input[name=password]', login.password);
  await page.press('input[name=password]', 'Enter');
  await page.waitForURL(/dashboard/, { waitUntil: 'commit' });
  await page.goto(`${SHARE_URL}/page/${address}`);
  return page;
}

/** What a page complains of, but for Share's own style sheets, of which it asks for some by an address that it never had. */
export const complaintsOf = page => page.complaints.filter(complaint => !complaint.startsWith('Refused to apply style'));

export const nodeRef = id => encodeURIComponent(`workspace://SpacesStore/${id}`);

/** A body with a record, one that two records may be, and a person without one, all of names that no other test has. */
export async function records(server) {
  const word = newWord();
  const names = { issuer: `وزارة ${word}`, body: `مكتبة ${word}`, person: `سامر ${word}` };
  const make = (name, more = {}) => server.script('POST', '/authorities', { status: 'confirmed', kind: 'corporateBody', preferredName: { ar: name }, ...more });
  const issuer = await make(names.issuer);
  const older = await make(names.body, { existsFrom: '1920' });
  await make(names.body, { existsFrom: '1952' });
  return { names, issuer, older };
}

/** A statement that names them, once its names have been looked for. */
export async function statementOf(server, folder, names) {
  const name = `${newName('share')}.txt`;
  const code = newName('SMI/SH');
  const { id } = await server.statement(folder.id, name, naming({ code, ...names }));
  await until('its links', () => linksOf(server, id), ({ links, stale }) => links.length >= 3 && !stale);
  return { id, name, code };
}

export const linksOf = (server, id) => server.script('GET', `/statements/${id}/links`);
