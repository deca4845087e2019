// Makes clauses for lunr out of a query: { term, boost, presence, wildcard, editDistance, usePipeline }. Nothing that was typed goes through
// lunr's own syntax. What counts how much stands here; the weights of documents and titles are in SearchWeights.cs.
const WORD = 1;
const FINISHED = 2;
const EXACT = 3;
const PAIR = 2;
const EXACT_PAIR = 2;
const GROUP = 4;
const SLIP = 0.5;

const FORGIVEN_FROM = 5;
const PREFIX_FROM = 2;

const OPTIONAL = 1;
const REQUIRED = 2;
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
 * The clauses of one attempt.
 * attempt: { groups: the codes and periods that stand for their words, isRequired: whether every word must be there, forgiven: Set of words }
 */
export function clausesOf(query, { groups, isRequired, forgiven }) {
  const presence = isRequired ? REQUIRED : OPTIONAL;
  const grouped = (at) => groups.some((group) => group.from <= at && at < group.to);
  const clauses = [];
  for (const group of groups) {
    const isOpen = query.words[group.to - 1].isUnfinished && !group.token.startsWith('#');
    clauses.push(clause(group.token, GROUP, presence, { wildcard: isOpen ? TRAILING : NO_WILDCARD }));
  }
  query.words.forEach((word, at) => {
    if (!grouped(at)) clauses.push(...wordClauses(word, presence, forgiven));
    else clauses.push(clause(word.folded, WORD / 2, OPTIONAL));
    if (word.exact) clauses.push(clause(`'${word.exact}`, EXACT, OPTIONAL));
    const before = query.words[at - 1];
    if (before) clauses.push(...pairClauses(before, word));
  });
  for (const group of [...query.codes, ...query.periods]) {
    if (!groups.includes(group)) clauses.push(clause(group.token, GROUP, OPTIONAL));
  }
  return clauses;
}

function wordClauses(word, presence, forgiven) {
  if (forgiven.has(word)) return [clause(word.folded, SLIP, presence, { editDistance: 1 })];
  if (!isPrefix(word)) return [clause(word.folded, WORD, presence)];
  return [clause(word.folded, WORD, presence, { wildcard: TRAILING }), clause(word.folded, FINISHED, OPTIONAL)];
}

function pairClauses(before, word) {
  const pair = [clause(`_${before.folded} ${word.folded}`, PAIR, OPTIONAL)];
  if (before.exact || word.exact) pair.push(clause(`"${before.exact ?? before.folded} ${word.exact ?? word.folded}`, EXACT_PAIR, OPTIONAL));
  return pair;
}

function clause(term, boost, presence, rest) {
  return { term, boost, presence, wildcard: NO_WILDCARD, usePipeline: false, ...rest };
}
