// The elements in a page of Share: requests go through Share's proxy, with its session and its token against forged requests.
import { connect } from './core/connection.js';
import { currentLanguage, t, useLanguage } from './core/language.js';

const ELEMENTS = {
  'bayan-evidence': './evidence/bayan-evidence.js',
  'bayan-links': './links/bayan-links.js',
  'bayan-authority': './authority/bayan-authority.js',
};
const { Alfresco } = window;
const { PROXY_URI, URL_PAGECONTEXT, URL_CONTEXT, JS_LOCALE } = Alfresco.constants;

connect({
  scripts: `${PROXY_URI}bayan`,
  api: `${URL_CONTEXT}proxy/alfresco-api/-default-/public`,
  headers: () => {
    const policy = Alfresco.util.CSRFPolicy;
    return policy?.isFilterEnabled() ? { [policy.getHeader()]: policy.getToken() } : {};
  },
  credentials: 'same-origin',
  statementPage: id => detailsPage(id),
  authorityPage: (id, nodeId) => (nodeId ? detailsPage(nodeId) : null),
  unauthenticated: () => location.reload(),
  language: currentLanguage,
  words: t,
});

await useLanguage(JS_LOCALE.replace('_', '-'));
loadElements();
// A form or a panel may come into the page later, as in a dialogue.
new MutationObserver(loadElements).observe(document.body, { childList: true, subtree: true });

// What is chosen in one element is shown by the other, wherever the page has put it.
document.addEventListener('bayan-link-chosen', ({ detail }) => of('bayan-links', detail)?.showLink(detail.linkId));
document.addEventListener('bayan-place-chosen', ({ detail }) => of('bayan-evidence', detail)?.showPlace(detail.start, detail.end));

/** Loads what the page shows, and nothing else. */
function loadElements() {
  for (const [tag, file] of Object.entries(ELEMENTS)) {
    if (!customElements.get(tag) && document.querySelector(tag)) {
      import(file);
    }
  }
}

function of(element, { statement }) {
  return document.querySelector(`${element}[statement="${CSS.escape(statement)}"]`);
}

function detailsPage(nodeId) {
  return `${URL_PAGECONTEXT}document-details?nodeRef=${encodeURIComponent(`workspace://SpacesStore/${nodeId}`)}`;
}
