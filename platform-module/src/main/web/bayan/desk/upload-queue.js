// Sends files, a few at a time, and watches each until it is described.
import { script, upload } from '../core/connection.js';

const AT_ONCE = 3;
const LOOK_MS = 1000;
/** How often a file is sent to a server that does not answer, as while it starts again, and how long it waits in between. */
const TRIES = 12;
const TRY_AGAIN_MS = 5000;
/** Statements looked at in one turn; the oldest first. */
const LOOKS = 20;

/**
 * One file on its way.
 *
 * @typedef {object} Job
 * @property {File} file
 * @property {string} folder relative folder within the target
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

  #target = new Map();
  #stopped = new AbortController();
  #looking = null;
  /** While the session has ended nothing is sent or asked. */
  #paused = false;

  /** @param {{file: File, folder: string}[]} files */
  add(files, folderId) {
    for (const { file, folder } of files) {
      const job = { file, folder, state: 'waiting', share: 0, id: null, title: null, message: null, exists: false, tries: 0 };
      this.#target.set(job, folderId);
      this.jobs.push(job);
      this.#changed(job);
    }
    this.#next();
  }

  /** Sends a refused file again; under another name if one of its name is there. */
  again(job) {
    job.state = 'waiting';
    job.share = 0;
    job.tries = 0;
    job.message = null;
    this.#changed(job);
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
  }

  count(...states) {
    return this.jobs.filter(job => states.includes(job.state)).length;
  }

  #next() {
    while (!this.#paused && this.count('sending') < AT_ONCE && !this.#stopped.signal.aborted) {
      const job = this.jobs.find(one => one.state === 'waiting');
      if (!job) {
        return;
      }
      this.#send(job);
    }
  }

  async #send(job) {
    this.#set(job, { state: 'sending' });
    const fields = { name: job.file.name, nodeType: 'bay:statement' };
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
      this.#set(job, { state: 'pending', share: 1, id: node.id, exists: false });
      this.#look();
    } catch (problem) {
      if (problem.name === 'AbortError') {
        return;
      }
      if (this.#later(job, problem)) {
        return;
      }
      this.#set(job, { state: 'refused', message: problem.message, exists: problem.status === 409 });
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
    if (status === 0 && job.tries < TRIES) {
      this.#set(job, { state: 'waiting', share: 0, tries: job.tries + 1 });
      setTimeout(() => this.#next(), TRY_AGAIN_MS);
      return true;
    }
    return false;
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
