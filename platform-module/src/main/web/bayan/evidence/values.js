// How the value of a field is shown, and how it is written back.
import { days } from '../core/days.js';
import { h, isolated } from '../core/dom.js';
import { has, languageName, t } from '../core/language.js';

/** A value as a text for the reader. */
export function shownText(field, value) {
  switch (field) {
    case 'date':
      return days(value) ?? value;
    case 'languages':
      return languageName(value);
    case 'documentTypes':
      return has(`documentType.${value}`) ? t(`documentType.${value}`) : value;
    default:
      return value;
  }
}

/** A value, and beside a date the words that the document has for it. */
export function shownValue(field, value, raw) {
  const text = isolated(shownText(field, value), { class: 'value', dir: 'auto' });
  if (field !== 'date') {
    return [text];
  }
  return [text, h('span', { class: 'original' }, isolated(raw ?? value, { title: raw ? t('evidence.asWritten') : null }))];
}

/** What rule speaks for a value, in words. */
export function ruleName(rule) {
  const words = (rule ?? '').split('.');
  for (let length = words.length; length > 0; length -= 1) {
    const key = `rule.${words.slice(0, length).join('.')}`;
    if (has(key)) {
      return t(key);
    }
  }
  return t('rule.other');
}
