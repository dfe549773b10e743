// Finds an authority record while its name is being typed, in any script: a combo box with a list.
import { script } from '../core/connection.js';
import { h, newId } from '../core/dom.js';
import { t } from '../core/language.js';
import { brief, nameOf } from './brief.js';

const TYPING_PAUSE_MS = 150;
const MOST = 12;

/**
 * @param {{label: string, kind?: string, onpick: (authority: object) => void}} options the kind narrows the search
 */
export function authorityPicker({ label, kind, onpick }) {
  const listId = newId('records');
  const list = h('ul', { id: listId, role: 'listbox', class: 'picker-list', 'aria-label': label, hidden: true });
  const status = h('p', { class: 'hint', role: 'status', 'aria-live': 'polite' });
  const input = h('input', {
    type: 'text',
    role: 'combobox',
    dir: 'auto',
    autocomplete: 'off',
    spellcheck: 'false',
    'data-key': 'picker',
    'aria-label': label,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
    placeholder: t('picker.placeholder'),
  });
  let found = [];
  let at = -1;
  let asking = null;
  let pause = null;

  const show = items => {
    found = items;
    at = items.length > 0 ? 0 : -1;
    list.replaceChildren(...items.map((item, index) => h('li', {
      id: `${listId}-${index}`,
      role: 'option',
      'aria-selected': String(index === at),
      onmousedown: event => event.preventDefault(),
      onclick: () => pick(index),
    }, brief(item, { linked: false }))));
    list.hidden = items.length === 0;
    input.setAttribute('aria-expanded', String(items.length > 0));
    mark();
  };
  const mark = () => {
    [...list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    if (at < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', `${listId}-${at}`);
      list.children[at].scrollIntoView({ block: 'nearest' });
    }
  };
  const pick = index => {
    const chosen = found[index];
    input.value = nameOf(chosen);
    show([]);
    status.textContent = '';
    onpick(chosen);
  };
  const ask = async () => {
    asking?.abort();
    const q = input.value.trim();
    if (!q) {
      show([]);
      status.textContent = '';
      return;
    }
    const mine = new AbortController();
    asking = mine;
    try {
      const { items } = await script('GET', '/authorities', { query: { q, kind, maxItems: MOST }, signal: mine.signal });
      show(items);
      status.textContent = items.length ? t('picker.found', { count: items.length }) : t('picker.none');
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        show([]);
        status.textContent = problem.message;
      }
    }
  };
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(ask, TYPING_PAUSE_MS);
  });
  input.addEventListener('keydown', event => {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps && found.length > 0) {
      event.preventDefault();
      at = (at + steps[event.key] + found.length) % found.length;
      mark();
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      pick(at);
    } else if (event.key === 'Escape' && found.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      show([]);
    }
  });
  input.addEventListener('blur', () => show([]));
  return {
    node: h('div', { class: 'picker' }, input, list, status),
    focus: () => input.focus(),
    clear: () => {
      input.value = '';
    },
  };
}
