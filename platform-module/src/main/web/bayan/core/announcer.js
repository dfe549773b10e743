// Says aloud, to who listens instead of looking, what has just happened.
import { h } from './dom.js';

export class Announcer {
  #region = h('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });

  /** To be kept in the tree while everything around it is drawn anew. */
  get node() {
    return this.#region;
  }

  say(sentence) {
    // The same sentence twice is said twice only if the region was empty between.
    this.#region.textContent = '';
    requestAnimationFrame(() => {
      this.#region.textContent = sentence;
    });
  }
}
