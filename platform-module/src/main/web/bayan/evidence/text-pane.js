// The text of a statement with its marks. A long text is drawn piece by piece as it is scrolled to.
import { h, scrollBehavior } from '../core/dom.js';
import { t } from '../core/language.js';
import { paragraphs, segments, within } from './segments.js';

/** Paragraphs drawn at a time. */
const BATCH = 200;

export class TextPane {
  #text;
  #marks;
  #lines;
  #drawn = 0;
  #onmark;
  #observer;
  #body = h('div', { class: 'text-body' });
  #end = h('div', { class: 'text-end' });

  /**
   * @param {string} text
   * @param {import('./segments.js').Mark[]} marks
   * @param {(key: string, start: number) => void} onmark called when a mark is clicked
   */
  constructor(text, marks, onmark) {
    this.#text = text;
    this.#marks = within(text, marks).sort((a, b) => a.start - b.start);
    this.#lines = paragraphs(text);
    this.#onmark = onmark;
    this.#observer = new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) {
        this.#drawMore();
      }
    }, { rootMargin: '600px' });
    this.#body.addEventListener('click', event => this.#clicked(event));
    this.#drawMore();
    this.#observer.observe(this.#end);
    this.node = h('div', { class: 'text', tabindex: '0', role: 'region', 'aria-label': t('evidence.text') }, this.#body, this.#end);
  }

  /** Lets go of what watches the page. */
  close() {
    this.#observer.disconnect();
  }

  /** Brings a place into view and makes it stand out. */
  show(start, end) {
    while (this.#drawn < this.#lines.length && this.#lines[this.#drawn - 1].end < start) {
      this.#drawMore();
    }
    for (const old of this.#body.querySelectorAll('.shown')) {
      old.classList.remove('shown');
    }
    const pieces = [...this.#body.querySelectorAll('mark')].filter(
      mark => Number(mark.dataset.start) >= start && Number(mark.dataset.end) <= end,
    );
    for (const piece of pieces) {
      piece.classList.add('shown');
    }
    pieces[0]?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: scrollBehavior() });
    return pieces.length > 0;
  }

  #drawMore() {
    const next = this.#lines.slice(this.#drawn, this.#drawn + BATCH);
    this.#body.append(...next.map(line => this.#paragraph(line)));
    this.#drawn += next.length;
    if (this.#drawn >= this.#lines.length) {
      this.#observer.unobserve(this.#end);
    }
  }

  #paragraph(line) {
    if (line.start === line.end) {
      return h('div', { class: 'gap' });
    }
    return h('p', { dir: 'auto' }, segments(line, this.#marks).map(segment => this.#piece(segment)));
  }

  #piece({ start, end, marks }) {
    const text = this.#text.slice(start, end);
    if (marks.length === 0) {
      return text;
    }
    const kinds = [...new Set(marks.map(mark => `mark-${mark.kind}`))];
    return h('mark', { class: kinds.join(' '), 'data-start': start, 'data-end': end, 'data-keys': keysOf(marks) }, text);
  }

  #clicked(event) {
    const mark = event.target.closest('mark');
    if (mark && String(getSelection()).length === 0) {
      this.#onmark(mark.dataset.keys.split(' ')[0], Number(mark.dataset.start));
    }
  }
}

/** The shortest mark is the one that is meant. */
function keysOf(marks) {
  return [...marks].sort((a, b) => a.end - a.start - (b.end - b.start)).map(mark => mark.key).join(' ');
}
