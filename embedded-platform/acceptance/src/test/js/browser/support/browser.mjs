// The browser of this machine, and a person at the desk in it.
import assert from 'node:assert/strict';
import { readFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { administrator, deskAddress } from './server.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** A first start on a busy machine takes its time; only a failure waits so long. */
const PATIENCE_MS = 30000;
/** More places for the keyboard than any page of a test has. */
const MOST_STOPS = 200;
const PICTURES = process.env.BAYAN_PICTURES ?? 'pictures';

/** Fails at once, rather than test by test, where there is no desk. */
export async function openBrowser() {
  const { status } = await fetch(deskAddress);
  assert.equal(status, 200, `the desk at ${deskAddress}`);
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}

/**
 * A page of a person of their own: nothing is shared with another but the server. What the page's own code complains of is
 * kept in `page.complaints`.
 */
export async function newPage(browser, { locale = 'en-GB', width = 1280, height = 860, ...more } = {}) {
  const context = await browser.newContext({ locale, viewport: { width, height }, ...more });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  page.complaints = [];
  page.requested = [];
  page.on('pageerror', problem => page.complaints.push(String(problem)));
  page.on('console', message => {
    // A refusal that a test provokes is written to the console by the browser itself.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      page.complaints.push(message.text());
    }
  });
  page.on('request', request => page.requested.push(request.url()));
  return page;
}

/** A person who has signed in to the desk and sees the page that `hash` names. */
export async function atTheDesk(browser, { login = administrator, hash = '', ...options } = {}) {
  const page = await newPage(browser, options);
  await signIn(page, hash, login);
  return page;
}

export async function signIn(page, hash = '', login = administrator) {
  await page.goto(deskAddress + hash);
  await page.fill('#user', login.user);
  await page.fill('#password', login.password);
  await page.press('#password', 'Enter');
  await page.waitForSelector('.desk-header nav.menu');
}

/** The data-key of what the keyboard is on, through all shadow trees. */
export function focusedKey(page) {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) {
      active = active.shadowRoot.activeElement;
    }
    return active?.dataset.key ?? '';
  });
}

/** Goes on with the Tab key, as a person without a mouse, until the keyboard is on what has the data-key. */
export async function tabTo(page, key) {
  const passed = [];
  while ((await focusedKey(page)) !== key) {
    assert.ok(passed.length < MOST_STOPS, `the Tab key does not reach ${key}, only ${[...new Set(passed)].join(', ')}`);
    await page.keyboard.press('Tab');
    passed.push(await focusedKey(page));
  }
}

/** Fails with what axe-core finds wrong, in the whole page or a part of it, for people who cannot see, hear or point. */
export async function assertAccessible(page, where, part = 'html') {
  // The page's own policy lets no foreign script in, so it is handed over by the browser's debugger.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(${JSON.stringify(part)}, { resultTypes: ['violations'] }).then(found => JSON.stringify(found.violations.map(
      v => v.id + ': ' + v.nodes.map(n => JSON.stringify(n.target) + ' ' + (n.any[0]?.message ?? n.failureSummary)).join('; '))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  assert.deepEqual(JSON.parse(result.value), [], `axe-core on ${where}`);
}

/** Keeps a picture for the documentation. */
export async function picture(page, name, options = {}) {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), ...options });
}
