// <bayan-links statement="id">: what is linked, what is suggested, what no record has, and the decisions about it. With
// association="relatedPerson" only of this association, as a form has them; with `brief` only the names, as a form shows them.
import { Announcer } from '../core/announcer.js';
import { authorityPage } from '../core/connection.js';
import { fill, h, isolated } from '../core/dom.js';
import { BayanElement } from '../core/element.js';
import { icon } from '../core/icons.js';
import { t } from '../core/language.js';
import { KINDS, nameOf } from '../authority/brief.js';
import { authorityPicker } from '../authority/picker.js';
import { StatementStore } from '../statement/store.js';
import { takeBack } from './batches.js';
import { cardEditor } from './card-editor.js';
import { CardKeys } from './card-keys.js';
import { candidatesOf, grouped, inOrder, nextOpen, OPEN } from './groups.js';
import { linkCard } from './link-card.js';
import { recordForm } from './record-form.js';

/** The roles that a record of a kind may have in a statement; the first is proposed. */
const ROLES = {
  person: ['relatedPerson', 'issuedBy'],
  corporateBody: ['relatedEntity', 'issuedBy'],
  chronologyEntry: ['relatedEvent'],
};

class BayanLinks extends BayanElement {
  static observedAttributes = ['statement'];

  #store = null;
  #problem = null;
  #ticked = new Map();
  /** What stands open on a card: `{linkId, node}`; `linkId` is null for a link that is added by hand. */
  #editor = null;
  /** The last decision, for the button that takes it back: `{linkId, batchId, sentence}`. */
  #last = null;
  #announcer = new Announcer();
  #main = h('section', { class: 'links' });
  #keys = new CardKeys(this.#main, () => this.#last && this.#undoLast());
  #onchange = () => this.draw();

  start() {
    this.shadowRoot.replaceChildren(this.#main, this.#announcer.node);
    this.addEventListener('keydown', keepEnter);
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

  /** Brings the card of a link into view: what another element of the page wants to show. */
  showLink(linkId) {
    this.#keys.focus(`link-${linkId}`);
  }

  async #open() {
    const id = this.getAttribute('statement');
    if (!id) {
      return;
    }
    this.#store = StatementStore.take(id);
    this.#store.addEventListener('change', this.#onchange);
    this.draw();
    await this.#attempt(async () => {
      await Promise.all([this.#store.loadLinks(), this.#store.loadView()]);
    });
  }

  #close() {
    this.#store?.removeEventListener('change', this.#onchange);
    this.#store?.release();
    this.#store = null;
    this.#editor = null;
    this.#last = null;
    this.#ticked.clear();
  }

