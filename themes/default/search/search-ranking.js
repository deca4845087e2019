// Puts what lunr found in order. lunr adds up what the words weigh; here counts how many of them there are: documents that have all words of the
// query come first, and of the others those that miss the least. It counts pairs of neighbours as well: a part that has the whole phrase doubles.

// How steeply a document falls with each word that it misses.
const STEEPNESS = 3;
// What a part gains that has all neighbours of the query side by side, beside one that has none.
const PHRASE = 1;
// Where so many documents have all words, none with fewer is shown; else those that have enough of the query, beside the best one.
const ENOUGH = 10;
const LEAST = 0.25;

/** For each word of the query a flag for each part that has it. lists: what the clauses found, [[term, its lists]…] for each. */
export function partsOfWords(query, clauses, lists, count) {
  const flags = query.words.map(() => new Uint8Array(count));
  clauses.forEach(({ wordsFrom, wordsTo }, clause) => {
    for (let word = wordsFrom; word < wordsTo; word++) {
      for (const [, fields] of lists[clause]) fields.forEach(({ documents }) => documents.forEach((part) => (flags[word][part] = 1)));
    }
  });
  return flags;
}

/** The same for each pair of neighbours in the query. */
export function partsOfPairs(query, clauses, lists, count) {
  const flags = query.words.slice(1).map(() => new Uint8Array(count));
  clauses.forEach(({ pair }, clause) => {
    if (pair === undefined) return;
    for (const [, fields] of lists[clause]) fields.forEach(({ documents }) => documents.forEach((part) => (flags[pair][part] = 1)));
  });
  return flags;
}

/** A flag for each part whether it can be among what rank() gives: where enough documents have all words, no others; null where any can. */
export function possibleParts(query, flags, documentOf) {
  const needed = flags.filter((_, at) => isNeeded(query.words[at]));
  if (needed.length === 0) return null;
  const possible = needed.reduce((all, word) => all.map((flag, part) => flag & word[part]));
  const documents = new Set();
  for (let part = 0; part < possible.length && documents.size <= ENOUGH; part++) {
    if (possible[part]) documents.add(documentOf(part));
  }
  return documents.size > ENOUGH ? possible : null;
}

/**
 * Documents, best first: [{ document, hasAll }].
 * found: lunr's results, of parts of documents; documentOf: from the number of a part to its document; flags: those of partsOfWords; pairs: those
 * of partsOfPairs.
 */
export function rank(query, found, documentOf, flags, pairs) {
  const coveredBy = coverage(flags, query.words.map(({ weight }) => weight));
  const phraseIn = coverage(pairs, pairs.map((_, at) => Math.min(query.words[at].weight, query.words[at + 1].weight)));
  const best = new Map();
  for (const { ref, score } of found) {
    const part = Number(ref.slice(1));
    const covered = coveredBy(part);
    const total = score * covered ** STEEPNESS * (1 + PHRASE * phraseIn(part));
    const hasAll = query.words.every((word, at) => flags[at][part] || !isNeeded(word));
    const entry = { document: documentOf(part), hasAll, covered, score: Math.round(total * 1e6) };
    const other = best.get(entry.document);
    if (!other || byRank(entry, other) < 0) best.set(entry.document, entry);
  }
  const ranked = [...best.values()].sort(byRank);
  if (ranked.length > ENOUGH && ranked[ENOUGH - 1].hasAll) return ranked.filter(({ hasAll }) => hasAll);
  const least = LEAST * ranked.reduce((most, { covered }) => Math.max(most, covered), 0);
  return ranked.filter(({ covered }) => covered >= least);
}

// How much a part has of what flags say, from 0 to 1: what is rare counts more.
function coverage(flags, weights) {
  const rarity = flags.map((having, at) => weights[at] * inverse(having.reduce((sum, flag) => sum + flag, 0), having.length));
  const whole = rarity.reduce((sum, value) => sum + value, 0);
  return (part) => (whole === 0 ? 0 : rarity.reduce((sum, value, at) => (flags[at][part] ? sum + value : sum), 0) / whole);
}

function byRank(x, y) {
  return y.hasAll - x.hasAll || y.score - x.score || x.document - y.document;
}

// Words of questions need not be there.
function isNeeded({ weight }) {
  return weight >= 1;
}

// Words that nothing has ask for nothing.
function inverse(having, count) {
  return having === 0 ? 0 : Math.log(1 + (count - having + 0.5) / (having + 0.5));
}
