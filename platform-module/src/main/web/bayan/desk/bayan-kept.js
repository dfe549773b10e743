// <bayan-kept>: the searches that a person keeps under a name, beside the list.
import { script } from '../core/connection.js';
import { fill, h, isolated } from '../core/dom.js';
import { BayanElement } from '../core/element.js';
import { icon } from '../core/icons.js';
import { t } from '../core/language.js';
import { currentRoute } from './routes.js';

class BayanKept extends BayanElement {
  #items = [];
  #problem = null;
  /** The search that is being given a name: a kept one, or one without an id. */
  #naming = null;
  #body = h('div', { class: 'kept' });

  start() {
    this.shadowRoot.replaceChildren(this.#body);
    this.#do(() => {});
  }

  /** What the list is narrowed by now, without the page that is shown of it. */
  #query() {
    const { query } = currentRoute();
    query.delete('from');
    return query.toString();
  }

  async #do(work) {
    this.#problem = null;
    try {
      await work();
      this.#items = (await script('GET', '/searches')).items;
    } catch (problem) {
      this.#problem = problem.message;
    }
    this.draw();
  }

  async #then(work, ...keys) {
    await this.#do(work);
    this.#settle(...keys);
  }

  /** Leaves the keyboard on the first of the keys that is there, or else where words are sought. */
  #settle(...keys) {
    const kept = this.#items.find(item => item.query === this.#query());
    const next = [...keys, `kept-${kept?.id}`, 'keep'].map(key => this.#body.querySelector(`[data-key="${CSS.escape(key)}"]`)).find(Boolean);
    (next ?? this.getRootNode().getElementById?.('words'))?.focus();
  }

  draw() {
    const query = this.#query();
    fill(this.#body, [
      this.#items.length ? h('nav', { class: 'filters', 'aria-label': t('kept.title') }, this.#items.map(item => this.#one(item, query))) : null,
      this.#naming ? this.#form() : null,
      !this.#naming && query && !this.#items.some(item => item.query === query)
        ? h('button', { type: 'button', class: 'quiet', 'data-key': 'keep', onclick: () => this.#name({ name: '', query }) }, t('kept.keep'))
        : null,
      this.#problem ? h('p', { class: 'problem', role: 'alert' }, this.#problem) : null,
    ], 'keep');
  }

  #one(item, query) {
    return h('span', { class: 'kept-one' },
      h('a', {
        class: 'filter',
        href: `#/statements?${item.query}`,
        'data-key': `kept-${item.id}`,
        'aria-current': item.query === query ? 'true' : null,
      }, isolated(item.name, { dir: 'auto' })),
      h('button', { type: 'button', class: 'quiet', 'data-key': `name-${item.id}`, 'aria-label': t('kept.rename', { name: item.name }), onclick: () => this.#name(item) }, icon('edit')),
      h('button', { type: 'button', class: 'quiet', 'data-key': `drop-${item.id}`, 'aria-label': t('kept.drop', { name: item.name }), onclick: () => this.#drop(item) }, icon('cross')));
  }

  #drop({ id }) {
    const place = this.#items.findIndex(item => item.id === id);
    const next = this.#items[place + 1] ?? this.#items[place - 1];
    return this.#then(() => script('DELETE', `/searches/${id}`), `kept-${next?.id}`);
  }

  #name(item) {
    this.#naming = item;
    this.draw();
    this.shadowRoot.getElementById('kept-name').focus();
  }

  #form() {
    const { id, name, query } = this.#naming;
    const cancel = () => {
      this.#naming = null;
      this.draw();
      this.#settle(`name-${id}`);
    };
    const input = h('input', { id: 'kept-name', dir: 'auto', maxlength: 100, required: true, autocomplete: 'off', value: name });
    return h('form', {
      class: 'search',
      onsubmit: event => {
        event.preventDefault();
        this.#naming = null;
        this.#then(() => script('POST', id ? `/searches/${id}` : '/searches', { body: { name: input.value, query } }), `name-${id}`);
      },
      onkeydown: event => {
        if (event.key === 'Escape') {
          cancel();
        }
      },
    },
    h('label', { class: 'field-label', for: 'kept-name' }, t('kept.name')), input,
    h('button', { type: 'submit' }, t('action.save')),
    h('button', { type: 'button', class: 'quiet', onclick: cancel }, t('action.cancel')));
  }
}

customElements.define('bayan-kept', BayanKept);
