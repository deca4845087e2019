// Answers questions. It knows neither the page nor the worker: a source gives it lunr indexes, the catalogue and rows.
import { readQuery } from './search-query.js';
import { clausesOf, isPrefix, mayBeForgiven } from './search-clauses.js';
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

/** The documents that fit best first: all words, then with slips forgiven, then any word. */
async function find(source, query, filters) {
  if (query.words.length === 0) {
    const { count } = await source.catalogue();
    const isFiltered = Object.values(filters).some((values) => values?.length > 0);
    return { documents: isFiltered ? Array.from({ length: count }, (_, at) => at) : [], exactness: isFiltered ? 'all' : 'none' };
  }
  for (const [exactness, attempt] of attempts(query)) {
    const documents = await look(source, query, attempt);
    if (documents.length > 0) return { documents, exactness };
  }
  const unknown = new Set();
  for (const word of query.words) {
    if (mayBeForgiven(word) && !(await source.knows(word.folded, isPrefix(word)))) unknown.add(word);
  }
  if (unknown.size > 0) {
    const documents = await look(source, query, { groups: [], isRequired: true, forgiven: unknown });
    if (documents.length > 0) return { documents, exactness: 'fuzzy' };
  }
  const documents = await look(source, query, { groups: [], isRequired: false, forgiven: unknown });
  return { documents, exactness: documents.length === 0 ? 'none' : query.words.length === 1 ? 'fuzzy' : 'any' };
}

function* attempts(query) {
  const forgiven = new Set();
  const { codes, periods } = query;
  const apart = periods.filter((period) => codes.every((code) => period.to <= code.from || code.to <= period.from));
  if (codes.length > 0) yield ['all', { groups: [...codes, ...apart], isRequired: true, forgiven }];
  if (periods.length > 0) yield ['all', { groups: periods, isRequired: true, forgiven }];
  yield ['all', { groups: [], isRequired: true, forgiven }];
}

async function look(source, query, attempt) {
  const clauses = clausesOf(query, attempt);
  const index = await source.index(clauses);
  const found = index.query((lunrQuery) => clauses.forEach((clause) => lunrQuery.clause({ ...clause })));
  return found
    .map(({ ref, score }) => ({ document: Number(ref.slice(1)), score: Math.round(score * 1e6) }))
    .sort((x, y) => y.score - x.score || x.document - y.document)
    .map(({ document }) => document);
}
