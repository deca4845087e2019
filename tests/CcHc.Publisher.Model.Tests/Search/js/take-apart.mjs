// Takes texts apart with the browser's search-text.js. Reads one JSON string a line and writes what it is taken apart
// into, one JSON array of ASCII characters a line; for the line "unknown" it writes the ranges of code points that this
// Node.js has no meaning for.
import { readFileSync } from 'node:fs';

// Read as text: the theme's folder does not say that its files are modules.
const source = readFileSync(new URL('../../../../themes/default/search/search-text.js', import.meta.url), 'utf8');
const { words, fold, exact, pairs, codes } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

function takeApart(text) {
  const found = words(text);
  const folded = found.map(fold);
  return [found, folded, found.map(exact), pairs(folded), codes(text)];
}

function unknown() {
  const ranges = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    if (!/\p{Cn}/u.test(String.fromCodePoint(point))) continue;
    if (ranges.length > 0 && ranges.at(-1)[1] === point - 1) ranges.at(-1)[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

function toAscii(value) {
  return JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line !== '') process.stdout.write(toAscii(line === 'unknown' ? unknown() : takeApart(JSON.parse(line))) + '\n');
}
