// The statements that an authority record is linked to, or suggested for.
import { statementPage } from '../core/connection.js';
import { days } from '../core/days.js';
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
      h('td', { class: 'cell-date' }, dateOf(item)),
      h('td', {}, item.role ? t(`role.${item.role}`) : '—'),
      h('td', {}, item.mention ? isolated(mentionOf(item.mention), { dir: 'auto' }) : '—')))));
}

function dateOf({ date, dateFrom }) {
  const iso = date ?? dateFrom?.slice(0, 10);
  return iso ? isolated(days(iso) ?? iso) : '—';
}

function mentionOf(mention) {
  return typeof mention === 'string' ? mention : mention.text ?? '';
}
