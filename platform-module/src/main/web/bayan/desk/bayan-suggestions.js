// <bayan-suggestions>: the work list of the desk: names, those first of which one decision settles most.
import { Announcer } from '../core/announcer.js';
import { script, statementPage } from '../core/connection.js';
import { fill, h } from '../core/dom.js';
import { BayanElement } from '../core/element.js';
import { icon } from '../core/icons.js';
import { t } from '../core/language.js';
import { KINDS, nameOf } from '../authority/brief.js';
import { authorityPicker } from '../authority/picker.js';
import { takeBack } from '../links/batches.js';
import { cardEditor } from '../links/card-editor.js';
import { CardKeys } from '../links/card-keys.js';
import { candidatesOf } from '../links/groups.js';
import { linkCard } from '../links/link-card.js';
import { recordForm } from '../links/record-form.js';
import { currentRoute, routeTo } from './routes.js';

const PAGE = 20;
const GONE = new Set([404, 409]);

class BayanSuggestions extends BayanElement {
  #items = null;
  #hasMore = false;
  #problem = null;
  #ticked = new Map();
  #editor = null;
  #last = null;
  #announcer = new Announcer();
  #main = h('section', { class: 'links suggestions' });
  #keys = new CardKeys(this.#main, () => this.#last && this.#undo());

