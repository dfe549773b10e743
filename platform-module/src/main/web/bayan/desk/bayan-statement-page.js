// <bayan-statement-page statement="id">: one statement in the desk, with all that can be decided about it.
import { StatementStore } from '../statement/store.js';
import { fill, h, isolated } from '../core/dom.js';
import { BayanElement } from '../core/element.js';
import { t } from '../core/language.js';
import { listAddress } from './routes.js';
import '../evidence/bayan-evidence.js';
import '../links/bayan-links.js';

class BayanStatementPage extends BayanElement {
  #store = null;
  #heading = h('h1', { class: 'statement-title', tabindex: '-1' });
  #onchange = () => this.draw();

  start() {
    const id = this.getAttribute('statement');
    this.#store = StatementStore.take(id);
    this.#store.addEventListener('change', this.#onchange);
    const links = h('bayan-links', { statement: id, slot: 'below' });
    const evidence = h('bayan-evidence', { statement: id }, links);
    evidence.addEventListener('bayan-link-chosen', ({ detail }) => links.showLink(detail.linkId));
    links.addEventListener('bayan-place-chosen', ({ detail }) => evidence.showPlace(detail.start, detail.end));
    this.shadowRoot.replaceChildren(
      h('article', { class: 'statement-page' },
        h('p', { class: 'back' }, h('a', { href: listAddress() }, t('page.back'))),
        this.#heading,
        evidence,
      ),
    );
    this.draw();
  }

  stop() {
    this.#store.removeEventListener('change', this.#onchange);
    this.#store.release();
  }

  draw() {
    const { view } = this.#store;
    fill(this.#heading, view ? isolated(view.fields?.title?.value ?? view.name, { dir: 'auto' }) : t('page.statement'));
    if (view) {
      this.tell('bayan-shown', { title: view.fields?.title?.value ?? view.name });
    }
    this.shadowRoot.querySelector('.back a').textContent = t('page.back');
  }
}

customElements.define('bayan-statement-page', BayanStatementPage);
