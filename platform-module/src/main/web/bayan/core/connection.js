// How the elements reach the repository. The page that holds them says where it is and who is asking, once, with `connect`.

/** A refusal or failure, with a sentence for a person. */
export class RequestError extends Error {
  /** @param status the HTTP status; 0 when no answer came */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * @typedef {object} Settings
 * @property {string} scripts base of Bayan's web scripts, such as /alfresco/s/bayan
 * @property {string} api base of the public REST API, such as /alfresco/api/-default-/public
 * @property {() => Record<string, string>} [headers] headers that each request needs, asked anew for each
 * @property {RequestCredentials} [credentials] whether cookies are sent
 * @property {(id: string) => string} [statementPage] address of a statement's page
 * @property {(id: string, nodeId?: string) => string|null} [authorityPage] address of an authority record's page; null where it
 *   needs the node's id and that is not given
 * @property {() => void} [unauthenticated] called when the session has ended
 * @property {() => void} [answered] called when the server has done what it was asked
 * @property {() => string} language language of the sentences that the server answers with
 * @property {(key: string, values?: object) => string} words sentences of our own
 */

/** What is said where an answer says nothing itself: a session that has ended, and a server behind another that does not answer. */
const OWN_WORDS = { 401: 'error.session', 502: 'error.offline', 503: 'error.offline', 504: 'error.offline' };

let settings = null;

/** @param {Settings} chosen */
export function connect(chosen) {
  settings = { headers: () => ({}), credentials: 'same-origin', unauthenticated: () => {}, answered: () => {}, ...chosen };
}

export function statementPage(id) {
  return settings.statementPage(id);
}

export function authorityPage(id, nodeId) {
  return settings.authorityPage(id, nodeId);
}

/** Asks a web script of Bayan's; `path` begins with a slash. */
export function script(method, path, { query, body, signal, type } = {}) {
  return request(method, address(settings.scripts, path, query), body, signal, type);
}

/** Asks the public REST API; `path` begins with a slash and the name of the API. */
export function api(method, path, { query, body, signal } = {}) {
  return request(method, address(settings.api, path, query), body, signal);
}

/** The address and the headers of a file's download from a web script. */
export function download(path, query) {
  return fetch(address(settings.scripts, path, query), { headers: headers(), credentials: settings.credentials })
    .then(answer => (answer.ok ? answer.blob() : refuse(answer)));
}

function address(base, path, query = {}) {
  const parameters = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values].flat()) {
      if (value !== null && value !== undefined && value !== '' && value !== false) {
        parameters.append(name, value);
      }
    }
  }
  const text = parameters.toString();
  return base + path + (text ? `?${text}` : '');
}

function headers() {
  return { 'Accept-Language': settings.language(), ...settings.headers() };
}

async function request(method, url, body, signal, type) {
  const own = headers();
  const init = { method, headers: own, credentials: settings.credentials, signal, cache: 'no-store' };
  if (body !== undefined) {
    own['Content-Type'] = type ?? 'application/json';
    init.body = type ? body : JSON.stringify(body);
  }
  let answer;
  try {
    answer = await fetch(url, init);
  } catch (problem) {
    if (problem.name === 'AbortError') {
      throw problem;
    }
    throw new RequestError(0, settings.words('error.offline'));
  }
  if (!answer.ok) {
    return refuse(answer);
  }
  settings.answered();
  return content(answer);
}

async function content(answer) {
  if (answer.status === 204) {
    return null;
  }
  try {
    return await answer.json();
  } catch {
    throw new RequestError(answer.status, settings.words('error.unreadable'));
  }
}

async function refuse(answer) {
  throw await refusal(answer.status, await answer.text());
}

/** What a refusal says, whether a web script or the REST API wrote it. */
export function refusal(status, text) {
  if (status === 401) {
    settings.unauthenticated();
  }
  let said = null;
  try {
    const json = JSON.parse(text);
    said = json.message ?? json.error?.message ?? json.error?.briefSummary;
  } catch {
    // No JSON: a proxy's or container's own page, which is not for a reader.
  }
  return new RequestError(status, said || settings.words(OWN_WORDS[status] ?? 'error.status', { status }));
}

/**
 * Uploads one file into a folder.
 *
 * @param {{onprogress: (share: number) => void, signal: AbortSignal}} watch the share runs from 0 to 1
 * @returns the node's entry
 */
export function upload(folderId, file, fields, { onprogress, signal }) {
  const form = new FormData();
  form.append('filedata', file, file.name);
  for (const [name, value] of Object.entries(fields)) {
    form.append(name, value);
  }
  const url = address(settings.api, `/alfresco/versions/1/nodes/${encodeURIComponent(folderId)}/children`);
  return new Promise((resolve, reject) => {
    // fetch cannot tell how much has been sent.
    const sending = new XMLHttpRequest();
    sending.open('POST', url);
    for (const [name, value] of Object.entries(headers())) {
      sending.setRequestHeader(name, value);
    }
    sending.upload.addEventListener('progress', event => {
      if (event.lengthComputable) {
        onprogress(event.loaded / event.total);
      }
    });
    sending.addEventListener('load', () => {
      if (sending.status >= 200 && sending.status < 300) {
        resolve(JSON.parse(sending.responseText).entry);
      } else {
        reject(refusal(sending.status, sending.responseText));
      }
    });
    for (const lost of ['error', 'timeout']) {
      sending.addEventListener(lost, () => reject(new RequestError(0, settings.words('error.offline'))));
    }
    sending.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    signal?.addEventListener('abort', () => sending.abort());
    sending.send(form);
  });
}
