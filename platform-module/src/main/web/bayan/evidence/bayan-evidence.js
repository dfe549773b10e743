// <bayan-evidence statement="id">: a statement's description beside its text, each value with the place that it comes from.
import { Announcer } from '../core/announcer.js';
import { statementPage } from '../core/connection.js';
import { fill, h, isolated, scrollBehavior } from '../core/dom.js';
import { BayanElement } from '../core/element.js';
import { icon } from '../core/icons.js';
import { has, moment, parts, t } from '../core/language.js';
import { sentence } from '../core/sentence.js';
import { StatementStore } from '../statement/store.js';
import { fieldEditor } from './field-editor.js';
import { fieldRow } from './field-row.js';
import { FIELDS, marksOf, valuesOf } from './fields.js';
import { shownText } from './values.js';
import { selectionIn } from './selection.js';
import { TextPane } from './text-pane.js';

const LOOK_AGAIN_MS = 2000;

class BayanEvidence extends BayanElement {
  static observedAttributes = ['statement'];

  #store = null;
  #pane = null;
  #edited = null;
  #problem = null;
  #turn = new Map();
  #announcer = new Announcer();
  #main = h('div', { class: 'evidence' });
  #head = h('div', { class: 'evidence-head' });
  #fields = h('dl', { class: 'fields' });
  /** The description with what the page puts below it, and beside them the text, which is not drawn anew with them. */
  #columns = h('div', { class: 'columns' }, h('div', {}, this.#fields, h('slot', { name: 'below' })));
  #watching = null;
  #onchange = () => {
    this.draw();
    this.#watch();
  };

  start() {
    this.shadowRoot.replaceChildren(this.#main, this.#announcer.node);
    this.#open();
  }

  stop() {
    this.#close();
  }

  attributeChangedCallback(name, before, after) {
    if (this.isConnected && before !== after) {
      this.#close();
      this.#open();
    }
  }

  /** Brings a place of the text into view: what another element of the page wants to show. */
  showPlace(start, end) {
    return this.#pane?.show(start, end) ?? false;
  }

  async #open() {
    const id = this.getAttribute('statement');
    if (!id) {
      return;
    }
    this.#problem = null;
    this.#edited = null;
    const store = StatementStore.take(id);
    this.#store = store;
    this.draw();
    store.addEventListener('change', this.#onchange);
    try {
      await store.load();
    } catch (problem) {
      this.#problem = problem.message;
      this.draw();
    }
  }

  /** What is being read is looked at again until it has been. */
  #watch() {
    clearTimeout(this.#watching);
    if (this.#store?.view?.state === 'pending') {
      this.#watching = setTimeout(() => this.#store?.load().catch(() => this.#watch()), LOOK_AGAIN_MS);
    }
  }

  #close() {
    clearTimeout(this.#watching);
    this.#pane?.close();
    this.#pane = null;
    this.#store?.removeEventListener('change', this.#onchange);
    this.#store?.release();
    this.#store = null;
  }

  draw() {
    const view = this.#store?.view;
    if (!view) {
      const waiting = h('p', { class: 'waiting', role: 'status' }, t('state.loading'));
      fill(this.#main, this.#problem ? h('p', { class: 'problem', role: 'alert' }, this.#problem) : waiting);
      return;
    }
    fill(this.#head, this.#heading(view));
    fill(this.#fields, () => this.#rows());
    this.#drawText(view);
    if (!this.#columns.isConnected) {
      this.#main.replaceChildren(this.#head, this.#columns);
    }
  }

  #drawText(view) {
    const { text } = this.#store;
    if (this.#pane && this.#pane.text === text) {
      this.#pane.mark(this.#marks());
      return;
    }
    this.#pane?.close();
    this.#pane = text ? new TextPane(text, this.#marks(), (key, at) => this.#markClicked(key, at)) : null;
    this.#columns.replaceChildren(this.#columns.firstChild, this.#pane?.node ?? this.#noText(view));
  }

  #marks() {
    const mentions = (this.#store.links?.links ?? []).flatMap(link =>
      (link.mentions ?? []).map(({ start, end }) => ({ start, end, kind: `link-${link.state}`, key: `link:${link.linkId}` })),
    );
    return [...marksOf(this.#store.view), ...(this.#store.links?.stale ? [] : mentions)];
  }

  #heading(view) {
    const { writable } = this.#store;
    return [
      view.state ? h('span', { class: `state state-${view.state}` }, t(`state.${view.state}`)) : null,
      view.reviewState && view.reviewState !== 'unreviewed' ? h('span', { class: 'chip' }, t(`reviewState.${view.reviewState}`)) : null,
      view.extractedAt ? h('span', { class: 'hint' }, t('evidence.readAt', { time: moment(view.extractedAt) })) : null,
      writable
        ? h('button', { type: 'button', class: 'quiet', 'data-key': 'read-again', onclick: () => this.#readAgain() }, icon('refresh'), t('evidence.readAgain'))
        : h('span', { class: 'hint' }, t(whyClosed(view))),
      view.message ? h('p', { class: 'problem' }, sentence(view.message)) : null,
      view.sameCodeAs ? this.#sameCode(view.sameCodeAs) : null,
      view.evidence?.truncated ? h('p', { class: 'hint' }, t('evidence.truncated')) : null,
      h('p', { class: 'problem', role: 'alert' }, this.#problem),
    ];
  }

  #sameCode(other) {
    const name = other.name ?? t('evidence.hiddenStatement');
    const link = other.name ? h('a', { href: statementPage(other.id) }, isolated(name)) : isolated(name);
    return h('p', { class: 'conflict-title' }, icon('alert'), h('span', {}, parts('evidence.sameCode', { statement: link })));
  }

  #rows() {
    const does = { show: (field, value, places) => this.#show(field, value, places) };
    if (this.#store.writable) {
      does.edit = field => this.#edit(field);
      does.decide = (field, decision) => this.#attempt(field, () => this.#store.decideField(field, decision));
      does.undo = field => this.#attempt(field, () => this.#store.undoField(field));
    }
    return FIELDS.map(field => fieldRow(this.#store, field, does, this.#edited?.field === field ? this.#edited.editor.node : null));
  }

  #noText(view) {
    return h('p', { class: 'nothing text-missing' }, t(view.state === 'pending' ? 'evidence.textPending' : 'evidence.noText'));
  }

  /** The next place of a value, turn by turn. */
  #show(field, value, places) {
    const key = `${field} ${value}`;
    const turn = this.#turn.get(key) ?? 0;
    this.#turn.set(key, turn + 1);
    const place = places[turn % places.length];
    if (this.#pane.show(place.start, place.end)) {
      const found = this.#store.text.slice(place.start, place.end);
      this.#announcer.say(t('evidence.shown', { field: t(`field.${field}`), text: found }));
    }
  }

  #markClicked(key, at) {
    if (key.startsWith('link:')) {
      this.tell('bayan-link-chosen', { statement: this.#store.id, linkId: key.slice(5), start: at });
      return;
    }
    const row = this.#main.querySelector(`[data-field="${CSS.escape(key)}"]`);
    row?.scrollIntoView({ block: 'nearest', behavior: scrollBehavior() });
    row?.querySelector('button')?.focus({ preventScroll: true });
  }

  #edit(field) {
    const cancel = () => {
      this.#edited = null;
      this.draw();
      this.#focus(`edit-${field}`);
    };
    const editor = fieldEditor(field, valuesOf(this.#store.view, field), {
      cancel,
      selected: () => this.#selected(),
      save: async decision => {
        await this.#store.decideField(field, decision);
        this.#saved(field);
        cancel();
      },
    });
    this.#edited = { field, editor };
    this.draw();
    editor.focus();
  }

  #selected() {
    return String(selectionIn(this.#main));
  }

  async #attempt(field, work) {
    this.#problem = null;
    try {
      await work();
      this.#saved(field);
      this.#focus(`edit-${field}`);
    } catch (problem) {
      this.#problem = problem.message;
      this.draw();
    }
  }

  #saved(field) {
    const values = valuesOf(this.#store.view, field).map(value => shownText(field, value)).join(t('list.separator'));
    this.#announcer.say(t('evidence.saved', { field: t(`field.${field}`), value: values || t('evidence.nothing') }));
    this.tell('bayan-statement-changed', { statement: this.#store.id });
  }

  #focus(key) {
    this.#main.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  }

  async #readAgain() {
    this.#problem = null;
    this.#announcer.say(t('evidence.reading'));
    try {
      await this.#store.readAgain();
      const { state } = this.#store.view;
      this.#announcer.say(has(`state.${state}`) ? t(`state.${state}`) : '');
      this.tell('bayan-statement-changed', { statement: this.#store.id });
    } catch (problem) {
      this.#problem = problem.message;
      this.draw();
    }
  }
}

/** Why nothing of the description can be changed now. */
function whyClosed({ locked, reviewState }) {
  if (locked) {
    return 'evidence.locked';
  }
  return reviewState === 'approved' ? 'evidence.approved' : 'evidence.readOnly';
}

customElements.define('bayan-evidence', BayanEvidence);
