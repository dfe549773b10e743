// The files that were dropped or chosen, with the folders that they lie in.

/** Most files taken at once, so that a whole disk dropped by mistake does not stop the page. */
export const MOST_FILES = 20000;
const HIDDEN = /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** @typedef {{file: File, folder: string}} Chosen `folder` is relative, without slashes at its ends */

/** @returns {Promise<Chosen[]>} */
export async function dropped(transfer) {
  // The entries must be taken before anything is awaited: the browser empties the list then.
  const entries = [...transfer.items].filter(item => item.kind === 'file').map(item => item.webkitGetAsEntry?.() ?? item.getAsFile());
  const found = [];
  for (const entry of entries) {
    await collect(entry, '', found);
  }
  return found;
}

/** @returns {Chosen[]} of an input for files or for a folder */
export function chosen(input) {
  return [...input.files]
    .filter(file => !HIDDEN.test(file.name))
    .slice(0, MOST_FILES)
    .map(file => ({ file, folder: (file.webkitRelativePath ?? '').split('/').slice(0, -1).join('/') }));
}

async function collect(entry, folder, found) {
  if (!entry || found.length >= MOST_FILES || HIDDEN.test(entry.name)) {
    return;
  }
  if (entry instanceof File) {
    found.push({ file: entry, folder });
  } else if (entry.isFile) {
    found.push({ file: await new Promise((resolve, reject) => entry.file(resolve, reject)), folder });
  } else if (entry.isDirectory) {
    const inside = folder ? `${folder}/${entry.name}` : entry.name;
    for (const child of await children(entry.createReader())) {
      await collect(child, inside, found);
    }
  }
}

/** A reader gives a hundred at a time, and none when it is done. */
async function children(reader) {
  const all = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) {
      return all;
    }
    all.push(...some);
  }
}
