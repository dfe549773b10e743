// <bayan-retroactive>: finds an authority record's names in all statements: what that would do, then doing it, then taking it back.
import { Announcer } from '../core/announcer.js';
import { script, statementPage } from '../core/connection.js';
import { fill, h, isolated } from '../core/dom.js';
import { BayanElement } from '../core/element.js';
import { icon } from '../core/icons.js';
import { directionOf, has, number, t } from '../core/language.js';
import { sentence } from '../core/sentence.js';
import { brief, nameOf } from '../authority/brief.js';
import { authorityPicker } from '../authority/picker.js';
import { listBatches, RUNNING, stopBatch, undoBatch } from '../links/batches.js';
import { decidedBy } from '../links/decided-by.js';
import { workProgress } from '../links/progress.js';

const LOOK_MS = 1000;

class BayanRetroactive extends BayanElement {
  #authority = null;
  #preview = null;
  #batches = null;
  #problem = null;
  #looking = null;
  #announcer = new Announcer();
  #head = h('div');
  #body = h('div');
  #picker = null;

  start() {
    this.shadowRoot.replaceChildren(h('section', { class: 'retroactive' }, this.#head, this.#body), this.#announcer.node);
    this.draw();
    this.#look();
  }

  stop() {
    clearTimeout(this.#looking);
  }

  draw() {
    this.#picker = authorityPicker({ label: t('retroactive.record'), onpick: authority => this.#previewOf(authority) });
    fill(this.#head, [h('h1', {}, t('menu.linking')), h('p', { class: 'hint' }, t('retroactive.lead')), this.#picker.node]);
    this.#fill();
  }

  /** What is being typed above is left alone. Where a button goes with what it did, the keyboard stays with its batch. */
  #fill() {
    const key = this.shadowRoot.activeElement?.dataset.key ?? '';
    const batchId = /^(?:stop|undo)-(.+)$/.exec(key)?.[1] ?? this.#batches?.[0]?.batchId;
    fill(this.#body, [
      h('p', { class: 'problem', role: 'alert' }, this.#problem),
      this.#authority ? this.#previewPart() : null,
      h('h2', {}, t('retroactive.batches')),
      this.#batchList(),
    ], `batch-${batchId}`);
  }

  #previewPart() {
    return h('div', { class: 'card preview' },
      h('p', {}, brief(this.#authority)),
      this.#preview === null
        ? h('p', { class: 'waiting' }, t('retroactive.looking'))
        : [
            h('p', {}, h('strong', {}, t('retroactive.found', { count: this.#preview.statements }))),
            h('ul', { class: 'samples' }, (this.#preview.samples ?? []).map(sample)),
            this.#preview.statements > 0
              ? h('button', { type: 'button', class: 'primary', 'data-key': 'run', onclick: () => this.#run() }, icon('check'), t('retroactive.run'))
              : null,
          ]);
  }

  #batchList() {
    if (this.#batches === null) {
      return this.#problem ? null : h('p', { class: 'waiting' }, t('state.loading'));
    }
    if (this.#batches.length === 0) {
      return h('p', { class: 'nothing' }, t('retroactive.none'));
    }
    return h('ul', { class: 'batches' }, this.#batches.map(batch => this.#batch(batch)));
  }

  #batch(batch) {
    const name = batch.authority ? nameOf(batch.authority) : batch.name ?? '';
    const act = (action, key, label) => h('button', { type: 'button', 'data-key': `${key}-${batch.batchId}`, 'aria-label': `${t(label)}: ${name}`, onclick: () => this.#act(action, batch) }, t(label));
    return h('li', { class: 'card batch', tabindex: '-1', 'data-key': `batch-${batch.batchId}`, 'aria-label': name },
      h('div', { class: 'batch-head' },
        isolated(name, { class: 'authority-name', dir: 'auto' }),
        h('span', { class: `state state-${batch.state}` }, has(`batch.${batch.state}`) ? t(`batch.${batch.state}`) : batch.state),
        h('span', { class: 'hint' }, decidedBy(batch.startedBy, batch.startedAt))),
      RUNNING.has(batch.state) ? workProgress(batch) : null,
      h('p', { class: 'hint' }, t('retroactive.result', { linked: number(batch.linked ?? 0), suggested: number(batch.suggested ?? 0) })),
      batch.message ? h('p', { class: 'reason' }, sentence(batch.message)) : null,
      batch.state === 'running' ? act(stopBatch, 'stop', 'retroactive.stop') : null,
      ['done', 'stopped', 'failed'].includes(batch.state) ? act(undoBatch, 'undo', 'retroactive.undo') : null);
  }

  async #previewOf(authority) {
    this.#authority = authority;
    this.#preview = null;
    this.#fill();
    await this.#attempt(async () => {
      this.#preview = await script('POST', '/linking/previews', { body: { authorityId: authority.id } });
      this.#announcer.say(t('retroactive.found', { count: this.#preview.statements }));
    });
  }

  async #run() {
    await this.#attempt(async () => {
      await script('POST', '/linking/batches', { body: { authorityId: this.#authority.id } });
      this.#authority = null;
      this.#picker.clear();
      this.#announcer.say(t('retroactive.started'));
      await this.#read();
    });
  }

  async #act(action, { batchId }) {
    await this.#attempt(async () => {
      await action(batchId);
      await this.#read();
    });
  }

  async #read() {
    const before = new Map((this.#batches ?? []).map(batch => [batch.batchId, batch.state]));
    this.#batches = await listBatches();
    for (const { batchId, state, linked, suggested } of this.#batches) {
      if (RUNNING.has(before.get(batchId)) && !RUNNING.has(state)) {
        this.#announcer.say(t('retroactive.result', { linked: number(linked ?? 0), suggested: number(suggested ?? 0) }));
      }
    }
    clearTimeout(this.#looking);
    if (this.isConnected && this.#batches.some(batch => RUNNING.has(batch.state))) {
      this.#looking = setTimeout(() => this.#look(), LOOK_MS);
    }
  }

  #look() {
    return this.#attempt(() => this.#read());
  }

  async #attempt(work) {
    this.#problem = null;
    try {
      await work();
    } catch (problem) {
      this.#problem = problem.message;
    }
    this.#fill();
  }
}

function sample({ statementId, title, context }) {
  return h('li', {},
    h('a', { href: statementPage(statementId) }, isolated(title ?? statementId, { dir: 'auto' })),
    context ? h('p', { class: 'context', dir: directionOf(context.mention) }, '… ', context.before, h('strong', {}, context.mention), context.after, ' …') : null);
}

customElements.define('bayan-retroactive', BayanRetroactive);
