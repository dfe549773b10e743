// The server under test, over its REST API: what a test needs there before a person comes with a browser.
const { ACS_URL, ACS_USER, ACS_PASSWORD } = process.env;
const RUN = `${Date.now().toString(36)}${Math.floor(Math.random() * 1e4)}`;
const PATIENCE_MS = 120000;
const BETWEEN_LOOKS_MS = 100;

export const deskAddress = `${ACS_URL}/bayan/index.html`;
export const administrator = { user: ACS_USER, password: ACS_PASSWORD };

let names = 0;

/** A name that no other run and no other test has. */
export function newName(base) {
  names += 1;
  return `${base}-${RUN}-${names}`;
}

/** The REST API and the web scripts as one user sees them. */
export class Server {
  #authorization;

  constructor({ user, password } = administrator) {
    this.#authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  }

  /** @param {string} path below /alfresco */
  async ask(method, path, body) {
    const form = body instanceof FormData;
    const answer = await fetch(ACS_URL + path, {
      method,
      headers: { Authorization: this.#authorization, ...(body && !form ? { 'Content-Type': 'application/json' } : {}) },
      body: body && !form ? JSON.stringify(body) : body,
    });
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    }
    return text ? JSON.parse(text) : null;
  }

  api(method, path, body) {
    return this.ask(method, `/api/-default-/public/alfresco/versions/1${path}`, body);
  }

  script(method, path, body) {
    return this.ask(method, `/s/bayan${path}`, body);
  }

  /** An intake folder of the test's own. */
  async intakeFolder(base = 'intake') {
    const folder = { name: newName(base), nodeType: 'cm:folder', aspectNames: ['bay:intakeFolder'] };
    return (await this.api('POST', '/nodes/-root-/children', folder)).entry;
  }

  async upload(folderId, name, text, type = 'text/plain') {
    const form = new FormData();
    form.append('filedata', new Blob([text], { type }), name);
    form.append('name', name);
    form.append('nodeType', 'bay:statement');
    return (await this.api('POST', `/nodes/${folderId}/children`, form)).entry;
  }

  /** An uploaded statement, once it has been read. */
  async statement(folderId, name, text, type) {
    const { id } = await this.upload(folderId, name, text, type);
    return this.described(id);
  }

  described(id) {
    return until(`${id} to be read`, () => this.script('GET', `/statements/${id}`), view => view.state && view.state !== 'pending');
  }

  async person() {
    const person = { user: newName('reader'), password: `pw-${RUN}` };
    await this.api('POST', '/people', { id: person.user, firstName: person.user, email: `${person.user}@example.org`, password: person.password });
    return person;
  }

  /** Who is in a group may also see and keep authority records. */
  async join(user, group) {
    await this.api('POST', `/groups/${group}/members`, { id: user, memberType: 'PERSON' });
  }

  /** What a user may do in a folder: Consumer, Editor, Collaborator. */
  async permit(nodeId, user, role) {
    const locallySet = [{ authorityId: user, name: role, accessStatus: 'ALLOWED' }];
    await this.api('PUT', `/nodes/${nodeId}`, { permissions: { isInheritanceEnabled: false, locallySet } });
  }

  async remove(nodeId) {
    await this.api('DELETE', `/nodes/${nodeId}?permanent=true`);
  }
}

/** Looks again and again until what it sees fits. */
export async function until(what, look, fits) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (fits(seen)) {
      return seen;
    }
    if (Date.now() > end) {
      throw new Error(`Waited in vain for ${what}; last seen: ${JSON.stringify(seen)}`);
    }
    await new Promise(resolve => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
}
