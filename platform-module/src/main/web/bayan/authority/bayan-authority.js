// <bayan-authority authority="id">: an authority record: its names, what it was merged with, and its statements.
import { Announcer } from '../core/announcer.js';
import { authorityPage, script } from '../core/connection.js';
import { fill, h, isolated, newId } from '../core/dom.js';
import { BayanElement } from '../core/element.js';
import { icon } from '../core/icons.js';
import { has, languageName, moment, parts, t } from '../core/language.js';
import { existence, kindIcon } from './brief.js';
import { pathKey } from './path.js';
import { authorityPicker } from './picker.js';
import { statementsOf } from './statements.js';

/** Statements shown at a time. */
const PAGE = 50;
/** Records that were merged into this one of which the names are asked for; of more the ids say enough. */
const MOST_NAMED = 20;

class BayanAuthority extends BayanElement {
  static observedAttributes = ['authority'];

  #record = null;
  /** Names of the records that were merged into this one, by id; without those that the reader may not see. */
  #mergedNames = new Map();
  #problem = null;
  #state = 'linked';
  #statements = null;
  #hasMore = false;
  /** The form that asks for a reason, and where it stands. */
  #asking = null;
  #announcer = new Announcer();
  #key = '';
  #main = h('article', { class: 'authority-page' });

  start() {
    this.shadowRoot.replaceChildren(this.#main, this.#announcer.node);
    this.#load();
  }

  attributeChangedCallback(name, before, after) {
    if (this.isConnected && before !== after) {
      this.#record = null;
      this.#load();
    }
  }

  get #path() {
    return `/authorities/${this.#key}`;
  }

