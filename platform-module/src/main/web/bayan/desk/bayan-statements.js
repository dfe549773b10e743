// <bayan-statements>: the list of statements, by state, a page at a time.
import { script, statementPage } from '../core/connection.js';
import { dated } from '../core/dated.js';
import { calendarYear, days } from '../core/days.js';
import { fill, h, isolated, say } from '../core/dom.js';
import { BayanElement } from '../core/element.js';
import { icon } from '../core/icons.js';
import { currentLanguage, has, languageName, percent, t } from '../core/language.js';
import { sentence } from '../core/sentence.js';
import './bayan-kept.js';
import { currentRoute, rememberList, routeTo } from './routes.js';

const PAGE = 50;
/** What each filter asks the search for. */
const FILTERS = {
  all: {},
  pending: { state: 'pending' },
  done: { state: 'done' },
  failed: { state: 'failed' },
  skipped: { state: 'skipped' },
  conflicts: { conflicts: true },
  suggestions: { openSuggestions: true },
  inReview: { reviewState: 'inReview' },
  approved: { reviewState: 'approved' },
  toReview: { state: 'done', reviewState: ['unreviewed', 'inReview'] },
  noIssuer: { missing: 'issuer' },
};
/** What reports narrow the list by, with the search's name for it and the words for a value. */
const NARROWINGS = {
  state: value => known(`state.${value}`, value),
  year: value => calendarYear(value),
  issuer: value => value,
  type: value => known(`documentType.${value}`, value),
  language: value => languageName(value),
  reviewState: value => known(`reviewState.${value}`, value),
  reviewer: value => value,
  missing: value => t('list.missing', { field: known(`field.${value}`, value) }),
  since: value => `${t('report.since')} ${days(value) ?? value}`,
  until: value => `${t('report.until')} ${days(value) ?? value}`,
};
const SEARCHED_AS = { since: 'from', until: 'to' };
const SORTS = { newest: '-created', date: '-date', issuer: 'issuer', code: 'code', name: 'name' };
const TYPING_PAUSE_MS = 250;
const LOOK_AGAIN_MS = 3000;

class BayanStatements extends BayanElement {
  #answer = null;
  #problem = null;
  #loading = null;
  #typing = null;
  #watching = null;
  #words = h('input', { type: 'search', id: 'words', dir: 'auto', autocomplete: 'off', oninput: () => this.#typed() });
  #filters = h('div', { class: 'list-filters' });
  /** Stays where it is while all around it is drawn anew, so that nothing is lost of what is being typed. */
  #search = h('div', { class: 'search' });
  #tools = h('div', { class: 'list-tools' });
  #kept = h('bayan-kept');
  #body = h('div', { class: 'list-body' });
  #status = h('p', { class: 'hint', role: 'status', 'aria-live': 'polite' });

