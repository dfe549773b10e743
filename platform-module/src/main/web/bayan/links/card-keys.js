// Goes through cards of links by the keyboard alone: arrows between them, a letter for each decision.
import { SHORTCUTS } from './link-card.js';

export class CardKeys {
  #main;
  #undoLast;

  /**
   * @param {HTMLElement} main holds the cards
   * @param {() => void} undoLast takes the last decision back
   */
  constructor(main, undoLast) {
    this.#main = main;
    this.#undoLast = undoLast;
    main.addEventListener('keydown', event => this.#pressed(event));
  }

  /** Lets the keyboard in at one card, that on which it is or the first; called when the cards have been drawn. */
  settle() {
    const cards = this.#cards();
    if (cards.length > 0 && !cards.some(card => card.tabIndex === 0)) {
      const active = this.#main.getRootNode().activeElement;
      (cards.find(card => card.contains(active)) ?? cards[0]).tabIndex = 0;
    }
  }

  focus(key) {
    const next = this.#main.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (next?.dataset.link) {
      for (const card of this.#cards()) {
        card.tabIndex = card === next ? 0 : -1;
      }
    }
    next?.focus();
  }

  #cards() {
    return [...this.#main.querySelectorAll('[data-link]')];
  }

  #pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input[type=text], select, textarea')) {
      return;
    }
    const card = event.target.closest('[data-link]');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (card && step) {
      this.#move(event, card, step);
      return;
    }
    // By the place of the key, so that a reader whose keyboard writes Arabic presses the same one.
    const action = Object.keys(SHORTCUTS).find(name => event.code === `Key${SHORTCUTS[name]}`);
    const button = action && card?.querySelector(`[data-key^="${action}-"]`);
    if (button) {
      event.preventDefault();
      button.click();
    } else if (action === 'undo') {
      event.preventDefault();
      this.#undoLast();
    }
  }

  /** Among the records of a card the arrows belong to the radio buttons. */
  #move(event, card, step) {
    if (event.target.matches('input[type=radio]')) {
      return;
    }
    const cards = this.#cards();
    const next = cards[cards.indexOf(card) + step];
    if (next) {
      event.preventDefault();
      this.focus(next.dataset.key);
    }
  }
}
