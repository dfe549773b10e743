// Makes a provisional authority record of a name that no record has.
import { h, newId } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { LANGUAGES, languageName, t } from '../core/language.js';
import { KINDS } from '../authority/brief.js';

const SCRIPTS = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/** The language that a name is most likely in, by its letters. */
export function languageOfName(name) {
  return SCRIPTS.find(([letters]) => letters.test(name))?.[1] ?? 'en';
}

/**
 * @param {{name: string, kind?: string}} link the name and the kind that are proposed
 * @param {{create: (record: object) => void, cancel: () => void}} does
 */
export function recordForm(link, does) {
  const name = field('record.name', h('input', { type: 'text', dir: 'auto', required: true, 'data-key': 'record', '.value': link.name ?? '' }));
  const guessed = languageOfName(link.name ?? '');
  const language = field('record.language', h('select', {}, LANGUAGES.map(tag => h('option', { value: tag, '.selected': tag === guessed }, languageName(tag)))));
  const kind = field('record.kind', h('select', {}, KINDS.map(code => h('option', { value: code, '.selected': code === link.kind }, t(`kind.${code}`)))));
  const from = field('record.existsFrom', h('input', { type: 'text', dir: 'ltr', placeholder: '1952' }));
  const to = field('record.existsTo', h('input', { type: 'text', dir: 'ltr', placeholder: '2011-03' }));
  const note = field('record.note', h('input', { type: 'text', dir: 'auto' }));
  const value = one => one.input.value.trim();
  const form = h(
    'form',
    {
      class: 'record-form',
      onsubmit: event => {
        event.preventDefault();
        const record = { kind: kind.input.value, preferredName: { [language.input.value]: value(name) } };
        for (const [key, one] of Object.entries({ existsFrom: from, existsTo: to, note })) {
          if (value(one)) {
            record[key] = value(one);
          }
        }
        does.create(record);
      },
      onkeydown: event => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          does.cancel();
        }
      },
    },
    [name, language, kind, from, to, note].map(one => one.node),
    h('div', { class: 'buttons' },
      h('button', { type: 'submit', class: 'primary' }, icon('add'), t('record.create')),
      h('button', { type: 'button', onclick: does.cancel }, t('action.cancel'))),
  );
  return { node: form, focus: () => name.input.focus() };
}

function field(key, input) {
  const id = newId('record');
  input.id = id;
  return { input, node: h('div', { class: 'record-field' }, h('label', { for: id }, t(key)), input) };
}
