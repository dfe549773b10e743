// The desk's page: connects it, loads the language, and then the element that the page is made of, which loads the others.
import { h } from './core/dom.js';
import { bestOf, t, useLanguage } from './core/language.js';
import { connectDesk, useReadersLanguage } from './desk/app.js';

if (isInAnothersPage()) {
  await useLanguage(bestOf(navigator.languages));
  document.body.replaceChildren(h('p', { role: 'alert' }, t('desk.framed')));
} else {
  const desk = document.querySelector('bayan-desk');
  connectDesk({ unauthenticated: () => desk.sessionEnded(), answered: () => desk.answered() });
  await useReadersLanguage();
  await import('./desk/bayan-desk.js');
}

/** Another's page could lead clicks astray. A page's own policy cannot forbid it: only a header can, and the server sends none. */
function isInAnothersPage() {
  try {
    return top.location.origin !== location.origin;
  } catch {
    return true;
  }
}
