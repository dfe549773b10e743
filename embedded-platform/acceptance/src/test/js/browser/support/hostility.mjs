// Values that would be markup, a script or a request if anything took them for that, and whether a page did.
import assert from 'node:assert/strict';
import { deskAddress } from './server.mjs';

export const ELSEWHERE = 'hostile.invalid';
/** Stands in every hostile value; where a page shows the value, it shows this as text. */
export const MARKUP = `<img src=//${ELSEWHERE}/x onerror=alert(1)>`;

/** A hostile value with words of its own, so that it is told from others. */
export const hostileValue = words => `${words} ${MARKUP}<script>alert(2)</script><svg onload=alert(3)>"'<b>{{7*7}}</b>`;

/** As hostile as the name of a file may be in a repository, which allows no < and no > in it. */
export const hostileName = words => `${words} & &lt;img src=x onerror=alert(1)&gt; '' javascript;alert(4) \${7-7} =1+1.txt`;

/** A statement of which every value is hostile; it names the record of `body`. */
export const hostileStatement = (code, body) => [
  hostileValue('Statement on the harbour'),
  '',
  `The works begin in spring. ${body} sees to it. ${MARKUP}`,
  '',
  `Title: ${hostileValue('Statement on the harbour')}`,
  'Date: 2011/03/15',
  `Reference code: ${code}`,
  'Language: English',
  `Issuer: ${hostileValue('Ministry of Works')}`,
  `Place: ${hostileValue('Port Said')}`,
  `Entities: ${body}`,
  `Persons: ${hostileValue('Samir Khoury')}`,
  '',
].join('\n');

/** Watches a page from now on; what it gives back tells whether anything has become more than text. */
export function watched(page) {
  const dialogs = [];
  page.on('dialog', dialog => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  const { origin, pathname } = new URL(deskAddress);
  const application = origin + pathname.replace(/bayan\/index\.html$/, '');
  return {
    /** Fails with what a page has made of a hostile value; `shown` says that one is to be seen as text. */
    async assertText(where, { shown = true } = {}) {
      const { elements, text } = await page.evaluate(inPage);
      assert.deepEqual(elements, [], `elements, handlers or addresses made of a value: ${where}`);
      assert.ok(!shown || text.includes(MARKUP), `the hostile value is to be seen as text: ${where}: ${text.slice(0, 2000)}`);
      assert.deepEqual(dialogs, [], where);
      assert.deepEqual(page.requested.filter(url => !url.startsWith(application) && !url.startsWith('blob:')), [], where);
      assert.deepEqual(page.requested.filter(url => /TICKET_|alf_ticket/i.test(decodeURIComponent(url))), [], where);
      assert.deepEqual(page.complaints, [], where);
    },
  };
}

/** Runs in the page: what no page of ours has of its own, and all text, through all shadow trees. */
function inPage() {
  const own = /^(?:https?:|blob:|#)/;
  const elements = [];
  const texts = [];
  const look = node => {
    if (node instanceof Text) {
      texts.push(node.data);
      return;
    }
    if (node instanceof Element) {
      const ours = node.localName === 'script' && node.getAttribute('src') === 'boot.js?desk' && node.parentNode === document.head;
      const foreign = ['img', 'script', 'iframe', 'frame', 'object', 'embed', 'base', 'b', 'style', 'audio', 'video'].includes(node.localName) && !ours;
      const handlers = node.getAttributeNames().some(name => name.startsWith('on') || name === 'srcdoc' || name === 'action' || name === 'formaction');
      const address = node.href !== undefined && node.localName === 'a' && !own.test(node.href);
      if (foreign || handlers || address) {
        elements.push(node.outerHTML.slice(0, 200));
      }
    }
    node.shadowRoot?.childNodes.forEach(look);
    node.childNodes?.forEach(look);
  };
  look(document);
  return { elements, text: texts.join(' ') };
}
