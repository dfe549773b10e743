// The statements that an authority record is linked to, or suggested for.
import { statementPage } from '../core/connection.js';
import { dated } from '../core/dated.js';
import { h, isolated } from '../core/dom.js';
import { t } from '../core/language.js';

export function statementsOf(items) {
  if (items.length === 0) {
    return h('p', { class: 'nothing' }, t('authority.noStatements'));
  }
  return h('table', { class: 'list' },
    h('caption', { class: 'unseen' }, t('authority.statements')),
    h('thead', {}, h('tr', {}, ['list.column.title', 'list.column.date', 'link.role', 'authority.mention'].map(key => h('th', { scope: 'col' }, t(key))))),
    h('tbody', {}, items.map(item => h('tr', {},
      h('td', { class: 'cell-title' },
        h('a', { href: statementPage(item.id) }, isolated(item.title ?? item.name, { dir: 'auto' })),
        item.referenceCode ? h('div', { class: 'hint' }, isolated(item.referenceCode, { dir: 'auto' })) : null),
      h('td', { class: 'cell-date' }, dated(item)),
      h('td', {}, item.role ? t(`role.${item.role}`) : '—'),
      h('td', {}, item.mention ? isolated(mentionOf(item.mention), { dir: 'auto' }) : '—')))));
}

function mentionOf(mention) {
  return typeof mention === 'string' ? mention : mention.text ?? '';
}
