// Who decided or began something, and when: each in a direction of its own.
import { isolated } from '../core/dom.js';
import { moment, parts } from '../core/language.js';

export function decidedBy(person, at) {
  return parts('link.decidedBy', { person: isolated(person ?? ''), time: isolated(at ? moment(at) : '') });
}