  async #load() {
    this.draw();
    await this.#attempt(async () => {
      this.#key = await pathKey(this.getAttribute('authority'));
      await this.#loadRecord();
      await this.#loadStatements(0);
    });
  }

  async #loadRecord() {
    this.#record = await script('GET', this.#path);
    this.tell('bayan-shown', { title: this.#record.name ?? this.#record.id });
    const merged = (this.#record.redirectedFrom ?? []).slice(0, MOST_NAMED);
    const records = await Promise.allSettled(merged.map(async id => script('GET', `/authorities/${await pathKey(id)}`)));
    this.#mergedNames = new Map(records.flatMap(({ value }, place) => (value?.name ? [[merged[place], value.name]] : [])));
  }

  async #loadStatements(skipCount) {
    const { items, hasMore } = await script('GET', `${this.#path}/statements`, { query: { state: this.#state, skipCount, maxItems: PAGE } });
    this.#statements = skipCount === 0 ? items : [...this.#statements, ...items];
    this.#hasMore = hasMore;
  }

  draw() {
    const problem = h('p', { class: 'problem', role: 'alert' }, this.#problem);
    if (!this.#record) {
      const waiting = h('p', { class: 'waiting', role: 'status' }, t('state.loading'));
      fill(this.#main, [h('h1', { class: 'unseen' }, t('menu.authorities')), this.#problem ? problem : waiting]);
      return;
    }
    const record = this.#record;
    fill(this.#main, () => [
      h('div', { class: 'authority-head' },
        h('h1', { class: 'statement-title', tabindex: '-1', 'data-key': 'record' }, kindIcon(record.kind), ' ', isolated(record.name ?? record.id, { dir: 'auto' })),
        h('span', { class: 'chip' }, t(`kind.${record.kind}`)),
        h('span', { class: 'chip' }, t(`authorityStatus.${record.status}`)),
        isolated(record.id, { class: 'code hint', dir: 'ltr' })),
      problem,
      record.replacedBy ? h('p', { class: 'conflict-title' }, icon('alert'), h('span', {}, parts('authority.mergedInto', { record: recordLink(record.replacedBy) }))) : null,
      this.#description(record),
      this.#merges(record),
      this.#statementList(),
    ], 'merge', `tab-${this.#state}`);
  }

  #description(record) {
    const rows = [
      ...Object.entries(record.preferredName ?? {}).map(([tag, name]) => [t('authority.preferredIn', { language: languageName(tag) }), [bdi(name)]]),
      [t('authority.parallelNames'), (record.parallelNames ?? []).map(bdi)],
      [t('authority.otherNames'), (record.otherNames ?? []).map(bdi)],
      [t('authority.ambiguousNames'), (record.ambiguousNames ?? []).map(bdi)],
      [t('authority.dates'), [existence(record)].filter(Boolean)],
      [t('authority.note'), record.note ? [bdi(record.note)] : []],
      [t('authority.sameAs'), (record.sameAs ?? []).map(bdi)],
    ];
    return h('dl', { class: 'fields' }, rows.filter(([, values]) => values.length).map(([label, values]) => h('div', { class: 'field' },
      h('dt', {}, label), h('dd', {}, values.map(value => h('div', {}, value))))));
  }

  #merges(record) {
    const from = record.redirectedFrom ?? [];
    return h('section', { class: 'merges' },
      h('h2', {}, t('authority.merges')),
      from.length ? h('ul', {}, from.map(id => h('li', {}, this.#merged(id)))) : h('p', { class: 'nothing' }, t('authority.noMerges')),
      record.replacedBy ? null : this.#form('merge') ?? h('button', { type: 'button', 'data-key': 'merge', onclick: () => this.#startMerge() }, t('authority.merge')),
      (record.history ?? []).length ? h('details', {}, h('summary', {}, t('authority.history')),
        h('ul', {}, record.history.map(event => h('li', { class: 'hint' },
          moment(event.at), ' · ', isolated(event.by ?? ''), ' · ', has(`authorityEvent.${event.event}`) ? t(`authorityEvent.${event.event}`) : isolated(event.event),
          event.other ? [' ', isolated(event.other)] : null, event.reason ? [' — ', isolated(event.reason, { dir: 'auto' })] : null)))) : null);
  }

  #merged(id) {
    const name = this.#mergedNames.get(id);
    return this.#form(id) ?? h('div', { class: 'batch-head' }, name ? [bdi(name), ' '] : null, recordLink(id),
      h('button', { type: 'button', class: 'quiet', 'data-key': `unmerge-${id}`, 'aria-label': `${t('authority.unmerge')}: ${id}`, onclick: () => this.#startUnmerge(id) }, icon('undo'), t('authority.unmerge')));
  }

  #form(place) {
    return this.#asking?.place === place ? this.#asking.node : null;
  }

  #startMerge() {
    let target = null;
    const picker = authorityPicker({
      label: t('authority.mergeInto'),
      kind: this.#record.kind,
      onpick: record => {
        target = record.id;
        form.ready(target !== this.#record.id);
      },
    });
    const form = this.#ask('merge', [h('p', { class: 'hint' }, t('authority.mergeLead')), picker.node], 'authority.mergeNow', reason =>
      this.#change(this.#record.id, 'merge', { into: target, reason }));
    form.ready(false);
    picker.focus();
  }

  #startUnmerge(id) {
    const lead = h('p', { class: 'hint' }, parts('authority.unmergeLead', { record: isolated(id, { dir: 'ltr' }) }));
    this.#ask(id, [lead], 'authority.unmerge', reason => this.#change(id, 'unmerge', { reason })).ready(true);
  }

  /** A form that asks why; it stands at `place`: where a merge begins, or at the record that is to be taken out again. */
  #ask(place, lead, label, act) {
    const reason = h('input', { id: newId('reason'), type: 'text', dir: 'auto', required: true });
    const save = h('button', { type: 'submit', class: 'primary' }, t(label));
    const cancel = () => {
      this.#asking = null;
      this.draw();
    };
    // With the key of the button whose place it takes: when it goes, the keyboard is on that again.
    const node = h('form', { class: 'card merge-form', 'data-key': place === 'merge' ? place : `unmerge-${place}`, onsubmit: event => {
      event.preventDefault();
      act(reason.value.trim());
    } },
    lead,
    h('label', { for: reason.id, class: 'field-label' }, t('authority.reason')),
    reason,
    h('div', { class: 'buttons' }, save, h('button', { type: 'button', onclick: cancel }, t('action.cancel'))));
    this.#asking = { place, node };
    this.draw();
    return {
      ready: whether => {
        save.disabled = !whether;
        if (whether) {
          reason.focus();
        }
      },
    };
  }

  /** Of two records it is always the one that is merged into the other that is asked for. */
  #change(id, act, body) {
    return this.#attempt(async () => {
      await script('POST', `/authorities/${await pathKey(id)}/${act}`, { body });
      this.#asking = null;
      await this.#loadRecord();
      await this.#loadStatements(0);
      this.#announcer.say(t(`authority.done.${act}`));
      this.tell('bayan-authority-changed', { authority: this.#record.id });
    });
  }

  #statementList() {
    const tab = state => h('button', {
      type: 'button',
      class: 'filter',
      'data-key': `tab-${state}`,
      'aria-pressed': String(this.#state === state),
      onclick: () => {
        this.#state = state;
        this.#attempt(() => this.#loadStatements(0));
      },
    }, t(`authority.statements.${state}`));
    return h('section', {},
      h('h2', {}, t('authority.statements')),
      h('div', { class: 'filters', role: 'group', 'aria-label': t('list.filters') }, tab('linked'), tab('suggested')),
      this.#statements === null ? null : statementsOf(this.#statements),
      this.#hasMore ? h('button', { type: 'button', 'data-key': 'more', onclick: () => this.#attempt(() => this.#loadStatements(this.#statements.length)) }, t('suggestions.more')) : null);
  }

  async #attempt(work) {
    this.#problem = null;
    try {
      await work();
    } catch (problem) {
      this.#problem = problem.message;
    }
    this.draw();
  }
}

function bdi(text) {
  return isolated(text, { dir: 'auto' });
}

/** A record of which only the id is known: where its page's address needs its node, that is asked for on the way. */
function recordLink(id) {
  const address = authorityPage(id);
  const name = isolated(id, { dir: 'ltr' });
  return address ? h('a', { href: address }, name) : h('button', { type: 'button', class: 'quiet', onclick: async () => {
    const { nodeId } = await script('GET', `/authorities/${await pathKey(id)}`);
    location.assign(authorityPage(id, nodeId));
  } }, name);
}

customElements.define('bayan-authority', BayanAuthority);
