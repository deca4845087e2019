// Puts what lunr found in order. lunr adds up what the words weigh; here counts how many of them there are: documents that have all words of the
// query come first, and of the others those that miss the least.
import { isPrefix } from './search-clauses.js';

// How steeply a document falls with each word that it misses.
const STEEPNESS = 3;
// Where so many documents have all words, none with fewer is shown; else those that have enough of the query, beside the best one.
const ENOUGH = 10;
const LEAST = 0.25;

/**
 * Documents, best first: [{ document, hasAll }].
 * found: lunr's results, of parts of documents; documentOf: from the number of a part to its document; count: how many parts there are.
 */
export function rank(query, groups, forgiven, found, documentOf, count) {
  const parts = found.map(({ ref, score, matchData }) => ({ part: Number(ref.slice(1)), score, has: wordsIn(query, groups, forgiven, Object.keys(matchData.metadata)) }));
  const rarity = query.words.map((word, at) => word.weight * inverse(parts.filter(({ has }) => has[at]).length, count));
  const whole = rarity.reduce((sum, value) => sum + value, 0);
  const best = new Map();
  for (const { part, score, has } of parts) {
    const covered = rarity.reduce((sum, value, at) => (has[at] ? sum + value : sum), 0) / whole;
    const entry = { document: documentOf(part), hasAll: query.words.every(({ weight }, at) => has[at] || weight < 1), covered, score: Math.round(score * covered ** STEEPNESS * 1e6) };
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

// Words that nothing has ask for nothing.
function inverse(having, count) {
  return having === 0 ? 0 : Math.log(1 + (count - having + 0.5) / (having + 0.5));
}

/** For each word of the query whether it is among the terms that were found. */
function wordsIn(query, groups, forgiven, terms) {
  const known = new Set(terms);
  return query.words.map((word, at) => {
    if (known.has(word.folded) || word.spellings.some(({ folded }) => known.has(folded))) return true;
    if (groups.some(({ token, from, to, isOpen }) => from <= at && at < to && (known.has(token) || (isOpen && begins(terms, token))))) return true;
    if (isPrefix(word) && begins(terms, word.folded)) return true;
    return forgiven.has(word) && terms.some((term) => isSlipOf(term, word.folded));
  });
}

function begins(terms, beginning) {
  return terms.some((term) => term.startsWith(beginning));
}

/** Whether one letter is missing, too much, another one, or in its neighbour's place: what lunr forgives. */
function isSlipOf(term, word) {
  if (Math.abs(term.length - word.length) > 1) return false;
  let at = 0;
  while (at < term.length && term[at] === word[at]) at++;
  const [rest, typed] = [term.slice(at), word.slice(at)];
  return rest.slice(1) === typed || rest === typed.slice(1) || rest.slice(1) === typed.slice(1)
    || (rest[0] === typed[1] && rest[1] === typed[0] && rest.slice(2) === typed.slice(2));
}
