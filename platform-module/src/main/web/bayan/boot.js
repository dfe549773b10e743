// Starts an entry of the release that the server has now: boot.js?desk starts desk.js. This file and index.html may come out of a
// browser's cache however old they are; the release is asked for each time, and its files lie in a folder of their own.
const entry = new URL(import.meta.url).search.slice(1);
const answer = await fetch(new URL('release.json', import.meta.url), { cache: 'no-store' });
const { folder, preload } = await answer.json();
const release = new URL(`${folder}/`, import.meta.url);
for (const file of preload[entry] ?? []) {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = new URL(file, release);
  document.head.append(link);
}
await import(new URL(`${entry}.js`, release));
