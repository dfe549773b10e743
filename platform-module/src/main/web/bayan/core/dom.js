// Builds DOM from values that are always text. Nothing here or elsewhere parses a string as markup.

/**
 * An element. An attribute whose name begins with "on" is a listener, one beginning with "." a property; null and false leave
 * an attribute out, true sets it empty. Children are nodes, texts, or lists of them; null and false are left out.
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (name.startsWith('.')) {
      element[name.slice(1)] = value;
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...nodes(children));
  return element;
}

function nodes(children) {
  return children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false);
}

/** A value in a direction of its own, so that it cannot disturb the sentence around it. */
export function isolated(text, attributes = {}) {
  return h('bdi', attributes, text);
}

/**
 * Fills a container anew and leaves the keyboard where it was: on the element with the same data-key, or else on the first
 * of `fallbacks` that is there.
 */
export function fill(container, children, ...fallbacks) {
  const root = container.getRootNode();
  const active = root.activeElement;
  const key = active && container.contains(active) ? active.closest('[data-key]')?.dataset.key : null;
  container.replaceChildren(...nodes([children]));
  if (key !== null && key !== undefined) {
    for (const candidate of [key, ...fallbacks]) {
      const next = container.querySelector(`[data-key="${CSS.escape(candidate)}"]`);
      if (next) {
        next.focus({ preventScroll: true });
        return;
      }
    }
  }
}

let lastId = 0;

/** An id that no other element of the page has. */
export function newId(prefix) {
  lastId += 1;
  return `${prefix}-${lastId}`;
}

/** Whether motion is welcome, as a value for `scrollIntoView`. */
export function scrollBehavior() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