  start() {
    this.shadowRoot.replaceChildren(this.#main, this.#announcer.node);
    this.draw();
    this.load();
  }

  async load() {
    await this.#attempt(async () => {
      const { items, hasMore } = await this.#ask(0);
      this.#items = items;
      this.#hasMore = hasMore;
      this.draw();
    });
  }

  #ask(skipCount) {
    return script('GET', '/suggestions', { query: { kind: currentRoute().query.get('kind'), skipCount, maxItems: PAGE } });
  }

  draw() {
    const kind = currentRoute().query.get('kind');
    fill(this.#main, () => [
      h('h1', {}, t('menu.suggestions')),
      h('p', { class: 'hint' }, t('suggestions.lead')),
      h('nav', { class: 'filters', 'aria-label': t('list.filters') }, [null, ...KINDS].map(code => h('a', {
        class: 'filter',
        href: routeTo('suggestions', null, { kind: code }),
        'data-key': `kind-${code}`,
        'aria-current': kind === code ? 'true' : null,
      }, t(code ? `kind.${code}` : 'list.filter.all')))),
      h('p', { class: 'problem', role: 'alert' }, this.#problem),
      this.#last ? h('div', { class: 'undo-bar' },
        h('span', {}, this.#last.sentence),
        h('button', { type: 'button', 'data-key': 'undo-last', onclick: () => this.#undo() }, icon('undo'), t('link.undo'))) : null,
      this.#list(),
    ], 'undo-last', `link-${this.#items?.at(-1)?.example.linkId}`);
    this.#keys.settle();
  }

  #list() {
    if (this.#items === null) {
      return this.#problem ? null : h('p', { class: 'waiting', role: 'status' }, t('state.loading'));
    }
    if (this.#items.length === 0) {
      return h('p', { class: 'nothing list-empty' }, t('suggestions.none'));
    }
    return [
      h('ul', { class: 'work-list' }, this.#items.map(item => h('li', {}, this.#card(item)))),
      h('div', { class: 'pages' }, this.#hasMore
        ? h('button', { type: 'button', 'data-key': 'more', onclick: () => this.#more() }, t('suggestions.more'))
        : null),
      h('p', { class: 'hint keys' }, t('link.keys')),
    ];
  }

  #card(item) {
    const link = linkOf(item);
    const ticked = { chosen: candidatesOf(link)[0]?.authority.id, all: false, ...this.#ticked.get(link.linkId), everywhere: null };
    ticked.editor = this.#editor?.linkId === link.linkId ? this.#editor.node : null;
    ticked.note = h('a', { class: 'chip', href: statementPage(item.example.statementId) }, t(item.atLeast ? 'suggestions.statementsOrMore' : 'suggestions.statements', { count: item.statements }));
    const tick = news => {
      this.#ticked.set(link.linkId, { ...this.#ticked.get(link.linkId), ...news });
    };
    return linkCard(link, ticked, {
      accept: () => {
        const { chosen = ticked.chosen } = this.#ticked.get(link.linkId) ?? {};
        const { authority } = candidatesOf(link).find(one => one.authority.id === chosen);
        this.#decide(item, { decision: 'choose', authorityId: authority.id }, 'link.accepted', nameOf(authority));
      },
      reject: () => this.#decide(item, { decision: 'reject' }, 'link.rejected', item.name),
      choose: () => this.#edit(link.linkId, authorityPicker({
        label: t('link.chooseFor', { name: item.name }),
        kind: item.kind,
        onpick: one => this.#decide(item, { decision: 'choose', authorityId: one.id }, 'link.accepted', nameOf(one)),
      }), `choose-${link.linkId}`),
      create: () => this.#edit(link.linkId, recordForm(link, {
        create: record => this.#decide(item, { decision: 'create', record }, 'link.created', item.name),
        cancel: () => this.#endEdit(`create-${link.linkId}`),
      }), `create-${link.linkId}`),
      tick: (one, news) => tick(news),
      showAll: () => {
        tick({ all: true });
        this.draw();
      },
    }, () => { location.hash = statementPage(item.example.statementId); });
  }

  #edit(linkId, { node, focus }, opener) {
    this.#editor = { linkId, node: cardEditor(node, () => this.#endEdit(opener)) };
    this.draw();
    focus();
  }

  #endEdit(opener) {
    this.#editor = null;
    this.draw();
    this.#keys.focus(opener);
  }

  async #decide(item, decision, sentence, name) {
    await this.#attempt(async () => {
      const answer = await this.#send(item, { ...decision, everywhere: true });
      const place = this.#items.indexOf(item);
      this.#items = this.#items.filter(one => one !== item);
      this.#editor = null;
      this.#last = { item, place, batchId: answer.batchId ?? null, sentence: t(`${sentence}.everywhere`, { name }) };
      this.draw();
      this.#announcer.say(this.#last.sentence);
      const next = this.#items[place] ?? this.#items[place - 1];
      this.#keys.focus(next ? `link-${next.example.linkId}` : 'undo-last');
      if (this.#items.length === 0 && this.#hasMore) {
        await this.load();
      }
    });
  }

  /** Where what the list shows is no longer so, because somebody else has changed it, the list is asked for anew. */
  async #send({ example: { statementId, linkId } }, body) {
    try {
      return await script('POST', `/statements/${encodeURIComponent(statementId)}/links/${encodeURIComponent(linkId)}`, { body });
    } catch (problem) {
      if (GONE.has(problem.status)) {
        const { items, hasMore } = await this.#ask(0);
        this.#items = items;
        this.#hasMore = hasMore;
      }
      throw problem;
    }
  }

  async #undo() {
    const { item, place, batchId } = this.#last;
    await this.#attempt(async () => {
      await this.#send(item, { decision: 'undo' });
      if (batchId) {
        await takeBack(batchId);
      }
      this.#items.splice(place, 0, item);
      this.#last = null;
      this.draw();
      this.#keys.focus(`link-${item.example.linkId}`);
      this.#announcer.say(t('link.undone'));
    });
  }

  async #more() {
    await this.#attempt(async () => {
      const { items, hasMore } = await this.#ask(this.#items.length);
      const known = new Set(this.#items.map(item => item.example.linkId));
      this.#items.push(...items.filter(item => !known.has(item.example.linkId)));
      this.#hasMore = hasMore;
      this.draw();
    });
  }

  async #attempt(work) {
    this.#problem = null;
    try {
      await work();
    } catch (problem) {
      this.#problem = problem.message;
      this.draw();
    }
  }
}

/** A name of the work list in the form of the link that stands for it in its example. */
function linkOf({ name, kind, state, candidates, example }) {
  const { context } = example;
  return { linkId: example.linkId, state, name, kind, candidates: candidates ?? [], mentions: context ? [{ context }] : [] };
}

customElements.define('bayan-suggestions', BayanSuggestions);
