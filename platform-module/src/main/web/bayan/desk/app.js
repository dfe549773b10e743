// What the whole desk shares: where the repository is, who is signed in, and the language.
import { connect } from '../core/connection.js';
import { bestOf, currentLanguage, t, useLanguage } from '../core/language.js';
import { routeTo } from './routes.js';
import { Session } from './session.js';

const LANGUAGE = 'bayan.language';

// The page lies in the repository's own web application: /alfresco, or whatever its administrator has called it.
const application = new URL('..', location.href).pathname.replace(/\/$/, '');
const apiBase = `${application}/api/-default-/public`;

export const session = new Session(apiBase);

/**
 * @param {() => void} unauthenticated called when the session has ended
 * @param {() => void} answered called when the server has answered a request
 */
export function connectDesk({ unauthenticated, answered }) {
  connect({
    scripts: `${application}/s/bayan`,
    api: apiBase,
    headers: () => session.headers(),
    // Without cookies the browser neither asks for a password of its own nor mixes this session with another.
    credentials: 'omit',
    statementPage: id => routeTo('statement', id),
    authorityPage: id => routeTo('authority', id),
    unauthenticated: () => {
      session.forget();
      unauthenticated();
    },
    answered,
    language: currentLanguage,
    words: t,
  });
}

/** The language that the reader chose here before, or else their browser's. */
export function useReadersLanguage() {
  return useLanguage(localStorage.getItem(LANGUAGE) ?? bestOf(navigator.languages));
}

export function chooseLanguage(tag) {
  localStorage.setItem(LANGUAGE, tag);
  return useLanguage(tag);
}
