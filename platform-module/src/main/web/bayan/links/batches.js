// Work over many statements that goes on by itself: decisions for all mentions of a name, and retroactive linking.
import { script } from '../core/connection.js';

export const RUNNING = new Set(['running', 'stopping', 'undoing']);

export function undoBatch(batchId) {
  return script('POST', `/linking/batches/${encodeURIComponent(batchId)}/undo`, { body: {} });
}

export function stopBatch(batchId) {
  return script('POST', `/linking/batches/${encodeURIComponent(batchId)}/stop`, { body: {} });
}

export async function listBatches() {
  const answer = await script('GET', '/linking/batches');
  return answer.items ?? answer;
}
