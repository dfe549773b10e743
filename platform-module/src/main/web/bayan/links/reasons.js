// What speaks for a record, and against it, in words.
import { has, t } from '../core/language.js';

/**
 * @param {object} features as the web script answers them: codes, booleans and counts
 * @returns {string[]} a few words each
 */
export function reasonsOf(features = {}) {
  const { match, form, stated, existence, issuer, company } = features;
  return [
    match ? `match.${match}` : null,
    form && form !== 'preferred' ? `form.${form}` : null,
    stated ? 'feature.stated' : null,
    existence ? `existence.${existence}` : null,
    issuer ? 'feature.issuer' : null,
    company > 0 ? 'feature.company' : null,
  ]
    .filter(key => key && has(key))
    .map(key => t(key));
}
