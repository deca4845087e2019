// Reads one question a line for the search worker of a built site, writes one answer a line.
// The first line of the input is the site's folder.
import { createInterface } from 'node:readline';
import { openWorker } from './search-worker.js';

let ask;
for await (const line of createInterface({ input: process.stdin })) {
  if (!ask) ask = openWorker(line);
  else process.stdout.write(`${JSON.stringify(await ask(JSON.parse(line)))}\n`);
}
