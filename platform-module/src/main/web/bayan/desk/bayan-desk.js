// <bayan-desk>: the frame of the desk: who is signed in, in which language, and which of its pages is shown.
import { fill, h, isolated } from '../core/dom.js';
import { BayanElement } from '../core/element.js';
import { currentLanguage, direction, LANGUAGES, ownName, t } from '../core/language.js';
import { chooseLanguage, session } from './app.js';
import { currentRoute, routeTo } from './routes.js';
import { signInForm } from './sign-in.js';
import './bayan-statements.js';
import './bayan-uploads.js';

/** The pages that stand in the menu. */
const MENU = ['statements', 'suggestions', 'authorities', 'linking', 'reports'];

class BayanDesk extends BayanElement {
  #header = h('header', { class: 'desk-header' });
  #gate = h('div', { class: 'desk-content', hidden: true });
  #content = h('div', { class: 'desk-content' });
  /** Where the keyboard was when the session ended. */
  #left = null;
  /** Whether the server has told what the page shows: else there is nothing to keep of it. */
  #alive = false;
  #shown = null;
  /** What the page of one statement or record is called, once that is known: `{key, title}`. */
  #named = null;
  /** Kept while other pages are shown, so that what is being sent goes on and is seen again. */
  #uploads = null;
  #onroute = () => this.#go();

  start() {
    addEventListener('hashchange', this.#onroute);
    this.addEventListener('bayan-uploaded', () => this.#refreshList());
    this.addEventListener('bayan-shown', ({ detail }) => this.#name({ key: this.#shown, title: detail.title }));
    addEventListener('beforeunload', event => this.#leave(event));
    this.shadowRoot.replaceChildren(this.#header, this.#gate, this.#content);
    this.draw();
  }

  stop() {
    removeEventListener('hashchange', this.#onroute);
  }

  draw() {
    document.documentElement.lang = currentLanguage();
    document.documentElement.dir = direction();
    fill(this.#header, this.#head());
    if (session.user) {
      this.#go();
    } else {
      this.#askWho();
    }
  }

  /** The session has ended by itself: what is shown is kept out of sight until its owner has signed in again. */
  sessionEnded() {
    if (this.#gate.hidden) {
      this.#left = deepFocus();
      this.draw();
      this.shadowRoot.getElementById('password').focus();
    }
  }

  answered() {
    this.#alive = true;
  }

  #askWho() {
    if (!session.last) {
      this.#forget();
    }
    fill(this.#gate, signInForm((user, password) => this.#signIn(user, password), session.last));
    this.#gate.hidden = false;
    this.#content.hidden = true;
    document.title = t('signIn.title');
  }

  #forget() {
    this.#shown = null;
    this.#uploads = null;
    fill(this.#content, []);
  }

  #head() {
    const { page } = currentRoute();
    return [
      h('button', { type: 'button', class: 'skip', onclick: () => this.shadowRoot.getElementById('main').focus() }, t('desk.skip')),
      h('a', { class: 'brand', href: routeTo('statements') }, h('span', { lang: 'ar', dir: 'rtl', class: 'brand-word' }, 'بيان'), h('span', { class: 'brand-name' }, t('desk.name'))),
      session.user
        ? h('nav', { class: 'menu', 'aria-label': t('desk.menu') }, MENU.map(key => h('a', {
            href: routeTo(key),
            'data-key': `menu-${key}`,
            'aria-current': page === key ? 'page' : null,
          }, t(`menu.${key}`))))
        : h('span', { class: 'menu' }),
      h('div', { class: 'who' },
        h('label', { class: 'unseen', for: 'language' }, t('desk.language')),
        h('select', { id: 'language', 'data-key': 'language', onchange: event => chooseLanguage(event.target.value) },
          LANGUAGES.map(tag => h('option', { value: tag, lang: tag, '.selected': tag === currentLanguage() }, ownName(tag)))),
        session.user ? isolated(session.user, { class: 'user' }) : null,
        session.user ? h('button', { type: 'button', class: 'quiet', onclick: () => this.#signOut() }, t('desk.signOut')) : null),
    ];
  }

  get uploads() {
    this.#uploads ??= h('bayan-uploads');
    return this.#uploads;
  }

  #go() {
    if (!session.user) {
      return;
    }
    const { page, id } = currentRoute();
    const wanted = Object.hasOwn(PAGES, page) ? page : 'statements';
    const key = `${wanted} ${id ?? ''}`;
    if (this.#shown === key) {
      // The same page with another filter: it reads its own address.
      this.shadowRoot.querySelector('bayan-statements, bayan-suggestions, bayan-reports')?.load();
    } else {
      this.#shown = key;
      this.#alive = false;
      const { show, file } = PAGES[wanted];
      fill(this.#content, h('main', { id: 'main', tabindex: '-1' }, show(id, this)));
      if (file) {
        this.#load(file);
      }
      this.#content.firstChild.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    this.#name(this.#named?.key === key ? this.#named : { title: t(`menu.${TITLES[wanted] ?? wanted}`) });
    fill(this.#header, this.#head());
  }

  #name(named) {
    this.#named = named;
    document.title = `${named.title} · ${t('desk.name')}`;
  }

  async #load(file) {
    try {
      await import(file);
    } catch {
      fill(this.#content, h('p', { class: 'problem', role: 'alert' }, t('error.offline')));
      this.#shown = null;
    }
  }

  async #signIn(user, password) {
    const { last } = session;
    await session.signIn(user, password);
    if (last !== session.user) {
      this.#forget();
    } else if (!this.#alive) {
      this.#shown = null;
    }
    fill(this.#gate, []);
    this.#gate.hidden = true;
    this.#content.hidden = false;
    this.draw();
    this.#uploads?.resume();
    this.#left?.focus({ preventScroll: true });
    this.#left = null;
  }

  async #signOut() {
    await session.signOut();
    this.draw();
    this.shadowRoot.getElementById('user').focus();
  }

  #refreshList() {
    this.shadowRoot.querySelector('bayan-statements')?.load(true);
  }

  #leave(event) {
    if (this.#uploads?.busy) {
      event.preventDefault();
    }
  }
}

/** What the keyboard is on, through all shadow trees. */
function deepFocus() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active;
}

const TITLES = { statement: 'statements', authority: 'authorities' };
/** What each page shows, and the file of its element, which is loaded when the page is shown first. */
const PAGES = {
  statements: { show: (id, desk) => [h('h1', { class: 'unseen' }, t('menu.statements')), desk.uploads, h('bayan-statements')] },
  statement: { show: id => h('bayan-statement-page', { statement: id }), file: './bayan-statement-page.js' },
  suggestions: { show: () => h('bayan-suggestions'), file: './bayan-suggestions.js' },
  authorities: { show: () => h('bayan-authorities'), file: './bayan-authorities.js' },
  authority: { show: id => h('bayan-authority', { authority: id }), file: '../authority/bayan-authority.js' },
  linking: { show: () => h('bayan-retroactive'), file: './bayan-retroactive.js' },
  reports: { show: () => h('bayan-reports'), file: './bayan-reports.js' },
};

customElements.define('bayan-desk', BayanDesk);
