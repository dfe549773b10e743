// <bayan-uploads>: takes files and folders, and shows how each becomes a described statement.
import { Announcer } from '../core/announcer.js';
import { api, statementPage } from '../core/connection.js';
import { fill, h, isolated } from '../core/dom.js';
import { BayanElement } from '../core/element.js';
import { icon } from '../core/icons.js';
import { percent, t } from '../core/language.js';
import { sentence } from '../core/sentence.js';
import { chosen, dropped } from './dropped-files.js';
import { UploadQueue } from './upload-queue.js';

/** Rows shown at a time; those that need attention first. */
const ROWS = 100;
const ATTENTION = { refused: 0, failed: 0, sending: 1, skipped: 2, pending: 3, waiting: 4, done: 5 };
const DRAW_MS = 100;
const REMEMBERED = 'bayan.intakeFolder';
const INTAKE_FOLDERS = 'ASPECT:"bay:intakeFolder"';

class BayanUploads extends BayanElement {
  #queue = new UploadQueue();
  #folders = null;
  #problem = null;
  #drawing = null;
  #announcer = new Announcer();
  #zone = h('section', { class: 'uploads' });
  #rows = h('div', { class: 'upload-rows' });

  constructor() {
    super();
    this.#queue.addEventListener('change', ({ detail }) => this.#changed(detail));
    this.#zone.addEventListener('dragover', event => this.#over(event));
    this.#zone.addEventListener('dragleave', event => this.#left(event));
    this.#zone.addEventListener('drop', event => this.#dropped(event));
  }

  start() {
    this.shadowRoot.replaceChildren(this.#zone, this.#announcer.node);
    this.draw();
    this.#loadFolders();
  }

  /** Whether something is still being sent. */
  get busy() {
    return this.#queue.count('waiting', 'sending') > 0;
  }

  /** Goes on after the session has been renewed. */
  resume() {
    this.#queue.resume();
  }

  async #loadFolders() {
    try {
      const found = await api('POST', '/search/versions/1/search', {
        body: {
          query: { language: 'afts', query: INTAKE_FOLDERS },
          include: ['path', 'allowableOperations'],
          paging: { maxItems: 200, skipCount: 0 },
        },
      });
      this.#folders = found.list.entries
        .map(({ entry }) => entry)
        .filter(entry => entry.allowableOperations?.includes('create') ?? true)
        .map(({ id, name, path }) => ({ id, name, path: path?.name ?? '' }));
      this.#problem = null;
    } catch (problem) {
      this.#folders = [];
      this.#problem = problem.message;
    }
    this.draw();
  }

  draw() {
    fill(this.#zone, [this.#dropArea(), this.#rows]);
    this.#drawRows();
  }

  #dropArea() {
    if (this.#folders === null) {
      return h('p', { class: 'waiting' }, t('state.loading'));
    }
    if (this.#folders.length === 0) {
      return h('p', { class: 'drop-none hint' }, this.#problem ?? t('upload.noFolder'));
    }
    const remembered = localStorage.getItem(REMEMBERED);
    const select = h('select', { id: 'target', 'data-key': 'target', onchange: event => localStorage.setItem(REMEMBERED, event.target.value) },
      this.#folders.map(folder => h('option', { value: folder.id, '.selected': folder.id === remembered, title: folder.path }, folder.name)));
    const files = this.#input({ multiple: true });
    const folder = this.#input({ webkitdirectory: true });
    return h('div', { class: 'drop' },
      icon('upload'),
      h('p', { class: 'drop-title' }, t('upload.drop')),
      h('div', { class: 'buttons' },
        h('button', { type: 'button', class: 'primary', 'data-key': 'files', onclick: () => files.click() }, t('upload.files')),
        h('button', { type: 'button', 'data-key': 'folder', onclick: () => folder.click() }, t('upload.folder')),
        files, folder),
      h('div', { class: 'target' }, h('label', { for: 'target' }, t('upload.target')), select));
  }

  #input(attributes) {
    const input = h('input', { type: 'file', hidden: true, tabindex: '-1', ...attributes });
    input.addEventListener('change', () => {
      this.#add(chosen(input));
      input.value = '';
    });
    return input;
  }

  #over(event) {
    if ([...event.dataTransfer.types].includes('Files')) {
      event.preventDefault();
      this.#zone.classList.add('over');
    }
  }

