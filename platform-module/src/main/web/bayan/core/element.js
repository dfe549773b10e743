// What all elements have in common: a shadow tree with the one style sheet, and the page's language.
import { changes, currentLanguage, direction } from './language.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(await (await fetch(new URL('../bayan.css', import.meta.url))).text());

export class BayanElement extends HTMLElement {
  #renewed = () => this.#renew();

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  }

  connectedCallback() {
    this.#speak();
    changes.addEventListener('change', this.#renewed);
    this.start();
  }

  disconnectedCallback() {
    changes.removeEventListener('change', this.#renewed);
    this.stop();
  }

  /** Called when the element has come into the page. */
  start() {}

  /** Called when the element has left the page. */
  stop() {}

  /** Called when the language has changed: to draw everything anew from what is known. */
  draw() {}

  /** Tells the page around what has happened. */
  tell(name, detail = {}) {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
  }

  #renew() {
    this.#speak();
    this.draw();
  }

  #speak() {
    this.lang = currentLanguage();
    this.dir = direction();
  }
}
