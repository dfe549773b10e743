// One field of a description: what it holds, where that comes from, and what speaks against it.
import { h, isolated } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { percent, t } from '../core/language.js';
import { confidenceOf, isDecided, placesOf, rivalsOf, valuesOf } from './fields.js';
import { ruleName, shownText, shownValue } from './values.js';

/**
 * @param {{show: Function, edit: Function, decide: Function}} does what its buttons do; absent where the reader may not change
 *   anything: edit, decide and undo
 * @param {Node} editor stands in place of the values while the field is being corrected
 */
export function fieldRow(store, field, does, editor) {
  const { view } = store;
  const values = valuesOf(view, field);
  const rivals = rivalsOf(view, field);
  return h(
    'div',
    { class: `field${rivals.length ? ' in-conflict' : ''}`, 'data-field': field },
    h('dt', { id: `field-${field}` }, t(`field.${field}`)),
    h(
      'dd',
      {},
      editor ?? [
        h(
          'div',
          { class: 'holding' },
          h('div', { class: 'values' }, values.length ? values.map(value => held(store, field, value, does)) : nothing()),
          h('div', { class: 'standing' }, standing(view, field, values), does.edit ? buttons(view, field, values, does) : null),
        ),
        rivals.length ? conflict(store, field, values, rivals, does) : null,
      ],
    ),
  );
}

function nothing() {
  return h('span', { class: 'nothing' }, t('evidence.nothing'));
}

function held(store, field, value, does) {
  const known = placesOf(store.view, field, value);
  const shown = shownValue(field, value, known[0]?.raw);
  const places = store.text === null ? [] : known;
  if (places.length === 0) {
    return h('span', { class: 'held' }, shown);
  }
  return h(
    'button',
    { type: 'button', class: 'held source', 'data-key': `show-${field}-${value}`, title: t('evidence.show'), onclick: () => does.show(field, value, places) },
    shown,
    places.length > 1 ? h('span', { class: 'count' }, t('evidence.places', { count: places.length })) : null,
  );
}

function standing(view, field, values) {
  if (values.length === 0 && !isDecided(view, field)) {
    return null;
  }
  if (isDecided(view, field)) {
    return h('span', { class: 'badge human' }, icon('person'), t('origin.human'));
  }
  const origin = view.fields[field].origin;
  const score = confidenceOf(view, field);
  const from = t(`origin.${origin}`);
  return score === null
    ? h('span', { class: 'badge' }, from)
    : h('span', { class: 'badge', title: `${from}: ${t('evidence.confidence')}` }, h('span', { class: 'unseen' }, from), h('span', { class: 'score' }, percent(score)));
}

function buttons(view, field, values, does) {
  const label = t(`field.${field}`);
  return h(
    'span',
    { class: 'tools' },
    values.length && !isDecided(view, field)
      ? h(
          'button',
          { type: 'button', class: 'quiet', 'data-key': `confirm-${field}`, 'aria-label': t('evidence.confirmField', { field: label }), onclick: () => does.decide(field, { confirm: true }) },
          icon('check'),
          t('evidence.confirm'),
        )
      : null,
    isDecided(view, field)
      ? h(
          'button',
          { type: 'button', class: 'quiet', 'data-key': `undo-${field}`, 'aria-label': t('evidence.undoField', { field: label }), onclick: () => does.undo(field) },
          icon('undo'),
          t('link.undo'),
        )
      : null,
    h(
      'button',
      { type: 'button', class: 'quiet', 'data-key': `edit-${field}`, 'aria-label': t(values.length ? 'evidence.correctField' : 'evidence.enterField', { field: label }), onclick: () => does.edit(field) },
      icon('edit'),
      t(values.length ? 'evidence.correct' : 'evidence.enter'),
    ),
  );
}

function conflict(store, field, values, rivals, does) {
  const { view } = store;
  const kept = placesOf(view, field, values[0])[0];
  const sides = [
    ...(kept ? [{ value: values[0], held: true, ...kept }] : []),
    ...rivals.map(({ value, raw, start, end, rule, score }) => ({ value, raw, start, end, rule, score, held: false })),
  ];
  return h(
    'div',
    { class: 'conflict', role: 'group', 'aria-label': t('evidence.conflictIn', { field: t(`field.${field}`) }) },
    h('p', { class: 'conflict-title' }, icon('alert'), t('evidence.conflict')),
    h('div', { class: 'sides' }, sides.map(side => sideOf(field, side, does))),
  );
}

function sideOf(field, side, does) {
  const place = [{ start: side.start, end: side.end }];
  const shown = shownText(field, side.value);
  return h(
    'div',
    { class: `side${side.held ? ' chosen' : ''}` },
    h('p', { class: 'side-value' }, isolated(shown)),
    Number.isInteger(side.start)
      ? h('button', { type: 'button', class: 'quiet source', onclick: () => does.show(field, side.value, place) }, h('q', {}, isolated(side.raw)))
      : null,
    h('p', { class: 'hint' }, ruleName(side.rule), typeof side.score === 'number' ? ` · ${percent(side.score)}` : ''),
    does.decide
      ? h(
          'button',
          {
            type: 'button',
            'data-key': `take-${field}-${side.value}`,
            'aria-label': t(side.held ? 'evidence.keepValue' : 'evidence.takeValue', { value: shown }),
            onclick: () => does.decide(field, side.held ? { confirm: true } : { value: side.value }),
          },
          t(side.held ? 'evidence.keep' : 'evidence.take'),
        )
      : null,
  );
}
