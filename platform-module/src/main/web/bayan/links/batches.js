// Work over many statements that goes on by itself: decisions for all mentions of a name, and retroactive linking.
import { script } from '../core/connection.js';

export const RUNNING = new Set(['running', 'stopping', 'undoing']);

const LOOK_MS = 300;

/** Takes back what a batch has done; one that is still at work is stopped first, and what it has done until then is taken back. */
export async function takeBack(batchId) {
  const path = `/linking/batches/${encodeURIComponent(batchId)}`;
  let { state } = await script('GET', path);
  if (state === 'running') {
    // It may end by itself at this moment, and then cannot be stopped any more.
    await stopBatch(batchId).catch(() => {});
  }
  while (state === 'running' || state === 'stopping') {
    await new Promise(resolve => setTimeout(resolve, LOOK_MS));
    ({ state } = await script('GET', path));
  }
  await undoBatch(batchId);
}

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
