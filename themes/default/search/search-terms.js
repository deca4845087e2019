// Makes lunr indexes of the few terms that a question needs. They weigh the terms as the index of all terms does (Weights.cs, lunr.Builder).
import { fold } from './search-text.js';
import { unpackNumbers } from './search-packed.js';

const TRAILING = 2;
const NO_METADATA = Object.freeze({});

/** What weights are calculated from: the member of the catalogue's file (IndexLengths.cs). */
export function openWeights({ k1, b, fields, boosts }) {
  const factors = [];
  for (let at = 0; at < boosts.length; at += 2) {
    for (let times = boosts[at + 1]; times > 0; times--) factors.push(boosts[at]);
  }
  return {
    k1,
    b,
    factors,
    fields: fields.map(({ name, boost, lengths }) => {
      const all = unpackNumbers(lengths);
      return { name, boost, lengths: all, average: all.reduce((sum, length) => sum + length, 0) / all.length };
    }),
  };
}

/** How a clause finds its terms: { word } is any within a slip, { prefix } all that begin so, { key, term } the one. */
export function wantedBy({ term, wildcard, editDistance }) {
  if (editDistance > 0) return { word: term, editDistance };
  if (wildcard === TRAILING) return { prefix: term };
  if (term[0] === "'") return { key: fold(term.slice(1)), term };
  return { key: term, term };
}

/** The words that are as near to one as lunr forgives. */
export function neighboursOf(lunr, words, { word, editDistance }) {
  return words.intersect(lunr.TokenSet.fromFuzzyString(word, editDistance)).toArray();
}

/**
 * An index of the terms of some clauses. lists: for each clause [[term, its lists]…], a list { documents, counts } for each field; isPossible: a
 * flag for each document whether it is taken at all, null where all are: what a document weighs does not depend on the others in the index.
 */
export function buildIndex(lunr, weights, lists, isPossible = null) {
  const terms = new Map(lists.flat());
  const invertedIndex = Object.create(null);
  const fieldVectors = Object.create(null);
  const names = [...terms.keys()].sort();
  names.forEach((term, number) => {
    const ofFields = terms.get(term);
    const posting = { _index: number };
    const rarity = rarityOf(weights, ofFields);
    weights.fields.forEach((field, place) => {
      const found = {};
      const { documents, counts } = ofFields[place];
      documents.forEach((document, at) => {
        if (isPossible && !isPossible[document]) return;
        const ref = `d${document}`;
        found[ref] = NO_METADATA;
        const vector = (fieldVectors[`${field.name}/${ref}`] ??= new lunr.Vector());
        vector.elements.push(number, weightOf(weights, field, document, counts[at], rarity));
      });
      posting[field.name] = found;
    });
    invertedIndex[term] = posting;
  });
  return new lunr.Index({
    invertedIndex,
    fieldVectors,
    tokenSet: lunr.TokenSet.fromArray(names),
    fields: weights.fields.map(({ name }) => name),
    pipeline: new lunr.Pipeline(),
  });
}

function rarityOf(weights, ofFields) {
  const frequency = ofFields.reduce((sum, { documents }) => sum + documents.length, 0);
  return Math.log(1 + Math.abs((weights.factors.length - frequency + 0.5) / (frequency + 0.5)));
}

function weightOf({ k1, b, factors }, { boost, lengths, average }, document, count, rarity) {
  let weight = (rarity * ((k1 + 1) * count)) / (k1 * (1 - b + b * (lengths[document] / average)) + count);
  weight *= boost;
  weight *= factors[document];
  return Math.round(weight * 1000) / 1000;
}
