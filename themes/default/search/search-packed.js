// Reads what PackedTerms.cs writes: terms that are the same without marks, as families, with the documents of each.
const BASE = 46;
const DIGITS = new Uint8Array(128);
[...Array(95).keys()].map((at) => String.fromCharCode(32 + at)).filter((c) => !'",\\'.includes(c)).forEach((c, at) => {
  DIGITS[c.charCodeAt(0)] = at;
});

const CAPITALS = 'ABEOPUDFRXSJ';
const MARKED = 'ăâêôơưđ\u0300\u0309\u0303\u0301\u0323';
const FOLDED = 'aaeooud';

/** The numbers of a text (PackedNumbers.cs). */
export function unpackNumbers(text) {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at++) {
    const digit = DIGITS[text.charCodeAt(at)];
    if (digit < BASE) {
      numbers[count++] += digit * scale;
      scale = 1;
    } else {
      numbers[count] += (digit - BASE) * scale;
      scale *= BASE;
    }
  }
  return numbers.subarray(0, count);
}

/** The families of a file, by key: { terms: [key, exact terms…], postings() }. A posting list is { documents, counts }, one for each field. */
export function readFamilies([names, postings], fields) {
  const numbers = unpackNumbers(postings);
  const families = new Map();
  let last = '';
  let start = 0;
  for (const name of names.slice(0, -1).split(',')) {
    const forms = name.slice(1).split('|');
    forms[0] = last.slice(0, DIGITS[name.charCodeAt(0)]) + forms[0];
    last = forms[0];
    const key = last.replace(/[A-Z]/g, (capital) => FOLDED[CAPITALS.indexOf(capital)] ?? '');
    const terms = [key, ...(key === last ? [] : forms.map(exactTerm))];
    const from = start;
    families.set(key, { terms, postings: () => readPostings(numbers, from, terms.length, fields) });
    start = skip(numbers, start, terms.length, fields);
  }
  return families;
}

function exactTerm(form) {
  return `'${form.replace(/[A-Z]/g, (capital) => MARKED[CAPITALS.indexOf(capital)])}`;
}

// For each term of the family: for each field its list.
function readPostings(numbers, start, terms, fields) {
  const lists = Array.from({ length: terms }, () => []);
  let at = start;
  for (let field = 0; field < fields; field++) {
    const ofKey = { documents: [], counts: [] };
    at = readList(numbers, at + 1, numbers[at], (place, count) => {
      ofKey.documents.push(place);
      ofKey.counts.push(count ?? 1);
    });
    lists[0].push(ofKey);
    for (let form = 1; form < terms; form++) {
      const size = numbers[at++];
      if (size === 0) {
        lists[form].push(ofKey);
        continue;
      }
      const ofForm = { documents: [], counts: [] };
      at = readList(numbers, at, size - 1, (place, count) => {
        ofForm.documents.push(ofKey.documents[place]);
        ofForm.counts.push(count ?? ofKey.counts[place]);
      });
      lists[form].push(ofForm);
    }
  }
  return lists;
}

function readList(numbers, start, size, take) {
  let at = start;
  let place = 0;
  for (let left = size; left > 0; left--) {
    const step = numbers[at++];
    place += step >> 1;
    take(place++, step & 1 ? numbers[at++] : undefined);
  }
  return at;
}

function skip(numbers, start, terms, fields) {
  const nothing = () => {};
  let at = start;
  for (let list = 0; list < terms * fields; list++) {
    const size = numbers[at++];
    at = readList(numbers, at, list % terms === 0 ? size : Math.max(0, size - 1), nothing);
  }
  return at;
}
