// What a typed word means for the search: how much it asks for, and how else it is spelled.
import { exact } from './search-text.js';

// Words of questions and what joins words: they ask for nothing of their own. With their marks, since without them most are other words as well.
const ASKING = words(
  'ai bao bị các cho có của đâu để đó được gì giờ hay hỏi khi là làm mà mình muốn này nào nhà nhé như những ở sao tôi thế thì tìm và về với xin ạ',
);
// Those that are no other word without marks.
const ASKING_FOLDED = new Set(['duoc', 'gi', 'muon', 'nao', 'nhu', 'nhung', 'toi', 'voi']);
const ASKS_LITTLE = 0.2;

const SAME_SOUND = 0.8;
const SAME_NUMBER = 0.3;

/** How much a word counts beside others: 1, or little for a word of questions. isMarked: whether any word of the query has marks. */
export function weightOf(folded, exactWord, isMarked) {
  const isAsking = isMarked ? ASKING.has(exactWord ?? folded) : ASKING_FOLDED.has(folded);
  return isAsking ? ASKS_LITTLE : 1;
}

/** Other spellings of a folded word: kỉ and kỷ, tỉ and tỷ sound alike; 06 and 6 are one number. [{ folded, boost }] */
export function spellingsOf(folded) {
  if (/^(h|k|l|m|s|t|qu)[iy]$/.test(folded)) {
    const last = folded.endsWith('i') ? 'y' : 'i';
    return [{ folded: folded.slice(0, -1) + last, boost: SAME_SOUND }];
  }
  if (/^0[0-9]$/.test(folded)) return [{ folded: folded.slice(1), boost: SAME_NUMBER }];
  return /^[0-9]$/.test(folded) ? [{ folded: `0${folded}`, boost: SAME_NUMBER }] : [];
}

function words(text) {
  return new Set(text.split(' ').map((word) => exact(word)));
}
