// The search of a large site: a question loads the few files of terms that it needs, and the rows that are shown (ShardedIndex.cs).
import { openCatalogue } from './search-catalogue.js';
import { contexts, listsOf } from './search-index.js';
import { readFamilies } from './search-packed.js';
import { buildIndex, neighboursOf, openWeights, wantedBy } from './search-terms.js';

/** load: as for openWholeIndex; shards: the first key of each file of terms; rowsOfFile: how many rows each file of rows has. */
export function openShards(lunr, load, { shards, rowsOfFile }) {
  const file = keep(load);
  const head = keep(async () => {
    const catalogue = await file('catalogue.json');
    return { catalogue: openCatalogue(catalogue), weights: openWeights(catalogue.weights) };
  });
  const words = keep(async () => lunr.TokenSet.fromArray((await file('words.json')).split(' ')));
  const terms = keep(async (number) => {
    const [{ weights }, packed] = await Promise.all([head(), file(`terms-${number}.json`)]);
    return readFamilies(packed, weights.fields.length);
  });
  const rowsOf = keep(async (number) => contexts(await file(`rows-${number}.json`)));

  const numbersFor = async (clause) => {
    const { key, prefix, ...wanted } = wantedBy(clause);
    if (prefix) return range(shardOf(shards, prefix), shardOf(shards, `${prefix}\uffff`));
    if (wanted.word) return neighboursOf(lunr, await words(), wanted).map((near) => shardOf(shards, near));
    return [shardOf(shards, key)];
  };
  const open = async (numbers) => new Map(await Promise.all([...new Set(numbers)].map(async (number) => [number, await terms(number)])));

  return {
    prepare: head,
    catalogue: async () => (await head()).catalogue,
    index: async (clauses, choose) => {
      const numbers = await Promise.all(clauses.map(numbersFor));
      const [{ weights }, families] = await Promise.all([head(), open(numbers.flat())]);
      const tokens = clauses.some((clause) => clause.editDistance > 0) ? await words() : null;
      const lists = listsOf(clauses, {
        familyOf: (key) => families.get(shardOf(shards, key)).get(key),
        beginning: (prefix) => beginning(families, shards, prefix),
        near: (wanted) => neighboursOf(lunr, tokens, wanted),
      });
      return buildIndex(lunr, weights, lists, choose?.(lists));
    },
    knows: async (key, isPrefix) => {
      const families = await open(await numbersFor({ term: key, wildcard: isPrefix ? 2 : 0 }));
      return isPrefix ? beginning(families, shards, key).length > 0 : families.get(shardOf(shards, key)).has(key);
    },
    rows: async (documents) => {
      const rows = await Promise.all(documents.map((document) => rowsOf(Math.floor(document / rowsOfFile))));
      return documents.map((document, at) => rows[at][document % rowsOfFile]);
    },
  };
}

// The file in which a key stands, if any does: the last one that does not begin behind it.
function shardOf(shards, key) {
  let [low, high] = [0, shards.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (shards[middle] <= key) low = middle;
    else high = middle;
  }
  return low;
}

function beginning(families, shards, prefix) {
  return range(shardOf(shards, prefix), shardOf(shards, `${prefix}\uffff`))
    .flatMap((number) => [...families.get(number)].filter(([key]) => key.startsWith(prefix)).map(([, family]) => family));
}

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

// Loads a thing once, and again if that failed.
function keep(load) {
  const kept = new Map();
  return (name) => {
    if (!kept.has(name)) {
      kept.set(name, load(name).catch((error) => {
        kept.delete(name);
        throw error;
      }));
    }
    return kept.get(name);
  };
}
