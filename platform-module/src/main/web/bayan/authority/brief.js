// An authority record in one line: enough to tell it from others of its name.
import { authorityPage } from '../core/connection.js';
import { daysBeside } from '../core/days.js';
import { h, isolated } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { currentLanguage, direction, t } from '../core/language.js';

export const KINDS = ['person', 'corporateBody', 'chronologyEntry'];

/** The name in the reader's language, or the one that the record is best known by. */
export function nameOf(authority) {
  return authority.names?.[currentLanguage()] ?? authority.name ?? authority.id;
}

export function kindIcon(kind) {
  return KINDS.includes(kind) ? icon(kind) : icon('file');
}

/** Its names in other languages, the dates of its existence, its id and whether it is provisional. */
export function details(authority) {
  const shown = nameOf(authority);
  const others = [...new Set(Object.values(authority.names ?? {}))].filter(name => name !== shown);
  return [
    authority.matched && authority.matched !== shown && !others.includes(authority.matched) ? [isolated(authority.matched, { dir: 'auto' })] : null,
    others.map(name => isolated(name, { dir: 'auto' })),
    existence(authority),
    authority.note ? isolated(authority.note, { dir: 'auto' }) : null,
    isolated(authority.id, { dir: 'ltr', class: 'code' }),
  ]
    .flat()
    .filter(Boolean)
    .flatMap((detail, index) => (index === 0 ? [detail] : [' · ', detail]));
}

/**
 * From when to when, in the reader's digits and calendar, with the original beside another calendar. A range runs as the reader's
 * lines do, since its first end is the one that is read first.
 */
export function existence({ existsFrom, existsTo }) {
  const end = date => (date ? daysBeside(date) : '…');
  return existsFrom || existsTo ? isolated([end(existsFrom), ' – ', end(existsTo)], { dir: direction() }) : null;
}

/** The whole line; a link to the record's page where that is wanted. */
export function brief(authority, { linked = true } = {}) {
  const name = isolated(nameOf(authority), { dir: 'auto', class: 'authority-name' });
  return h(
    'span',
    { class: 'authority' },
    kindIcon(authority.kind),
    linked ? h('a', { href: authorityPage(authority.id, authority.nodeId) }, name) : name,
    authority.status === 'provisional' ? h('span', { class: 'badge' }, t('authorityStatus.provisional')) : null,
    h('span', { class: 'hint' }, details(authority)),
  );
}
