// The elements in a page of Share: requests go through Share's proxy, with its session and its token against forged requests.
import { BayanAuthority } from './authority/bayan-authority.js';
import { connect } from './core/connection.js';
import { currentLanguage, t, useLanguage } from './core/language.js';
import { BayanEvidence } from './evidence/bayan-evidence.js';
import { BayanLinks } from './links/bayan-links.js';

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
  authorityPage: (id, nodeId) => detailsPage(nodeId ?? id),
  unauthenticated: () => location.reload(),
  language: currentLanguage,
  words: t,
});

await useLanguage(JS_LOCALE.replace('_', '-'));
customElements.define('bayan-evidence', BayanEvidence);
customElements.define('bayan-links', BayanLinks);
customElements.define('bayan-authority', BayanAuthority);

// What is chosen in one element is shown by the other, wherever the page has put it.
document.addEventListener('bayan-link-chosen', ({ detail }) => of('bayan-links', detail)?.showLink(detail.linkId));
document.addEventListener('bayan-place-chosen', ({ detail }) => of('bayan-evidence', detail)?.showPlace(detail.start, detail.end));

function of(element, { statement }) {
  return document.querySelector(`${element}[statement="${CSS.escape(statement)}"]`);
}

function detailsPage(nodeId) {
  return `${URL_PAGECONTEXT}document-details?nodeRef=${encodeURIComponent(`workspace://SpacesStore/${nodeId}`)}`;
}
