// Finds the words of a query in a text that is shown: [[start, end]…] in UTF-16 units, sorted, none overlapping.
import { exact, fold, wordPlaces } from './search-text.js';
import { isPrefix } from './search-clauses.js';

/**
 * A function from a text to its marks.
 * abbreviations: lines of a short form and what it stands for, folded: 'ubnd uy ban nhan dan'.
 */
export function markerOf(query, abbreviations) {
  const forms = otherForms(query, abbreviations);
  return (text) => {
    const places = wordPlaces(text).map((place) => ({ ...place, folded: fold(place.word), exact: exact(place.word) }));
    const isMarked = places.map((place) => query.words.some((word) => isMatch(word, place)));
    for (const form of forms) markRuns(places, form, isMarked);
    return join(text, places.filter((_, at) => isMarked[at]));
  };
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]*$/;

// A word that was typed with marks is not one with other marks.
function isMatch(word, place) {
  if (isPrefix(word) && place.folded.startsWith(word.folded) && isBeginning(word, place)) return true;
  if (place.folded !== word.folded) return false;
  return word.exact === null || place.exact === place.folded || place.exact === word.exact;
}

// "sô" is the beginning of "sông" and of "sống", "số" only of "sống", neither of "sở".
function isBeginning(word, place) {
  if (word.exact === null || place.exact === place.folded) return true;
  const [letters, tones] = [word.exact.replace(TONES, ''), TONES.exec(word.exact)[0]];
  return place.exact.startsWith(letters) && (tones === '' || TONES.exec(place.exact)[0].startsWith(tones));
}

function otherForms(query, abbreviations) {
  const typed = ` ${query.words.map((word) => word.folded).join(' ')} `;
  return abbreviations.flatMap((line) => {
    const blank = line.indexOf(' ');
    const [short, long] = [line.slice(0, blank), line.slice(blank + 1)];
    if (typed.includes(` ${short} `)) return [long.split(' ')];
    return typed.includes(` ${long} `) ? [[short]] : [];
  });
}

function markRuns(places, form, isMarked) {
  for (let at = 0; at + form.length <= places.length; at++) {
    if (form.every((word, place) => places[at + place].folded === word)) isMarked.fill(true, at, at + form.length);
  }
}

// Neighbours with nothing but blanks between them are one mark.
function join(text, places) {
  const marks = [];
  for (const { start, end } of places) {
    const last = marks[marks.length - 1];
    if (last && /^\s*$/.test(text.slice(last[1], start))) last[1] = end;
    else marks.push([start, end]);
  }
  return marks;
}
