// <bayan-reports>: how many statements there are, by state, year, issuer and so on: a table whose bars lead to the statements.
import { script } from '../core/connection.js';
import { calendarYear, hasOwnCalendar } from '../core/days.js';
import { fill, h, isolated, say } from '../core/dom.js';
import { BayanElement } from '../core/element.js';
import { keepFile } from '../core/keep-file.js';
import { number, t } from '../core/language.js';
import { currentRoute, routeTo } from './routes.js';

const SVG = 'http://www.w3.org/2000/svg';
const REPORTS = ['states', 'years', 'issuers', 'types', 'languages', 'reviewStates', 'reviewers'];
/** More bars than this are no picture; the table for spreadsheets has all. */
const MOST_BARS = 100;

class BayanReports extends BayanElement {
  #answer = null;
  #problem = null;
  #asking = null;
  #tools = h('div', { class: 'list-tools' });
  #body = h('div');
  #status = h('p', { class: 'hint', role: 'status', 'aria-live': 'polite' });

  start() {
    this.shadowRoot.replaceChildren(h('section', { class: 'reports' }, this.#tools, this.#status, this.#body));
    this.load();
  }

  stop() {
    this.#asking?.abort();
  }

  #name() {
    const by = currentRoute().query.get('by');
    return REPORTS.includes(by) ? by : 'states';
  }

  #scope() {
    const { query } = currentRoute();
    return { from: query.get('since'), to: query.get('until') };
  }

  /** Asks anew, for instance because the address has changed. */
  async load() {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#answer = null;
    this.#problem = null;
    this.draw();
    try {
      this.#answer = await script('GET', `/reports/${this.#name()}`, { signal: asking.signal, query: this.#scope() });
    } catch (problem) {
      if (problem.name === 'AbortError') {
        return;
      }
      this.#problem = problem.message;
    }
    this.draw();
  }

  draw() {
    fill(this.#tools, [
      h('h1', {}, t('menu.reports')),
      h('nav', { class: 'filters', 'aria-label': t('report.by') }, REPORTS.map(name => h('a', {
        class: 'filter',
        href: this.#address({ by: name }),
        'data-key': `by-${name}`,
        'aria-current': this.#name() === name ? 'true' : null,
      }, t(`report.${name}`)))),
      h('div', { class: 'search' }, this.#day('since'), this.#day('until'),
        h('button', { type: 'button', class: 'quiet', 'data-key': 'csv', onclick: () => this.#export() }, t('report.csv'))),
    ]);
    say(this.#status, this.#answer ? t('report.total', { count: this.#answer.statements }) : '');
    fill(this.#body, this.#content());
  }

  #day(key) {
    return [
      h('label', { class: 'field-label', for: key }, t(`report.${key}`)),
      h('input', {
        id: key,
        class: 'day',
        'data-key': key,
        dir: 'ltr',
        autocomplete: 'off',
        placeholder: t('report.day'),
        value: currentRoute().query.get(key),
        onchange: event => { location.hash = this.#address({ [key]: event.target.value.trim() }); },
      }),
    ];
  }

  #address(changed) {
    return routeTo('reports', null, { ...Object.fromEntries(currentRoute().query), ...changed });
  }

  #content() {
    if (this.#problem) {
      return h('p', { class: 'problem', role: 'alert' }, this.#problem);
    }
    if (!this.#answer) {
      return h('p', { class: 'waiting' }, t('state.loading'));
    }
    const { items } = this.#answer;
    if (items.length === 0) {
      return h('p', { class: 'nothing list-empty' }, t('list.noMatch'));
    }
    const most = Math.max(...items.map(item => item.count));
    return [
      h('table', { class: 'list report' },
        h('caption', { class: 'unseen' }, `${t('menu.reports')}: ${t(`report.${this.#name()}`)}`),
        h('thead', {}, h('tr', {},
          h('th', { scope: 'col' }, t(`report.${this.#name()}`)),
          h('td', {}),
          h('th', { scope: 'col' }, t('menu.statements')))),
        h('tbody', {}, items.slice(0, MOST_BARS).map(item => this.#row(item, most)))),
      items.length > MOST_BARS ? h('p', { class: 'hint' }, t('report.more', { count: items.length - MOST_BARS })) : null,
    ];
  }

  #row(item, most) {
    const { query } = currentRoute();
    const href = item.search ? routeTo('statements', null, { ...item.search, since: query.get('since'), until: query.get('until') }) : null;
    const label = this.#name() === 'years' ? yearOf(item) : isolated(item.label, { dir: 'auto' });
    return h('tr', {},
      h('th', { scope: 'row' }, href ? h('a', { href }, label) : label),
      h('td', { class: 'cell-bar' }, href ? h('a', { href, tabindex: '-1', 'aria-hidden': 'true' }, bar(item.count / most)) : bar(item.count / most)),
      h('td', { class: 'cell-count' }, number(item.count)));
  }

  async #export() {
    try {
      await keepFile(`${this.#name()}.csv`, `/reports/${this.#name()}`, { ...this.#scope(), format: 'csv', bom: true });
    } catch (problem) {
      this.#problem = problem.message;
      this.draw();
    }
  }
}

/** A year in the reader's calendar, with the original beside another one; what is no year is the answer's own word. */
function yearOf({ value, label }) {
  const year = calendarYear(value);
  return [isolated(year === value ? label : year), hasOwnCalendar() && year !== value ? [' ', h('span', { class: 'hint' }, isolated(label))] : null];
}

/** A bar as long as its share of the row, which runs in the direction of the text; the number beside it says the same. */
function bar(share) {
  const svg = document.createElementNS(SVG, 'svg');
  const rect = document.createElementNS(SVG, 'rect');
  for (const [element, attributes] of [
    [svg, { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' }],
    [rect, { width: Math.max(0.5, share * 100), height: 10 }],
  ]) {
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  }
  svg.append(rect);
  return svg;
}

customElements.define('bayan-reports', BayanReports);
