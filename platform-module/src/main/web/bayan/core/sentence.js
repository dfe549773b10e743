// A sentence that the server has written for the reader: it runs as the reader's language does, whatever it begins with.
import { isolated } from './dom.js';
import { direction } from './language.js';

export function sentence(text) {
  return isolated(text, { dir: direction() });
}
