// How many clauses the search makes of texts: reads one JSON string a line, writes the numbers.
import { readFileSync } from 'node:fs';
import { clausesOf, mayBeForgiven } from '../../../themes/default/search/search-clauses.js';
import { readQuery } from '../../../themes/default/search/search-query.js';

const texts = readFileSync(0, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
const counts = texts.map((text, at) => {
  const query = readQuery(text, at % 2 === 0);
  return clausesOf(query, query.groups, new Set(query.words.filter(mayBeForgiven))).length;
});
process.stdout.write(JSON.stringify(counts));
