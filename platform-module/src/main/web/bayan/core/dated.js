// The date of a statement in a list: in the reader's calendar, with the document's own words beside.
import { days } from './days.js';
import { h, isolated } from './dom.js';
import { t } from './language.js';

export function dated({ date, dateText }) {
  return date
    ? [
        isolated(days(date) ?? date),
        dateText ? h('div', { class: 'hint' }, isolated(dateText, { dir: 'auto', title: t('evidence.asWritten') })) : null,
      ]
    : '—';
}
