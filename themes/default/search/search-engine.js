// Answers questions. It knows neither the page nor the worker: a source gives it lunr indexes, the catalogue and rows.
import { readQuery } from './search-query.js';
import { clausesOf, isPrefix, mayBeForgiven } from './search-clauses.js';
import { partsOfPairs, partsOfWords, possibleParts, rank } from './search-ranking.js';
import { markerOf } from './search-marks.js';

const MOST_RESULTS = 200;

/** The answer to { text, typing, filters, limit, offset }. */
export async function answer(source, abbreviations, question) {
  const { text, typing, filters, limit, offset } = plain(question);
  const query = readQuery(text, typing);
  const [{ documents, exactness }, catalogue] = await Promise.all([find(source, query, filters), source.catalogue()]);
  const { passed, facets } = catalogue.filter(documents, filters);
  const shown = passed.slice(offset, offset + limit);
  const rows = await source.rows(shown);
  const mark = markerOf(query, abbreviations);
  const results = rows.map((row, at) => ({
    ...row,
    ...catalogue.describe(shown[at]),
    marks: { title: mark(row.title), context: mark(row.context), detail: mark(row.detail) },
  }));
  return { total: passed.length, exactness, results, facets };
}

function plain(question) {
  const number = (value, most, otherwise) => (Number.isInteger(value) && value >= 0 ? Math.min(value, most) : otherwise);
  return {
    text: typeof question.text === 'string' ? question.text : '',
    typing: question.typing !== false,
    filters: question.filters ?? {},
    limit: number(question.limit, MOST_RESULTS, 10),
    offset: number(question.offset, Number.MAX_SAFE_INTEGER, 0),
  };
}

/** The documents that fit best first. */
async function find(source, query, filters) {
  const catalogue = await source.catalogue();
  if (query.words.length === 0) {
    const isFiltered = Object.values(filters).some((values) => values?.length > 0);
    return { documents: isFiltered ? Array.from({ length: catalogue.count }, (_, at) => at) : [], exactness: isFiltered ? 'all' : 'none' };
  }
  const groups = await those(query.groups, ({ token, isOpen }) => source.knows(token, isOpen));
  const forgiven = new Set(await those(query.words, async (word) => mayBeForgiven(word) && !(await source.knows(word.folded, isPrefix(word)))));
  const clauses = clausesOf(query, groups, forgiven);
  let flags;
  let pairs;
  const index = await source.index(clauses, (lists) => {
    flags = partsOfWords(query, clauses, lists, catalogue.parts);
    pairs = partsOfPairs(query, clauses, lists, catalogue.parts);
    return possibleParts(query, flags, catalogue.documentOf);
  });
  const found = index.query((lunrQuery) => clauses.forEach((clause) => lunrQuery.clause({ ...clause })));
  const ranked = rank(query, found, catalogue.documentOf, flags, pairs);
  return { documents: ranked.map(({ document }) => document), exactness: exactnessOf(ranked, forgiven) };
}

function exactnessOf(ranked, forgiven) {
  if (ranked.length === 0) return 'none';
  if (!ranked[0].hasAll) return 'any';
  return forgiven.size > 0 ? 'fuzzy' : 'all';
}

async function those(list, condition) {
  const answers = await Promise.all(list.map(condition));
  return list.filter((_, at) => answers[at]);
}
