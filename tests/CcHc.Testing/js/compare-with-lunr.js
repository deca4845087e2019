// Asks lunr itself, with the whole index in its own format, and the packed index the same, and compares scores.
// The first line of the input is the folder of a search's data, each further line a query.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { clausesOf, mayBeForgiven } from '../../../themes/default/search/search-clauses.js';
import { openWholeIndex } from '../../../themes/default/search/search-index.js';
import { readQuery } from '../../../themes/default/search/search-query.js';

const lunr = createRequire(new URL('../../../themes/default/package.json', import.meta.url))('lunr');
const [folder, ...queries] = readFileSync(0, 'utf8').split('\n');
const load = (name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
const packed = openWholeIndex(lunr, async (name) => load(name));
const whole = lunr.Index.load(load('index.json'));
const different = [];
let results = 0;

for (const [number, text] of queries.entries()) {
  const query = readQuery(text, number % 2 === 0);
  for (const forgiven of [[], query.words.filter(mayBeForgiven)]) {
    const clauses = clausesOf(query, query.groups, new Set(forgiven));
    const ask = (index) => index.query((lunrQuery) => clauses.forEach((clause) => lunrQuery.clause({ ...clause })));
    const expected = scores(ask(whole));
    const actual = scores(ask(await packed.index(clauses)));
    results += expected.size;
    if (expected.size !== actual.size || [...expected].some(([ref, score]) => !(Math.abs(actual.get(ref) - score) < 1e-9))) {
      different.push(`${text} (forgiven: ${forgiven.length})`);
    }
  }
}
process.stdout.write(JSON.stringify({ results, different }));

function scores(found) {
  return new Map(found.map(({ ref, score }) => [ref, score]));
}
