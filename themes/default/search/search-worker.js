// Runs the search away from the page. Takes questions, gives an answer to each that no newer one has overtaken.
import { answer } from './search-engine.js';
import { openWholeIndex } from './search-index.js';
import { openShards } from './search-shards.js';

/** scope: the worker; settings: what WorkerScript.cs knows about the site. */
export function start(scope, lunr, settings) {
  const read = (name) => load(scope, settings, name).then((response) => response.json());
  const source = settings.shards ? openShards(lunr, read, settings) : openWholeIndex(lunr, read);
  let waiting = null;
  let isBusy = false;

  const work = async () => {
    if (isBusy) return;
    isBusy = true;
    while (waiting) {
      const question = waiting;
      waiting = null;
      scope.postMessage(await reply(scope, source, settings, question));
    }
    isBusy = false;
  };

  scope.onmessage = ({ data }) => {
    waiting = data;
    work();
  };
  source.prepare().catch(() => {}); // The first question asks again, and says what went wrong.
}

async function reply(scope, source, settings, question) {
  const { id, text } = question;
  try {
    return { id, text, ...(await answer(source, settings.abbreviations, question)) };
  } catch (error) {
    if (error instanceof LoadError) return { id, error: error.reason };
    scope.setTimeout(() => {
      throw error; // Seen by the page as an error of the worker.
    });
    return { id, error: 'failed' };
  }
}

class LoadError extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

// A file that is gone belongs to a state of the site that is no more.
async function load(scope, settings, name) {
  const response = await scope.fetch(new URL(`${settings.folder}/${name}`, scope.location.href)).catch(() => null);
  if (!response) throw new LoadError('offline');
  if (!response.ok) throw new LoadError(response.status === 404 || response.status === 410 ? 'stale' : 'offline');
  return response;
}
