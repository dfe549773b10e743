// Measures the desk's list in Chromium against the server that ACS_URL, ACS_USER and ACS_PASSWORD name; judges nothing.
//   node desk.benchmark.mjs [ROUNDS] [PAGES] [STATEMENTS]
// With STATEMENTS the search is answered by the benchmark itself, as from an archive of so many.
import { atTheDesk, openBrowser } from './support/browser.mjs';

const [rounds = 20, pages = 200, statements = 0] = process.argv.slice(2).map(Number);
const browser = await openBrowser();

/** Keeps, in the page, when a search was answered and when its answer was first drawn, and every pause of 50 ms or more. */
function watch() {
  globalThis.drawn = [];
  globalThis.pauses = [];
  new PerformanceObserver(list => globalThis.pauses.push(...list.getEntries().map(entry => entry.duration))).observe({ type: 'longtask', buffered: true });
  let shown = null;
  const look = () => {
    const list = document.querySelector('bayan-desk')?.shadowRoot?.querySelector('bayan-statements')?.shadowRoot;
    const first = list?.querySelector('table.list tbody tr')?.dataset.id ?? null;
    if (first && first !== shown && !list.querySelector('[aria-busy]')) {
      shown = first;
      const answer = performance.getEntriesByType('resource').filter(entry => entry.name.includes('/s/bayan/search')).at(-1);
      globalThis.drawn.push({ afterAnswer: performance.now() - answer.responseEnd, answer: answer.responseEnd - answer.startTime });
    }
    requestAnimationFrame(look);
  };
  performance.setResourceTimingBufferSize(5000);
  requestAnimationFrame(look);
}

function answer(query) {
  const [skipCount, maxItems] = [Number(query.get('skipCount') ?? 0), Number(query.get('maxItems'))];
  const items = Array.from({ length: Math.max(0, Math.min(maxItems, statements - skipCount)) }, (_, index) => {
    const number = skipCount + index + 1;
    const date = new Date(Date.UTC(1950 + (number % 70), number % 12, 1 + (number % 28))).toISOString().slice(0, 10);
    return {
      id: `statement-${number}`,
      name: `statement-${number}.txt`,
      title: `بيان رقم ${number} حول افتتاح معرض الكتاب`,
      referenceCode: `SMI/B${number}/1`,
      date,
      dateText: date.replaceAll('-', '/'),
      issuerName: 'وزارة الثقافة',
      documentTypes: ['communique'],
      state: 'done',
      confidence: 0.9,
      openSuggestions: number % 4,
      conflictingFields: number % 9 ? [] : ['date'],
    };
  });
  return { items, skipCount, maxItems, hasMore: skipCount + items.length < statements, total: statements };
}

const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const line = (what, values) => console.log(`${what}: n ${values.length}, p50 ${percentile(values, 0.5).toFixed(1)} ms, p95 ${percentile(values, 0.95).toFixed(1)} ms, most ${Math.max(...values).toFixed(1)} ms`);

const page = await atTheDesk(browser, { height: 900 });
await page.addInitScript(watch);
if (statements > 0) {
  await page.route('**/s/bayan/search?*', route => route.fulfill({ json: answer(new URL(route.request().url()).searchParams) }));
}

const first = [];
let scripts = [];
for (let round = 0; round < rounds; round += 1) {
  await page.reload();
  await page.waitForFunction(() => globalThis.drawn?.length > 0);
  first.push((await page.evaluate(() => globalThis.drawn[0])).afterAnswer);
  scripts = await page.evaluate(() => performance.getEntriesByType('resource').filter(entry => entry.name.endsWith('.js')).map(entry => entry.decodedBodySize));
}
console.log(`scripts: ${scripts.length} files, ${scripts.reduce((sum, size) => sum + size, 0)} bytes as they are`);
line('first view after its data', first);

await page.evaluate(() => { globalThis.drawn = []; globalThis.pauses = []; });
let turned = 0;
while (turned < pages && (await page.locator('[data-key=next]').count()) > 0) {
  const before = await page.evaluate(() => globalThis.drawn.length);
  await page.click('[data-key=next]');
  await page.waitForFunction(count => globalThis.drawn.length > count, before);
  turned += 1;
}
const turns = await page.evaluate(() => ({ drawn: globalThis.drawn, pauses: globalThis.pauses }));
console.log(`pages turned: ${turned}, the last shows: ${await page.locator('bayan-statements [role=status]').textContent()}`);
line('a page after its data', turns.drawn.map(one => one.afterAnswer));
line('the server\'s answer', turns.drawn.map(one => one.answer));
console.log(`pauses of 50 ms or more: ${turns.pauses.length}${turns.pauses.length ? `, the longest ${Math.max(...turns.pauses).toFixed(0)} ms` : ''}`);
await browser.close();
