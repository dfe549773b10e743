// What the fields of a statement are, and the evidence of each.

/** In the order of a description: identity, content, persons and bodies. */
export const FIELDS = [
  'title',
  'referenceCode',
  'documentNumber',
  'date',
  'languages',
  'documentTypes',
  'issuer',
  'place',
  'occasion',
  'statedEntities',
  'statedPersons',
  'statedEvents',
];
export const MANY = new Set(['languages', 'documentTypes', 'statedEntities', 'statedPersons', 'statedEvents']);
export const DOCUMENT_TYPES = [
  'speech',
  'briefing',
  'communique',
  'pressRelease',
  'decree',
  'law',
  'resolution',
  'agreement',
  'letter',
  'report',
  'interview',
  'other',
];

/** What a field holds, as a list. */
export function valuesOf(view, field) {
  const held = view.fields[field];
  return held ? held.values ?? [held.value] : [];
}

/** The evidence of a field: what is held first, then what else was proposed. */
export function evidenceOf(view, field) {
  return (view.evidence?.fields ?? []).filter(evidence => evidence.field === field);
}

/** The places in the text that support a value, the surest first. */
export function placesOf(view, field, value) {
  return evidenceOf(view, field)
    .filter(evidence => evidence.value === value && Number.isInteger(evidence.start) && evidence.state !== 'superseded')
    .map(({ start, end, rule, score, raw }) => ({ start, end, rule, score, raw }));
}

/**
 * What speaks against what a field holds: other values that the document gives for it, the surest first, each once. Only of
 * a field that is in conflict and that no person has decided.
 */
export function rivalsOf(view, field) {
  if (!view.conflictingFields?.includes(field)) {
    return [];
  }
  const held = valuesOf(view, field);
  const rivals = new Map();
  for (const evidence of evidenceOf(view, field)) {
    const rival = evidence.value;
    if (evidence.state === 'proposed' && rival && !held.includes(rival) && !rivals.has(rival)) {
      rivals.set(rival, evidence);
    }
  }
  return [...rivals.values()];
}

/** Whether a person has decided or confirmed a field. */
export function isDecided(view, field) {
  return view.fields[field]?.origin === 'human' || evidenceOf(view, field).some(e => e.state === 'accepted' && e.origin === 'human');
}

/** The lowest score of what a field holds; null where no rule speaks for it. */
export function confidenceOf(view, field) {
  const scores = evidenceOf(view, field)
    .filter(evidence => evidence.state === 'accepted' && typeof evidence.score === 'number')
    .map(evidence => evidence.score);
  return scores.length ? Math.min(...scores) : null;
}

/** The marks of all values in the text. */
export function marksOf(view) {
  return (view.evidence?.fields ?? [])
    .filter(evidence => Number.isInteger(evidence.start) && (evidence.state === 'accepted' || evidence.state === 'proposed'))
    .map(evidence => ({
      start: evidence.start,
      end: evidence.end,
      kind: evidence.state === 'accepted' ? 'value' : 'proposed',
      key: evidence.field,
    }));
}
