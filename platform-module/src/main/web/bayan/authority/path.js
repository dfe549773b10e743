// What stands for an authority record in the paths of the web scripts.
import { script } from '../core/connection.js';

/** Servers refuse these in a path, encoded or not. */
const NOT_IN_A_PATH = /[/\\%;]|^\.+$/;

/** The id as it goes into a path; of an id that cannot stand in one the id of its node. */
export async function pathKey(id) {
  if (NOT_IN_A_PATH.test(id)) {
    const { items } = await script('GET', '/authorities', { query: { id } });
    return items[0]?.nodeId ?? encodeURIComponent(id);
  }
  return encodeURIComponent(id);
}
