// Where in the desk the reader is: kept in the fragment of the address, so that back, forward and bookmarks work.

/** @returns {{page: string, id: string|null, query: URLSearchParams}} */
export function currentRoute(hash = location.hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page, ...rest] = path.split('/').map(decode);
  return { page: page || 'statements', id: rest.join('/') || null, query: new URLSearchParams(query) };
}

export function routeTo(page, id, query = {}) {
  const wanted = Object.entries(query).filter(([, value]) => value);
  const search = new URLSearchParams(wanted).toString();
  return `#/${[page, ...(id ? [encodeURIComponent(id)] : [])].join('/')}${search ? `?${search}` : ''}`;
}

let lastList = '#/statements';

/** Keeps where the list is, filter and page included, for the way back to it. */
export function rememberList() {
  lastList = routeTo('statements', null, Object.fromEntries(currentRoute().query));
}

export function listAddress() {
  return lastList;
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
