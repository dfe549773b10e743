// The text of a statement with its marks. A long text is drawn piece by piece as it is scrolled to.
import { h, scrollBehavior } from '../core/dom.js';
import { t } from '../core/language.js';
import { keptSelection } from './selection.js';
import { paragraphs, segments, within } from './segments.js';

/** Paragraphs drawn at a time. */
const BATCH = 200;

export class TextPane {
  #text;
  #marks = [];
  #lines;
  /** What is drawn: each paragraph with its marks in short, by which a change is seen. */
  #drawn = [];
  #onmark;
  #observer;
  #pressed = false;
  #late = false;
  #closed = new AbortController();
  #body = h('div', { class: 'text-body' });
  #end = h('div', { class: 'text-end' });

  /**
   * @param {string} text
   * @param {import('./segments.js').Mark[]} marks
   * @param {(key: string, start: number) => void} onmark called when a mark is clicked
   */
  constructor(text, marks, onmark) {
    this.#text = text;
    this.#lines = paragraphs(text);
    this.#onmark = onmark;
    this.#observer = new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) {
        this.#drawMore();
      }
    }, { rootMargin: '600px' });
    const { signal } = this.#closed;
    this.#body.addEventListener('click', event => this.#clicked(event));
    this.#body.addEventListener('pointerdown', () => { this.#pressed = true; });
    for (const end of ['pointerup', 'pointercancel']) {
      addEventListener(end, () => this.#released(), { signal });
    }
    this.node = h('div', { class: 'text', tabindex: '0', role: 'region' }, this.#body, this.#end);
    this.mark(marks);
    this.#drawMore();
    this.#observer.observe(this.#end);
  }

  get text() {
    return this.#text;
  }

  /** Lets go of what watches the page. */
  close() {
    this.#observer.disconnect();
    this.#closed.abort();
  }

  /** Shows other marks. What a person has selected stays selected, and is left alone while they are selecting. */
  mark(marks) {
    this.node.setAttribute('aria-label', t('evidence.text'));
    this.#marks = within(this.#text, marks).sort((a, b) => a.start - b.start);
    if (this.#pressed) {
      this.#late = true;
      return;
    }
    const restore = keptSelection(this.#body, this.#lines);
    this.#drawn.forEach((drawn, index) => {
      const pieces = this.#pieces(this.#lines[index]);
      const marked = inShort(pieces);
      if (marked !== drawn.marked) {
        drawn.marked = marked;
        drawn.node.replaceChildren(...pieces.map(piece => this.#piece(piece)));
      }
    });
    restore();
  }

  /** Brings a place into view and makes it stand out. */
  show(start, end) {
    while (this.#drawn.length < this.#lines.length && this.#lines[this.#drawn.length - 1].end < start) {
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

  #released() {
    this.#pressed = false;
    if (this.#late) {
      this.#late = false;
      this.mark(this.#marks);
    }
  }

  #drawMore() {
    const next = this.#lines.slice(this.#drawn.length, this.#drawn.length + BATCH).map(line => this.#paragraph(line));
    this.#body.append(...next.map(({ node }) => node));
    this.#drawn.push(...next);
    if (this.#drawn.length >= this.#lines.length) {
      this.#observer.unobserve(this.#end);
    }
  }

  #paragraph(line) {
    const pieces = this.#pieces(line);
    const node = line.start === line.end
      ? h('div', { class: 'gap' })
      : h('p', { dir: 'auto' }, pieces.map(piece => this.#piece(piece)));
    return { node, marked: inShort(pieces) };
  }

  #pieces(line) {
    return line.start === line.end ? [] : segments(line, this.#marks);
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

function inShort(pieces) {
  return pieces.map(({ end, marks }) => `${end} ${marks.map(mark => `${mark.kind} ${mark.key}`).join(' ')}`).join('\n');
}

/** The shortest mark is the one that is meant. */
function keysOf(marks) {
  return [...marks].sort((a, b) => a.end - a.start - (b.end - b.start)).map(mark => mark.key).join(' ');
}