  start() {
    this.shadowRoot.replaceChildren(h('section', { class: 'statements' }, this.#tools, this.#status, this.#body));
    this.#words.value = currentRoute().query.get('q') ?? '';
    this.#tools.replaceChildren(this.#filters, this.#search, this.#kept);
    this.draw();
    this.load();
  }

  stop() {
    this.#loading?.abort();
    clearTimeout(this.#typing);
    clearTimeout(this.#watching);
  }

  /**
   * Asks anew.
   *
   * @param {boolean} quiet whether nobody has asked for it, and who listens need not hear again what is still so
   */
  async load(quiet = false) {
    if (!quiet) {
      say(this.#status, '');
    }
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    const { query } = currentRoute();
    rememberList();
    this.#body.setAttribute('aria-busy', 'true');
    try {
      this.#answer = await script('GET', '/search', {
        signal: loading.signal,
        query: {
          ...FILTERS[shown(query)],
          ...Object.fromEntries(narrowings(query).map(([key, value]) => [SEARCHED_AS[key] ?? key, value])),
          q: query.get('q'),
          // Words bring the best fit first, unless another order is asked for.
          sort: Object.hasOwn(SORTS, query.get('sort')) ? SORTS[query.get('sort')] : query.get('q') ? null : SORTS.newest,
          skipCount: this.#skip(),
          maxItems: PAGE,
          total: true,
        },
      });
      this.#problem = null;
    } catch (problem) {
      if (problem.name === 'AbortError') {
        return;
      }
      this.#problem = problem.message;
    }
    this.#body.removeAttribute('aria-busy');
    this.draw();
    this.#watch();
  }

  /** What is being read changes by itself, so it is looked at again. */
  #watch() {
    clearTimeout(this.#watching);
    if (this.isConnected && this.#answer?.items.some(item => item.state === 'pending')) {
      this.#watching = setTimeout(() => (document.hidden ? this.#watch() : this.load(true)), LOOK_AGAIN_MS);
    }
  }

  draw() {
    fill(this.#filters, this.#filterLinks(), 'filter-all');
    this.#drawSearch();
    this.#kept.draw?.();
    fill(this.#body, this.#content(), 'next', 'previous');
    say(this.#status, this.#answer && !this.#problem ? this.#count() : '');
  }

  #skip() {
    return Math.max(0, Number.parseInt(currentRoute().query.get('from') ?? '0', 10) || 0);
  }

  #address(changed) {
    const { query } = currentRoute();
    return routeTo('statements', null, { ...Object.fromEntries(query), from: null, ...changed });
  }

  #typed() {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      history.replaceState(null, '', this.#address({ q: this.#words.value.trim() }));
      this.load();
    }, TYPING_PAUSE_MS);
  }

  #filterLinks() {
    const { query } = currentRoute();
    return [
      h('nav', { class: 'filters', 'aria-label': t('list.filters') },
        Object.keys(FILTERS).map(key => h('a', {
          href: this.#address({ show: key === 'all' ? null : key }),
          'data-key': `filter-${key}`,
          class: `filter filter-${key}`,
          'aria-current': shown(query) === key ? 'true' : null,
        }, t(`list.filter.${key}`)))),
      this.#narrowed(query),
    ];
  }

  #drawSearch() {
    const chosen = currentRoute().query.get('sort') ?? 'newest';
    if (this.#search.lang === currentLanguage()) {
      this.#search.lastChild.value = Object.hasOwn(SORTS, chosen) ? chosen : 'newest';
      return;
    }
    this.#search.lang = currentLanguage();
    this.#search.replaceChildren(
      h('label', { class: 'field-label', for: 'words' }, t('list.search')), this.#words,
      h('label', { class: 'field-label', for: 'sort' }, t('list.sort')),
      h('select', { id: 'sort', onchange: event => { location.hash = this.#address({ sort: event.target.value }); } },
        Object.keys(SORTS).map(key => h('option', { value: key, '.selected': chosen === key }, t(`list.sort.${key}`)))));
  }

