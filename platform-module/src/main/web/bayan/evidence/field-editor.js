// Corrects one field in place.
import { days } from '../core/days.js';
import { h, isolated, newId } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { languageName, LANGUAGES, parts, t } from '../core/language.js';
import { DOCUMENT_TYPES, MANY } from './fields.js';

/**
 * @param {string} field
 * @param {string[]} values what the field holds
 * @param {{save: (decision: object) => Promise<void>, cancel: () => void, selected: () => string}} does what the editor's
 *   buttons do; `selected` is what is selected in the text
 */
export function fieldEditor(field, values, does) {
  const labelId = `field-${field}`;
  const input = inputOf(field, values, labelId);
  const problem = h('p', { class: 'problem', role: 'alert' });
  const submit = async decision => {
    problem.textContent = '';
    form.setAttribute('aria-busy', 'true');
    try {
      await does.save(decision);
    } catch (refused) {
      problem.textContent = refused.message;
      input.focus();
    } finally {
      form.removeAttribute('aria-busy');
    }
  };
  const form = h(
    'form',
    {
      class: 'editor',
      onsubmit: event => {
        event.preventDefault();
        const found = input.read();
        submit(MANY.has(field) ? { values: found } : { value: found[0] ?? null });
      },
      onkeydown: event => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          does.cancel();
        }
      },
    },
    input.nodes,
    problem,
    h(
      'div',
      { class: 'buttons' },
      h('button', { type: 'submit', class: 'primary' }, icon('check'), t('action.save')),
      input.take
        ? h('button', { type: 'button', onmousedown: keepSelection, onclick: () => input.take(does.selected()) }, t('evidence.useSelection'))
        : null,
      values.length ? h('button', { type: 'button', onclick: () => submit({ value: null }) }, t('evidence.setEmpty')) : null,
      h('button', { type: 'button', onclick: does.cancel }, t('action.cancel')),
    ),
  );
  return { node: form, focus: () => input.focus() };
}

/** A press of the button would end the selection that it is about. */
function keepSelection(event) {
  event.preventDefault();
}

function inputOf(field, values, labelId) {
  switch (field) {
    case 'documentTypes':
      return choices(DOCUMENT_TYPES, values, code => t(`documentType.${code}`), labelId);
    case 'languages':
      return choices([...new Set([...LANGUAGES, ...values])], values, tag => languageName(tag), labelId);
    case 'date':
      return dateInput(values[0] ?? '', labelId);
    default:
      return MANY.has(field) ? lines(values, labelId) : oneLine(values[0] ?? '', labelId);
  }
}

/** Each in a direction of its own: the slash of a range would turn it round in a sentence of Arabic. */
function examples() {
  const written = { day: '2011-03-15', month: '2011-03', year: '2011', range: '2011-03-15/2011-03-18' };
  return Object.fromEntries(Object.entries(written).map(([name, text]) => [name, isolated(text, { dir: 'ltr', class: 'code' })]));
}

function oneLine(value, labelId) {
  const input = h('input', { type: 'text', dir: 'auto', 'data-key': 'editor', 'aria-labelledby': labelId, '.value': value, autocomplete: 'off' });
  return {
    nodes: [input],
    read: () => [input.value.trim()].filter(Boolean),
    focus: () => input.focus(),
    take: text => {
      input.value = text.trim();
      input.focus();
    },
  };
}

function dateInput(value, labelId) {
  const hint = h('p', { class: 'hint', id: newId('hint') }, parts('evidence.dateHint', examples()));
  const meaning = h('output', { class: 'hint' });
  const one = oneLine(value, labelId);
  const [input] = one.nodes;
  const explain = () => {
    meaning.textContent = input.value.trim() ? days(input.value.trim()) ?? '' : '';
  };
  input.dir = 'ltr';
  input.setAttribute('aria-describedby', hint.id);
  input.addEventListener('input', explain);
  explain();
  return { nodes: [input, meaning, hint], read: one.read, focus: one.focus };
}

function lines(values, labelId) {
  const hint = h('p', { class: 'hint', id: newId('hint') }, t('evidence.linesHint'));
  const area = h('textarea', {
    'data-key': 'editor',
    dir: 'auto',
    rows: Math.min(8, values.length + 2),
    'aria-labelledby': labelId,
    'aria-describedby': hint.id,
    '.value': values.join('\n'),
  });
  return {
    nodes: [area, hint],
    read: () => area.value.split('\n').map(line => line.trim()).filter(Boolean),
    focus: () => area.focus(),
    take: text => {
      area.value = [area.value.trimEnd(), text.trim().replace(/\s+/g, ' ')].filter(Boolean).join('\n');
      area.focus();
    },
  };
}

function choices(codes, chosen, name, labelId) {
  const boxes = codes.map(code => h('input', { type: 'checkbox', value: code, '.checked': chosen.includes(code) }));
  const group = h(
    'div',
    { class: 'choices', role: 'group', 'aria-labelledby': labelId },
    boxes.map(box => h('label', {}, box, name(box.value))),
  );
  // What was held keeps its order, since the first is the weightiest.
  const rank = code => (chosen.includes(code) ? chosen.indexOf(code) : chosen.length);
  return {
    nodes: [group],
    read: () => boxes.filter(box => box.checked).map(box => box.value).sort((a, b) => rank(a) - rank(b)),
    focus: () => boxes[0].focus(),
  };
}
