// The links of a statement in the order in which a person works through them.

/** What waits for a decision comes first, what has been refused last. */
export const GROUPS = ['suggested', 'unknown', 'linked', 'rejected', 'stale'];
/** The groups that wait for a decision. */
export const OPEN = new Set(['suggested', 'unknown']);

/** The links by group; within a group in the order of the text. */
export function grouped(links) {
  return GROUPS.map(state => ({
    state,
    links: links.filter(link => link.state === state).sort((a, b) => firstPlace(a) - firstPlace(b)),
  })).filter(group => group.links.length > 0);
}

/** All links as they stand below each other. */
export function inOrder(links) {
  return grouped(links).flatMap(group => group.links);
}

/** The link that a person goes on with after one has been decided: the next that waits, or the one before. */
export function nextOpen(links, before, decidedId) {
  const place = before.findIndex(link => link.linkId === decidedId);
  const waiting = id => links.some(link => link.linkId === id && OPEN.has(link.state) && link.linkId !== decidedId);
  const following = [...before.slice(place + 1), ...before.slice(0, Math.max(place, 0)).reverse()];
  return following.find(link => waiting(link.linkId))?.linkId ?? null;
}

/** The records that a name may mean, the best first, each once. */
export function candidatesOf(link) {
  const all = [...(link.candidates ?? [])];
  if (link.authority && !all.some(candidate => candidate.authority.id === link.authority.id)) {
    all.unshift({ authority: link.authority, score: link.score, features: {} });
  }
  return all.filter(candidate => candidate.authority);
}

function firstPlace(link) {
  return link.mentions?.[0]?.start ?? Number.MAX_SAFE_INTEGER;
}
