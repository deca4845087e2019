// Runs the search worker of a built site as a browser would, but in Node.js.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import vm from 'node:vm';

const ROOT = 'http://site.test/';

/** A function that asks the worker of the site in a folder. onFile: takes the bytes of each file that it loads. */
export function openWorker(folder, onFile = () => {}) {
  const answers = [];
  const scope = {
    location: { href: `${ROOT}tim-kiem/worker.js` },
    fetch: async (address) => {
      const path = decodeURI(new URL(address).pathname);
      try {
        const file = await readFile(folder + path);
        onFile(file);
        return new Response(file);
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
