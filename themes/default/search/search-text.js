// Takes text apart for the search, as SearchText.cs in CcHc.Publisher.Model does for the index. Both are held to
// search-vectors.json in the tests: whoever changes one changes the other. Any string is accepted.

// Characters that copying leaves inside words and that nobody sees: soft hyphen, joiners, marks of direction.
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const WORD = `[\\p{L}\\p{N}][\\p{L}\\p{N}\\u0300-\\u036f${INVISIBLE}]*`;
const WORDS = new RegExp(WORD, 'gu');
const JOINT = new RegExp(`^([/._\\-])[${INVISIBLE}]*$`, 'u');
const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, 'gu');

// Each vowel without a tone and with grave, hook above, tilde, acute and dot below.
const VOWELS = [
  'aàảãáạ', 'ăằẳẵắặ', 'âầẩẫấậ', 'eèẻẽéẹ', 'êềểễếệ', 'iìỉĩíị',
  'oòỏõóọ', 'ôồổỗốộ', 'ơờởỡớợ', 'uùủũúụ', 'ưừửữứự', 'yỳỷỹýỵ',
];
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const OTHER_TONES = { '\u0340': 1, '\u0341': 4 };
const SHAPES = { 'a\u0306': 'ă', 'a\u0302': 'â', 'e\u0302': 'ê', 'o\u0302': 'ô', 'o\u031b': 'ơ', 'u\u031b': 'ư' };
const MARKED_VOWEL = /(.)([\u0300-\u0303\u0306\u0309\u031b\u0323\u0340\u0341]+)/gsu;

// Letter -> its vowel without a tone, and the number of the tone.
const LETTERS = new Map(VOWELS.flatMap((row) => [...row].map((letter, tone) => [letter, { vowel: row[0], tone }])));

/** The words of a text: runs of letters and digits, composed, in lower case. */
export function words(text) {
  return (text.match(WORDS) ?? []).map(toWord);
}

/** The same with their places: [{ word, start, end }]. */
export function wordPlaces(text) {
  return [...text.matchAll(WORDS)].map(({ 0: run, index }) => ({ word: toWord(run), start: index, end: index + run.length }));
}

/** A word of words() without marks, đ as d. */
export function fold(word) {
  let folded = '';
  for (let at = 0; at < word.length; at++) folded += foldUnit(word[at]);
  return folded;
}

/** A word of words() with its tones behind its letters: hòa and hoà are the same. Equal to the folded word where it has no marks. */
export function exact(word) {
  let letters = '';
  let tones = '';
  const composed = compose(word);
  for (let at = 0; at < composed.length; at++) {
    const letter = LETTERS.get(composed[at]);
    if (letter) {
      letters += letter.vowel;
      tones += TONES[letter.tone];
    } else {
      letters += isCrossedD(composed[at]) ? 'đ' : foldUnit(composed[at]);
    }
  }
  return letters + tones;
}

/** Each word with the next, a blank between. */
export function pairs(wordList) {
  return wordList.slice(1).map((word, at) => `${wordList[at]} ${word}`);
}

/** Symbols and numbers of documents and tasks, whole and folded: 05/kh-ubnd, 2.3.1. */
export function codes(text) {
  const found = [];
  let code = '';
  let isJoined = false;
  let end = 0;
  const take = () => {
    if (isJoined && /[0-9]/.test(code)) found.push(code);
  };
  for (const { 0: run, index } of text.matchAll(WORDS)) {
    const joint = JOINT.exec(plainJoint(text.slice(end, index)));
    if (joint && code !== '') {
      code += joint[1];
      isJoined = true;
    } else {
      take();
      code = '';
      isJoined = false;
    }
    code += fold(toWord(run));
    end = index + run.length;
  }
  take();
  return found;
}

function plainJoint(between) {
  return between.replace(/^[\u2010-\u2015\u2212]/, '-').replace(/^[\u2044\u2215]/, '/');
}

function toWord(run) {
  return compose(lower(run.replace(INVISIBLES, '')));
}

// Character by character: no letter becomes two, and none looks at its neighbours.
function lower(text) {
  let result = '';
  for (let at = 0; at < text.length; at++) result += lowerUnit(text[at]);
  return result;
}

function lowerUnit(unit) {
  if (isCrossedD(unit)) return 'đ';
  const result = unit.toLowerCase();
  return result.length === 1 ? result : unit;
}

// Puts vowels and the marks behind them together; marks that a letter cannot take stand behind it in Unicode's order.
function compose(text) {
  return text.replace(MARKED_VOWEL, (run, letter, marks) => (LETTERS.has(letter) ? addMarks(letter, marks) : run));
}

function addMarks(letter, marks) {
  const left = ['', '', ''];
  for (const mark of marks) {
    const { vowel, tone } = LETTERS.get(letter);
    const newTone = OTHER_TONES[mark] ?? TONES.indexOf(mark);
    const shape = SHAPES[vowel + mark];
    if (newTone > 0 && tone === 0) {
      letter = withTone(vowel, newTone);
    } else if (shape) {
      letter = withTone(shape, tone);
    } else {
      left[mark === '\u031b' ? 0 : mark === '\u0323' ? 1 : 2] += mark;
    }
  }
  return letter + left.join('');
}

function withTone(vowel, tone) {
  return VOWELS.find((row) => row[0] === vowel)[tone];
}

function foldUnit(unit) {
  if (unit < '\u00c0') return lowerUnit(unit);
  if (unit >= '\u0300' && unit <= '\u036f') return '';
  const small = lowerUnit(unit);
  if (small === 'đ') return 'd';
  const base = lowerUnit(small.normalize('NFD')[0]);
  return base >= 'a' && base <= 'z' ? base : small;
}

function isCrossedD(unit) {
  return unit === 'đ' || unit === 'Đ' || unit === '\u00f0' || unit === '\u00d0' || unit === '\u0189';
}
