// Reads what somebody typed. Any text is accepted; what is long is cut. The tokens are those of FieldTokens.cs.
import { codes, exact, fold, words } from './search-text.js';
import { spellingsOf, weightOf } from './search-words.js';

const MOST_LETTERS = 1000;
const MOST_WORDS = 16;
const LONGEST_WORD = 40;
const QUARTERS = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4, '01': 1, '02': 2, '03': 3, '04': 4 };

/**
 * The words of a query: [{ folded, exact, isUnfinished, weight, spellings }] (exact is null where the word has no marks), and what stands for
 * several of them: groups [{ token, from, to, isOpen }], which are codes and periods.
 */
export function readQuery(text, isTyping) {
  const typed = text.slice(0, MOST_LETTERS);
  const all = words(typed).slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD));
  const folded = all.map(fold);
  const isOpen = isTyping && /[\p{L}\p{N}\p{M}]$/u.test(typed);
  const exacts = all.map((word, at) => (exact(word) === folded[at] ? null : exact(word)));
  const isMarked = exacts.some((word) => word !== null);
  const list = folded.map((word, at) => ({
    folded: word,
    exact: exacts[at],
    isUnfinished: isOpen && at === folded.length - 1,
    weight: weightOf(word, exacts[at], isMarked),
    spellings: spellingsOf(word),
  }));
  if (list.every(({ weight }) => weight < 1)) list.forEach((word) => (word.weight = 1));
  const isLast = ({ to }) => isOpen && to === folded.length;
  return {
    words: list,
    groups: [...findCodes(folded, codes(typed)).map((code) => ({ ...code, isOpen: isLast(code) })), ...findPeriods(folded).map((period) => ({ ...period, isOpen: false }))],
  };
}

/** The form of a code that is indexed: numbers without leading zeros (SearchCodes.cs). */
export function canonicalCode(code) {
  return code.replace(/(^|[^0-9a-z])0+(?=[0-9])/g, '$1');
}

function findCodes(folded, found) {
  const groups = [];
  let next = 0;
  for (const code of found) {
    const parts = code.split(/[/._-]/);
    const from = folded.findIndex((_, at) => at >= next && parts.every((part, place) => folded[at + place] === part));
    if (from < 0) continue;
    next = from + parts.length;
    groups.push({ token: canonicalCode(code), from, to: next });
  }
  return groups;
}

function findPeriods(folded) {
  return folded.flatMap((word, at) => {
    const token = periodToken(word, folded[at + 1] ?? '');
    return token ? [{ token, from: at, to: at + 2 }] : [];
  });
}

// Quarters and months however they are written (PeriodTokens.cs).
function periodToken(word, number) {
  if (word === 'quy' || word === 'qui') return Object.hasOwn(QUARTERS, number) ? `#q${QUARTERS[number]}` : null;
  if (word !== 'thang' || !/^[0-9]{1,2}$/.test(number)) return null;
  return number >= 1 && number <= 12 ? `#m${Number(number)}` : null;
}