  #narrowed(query) {
    const all = narrowings(query);
    return all.length === 0 ? null : h('nav', { class: 'filters', 'aria-label': t('list.narrowed') }, all.map(([key, value]) => {
      const what = NARROWINGS[key](value);
      return h('a', {
        class: 'filter narrowed',
        href: this.#address({ [key]: null }),
        'data-key': `narrowed-${key}`,
        'aria-label': t('list.widen', { what }),
      }, isolated(what, { dir: 'auto' }), icon('cross'));
    }));
  }

  #count() {
    const { items, total } = this.#answer;
    if (items.length === 0) {
      return '';
    }
    const from = this.#skip() + 1;
    const values = { from, to: from + items.length - 1, count: total ?? 0 };
    return typeof total === 'number' ? t('list.rangeOf', values) : t('list.range', values);
  }

  #content() {
    if (this.#problem) {
      return h('p', { class: 'problem', role: 'alert' }, this.#problem);
    }
    if (!this.#answer) {
      return h('p', { class: 'waiting' }, t('state.loading'));
    }
    const { items, notice } = this.#answer;
    if (items.length === 0) {
      const { query } = currentRoute();
      return h('p', { class: 'nothing list-empty' }, t(query.get('show') || query.get('q') || narrowings(query).length ? 'list.noMatch' : 'list.empty'));
    }
    return [notice ? h('p', { class: 'hint list-notice', role: 'status' }, notice) : null, this.#table(items), this.#pages()];
  }

  #table(items) {
    return h('table', { class: 'list' },
      h('caption', { class: 'unseen' }, t('list.caption')),
      h('thead', {}, h('tr', {}, ['title', 'date', 'issuer', 'state'].map(column => h('th', { scope: 'col' }, t(`list.column.${column}`))))),
      h('tbody', {}, items.map(item => row(item))));
  }

  #pages() {
    const skip = this.#skip();
    const hasMore = this.#answer.hasMore ?? this.#answer.items.length === PAGE;
    if (skip === 0 && !hasMore) {
      return null;
    }
    return h('nav', { class: 'pages', 'aria-label': t('list.pages') },
      skip > 0 ? h('a', { class: 'button', 'data-key': 'previous', href: this.#address({ from: Math.max(0, skip - PAGE) || null }) }, t('list.previous')) : null,
      h('span', { class: 'hint' }, t('list.page', { page: Math.floor(skip / PAGE) + 1 })),
      hasMore ? h('a', { class: 'button', 'data-key': 'next', href: this.#address({ from: skip + PAGE }) }, t('list.next')) : null);
  }
}

/** The filter that the address names; one that there is none of shows all. */
function shown(query) {
  return Object.hasOwn(FILTERS, query.get('show')) ? query.get('show') : 'all';
}

function narrowings(query) {
  return Object.keys(NARROWINGS).map(key => [key, query.get(key)]).filter(([, value]) => value);
}

function known(key, otherwise) {
  return has(key) ? t(key) : otherwise;
}

function row(item) {
  const types = (item.documentTypes ?? []).map(code => (has(`documentType.${code}`) ? t(`documentType.${code}`) : code));
  return h('tr', { 'data-id': item.id },
    h('td', { class: 'cell-title' },
      h('a', { href: statementPage(item.id), 'data-key': `open-${item.id}` }, isolated(item.title || item.name, { dir: 'auto' })),
      h('div', { class: 'hint' },
        item.referenceCode ? [isolated(item.referenceCode, { class: 'code', dir: 'auto' }), ' · '] : null,
        types.length ? [types.join(t('list.separator')), ' · '] : null,
        item.title ? isolated(item.name) : null),
      item.highlights ? h('p', { class: 'passages', dir: 'auto' }, passages(item.highlights)) : null),
    h('td', { class: 'cell-date' }, dated(item)),
    h('td', { class: 'cell-issuer' }, item.issuerName ? isolated(item.issuerName, { dir: 'auto' }) : '—'),
    h('td', { class: 'cell-state' }, chips(item)));
}

/** The words that were sought, among those around them. */
function passages(highlights) {
  return highlights.map(pieces => [pieces.map(({ text, found }) => (found ? h('strong', {}, text) : text)), ' … ']);
}

function chips(item) {
  const conflicts = item.conflictingFields?.length ?? 0;
  return [
    item.state ? h('span', { class: `state state-${item.state}` }, t(`state.${item.state}`)) : null,
    item.state === 'done' && typeof item.confidence === 'number' ? h('span', { class: 'hint', title: t('evidence.confidence') }, percent(item.confidence)) : null,
    conflicts ? h('span', { class: 'chip warn' }, icon('alert'), t('list.conflicts', { count: conflicts })) : null,
    item.openSuggestions ? h('span', { class: 'chip' }, t('list.suggestions', { count: item.openSuggestions })) : null,
    item.reviewState && item.reviewState !== 'unreviewed' ? h('span', { class: 'chip' }, t(`reviewState.${item.reviewState}`)) : null,
    item.message && item.state !== 'done' ? h('p', { class: 'reason' }, sentence(item.message)) : null,
  ];
}

customElements.define('bayan-statements', BayanStatements);
