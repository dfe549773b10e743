// What is known of one statement, shared by all elements of a page that show it: what one of them changes, the others show.
import { script } from '../core/connection.js';

const stores = new Map();

/** Tells by the event "change" that something of the statement is known anew. */
export class StatementStore extends EventTarget {
  /** As the web script answers it: values, state, evidence. */
  view = null;
  /** The plain text that offsets refer to; null while there is none. */
  text = null;
  /** `{links, stale, openSuggestions}`; null until they have been asked for. */
  links = null;
  #path;
  #id;
  #users = 0;
  #known = null;

  constructor(id) {
    super();
    this.#id = id;
    this.#path = `/statements/${encodeURIComponent(id)}`;
  }

  /** The store of a statement; each taker gives it back by `release`. */
  static take(id) {
    const store = stores.get(id) ?? new StatementStore(id);
    stores.set(id, store);
    store.#users += 1;
    return store;
  }

  release() {
    this.#users -= 1;
    if (this.#users === 0) {
      stores.delete(this.#id);
    }
  }

  get id() {
    return this.#id;
  }

  /** Whether the reader may change the statement as it stands. */
  get writable() {
    return this.view?.writable ?? false;
  }

  /** Loads description and text anew. */
  async load() {
    const loading = script('GET', this.#path);
    this.#known ??= loading;
    const [view, text] = await Promise.all([loading, this.#loadText()]);
    this.#know({ view, text });
  }

  /** Loads the description if no element of the page has asked for it yet. */
  async loadView() {
    this.#known ??= script('GET', this.#path);
    const view = await this.#known;
    if (!this.view) {
      this.#know({ view });
    }
  }

  async loadLinks() {
    this.#know({ links: await script('GET', `${this.#path}/links`) });
  }

  /** Sets, empties or confirms a field. */
  async decideField(field, decision) {
    this.#know({ view: await script('POST', this.#fieldPath(field), { body: decision }) });
  }

  /** Takes the last decision about a field back; what is the rules' again is read from the text. */
  async undoField(field) {
    const view = await script('POST', this.#fieldPath(field), { body: { undo: true } });
    if (view.state !== 'pending') {
      this.#know({ view });
      return;
    }
    // Shown once it has been read: in between the field would stand empty.
    await this.readAgain().catch(problem => {
      this.#know({ view });
      throw problem;
    });
  }

  #fieldPath(field) {
    return `${this.#path}/fields/${encodeURIComponent(field)}`;
  }

  /** Reads the document again; what people have decided stays. */
  async readAgain() {
    const view = await script('POST', `${this.#path}/extract`, { body: {} });
    this.text = await this.#loadText();
    this.#know({ view });
  }

  /** @returns the id of the batch, if the decision was for identical mentions everywhere */
  async decideLink(linkId, decision) {
    const links = await script('POST', `${this.#path}/links/${encodeURIComponent(linkId)}`, { body: decision });
    this.#know({ links });
    return links.batchId ?? null;
  }

  async addLink(link) {
    this.#know({ links: await script('POST', `${this.#path}/links`, { body: link }) });
  }

  async relink() {
    await script('POST', `${this.#path}/relink`, { body: {} });
    await this.loadLinks();
  }

  /** A statement that has not been read has no text, which is no failure. */
  async #loadText() {
    try {
      return (await script('GET', `${this.#path}/text`)).text;
    } catch (problem) {
      if (problem.status === 404 || problem.status === 409) {
        return null;
      }
      throw problem;
    }
  }

  #know(news) {
    Object.assign(this, news);
    this.dispatchEvent(new Event('change'));
  }
}