  draw() {
    const answer = this.#store?.links;
    if (!answer) {
      fill(this.#main, this.#problem
        ? h('p', { class: 'problem', role: 'alert' }, this.#problem)
        : h('p', { class: 'waiting', role: 'status' }, t('state.loading')));
      return;
    }
    const links = this.#shown();
    if (this.hasAttribute('brief')) {
      fill(this.#main, namesOf(links));
      return;
    }
    const open = links.filter(link => OPEN.has(link.state)).length;
    fill(this.#main, () => [
      h('div', { class: 'links-head' },
        this.#association ? null : h('h2', {}, t('link.title')),
        h('span', { class: 'hint' }, open ? t('link.open', { count: open }) : t('link.allDecided')),
        this.#writable ? this.#headButtons() : null),
      answer.stale ? h('p', { class: 'conflict-title' }, icon('alert'), t('link.stale')) : null,
      h('p', { class: 'problem', role: 'alert' }, this.#problem),
      this.#last ? this.#undoBar() : null,
      this.#editor?.linkId === null ? this.#editor.node : null,
      links.length === 0 ? h('p', { class: 'nothing' }, t(this.#association ? 'evidence.nothing' : 'link.none')) : null,
      grouped(links).map(group => h('section', { class: `link-group group-${group.state}`, 'aria-label': t(`linkGroup.${group.state}`) },
        // In a form the field's label is no heading, so that there is none to stand below.
        h(this.#association ? 'p' : 'h3', { class: 'group-title' }, t(`linkGroup.${group.state}`), ' ', h('span', { class: 'hint' }, t('link.count', { count: group.links.length }))),
        h('ul', {}, group.links.map(link => h('li', {}, this.#card(link)))))),
      this.#writable && (this.#association ? this.#isFirst : links.length) ? h('p', { class: 'hint keys' }, t('link.keys')) : null,
    ]);
    this.#keys.settle();
  }

  get #association() {
    return this.getAttribute('association');
  }

  /** Of several in one form the first says how to go through all. */
  get #isFirst() {
    return document.querySelector('bayan-links[association]') === this;
  }

  #shown() {
    const { links } = this.#store.links;
    return this.#association ? links.filter(link => link.role === this.#association) : links;
  }

  get #writable() {
    return this.#store.writable && !this.hasAttribute('readonly');
  }

  #headButtons() {
    return h('span', { class: 'tools' },
      h('button', { type: 'button', class: 'quiet', 'data-key': 'add', onclick: () => this.#addByHand() }, icon('add'), t('link.add')),
      this.#association ? null : h('button', { type: 'button', class: 'quiet', 'data-key': 'relink', onclick: () => this.#attempt(() => this.#store.relink()) }, icon('refresh'), t('link.again')));
  }

  #undoBar() {
    return h('div', { class: 'undo-bar' },
      h('span', {}, this.#last.sentence),
      h('button', { type: 'button', 'data-key': 'undo-last', 'aria-keyshortcuts': 'U', onclick: () => this.#undoLast() }, icon('undo'), t('link.undo')));
  }

  #card(link) {
    const ticked = { chosen: candidatesOf(link)[0]?.authority.id, everywhere: false, all: false, ...this.#ticked.get(link.linkId) };
    ticked.editor = this.#editor?.linkId === link.linkId ? this.#editor.node : null;
    // What is ticked changes after the card has been drawn.
    const now = () => ({ ...ticked, ...this.#ticked.get(link.linkId) });
    const does = this.#writable && {
      accept: () => this.#accept(link, now()),
      reject: () => this.#decide(link, { decision: 'reject', everywhere: now().everywhere }, 'link.rejected'),
      undo: () => this.#undo(link),
      choose: () => this.#choose(link, now()),
      create: () => this.#create(link, now()),
      tick: (one, news) => this.#ticked.set(one.linkId, { ...this.#ticked.get(one.linkId), ...news }),
      showAll: () => {
        this.#ticked.set(link.linkId, { ...this.#ticked.get(link.linkId), all: true });
        this.draw();
      },
    };
    return linkCard(link, ticked, does || null, () => this.#show(link));
  }

  #accept(link, { chosen, everywhere }) {
    const candidate = candidatesOf(link).find(one => one.authority.id === chosen);
    if (!candidate) {
      return;
    }
    const decision = chosen === link.authority?.id ? { decision: 'accept' } : { decision: 'choose', authorityId: chosen };
    this.#decide(link, { ...decision, everywhere }, 'link.accepted', candidate.authority);
  }

  #choose(link, { everywhere }) {
    const picker = authorityPicker({
      label: t('link.chooseFor', { name: link.name }),
      kind: link.kind,
      onpick: authority => this.#decide(link, { decision: 'choose', authorityId: authority.id, everywhere }, 'link.accepted', authority),
    });
    this.#edit(link.linkId, picker, `choose-${link.linkId}`);
  }

  #create(link, { everywhere }) {
    const form = recordForm(link, {
      create: record => this.#decide(link, { decision: 'create', record, everywhere }, 'link.created'),
      cancel: () => this.#endEdit(`create-${link.linkId}`),
    });
    this.#edit(link.linkId, form, `create-${link.linkId}`);
  }

  #addByHand() {
    const association = this.#association;
    const kinds = KINDS.filter(kind => ROLES[kind].includes(association));
    const role = h('select', { 'aria-label': t('link.role'), hidden: association !== null });
    let picked = null;
    const save = h('button', { type: 'button', class: 'primary', disabled: true, onclick: () => this.#add(picked, role.value) }, icon('check'), t('link.addThis'));
    const picker = authorityPicker({
      label: t('link.add'),
      kind: kinds.length === 1 ? kinds[0] : null,
      onpick: authority => {
        picked = authority;
        role.replaceChildren(...(association ? [association] : ROLES[authority.kind] ?? []).map(code => h('option', { value: code }, t(`role.${code}`))));
        save.disabled = false;
        save.focus();
      },
    });
    const node = h('div', { class: 'add-link' }, picker.node, role, save);
    this.#edit(null, { node, focus: picker.focus }, 'add');
  }

  async #add(authority, role) {
    await this.#attempt(async () => {
      await this.#store.addLink({ authorityId: authority.id, role });
      this.#editor = null;
      this.draw();
      this.#told(t('link.accepted', { name: nameOf(authority) }));
    });
    this.#keys.focus('add');
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

  async #decide(link, decision, sentence, authority) {
    const before = inOrder(this.#shown());
    await this.#attempt(async () => {
      // What has been typed stands until the decision has been taken: it may be refused.
      const batchId = await this.#store.decideLink(link.linkId, decision);
      this.#editor = null;
      const name = authority ? nameOf(authority) : link.name;
      this.#last = { linkId: link.linkId, batchId, sentence: t(batchId ? `${sentence}.everywhere` : sentence, { name }) };
      this.draw();
      const next = nextOpen(this.#shown(), before, link.linkId);
      this.#keys.focus(next ? `link-${next}` : 'undo-last');
      this.#told(this.#last.sentence);
    });
  }

  async #undo(link) {
    const batchId = this.#last?.linkId === link.linkId ? this.#last.batchId : null;
    await this.#takeBack(link.linkId, batchId);
  }

  #undoLast() {
    return this.#takeBack(this.#last.linkId, this.#last.batchId);
  }

  async #takeBack(linkId, batchId) {
    await this.#attempt(async () => {
      await this.#store.decideLink(linkId, { decision: 'undo' });
      if (batchId) {
        await takeBack(batchId);
      }
      this.#last = null;
      this.draw();
      // A link that was added by hand is gone.
      this.#keys.focus(this.#shown().some(link => link.linkId === linkId) ? `link-${linkId}` : 'add');
      this.#told(t('link.undone'));
    });
  }

  #show(link) {
    const { start, end } = link.mentions.find(mention => Number.isInteger(mention.start)) ?? {};
    this.tell('bayan-place-chosen', { statement: this.#store.id, start, end });
  }

  #told(sentence) {
    this.#announcer.say(sentence);
    this.tell('bayan-links-changed', { statement: this.#store.id, openSuggestions: this.#store.links.openSuggestions });
  }

  async #attempt(work) {
    this.#problem = null;
    this.#main.setAttribute('aria-busy', 'true');
    try {
      await work();
    } catch (problem) {
      this.#problem = problem.message;
      this.draw();
    } finally {
      this.#main.removeAttribute('aria-busy');
    }
  }
}

/** A form around the element would take Enter for its own and save. */
function keepEnter(event) {
  if (event.key === 'Enter') {
    event.stopPropagation();
  }
}

function namesOf(links) {
  const shown = inOrder(links).filter(link => link.state === 'linked' || OPEN.has(link.state));
  return shown.length === 0 ? h('span', { class: 'nothing' }, t('evidence.nothing')) : h('ul', {}, shown.map(({ state, name, authority }) => h('li', {},
    state === 'linked' && authority
      ? h('a', { href: authorityPage(authority.id, authority.nodeId) }, isolated(nameOf(authority), { dir: 'auto' }))
      : [isolated(name, { dir: 'auto' }), ' ', h('span', { class: `chip chip-${state}` }, t(`linkState.${state}`))])));
}

customElements.define('bayan-links', BayanLinks);
