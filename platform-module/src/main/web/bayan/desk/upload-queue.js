// Sends files, a few at a time, and watches each until it is described.
import { api, script, upload } from '../core/connection.js';
import { t } from '../core/language.js';

const AT_ONCE = 3;
const LOOK_MS = 1000;
/** How long a server is waited for that does not answer, as while it starts again, and how often it is asked meanwhile. */
const GIVE_UP_MS = 600000;
const TRY_AGAIN_MS = 5000;
/** Statements looked at in one turn; the oldest first. */
const LOOKS = 20;
/** What a repository takes in no name of a file or folder; nor may one end with a dot or a space. */
const NOT_IN_A_NAME = /["*\\<>?/:|]/g;
/** Answers of what stands before a server that does not answer itself. */
const AWAY = new Set([0, 502, 503, 504]);
/** Refusals that have a sentence of ours; of any other the server's own is shown. */
const EXPLAINED = new Set([403, 404, 409, 413, 500, 507]);

/**
 * One file on its way.
 *
 * @typedef {object} Job
 * @property {number} number tells it from the others
 * @property {File} file
 * @property {string} folder relative folder within the target
 * @property {string} name under which it is sent
 * @property {string|null} proposal a name that the repository takes, where it does not take the file's own
 * @property {'waiting'|'sending'|'pending'|'done'|'failed'|'skipped'|'refused'} state
 * @property {number} share sent, 0 to 1
 * @property {string|null} id of the node, once there is one
 * @property {string|null} title
 * @property {string|null} message why it was refused, failed or skipped
 * @property {number} tries how often it was sent to a server that did not answer
 * @property {boolean} exists whether it was refused because there is a file of that name
 */

/** Tells by the event "change", with the job as its detail, that something is known anew. */
export class UploadQueue extends EventTarget {
  /** @type {Job[]} */
  jobs = [];

  #last = 0;
  #target = new Map();
  #stopped = new AbortController();
  #looking = null;
  /** Set while the server is away: nothing is sent before it is asked again. */
  #asking = null;
  #awaySince = null;
  /** While the session has ended nothing is sent or asked. */
  #paused = false;

  /** @param {{file: File, folder: string}[]} files */
  add(files, folderId) {
    for (const { file, folder } of files) {
      const job = { number: (this.#last += 1), file, folder, name: file.name, proposal: null, state: 'waiting', share: 0, id: null, title: null, message: null, exists: false, tries: 0 };
      this.#target.set(job, folderId);
      this.jobs.push(job);
      this.#check(job);
      this.#changed(job);
    }
    this.#next();
  }

  /** A name that no repository takes is refused before it is sent; the one that is proposed instead is taken when it is sent again. */
  #check(job) {
    const folder = job.folder.split('/').map(mended).join('/');
    const name = mended(job.name);
    if (folder !== job.folder || name !== job.name) {
      Object.assign(job, { state: 'refused', proposal: folder ? `${folder}/${name}` : name, message: t('upload.badName') });
    }
  }

  /** Sends refused files again: under another name where one of its name is there, or where its own is not taken. */
  again(jobs) {
    for (const job of jobs) {
      if (job.proposal) {
        const path = job.proposal.split('/');
        Object.assign(job, { name: path.pop(), folder: path.join('/'), proposal: null });
      }
      this.#set(job, { state: 'waiting', share: 0, tries: 0, message: null });
    }
    this.#awaySince = null;
    this.#next();
  }

  /** Goes on after the session has been renewed. */
  resume() {
    this.#paused = false;
    this.#next();
    if (this.count('pending') > 0) {
      this.#look();
    }
  }

  /** Forgets what needs no more attention. */
  clear() {
    this.jobs = this.jobs.filter(job => ['waiting', 'sending', 'pending'].includes(job.state));
    this.#changed(null);
  }

  stop() {
    this.#stopped.abort();
    clearTimeout(this.#looking);
    clearTimeout(this.#asking);
  }

  count(...states) {
    return this.jobs.filter(job => states.includes(job.state)).length;
  }

  #next() {
    while (!this.#paused && !this.#asking && this.count('sending') < AT_ONCE && !this.#stopped.signal.aborted) {
      const job = this.jobs.find(one => one.state === 'waiting');
      if (!job) {
        return;
      }
      this.#send(job);
    }
  }

  async #send(job) {
    this.#set(job, { state: 'sending' });
    const fields = { name: job.name, nodeType: 'bay:statement' };
    if (job.folder) {
      fields.relativePath = job.folder;
    }
    if (job.exists) {
      fields.autoRename = 'true';
    }
    try {
      const node = await upload(this.#target.get(job), job.file, fields, {
        signal: this.#stopped.signal,
        onprogress: share => this.#set(job, { share }),
      });
      this.#awaySince = null;
      this.#set(job, { state: 'pending', share: 1, id: node.id, exists: false });
      this.#look();
    } catch (problem) {
      if (problem.name === 'AbortError') {
        return;
      }
      if (this.#later(job, problem) || (await this.#arrived(job, problem))) {
        return;
      }
      const { status } = problem;
      this.#set(job, { state: 'refused', message: EXPLAINED.has(status) ? t(`upload.refused.${status}`) : problem.message, exists: status === 409 });
    }
    this.#next();
  }

  /** Whether the file waits for the session or the server rather than being refused. */
  #later(job, { status }) {
    if (status === 401) {
      this.#paused = true;
      this.#set(job, { state: 'waiting', share: 0 });
      return true;
    }
    if (!AWAY.has(status)) {
      this.#awaySince = null;
      return false;
    }
    this.#awaySince ??= Date.now();
    if (Date.now() - this.#awaySince < GIVE_UP_MS) {
      this.#set(job, { state: 'waiting', share: 0, tries: job.tries + 1 });
      this.#asking ??= setTimeout(() => {
        this.#asking = null;
        this.#next();
      }, TRY_AGAIN_MS);
      return true;
    }
    return false;
  }

  /** Whether it is there already, since only the answer to an earlier try was lost. */
  async #arrived(job, { status }) {
    if (status !== 409 || job.tries === 0) {
      return false;
    }
    const relativePath = job.folder ? `${job.folder}/${job.name}` : job.name;
    const answer = await api('GET', `/alfresco/versions/1/nodes/${encodeURIComponent(this.#target.get(job))}`, { query: { relativePath } }).catch(() => null);
    if (answer?.entry.content?.sizeInBytes !== job.file.size) {
      return false;
    }
    this.#set(job, { state: 'pending', share: 1, id: answer.entry.id, exists: false });
    this.#look();
    this.#next();
    return true;
  }

  #look() {
    this.#looking ??= setTimeout(() => this.#lookNow(), LOOK_MS);
  }

  async #lookNow() {
    const waiting = this.jobs.filter(job => job.state === 'pending').slice(0, LOOKS);
    await Promise.all(waiting.map(job => this.#lookAt(job)));
    this.#looking = null;
    if (!this.#paused && this.count('pending') > 0 && !this.#stopped.signal.aborted) {
      this.#look();
    }
  }

  async #lookAt(job) {
    try {
      const view = await script('GET', `/statements/${encodeURIComponent(job.id)}`, { signal: this.#stopped.signal });
      if (view.state && view.state !== 'pending') {
        this.#set(job, { state: view.state, title: view.fields?.title?.value ?? null, message: view.message ?? null });
      }
    } catch (problem) {
      // No answer now: looked at again in the next turn, or when the session is renewed. Any other refusal is the last word.
      if (problem.status === 401) {
        this.#paused = true;
      } else if (problem.status >= 400 && problem.status < 500) {
        this.#set(job, { state: 'refused', message: problem.message });
      }
    }
  }

  #set(job, news) {
    Object.assign(job, news);
    this.#changed(job);
  }

  #changed(job) {
    this.dispatchEvent(new CustomEvent('change', { detail: job }));
  }
}

/** A name that a repository takes, as near to the one that it does not as can be. */
function mended(name) {
  return name.replace(/[. ]+$/, '').replaceAll(NOT_IN_A_NAME, '_');
}
