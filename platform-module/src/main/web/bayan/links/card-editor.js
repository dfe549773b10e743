// What stands open on a card while another record is chosen or a new one made.
import { h } from '../core/dom.js';
import { t } from '../core/language.js';

/**
 * @param {HTMLElement} node a form, which has buttons of its own, or a picker, which is given one
 * @param {() => void} cancel closes it, by its button or by Escape
 */
export function cardEditor(node, cancel) {
  const cancelButton = h('button', { type: 'button', class: 'quiet', onclick: cancel }, t('action.cancel'));
  return h(
    'div',
    {
      class: 'choose-another',
      onkeydown: event => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          cancel();
        }
      },
    },
    node,
    node.matches('form') ? null : cancelButton,
  );
}
