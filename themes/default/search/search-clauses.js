// Makes clauses for lunr out of a query: { term, boost, presence, wildcard, editDistance, usePipeline }. Nothing that was typed goes through
// lunr's own syntax. What counts how much stands here; the weights of documents and titles are in SearchWeights.cs, what becomes of
// documents that have only some of the words in search-ranking.js.

// Words side by side as they were typed say more than the words themselves; a word with its marks says a little more than one without.
const WORD = 1;
const EXACT = 1;
const PAIR = 30;
const GROUP = 4;
// Words that stand inside a code or a period which is known.
const GROUPED = 0.5;
// Words that only begin as the one that is being typed, or differ in a letter.
const BEGUN = 0.5;
const SLIP = 0.5;

const FORGIVEN_FROM = 5;
const PREFIX_FROM = 2;

const OPTIONAL = 1;
const NO_WILDCARD = 0;
const TRAILING = 2;

/** A word that is long enough for a slip to be forgiven. */
export function mayBeForgiven(word) {
  return word.folded.length >= FORGIVEN_FROM;
}

/** Whether a word is looked for as the beginning of longer ones. */
export function isPrefix(word) {
  return word.isUnfinished && word.folded.length >= PREFIX_FROM;
}

/**
 * The clauses of a query; groups: its codes and periods that are in the index; forgiven: a Set of its words that are not. A clause that finds
 * words of the query has their places as wordsFrom and wordsTo; one that finds two side by side has the place of the first as pair.
 */
export function clausesOf(query, groups, forgiven) {
  const clauses = groups.map(({ token, isOpen, from, to }) => clause(token, GROUP, { wildcard: isOpen ? TRAILING : NO_WILDCARD, wordsFrom: from, wordsTo: to }));
  query.words.forEach((word, at) => {
    const boost = word.weight * (groups.some(({ from, to }) => from <= at && at < to) ? GROUPED : 1);
    clauses.push(...wordClauses(word, boost, forgiven.has(word)).map((each) => ({ ...each, wordsFrom: at, wordsTo: at + 1 })));
    if (word.exact) clauses.push(clause(`'${word.exact}`, boost * EXACT));
    const before = query.words[at - 1];
    if (before) clauses.push(...pairClauses(before, word).map((each) => ({ ...each, pair: at - 1 })));
  });
  return clauses;
}

function wordClauses(word, boost, isForgiven) {
  const clauses = [
    isForgiven ? clause(word.folded, boost * SLIP, { editDistance: 1 }) : clause(word.folded, boost * WORD),
    ...word.spellings.map((spelling) => clause(spelling.folded, boost * spelling.boost)),
  ];
  if (isPrefix(word)) clauses.push(clause(word.folded, boost * BEGUN, { wildcard: TRAILING }));
  return clauses;
}

function pairClauses(before, word) {
  const boost = PAIR * Math.min(before.weight, word.weight);
  const forms = (of) => [{ folded: of.folded, boost: 1 }, ...of.spellings];
  return forms(before).flatMap((first) => forms(word).map((second) => clause(`_${first.folded} ${second.folded}`, boost * first.boost * second.boost)));
}

function clause(term, boost, rest) {
  return { term, boost, presence: OPTIONAL, wildcard: NO_WILDCARD, usePipeline: false, ...rest };
}
