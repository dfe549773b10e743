// How far a piece of long work has come.
import { h } from '../core/dom.js';
import { t } from '../core/language.js';

export function workProgress({ total, processed }) {
  return h('div', { class: 'work-progress' },
    h('progress', { max: total || 1, value: total ? processed : null, 'aria-label': t('work.progress') }),
    h('span', { class: 'hint' }, total ? t('work.of', { processed, count: total }) : t('state.loading')));
}
