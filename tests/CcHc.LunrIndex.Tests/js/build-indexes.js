// Builds indexes with the real lunr: reads one case a line (see IndexCase.cs), writes one index a line.
import { readFileSync } from 'node:fs';
import lunr from 'lunr';

const steps = {
  reverse: (token) => token.update((text) => text.split('').reverse().join('')),
  twice: (token) => [token, token.clone((text) => text + text)],
  'drop-short': (token) => (token.toString().length < 3 ? null : token),
  'only-first': (token, index) => (index === 0 ? token : undefined),
  'drop-last': (token, index, tokens) => (index === tokens.length - 1 ? [] : token),
};
for (const [label, step] of Object.entries(steps)) lunr.Pipeline.registerFunction(step, label);

function build({ fields, b, k1, documentSteps, querySteps, documents }) {
  const builder = new lunr.Builder();
  builder.ref('id');
  for (const { name, boost } of fields) builder.field(name, { boost });
  builder.b(b);
  builder.k1(k1);
  builder.pipeline.add(...documentSteps.map((label) => steps[label]));
  builder.searchPipeline.add(...querySteps.map((label) => steps[label]));
  for (const { boost, values } of documents) builder.add(values, { boost });
  return JSON.stringify(builder.build());
}

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line !== '') process.stdout.write(build(JSON.parse(line)) + '\n');
}
