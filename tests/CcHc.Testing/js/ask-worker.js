// Runs the search worker of a built site as a browser would, but in Node.js: reads one question a line, writes one answer a line.
// The first line of the input is the site's folder.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import vm from 'node:vm';

const ROOT = 'http://site.test/';

function openWorker(folder) {
  const answers = [];
  const scope = {
    location: { href: `${ROOT}tim-kiem/worker.js` },
    fetch: async (address) => {
      const path = decodeURI(new URL(address).pathname);
      try {
        return new Response(await readFile(folder + path));
      } catch (error) {
        if (error.code === 'ENOENT') return new Response('', { status: 404 });
        throw error;
      }
    },
    postMessage: (answer) => answers.shift()(answer),
    setTimeout,
    URL,
    console,
  };
  scope.self = scope;
  vm.runInNewContext(readFileSync(`${folder}/tim-kiem/worker.js`, 'utf8'), scope);
  return (question) => new Promise((resolve) => {
    answers.push(resolve);
    scope.onmessage({ data: question });
  });
}

let ask;
for await (const line of createInterface({ input: process.stdin })) {
  if (!ask) ask = openWorker(line);
  else process.stdout.write(`${JSON.stringify(await ask(JSON.parse(line)))}\n`);
}
