// Reads JSON-LD with its parser: a document a line, as a JSON string; writes its nodes, each with all that is said about it, a line for each document.
// It asks no host: schema.org's own context is its vocabulary here, and any other that is not in the document is an error.
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

const schema = { '@context': { '@vocab': 'https://schema.org/' } };
const documentLoader = async (url) => {
  if (url !== 'https://schema.org') throw new Error(`not in the document: ${url}`);
  return { contextUrl: null, documentUrl: url, document: schema };
};

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line !== '') process.stdout.write(JSON.stringify(await jsonld.flatten(JSON.parse(JSON.parse(line)), null, { documentLoader, safe: true })) + '\n');
}
