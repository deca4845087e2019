// The search of a small site: all terms in one file, all rows in the catalogue's (WholeIndex.cs).
import { openCatalogue } from './search-catalogue.js';
import { readFamilies } from './search-packed.js';
import { buildIndex, neighboursOf, openWeights, wantedBy } from './search-terms.js';

/** load: a function from a file's name to its promised JSON. Its index(clauses, choose) has the documents that choose(lists) flags (buildIndex). */
export function openWholeIndex(lunr, load) {
  let files;
  const open = () => {
    files ??= Promise.all([load('terms.json'), load('catalogue.json')])
      .then(([terms, catalogue]) => openFiles(lunr, terms, catalogue))
      .catch((error) => {
        files = undefined;
        throw error;
      });
    return files;
  };
  return {
    prepare: open,
    catalogue: async () => (await open()).catalogue,
    index: async (clauses, choose) => (await open()).index(clauses, choose),
    knows: async (key, isPrefix) => (await open()).knows(key, isPrefix),
    rows: async (documents) => {
      const { rows } = await open();
      return documents.map((at) => rows[at]);
    },
  };
}

/** The terms that clauses want, for buildIndex. familyOf: key -> family; beginning: prefix -> families; near: { word } -> keys. */
export function listsOf(clauses, { familyOf, beginning, near }) {
  return clauses.map((clause) => {
    const wanted = wantedBy(clause);
    if (wanted.prefix) return beginning(wanted.prefix).map(keyList);
    if (wanted.word) return near(wanted).map((key) => keyList(familyOf(key)));
    const family = familyOf(wanted.key);
    const place = family ? family.terms.indexOf(wanted.term) : -1;
    return place < 0 ? [] : [[wanted.term, family.postings()[place]]];
  });
}

/** Rows with their contexts: 0 is that of the row before. */
export function contexts(rows) {
  let context = '';
  return rows.map(([title, at, detail, url]) => {
    context = at === 0 ? context : at;
    return { title, context, detail, url };
  });
}

function keyList(family) {
  return [family.terms[0], family.postings()[0]];
}

function openFiles(lunr, terms, file) {
  const weights = openWeights(file.weights);
  const families = readFamilies(terms, weights.fields.length);
  const keys = [...families.keys()];
  const beginning = (prefix) => keys.filter((key) => key.startsWith(prefix)).map((key) => families.get(key));
  let words;
  const near = (wanted) => {
    words ??= lunr.TokenSet.fromArray(keys.filter((key) => !key.startsWith('_')));
    return neighboursOf(lunr, words, wanted);
  };
  return {
    catalogue: openCatalogue(file),
    rows: contexts(file.rows),
    knows: (key, isPrefix) => families.has(key) || (isPrefix && keys.some((known) => known.startsWith(key))),
    index: (clauses, choose) => {
      const lists = listsOf(clauses, { familyOf: (key) => families.get(key), beginning, near });
      return buildIndex(lunr, weights, lists, choose?.(lists));
    },
  };
}
