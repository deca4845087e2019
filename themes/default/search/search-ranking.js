// Puts what lunr found in order. lunr adds up what the words weigh; here counts how many of them there are: documents that have all words of the
// query come first, and of the others those that miss the least.

// How steeply a document falls with each word that it misses.
const STEEPNESS = 3;
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
 * found: lunr's results, of parts of documents; documentOf: from the number of a part to its document; flags: those of partsOfWords.
 */
export function rank(query, found, documentOf, flags) {
  const rarity = query.words.map((word, at) => word.weight * inverse(flags[at].reduce((sum, flag) => sum + flag, 0), flags[at].length));
  const whole = rarity.reduce((sum, value) => sum + value, 0);
  const best = new Map();
  for (const { ref, score } of found) {
    const part = Number(ref.slice(1));
    const covered = rarity.reduce((sum, value, at) => (flags[at][part] ? sum + value : sum), 0) / whole;
    const entry = { document: documentOf(part), hasAll: query.words.every((word, at) => flags[at][part] || !isNeeded(word)), covered, score: Math.round(score * covered ** STEEPNESS * 1e6) };
    const other = best.get(entry.document);
    if (!other || byRank(entry, other) < 0) best.set(entry.document, entry);
  }
  const ranked = [...best.values()].sort(byRank);
  if (ranked.length > ENOUGH && ranked[ENOUGH - 1].hasAll) return ranked.filter(({ hasAll }) => hasAll);
  const least = LEAST * ranked.reduce((most, { covered }) => Math.max(most, covered), 0);
  return ranked.filter(({ covered }) => covered >= least);
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
