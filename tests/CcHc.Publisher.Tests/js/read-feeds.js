// Reads feeds with a feed library: the text of one a line, as a JSON string; writes what the library found in it, a line each.
import { readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line !== '') process.stdout.write(JSON.stringify(parseFeed(JSON.parse(line))) + '\n');
}
