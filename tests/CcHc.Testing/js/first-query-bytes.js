// How many bytes a browser loads for a first query, each with a fresh worker: all files as a host compresses them (gzip).
// The first line of the input is the site's folder, each further line a query. Writes a list of numbers.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { openWorker } from './search-worker.js';

const [folder, ...queries] = readFileSync(0, 'utf8').split('\n');
const counts = [];
for (const text of queries) {
  let bytes = gzipSync(readFileSync(`${folder}/tim-kiem/worker.js`)).length;
  const ask = openWorker(folder, (file) => {
    bytes += gzipSync(file).length;
  });
  const answer = await ask({ text, typing: true, limit: 10 });
  if (answer.error) throw new Error(`${text}: ${answer.error}`);
  counts.push(bytes);
}
process.stdout.write(JSON.stringify(counts));