  #left(event) {
    if (!this.#zone.contains(event.relatedTarget)) {
      this.#zone.classList.remove('over');
    }
  }

  async #dropped(event) {
    event.preventDefault();
    this.#zone.classList.remove('over');
    this.#add(await dropped(event.dataTransfer));
  }

  #add(files) {
    const target = this.shadowRoot.getElementById('target')?.value;
    if (!target || files.length === 0) {
      this.#announcer.say(t(target ? 'upload.nothing' : 'upload.noFolder'));
      return;
    }
    this.#announcer.say(t('upload.started', { count: files.length }));
    this.#queue.add(files, target);
  }

  #changed(job) {
    // Many files change many times a second; nobody reads that fast.
    this.#drawing ??= setTimeout(() => {
      this.#drawing = null;
      this.#drawRows();
    }, DRAW_MS);
    if (job && ['done', 'failed', 'skipped', 'refused'].includes(job.state)) {
      this.tell('bayan-uploaded', { statement: job.id, state: job.state });
      if (this.#queue.count('waiting', 'sending', 'pending') === 0) {
        this.#announcer.say(this.#summary());
      }
    }
  }

  #summary() {
    const bad = this.#queue.count('failed', 'refused', 'skipped');
    const done = t('upload.described', { count: this.#queue.count('done') });
    return bad ? `${done} ${t('upload.notDescribed', { count: bad })}` : done;
  }

  #drawRows() {
    const jobs = [...this.#queue.jobs].sort((a, b) => ATTENTION[a.state] - ATTENTION[b.state]).slice(0, ROWS);
    const held = this.#rows.contains(this.shadowRoot.activeElement);
    this.#fillRows(jobs);
    // What the keyboard was on has gone with what it did.
    if (held && !this.shadowRoot.activeElement) {
      this.#zone.querySelector('[data-key=files]')?.focus({ preventScroll: true });
    }
  }

  #fillRows(jobs) {
    if (jobs.length === 0) {
      fill(this.#rows, []);
      return;
    }
    const total = this.#queue.jobs.length;
    const finished = this.#queue.count('done', 'failed', 'skipped', 'refused');
    fill(this.#rows, [
      h('div', { class: 'upload-head' },
        h('p', {}, t('upload.progress', { finished, count: total })),
        h('progress', { max: total, value: finished, 'aria-label': t('upload.all') }),
        this.#againAll(),
        finished ? h('button', { type: 'button', class: 'quiet', 'data-key': 'clear', onclick: () => this.#queue.clear() }, t('upload.clear')) : null),
      h('ul', { class: 'upload-list' }, jobs.map(job => this.#row(job))),
      total > ROWS ? h('p', { class: 'hint' }, t('upload.more', { count: total - ROWS })) : null,
    ], 'again-all', 'keep-all');
  }

  /** One button for all that were refused alike, where there are several; a name that is taken wants a decision of its own. */
  #againAll() {
    const refused = this.#queue.jobs.filter(job => job.state === 'refused');
    return [false, true].map(exists => refused.filter(job => job.exists === exists)).filter(jobs => jobs.length > 1).map(jobs => h('button', {
      type: 'button',
      class: 'quiet',
      'data-key': jobs[0].exists ? 'keep-all' : 'again-all',
      onclick: () => this.#queue.again(jobs),
    }, t(jobs[0].exists ? 'upload.keepAll' : 'upload.againAll', { count: jobs.length })));
  }

  #row(job) {
    const name = isolated(job.folder ? `${job.folder}/${job.file.name}` : job.file.name, { class: 'file-name', dir: 'auto' });
    return h('li', { class: `upload upload-${job.state}` },
      h('div', { class: 'upload-name' },
        job.id && job.state !== 'refused'
          ? h('a', { href: statementPage(job.id), 'data-key': `open-${job.id}` }, isolated(job.title ?? job.file.name, { dir: 'auto' }))
          : name,
        job.title ? h('span', { class: 'hint' }, name) : null,
        job.message ? h('span', { class: 'reason' }, sentence(job.message)) : null),
      h('div', { class: 'upload-state' }, this.#state(job)));
  }

  #state(job) {
    if (job.state === 'sending') {
      return [
        h('progress', { max: 1, value: job.share, 'aria-label': t('upload.sending', { file: job.file.name }) }),
        h('span', { class: 'hint' }, percent(job.share)),
      ];
    }
    const again = job.state === 'refused' ? againButton(job, () => this.#queue.again([job])) : null;
    return [h('span', { class: `state state-${job.state}` }, t(`upload.state.${job.state}`)), again];
  }
}

function againButton(job, onclick) {
  const [short, whole] = againKeys(job);
  const values = { file: job.file.name, name: job.proposal };
  return h('button', { type: 'button', class: 'quiet', 'data-key': `again-${job.number}`, 'aria-label': t(whole, values), onclick }, t(short, values));
}

/** What a refused file can be sent again as: in short, and with its name for who listens. */
function againKeys(job) {
  if (job.proposal) {
    return ['upload.rename', 'upload.renameOf'];
  }
  return job.exists ? ['upload.keepBoth', 'upload.keepBothOf'] : ['upload.again', 'upload.againOf'];
}

customElements.define('bayan-uploads', BayanUploads);
