// Builds an index with lunr itself, of tokens that are made already, and writes it.
// The first line of the input is { fields: [[name, boost]…], b, k1 }, each further line a document: { boost, values }, the values by fields.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const lunr = createRequire(new URL('../../../themes/default/package.json', import.meta.url))('lunr');
const [head, ...documents] = readFileSync(0, 'utf8').split('\n').map((line) => JSON.parse(line));
const builder = new lunr.Builder();
builder.ref('id');
for (const [name, boost] of head.fields) builder.field(name, { boost });
builder.b(head.b);
builder.k1(head.k1);
for (const { boost, values } of documents) builder.add(values, { boost });
process.stdout.write(JSON.stringify(builder.build()));
