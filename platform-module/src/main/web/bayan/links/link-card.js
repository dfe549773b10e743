// One link of a statement: the name, where it stands, which records it may mean, and what can be decided.
import { brief } from '../authority/brief.js';
import { decidedBy } from './decided-by.js';
import { h, isolated } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { directionOf, percent, t } from '../core/language.js';
import { candidatesOf, OPEN } from './groups.js';
import { reasonsOf } from './reasons.js';

/** Rivals shown at once; the rest behind a button. */
const RIVALS = 4;

/**
 * @param {object} link as the web script answers it
 * @param {{chosen: string, everywhere: boolean|null, all: boolean, editor: Node|null, note?: Node}} ticked what the person has
 *   ticked on the card, null where there is no choice; the editor stands on it while another record is chosen or a new one made
 * @param {object|null} does what its buttons do; null where the reader may not decide
 * @param {() => void} show shows where the name stands
 */
export function linkCard(link, ticked, does, show) {
  const open = OPEN.has(link.state);
  return h(
    'div',
    {
      class: `link link-${link.state}`,
      tabindex: '-1',
      role: 'group',
      'data-link': link.linkId,
      'data-key': `link-${link.linkId}`,
      'aria-label': `${link.name} · ${t(`linkState.${link.state}`)}`,
    },
    h(
      'div',
      { class: 'link-head' },
      isolated(link.name, { class: 'link-name', dir: 'auto' }),
      ticked.note ?? h('span', { class: `chip chip-${link.state}` }, t(`linkState.${link.state}`)),
      h('span', { class: 'hint' }, link.role ? t(`role.${link.role}`) : null),
    ),
    mentions(link, show),
    open ? candidates(link, ticked, does) : decided(link),
    ticked.editor,
    does && !ticked.editor ? buttons(link, ticked, does) : null,
  );
}

function mentions(link, show) {
  const places = (link.mentions ?? []).filter(mention => mention.context);
  const first = places[0];
  if (!first) {
    return null;
  }
  const { before, mention, after } = first.context;
  const cut = first.start <= before.length ? null : '… ';
  return h(
    'div',
    { class: 'context' },
    h('button', { type: 'button', class: 'quiet source', title: t('evidence.show'), dir: directionOf(mention), onclick: show },
      cut, before, h('strong', {}, mention), after, ' …'),
    places.length > 1 ? h('span', { class: 'hint' }, t('evidence.places', { count: places.length })) : null,
  );
}

function candidates(link, ticked, does) {
  const all = candidatesOf(link);
  if (all.length === 0) {
    return h('p', { class: 'hint' }, t('link.noRecord'));
  }
  const shown = ticked.all ? all : all.slice(0, RIVALS);
  return h(
    'div',
    { class: 'candidates', role: 'radiogroup', 'aria-label': t('link.whichRecord', { name: link.name }) },
    shown.map(candidate => candidateRow(link, candidate, ticked, does)),
    shown.length < all.length && does
      ? h('button', { type: 'button', class: 'quiet', 'data-key': `all-${link.linkId}`, onclick: () => does.showAll(link) }, t('link.more', { count: all.length - shown.length }))
      : null,
  );
}

function candidateRow(link, { authority, score, features }, ticked, does) {
  return h(
    'div',
    { class: 'candidate' },
    h('label', {},
      h('input', {
        type: 'radio',
        name: `candidate-${link.linkId}`,
        value: authority.id,
        disabled: !does,
        '.checked': authority.id === ticked.chosen,
        'data-key': `candidate-${link.linkId}-${authority.id}`,
        onchange: () => does.tick(link, { chosen: authority.id }),
      }),
      brief(authority, { linked: false })),
    typeof score === 'number' ? h('span', { class: 'score', title: t('link.score') }, percent(score)) : null,
    reasons(features),
  );
}

function reasons(features) {
  const words = reasonsOf(features);
  return words.length ? h('span', { class: 'hint reasons' }, words.join(t('list.separator'))) : null;
}

function decided(link) {
  return h(
    'div',
    { class: 'decided' },
    link.authority ? brief(link.authority) : null,
    link.decidedBy
      ? h('p', { class: 'hint' }, decidedBy(link.decidedBy, link.decidedAt))
      : h('p', { class: 'hint' }, link.state === 'linked' ? t('link.byRule') : null),
    link.reason ? h('p', { class: 'hint' }, isolated(link.reason, { dir: 'auto' })) : null,
  );
}

function buttons(link, ticked, does) {
  const button = (action, name, picture, primary = false) => h(
    'button',
    {
      type: 'button',
      class: primary ? 'primary' : null,
      'data-key': `${action}-${link.linkId}`,
      'aria-label': `${t(name)}: ${link.name}`,
      'aria-keyshortcuts': SHORTCUTS[action],
      onclick: () => does[action](link),
    },
    icon(picture),
    t(name),
  );
  if (!OPEN.has(link.state)) {
    return h('div', { class: 'buttons' },
      link.decidedBy ? button('undo', 'link.undo', 'undo') : null,
      link.state === 'linked' ? button('choose', 'link.choose', 'search') : null,
      link.state === 'linked' && !link.decidedBy ? button('reject', 'link.reject', 'cross') : null);
  }
  return h(
    'div',
    { class: 'buttons' },
    candidatesOf(link).length ? button('accept', 'link.accept', 'check', true) : null,
    button('reject', 'link.reject', 'cross'),
    button('choose', 'link.choose', 'search'),
    button('create', 'link.create', 'add'),
    ticked.everywhere === null ? null : h('label', { class: 'everywhere' },
      h('input', {
        type: 'checkbox',
        '.checked': ticked.everywhere,
        'data-key': `everywhere-${link.linkId}`,
        onchange: event => does.tick(link, { everywhere: event.target.checked }),
      }),
      t('link.everywhere')),
  );
}

/** The letters that decide the card in focus, wherever they lie on the reader's keyboard. */
export const SHORTCUTS = { accept: 'A', reject: 'R', choose: 'O', create: 'N', undo: 'U' };
