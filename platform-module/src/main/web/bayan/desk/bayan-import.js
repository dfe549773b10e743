// <bayan-import>: authority records from a CSV file: first what it would do, line by line, then doing it.
import { Announcer } from '../core/announcer.js';
import { script } from '../core/connection.js';
import { keepFile } from '../core/keep-file.js';
import { fill, h, isolated } from '../core/dom.js';
import { BayanElement } from '../core/element.js';
import { icon } from '../core/icons.js';
import { currentLanguage, LANGUAGES, languageName, number, t } from '../core/language.js';
import { sentence } from '../core/sentence.js';
import { workProgress } from '../links/progress.js';

const OUTCOMES = ['new', 'changed', 'unchanged', 'wrong'];
const LOOK_MS = 700;
const ROWS = 200;

class BayanImport extends BayanElement {
  #file = null;
  #report = null;
  #problem = null;
  #shown = null;
  #rows = ROWS;
  #waiting = null;
  #announcer = new Announcer();
  #main = h('section', { class: 'import' });

  start() {
    this.shadowRoot.replaceChildren(this.#main, this.#announcer.node);
    this.draw();
  }

  stop() {
    clearTimeout(this.#waiting);
  }

  draw() {
    // While it runs the buttons do nothing, but hold the keyboard, which a disabled one would lose.
    const running = this.#report?.state === 'running';
    const input = h('input', { type: 'file', accept: '.csv,text/csv', hidden: true, tabindex: '-1', onchange: event => this.#take(event.target.files[0]) });
    fill(this.#main, [
      h('h2', {}, t('import.title')),
      h('p', { class: 'hint' }, t('import.lead')),
      h('div', { class: 'import-tools' },
        h('button', { type: 'button', 'data-key': 'csv', 'aria-disabled': running ? 'true' : null, onclick: () => running || input.click() }, icon('file'), t('import.choose')),
        input,
        this.#file ? isolated(this.#file.name, { dir: 'auto', class: 'file-name' }) : null,
        h('label', { for: 'names' }, t('import.language')),
        h('select', { id: 'names', 'data-key': 'names' }, LANGUAGES.map(tag => h('option', { value: tag, '.selected': tag === this.#language() }, languageName(tag)))),
        this.#file ? h('button', { type: 'button', 'data-key': 'check', 'aria-disabled': running ? 'true' : null, onclick: () => running || this.#run(true) }, t('import.check')) : null,
        this.#ready() ? h('button', { type: 'button', class: 'primary', 'data-key': 'import', onclick: () => this.#run(false) }, icon('check'), t('import.run', { count: this.#report.new + this.#report.changed })) : null),
      h('p', { class: 'problem', role: 'alert' }, this.#problem),
      this.#report ? this.#reportPart() : null,
    ], 'check', 'csv');
  }

  #language() {
    return this.shadowRoot.getElementById('names')?.value ?? currentLanguage();
  }

  /** Only what has been looked at is imported. */
  #ready() {
    return this.#file && this.#report?.dryRun && this.#report.state === 'done' && this.#report.new + this.#report.changed > 0;
  }

  #take(file) {
    if (file) {
      this.#file = file;
      this.#report = null;
      this.draw();
      this.#run(true);
    }
  }

  async #run(dryRun) {
    this.#problem = null;
    this.#rows = ROWS;
    this.#shown = null;
    try {
      this.#know(await script('POST', '/authorities/import', {
        query: { dryRun: String(dryRun), language: this.#language(), fileName: this.#file.name },
        body: this.#file,
        type: 'text/csv;charset=UTF-8',
      }));
    } catch (problem) {
      this.#problem = problem.message;
      this.draw();
    }
  }

  #know(report) {
    this.#report = report;
    this.draw();
    if (report.state === 'running') {
      this.#waiting = setTimeout(() => this.#look(), LOOK_MS);
    } else {
      this.#announcer.say(this.#summary());
    }
  }

  async #look() {
    try {
      this.#know(await script('GET', `/authorities/imports/${encodeURIComponent(this.#report.importId)}`));
    } catch (problem) {
      this.#problem = problem.message;
      this.draw();
    }
  }

  #summary() {
    return OUTCOMES.map(outcome => t('import.count', { outcome: t(`import.outcome.${outcome}`), number: this.#report[outcome] ?? 0 })).join(t('list.separator'));
  }

  #reportPart() {
    const { state, dryRun, message } = this.#report;
    return h('div', { class: 'card report' },
      h('p', {}, h('strong', {}, t(dryRun && state !== 'failed' ? 'import.dryRun' : `import.state.${state}`))),
      message ? h('p', { class: 'problem' }, sentence(message)) : null,
      state === 'running' ? workProgress(this.#report) : null,
      h('p', {}, this.#summary()),
      state !== 'running' && this.#report.lines?.length
        ? h('button', { type: 'button', class: 'quiet', 'data-key': 'report', onclick: () => this.#keep() }, t('report.csv'))
        : null,
      this.#lines());
  }

  async #keep() {
    this.#problem = null;
    try {
      await keepFile('import-report.csv', `/authorities/imports/${encodeURIComponent(this.#report.importId)}`, { format: 'csv' });
    } catch (problem) {
      this.#problem = problem.message;
      this.draw();
    }
  }

  #lines() {
    const all = this.#report.lines ?? [];
    if (all.length === 0) {
      return null;
    }
    const wanted = this.#shown ? all.filter(line => line.outcome === this.#shown) : all;
    const outcomes = OUTCOMES.filter(outcome => all.some(line => line.outcome === outcome));
    return [
      h('div', { class: 'filters', role: 'group', 'aria-label': t('list.filters') }, [null, ...outcomes].map(outcome => h('button', {
        type: 'button',
        class: 'filter',
        'data-key': `outcome-${outcome}`,
        'aria-pressed': String(this.#shown === outcome),
        onclick: () => {
          this.#shown = outcome;
          this.draw();
        },
      }, t(outcome ? `import.outcome.${outcome}` : 'list.filter.all')))),
      h('table', { class: 'list' },
        h('caption', { class: 'unseen' }, t('import.lines')),
        h('thead', {}, h('tr', {}, ['line', 'id', 'outcome', 'reason'].map(column => h('th', { scope: 'col' }, t(`import.column.${column}`))))),
        h('tbody', {}, wanted.slice(0, this.#rows).map(lineRow))),
      wanted.length > this.#rows
        ? h('button', { type: 'button', 'data-key': 'more-lines', onclick: () => { this.#rows += ROWS; this.draw(); } }, t('import.moreLines', { count: wanted.length - this.#rows }))
        : null,
    ];
  }
}

function lineRow({ line, id, outcome, reason }) {
  return h('tr', {},
    h('td', {}, typeof line === 'number' ? number(line) : line),
    h('td', {}, id ? isolated(id, { dir: 'auto' }) : '—'),
    h('td', {}, h('span', { class: `state outcome-${outcome}` }, t(`import.outcome.${outcome}`))),
    h('td', {}, reason ? sentence(reason) : ''));
}

customElements.define('bayan-import', BayanImport);
