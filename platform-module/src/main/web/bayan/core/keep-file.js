// Keeps what a web script answers as a file of the reader's.
import { download } from './connection.js';
import { h } from './dom.js';

export async function keepFile(name, path, query) {
  const address = URL.createObjectURL(await download(path, query));
  h('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
