// What a person has selected in the text, kept while paragraphs are drawn anew.

/** What is selected; Chromium keeps the selection of a shadow tree apart, other browsers have the page's. */
export function selectionIn(node) {
  return node.getRootNode().getSelection?.() ?? getSelection();
}

/**
 * Remembers what is selected by its places in the text.
 *
 * @param {HTMLElement} body its children are the paragraphs
 * @param {{start: number}[]} lines where each paragraph begins
 * @returns {() => void} selects the same again, if drawing has ended the selection
 */
export function keptSelection(body, lines) {
  const selection = selectionIn(body);
  if (!selection || selection.isCollapsed || !body.contains(selection.anchorNode) || !body.contains(selection.focusNode)) {
    return () => {};
  }
  const { anchorNode, focusNode } = selection;
  const [anchor, focus] = [place(body, lines, anchorNode, selection.anchorOffset), place(body, lines, focusNode, selection.focusOffset)];
  return () => {
    if (!body.contains(anchorNode) || !body.contains(focusNode)) {
      getSelection().setBaseAndExtent(...point(body, lines, anchor), ...point(body, lines, focus));
    }
  };
}

function place(body, lines, node, offset) {
  const paragraph = [...body.children].findIndex(child => child.contains(node));
  if (paragraph < 0) {
    return lines[Math.min(offset, lines.length - 1)].start;
  }
  const before = document.createRange();
  before.selectNodeContents(body.children[paragraph]);
  before.setEnd(node, offset);
  return lines[paragraph].start + before.toString().length;
}

function point(body, lines, at) {
  const paragraph = Math.max(0, Math.min(lines.findLastIndex(line => line.start <= at), body.children.length - 1));
  const walker = document.createTreeWalker(body.children[paragraph], NodeFilter.SHOW_TEXT);
  let left = at - lines[paragraph].start;
  let text = walker.nextNode();
  while (text && left > text.length) {
    left -= text.length;
    text = walker.nextNode();
  }
  return text ? [text, left] : [body.children[paragraph], 0];
}
