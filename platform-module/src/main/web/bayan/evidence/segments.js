// Cuts a text into pieces that each carry the same marks, paragraph by paragraph.

/**
 * @typedef {object} Mark
 * @property {number} start first UTF-16 code unit
 * @property {number} end one past the last
 * @property {string} kind how it looks
 * @property {string} key whose it is
 */

/**
 * The paragraphs of a text: its lines, with where each begins.
 *
 * @returns {{start: number, end: number}[]} without their line ends
 */
export function paragraphs(text) {
  const found = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at === text.length || text[at] === '\n') {
      const end = at > start && text[at - 1] === '\r' ? at - 1 : at;
      found.push({ start, end });
      start = at + 1;
    }
  }
  return found;
}

/**
 * The pieces of one paragraph, in order.
 *
 * @param {Mark[]} marks those that may touch it
 * @returns {{start: number, end: number, marks: Mark[]}[]}
 */
export function segments({ start, end }, marks) {
  const inside = marks.filter(mark => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, start));
    cuts.add(Math.min(mark.end, end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, index) => {
    const from = places[index];
    return { start: from, end: to, marks: inside.filter(mark => mark.start <= from && mark.end >= to) };
  });
}

/** Marks that lie within the text and are not empty; others are a damaged record's and are left out. */
export function within(text, marks) {
  return marks.filter(mark => Number.isInteger(mark.start) && mark.start >= 0 && mark.start < mark.end && mark.end <= text.length);
}
