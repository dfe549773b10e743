// Who is signed in. The ticket stays in this tab, is sent in a header and never stands in an address.
import { RequestError } from '../core/connection.js';

const KEY = 'bayan.session';
const TICKETS = '/authentication/versions/1/tickets';

export class Session {
  #api;
  #known = null;
  #last = null;

  /** @param {string} api base of the public REST API */
  constructor(api) {
    this.#api = api;
    try {
      this.#known = JSON.parse(sessionStorage.getItem(KEY));
    } catch {
      this.#known = null;
    }
  }

  get user() {
    return this.#known?.user ?? null;
  }

  /** Who was signed in until the session ended by itself; null after signing out. */
  get last() {
    return this.#last;
  }

  headers() {
    return this.#known ? { Authorization: `Basic ${btoa(this.#known.ticket)}` } : {};
  }

  /** @throws {RequestError} 403 if ACS does not know the user with this password */
  async signIn(userId, password) {
    let answer;
    try {
      answer = await fetch(this.#api + TICKETS, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        credentials: 'omit',
        body: JSON.stringify({ userId, password }),
      });
    } catch {
      throw new RequestError(0, '');
    }
    if (!answer.ok) {
      throw new RequestError(answer.status, '');
    }
    const { entry } = await answer.json();
    this.#known = { user: entry.userId, ticket: entry.id };
    sessionStorage.setItem(KEY, JSON.stringify(this.#known));
  }

  /** Ends the session here, and on the server if it can be reached. */
  async signOut() {
    const headers = this.headers();
    this.forget();
    this.#last = null;
    try {
      await fetch(`${this.#api + TICKETS}/-me-`, { method: 'DELETE', headers, credentials: 'omit' });
    } catch {
      // The server ends it in its own time.
    }
  }

  forget() {
    this.#last = this.user ?? this.#last;
    this.#known = null;
    sessionStorage.removeItem(KEY);
  }
}
