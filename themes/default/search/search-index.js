// The search of a small site: one index in lunr's format, and all rows in the catalogue's file (WholeIndex.cs).
import { openCatalogue } from './search-catalogue.js';

/** load: a function from a file's name to its promised JSON. */
export function openWholeIndex(lunr, load) {
  let files;
  const open = () => {
    files ??= Promise.all([load('index.json'), load('catalogue.json')])
      .then(([index, catalogue]) => ({ index: lunr.Index.load(index), catalogue: openCatalogue(catalogue), rows: contexts(catalogue.rows) }))
      .catch((error) => {
        files = undefined;
        throw error;
      });
    return files;
  };
  return {
    prepare: open,
    catalogue: async () => (await open()).catalogue,
    index: async () => (await open()).index,
    rows: async (documents) => {
      const { rows } = await open();
      return documents.map((at) => rows[at]);
    },
  };
}

/** Rows with their contexts: 0 is that of the row before. */
export function contexts(rows) {
  let context = '';
  return rows.map(([title, at, detail, url]) => {
    context = at === 0 ? context : at;
    return { title, context, detail, url };
  });
}
