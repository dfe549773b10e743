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
 * Fills a container anew and leaves the keyboard where it was: on the element itself if it is among the new children, on the one with
 * the same data-key, on what stood around it and has a data-key, or else on the first of `fallbacks` that is there. Where the new
 * children keep some of the old, such as a form that is being filled in, a function makes them: they leave their place only then.
 */
export function fill(container, children, ...fallbacks) {
  const { activeElement } = container.getRootNode();
  const active = activeElement && activeElement !== container && container.contains(activeElement) ? activeElement : null;
  const keys = keysAround(active, container);
  container.replaceChildren(...nodes([typeof children === 'function' ? children() : children]));
  // To focus an element ends a selection elsewhere, which a person may be about to use.
  if (!active || isSelectedOutside(container)) {
    return;
  }
  const kept = container.contains(active) ? active : null;
  const wanted = keys.length > 0 ? [...keys, ...fallbacks] : [];
  const next = kept ?? wanted.map(key => container.querySelector(`[data-key="${CSS.escape(key)}"]`)).find(Boolean);
  next?.focus({ preventScroll: true });
}

function isSelectedOutside(container) {
  const selection = container.getRootNode().getSelection?.() ?? getSelection();
  return selection !== null && !selection.isCollapsed && !container.contains(selection.anchorNode);
}

/** The data-keys of a node and of what it stands in, from within. */
function keysAround(node, container) {
  const keys = [];
  for (let at = node; at && at !== container; at = at.parentElement) {
    if (at.dataset.key) {
      keys.push(at.dataset.key);
    }
  }
  return keys;
}

/** Says a sentence in a live region, unless it says it already: who listens would hear it again. */
export function say(region, sentence) {
  if (region.textContent !== sentence) {
    region.textContent = sentence;
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
