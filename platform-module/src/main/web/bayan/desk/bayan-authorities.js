// <bayan-authorities>: the authority records, found by name as one types, and their import and export.
import { authorityPage, script } from '../core/connection.js';
import { fill, h, isolated, say } from '../core/dom.js';
import { BayanElement } from '../core/element.js';
import { keepFile } from '../core/keep-file.js';
import { t } from '../core/language.js';
import './bayan-import.js';
import { details, kindIcon, KINDS, nameOf } from '../authority/brief.js';

const PAGE = 50;
const TYPING_PAUSE_MS = 200;

class BayanAuthorities extends BayanElement {
  #items = null;
  #hasMore = false;
  #kind = null;
  #problem = null;
  #asking = null;
  #typing = null;
  #words = h('input', { type: 'search', id: 'name', dir: 'auto', autocomplete: 'off', oninput: () => this.#typed() });
  #tools = h('div', { class: 'list-tools' });
  #status = h('p', { class: 'hint', role: 'status', 'aria-live': 'polite' });
  #body = h('div');
  #import = h('bayan-import');

  start() {
    this.shadowRoot.replaceChildren(h('section', {}, this.#tools, this.#status, this.#body, this.#import));
    this.draw();
    this.#load(0);
  }

  stop() {
    this.#asking?.abort();
    clearTimeout(this.#typing);
  }

  #typed() {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#load(0), TYPING_PAUSE_MS);
  }

  async #load(skipCount) {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const { items, hasMore } = await script('GET', '/authorities', {
        signal: asking.signal,
        query: { q: this.#words.value.trim(), kind: this.#kind, skipCount, maxItems: PAGE },
      });
      this.#items = skipCount === 0 ? items : [...this.#items, ...items];
      this.#hasMore = hasMore;
      this.#problem = null;
    } catch (problem) {
      if (problem.name === 'AbortError') {
        return;
      }
      this.#problem = problem.message;
    }
    this.draw();
  }

  draw() {
    fill(this.#tools, () => [
      h('h1', {}, t('menu.authorities')),
      h('div', { class: 'filters', role: 'group', 'aria-label': t('list.filters') }, [null, ...KINDS].map(kind => h('button', {
        type: 'button',
        class: 'filter',
        'data-key': `kind-${kind}`,
        'aria-pressed': String(this.#kind === kind),
        onclick: () => {
          this.#kind = kind;
          this.#load(0);
        },
      }, t(kind ? `kind.${kind}` : 'list.filter.all')))),
      h('div', { class: 'search' }, h('label', { class: 'field-label', for: 'name' }, t('list.search')), this.#words),
      h('button', { type: 'button', class: 'quiet', 'data-key': 'export', onclick: () => this.#export() }, t('authorities.export')),
    ]);
    say(this.#status, this.#items ? t('picker.found', { count: this.#items.length }) : '');
    fill(this.#body, [
      h('p', { class: 'problem', role: 'alert' }, this.#problem),
      this.#table(),
      this.#hasMore ? h('div', { class: 'pages' }, h('button', { type: 'button', 'data-key': 'more', onclick: () => this.#load(this.#items.length) }, t('suggestions.more'))) : null,
    ], `open-${this.#items?.at(-1)?.id}`);
  }

  #table() {
    if (this.#items === null) {
      return this.#problem ? null : h('p', { class: 'waiting' }, t('state.loading'));
    }
    if (this.#items.length === 0) {
      return h('p', { class: 'nothing list-empty' }, t('authorities.none'));
    }
    return h('table', { class: 'list' },
      h('caption', { class: 'unseen' }, t('menu.authorities')),
      h('thead', {}, h('tr', {}, ['record.name', 'record.kind', 'authority.status'].map(key => h('th', { scope: 'col' }, t(key))))),
      h('tbody', {}, this.#items.map(item => h('tr', {},
        h('td', { class: 'cell-title' },
          h('a', { href: authorityPage(item.id, item.nodeId), 'data-key': `open-${item.id}` }, isolated(nameOf(item), { dir: 'auto' })),
          h('div', { class: 'hint' }, details(item))),
        h('td', {}, kindIcon(item.kind), ' ', t(`kind.${item.kind}`)),
        h('td', {}, item.status ? h('span', { class: `state state-${item.status}` }, t(`authorityStatus.${item.status}`)) : null)))));
  }

  async #export() {
    try {
      await keepFile('authorities.csv', '/authorities/export', { kind: this.#kind });
    } catch (problem) {
      this.#problem = problem.message;
      this.draw();
    }
  }
}

customElements.define('bayan-authorities', BayanAuthorities);
