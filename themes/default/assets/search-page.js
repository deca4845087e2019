// The search's own page: results while one types, facets, and an address that keeps in step, so that it can be shared and
// the back button works.

import { address, ask, box, fill, form, make, marked, number, speaker } from './search.js';

const step = 20;
const facets = { unit: 'don-vi', plan: 'ke-hoach', agency: 'co-quan', state: 'tinh-trang', deadline: 'thoi-han' };
const part = id => document.getElementById(id);
const words = Object.fromEntries([...part('loi-tim-kiem').content.children].map(word => [word.dataset.word, word.textContent]));
const title = document.title;
const list = part('danh-sach');
const say = speaker(part('doc-ket-qua'));

let shown = step; // How many results one wants to see.
let isSettled; // Whether the reader has stopped at this query; the next key begins a new step of the history.
let timer;
let late;
let pause;

const inputs = () => [...part('loc').querySelectorAll('input')];
const chosen = () => Object.fromEntries(Object.entries(facets).map(([facet, name]) => [facet, inputs().filter(i => i.name === name && i.checked).map(i => i.value)]));

/** The address of a query with the facets that are chosen now. */
function addressOf(text) {
  const query = new URLSearchParams(text ? { q: text } : {});
  for (const input of inputs().filter(i => i.checked)) {
    query.append(input.name, input.value);
  }
  return `${query}` ? `?${query}` : location.pathname;
}

/** Keeps the address in step: a new step of the history where the reader stopped before, else the same. */
function keep(isStep) {
  clearTimeout(timer);
  timer = undefined;
  history[isStep ? 'pushState' : 'replaceState']({ shown }, '', addressOf(box.value.trim()));
}

/** Takes the query, the chosen facets and how much was shown from the address. */
function read() {
  const query = new URLSearchParams(location.search);
  clearTimeout(timer);
  box.value = query.get('q') ?? '';
  shown = history.state?.shown ?? step;
  for (const [facet, name] of Object.entries(facets)) {
    set(facet).replaceChildren(...[...new Set(query.getAll(name))].map(value => choice(facet, { value, count: 0 }, true)));
  }
  isSettled = Boolean(`${query}`);
  search({ isWhole: true });
}

/**
 * Asks for the results. While one types, the last word may be unfinished; a query that stands is taken word for word first.
 * @param isWhole Whether the query stands. @param isSameList Whether the facets stay in their places, so that none moves away from under a finger.
 * @param offset From which result on; those before stay.
 */
function search({ isWhole = false, isSameList = false, offset = 0 } = {}) {
  const text = box.value.trim();
  const filters = chosen();
  const isFiltered = inputs().some(i => i.checked);
  const isIdle = text.length < (isWhole ? 1 : 2) && !isFiltered; // One letter alone is not yet a word.
  document.title = text ? `${text} – ${title}` : title;
  document.body.classList.toggle('is-searching', !isIdle);
  part('truoc-khi-tim').hidden = !isIdle;
  part('ket-qua').hidden = isIdle;
  clearTimeout(late);
  clearTimeout(pause);
  if (isIdle) {
    ask({ text, filters, limit: 0 }, () => {}); // What was asked before is not wanted any more.
    part('a-z').hidden = false;
    say('');
    return;
  }
  late = setTimeout(() => {
    part('so-ket-qua').textContent = words.loading;
    say(words.loading);
  }, 400);
  const question = { text, filters, offset, limit: shown - offset };
  const answer = found => {
    clearTimeout(late);
    show(found, { text, isWhole, isFiltered, isSameList, offset });
    if (!found.error && found.exactness !== 'all' && !offset) {
      pause = setTimeout(offerFewer, isWhole ? 0 : 1000, text, filters); // Not while the next word is on its way.
    }
  };
  const inTime = then => found => {
    if (box.value.trim() === text) {
      then(found);
    }
  };
  ask({ ...question, typing: !isWhole }, inTime(found => {
    if (isWhole && !found.error && found.exactness !== 'all') { // Perhaps its last word was left unfinished.
      ask({ ...question, typing: true }, inTime(again => answer(again.exactness === 'all' ? again : found)));
    } else {
      answer(found);
    }
  }));
}

function show({ error, results = [], total = 0, exactness, facets: values }, { text, isWhole, isFiltered, isSameList, offset }) {
  const isNothing = !error && total === 0;
  const sentence = words[error]
    ?? fill(words[isNothing ? (isFiltered && text ? 'none_filtered' : 'none') : text ? 'found' : 'filtered'], { count: number(total), query: text });
  const isBegun = !isWhole && /(^|\s)\S$/.test(text); // The first letter of a word says nothing yet.
  const remark = error || isNothing || isBegun ? '' : words[exactness] ?? '';
  part('so-ket-qua').textContent = sentence;
  part('ghi-chu').textContent = remark;
  part('ghi-chu').hidden = !remark;
  say(`${sentence} ${remark}`);
  part('loi').hidden = !error;
  part('it-tu-hon').hidden = true;
  part('khong-thay').hidden = !isNothing;
  part('bot-loc').hidden = !isFiltered;
  part('a-z').hidden = total > 0;
  if (error && offset) {
    return; // What was found before stays.
  }
  const rows = results.map(row);
  if (offset) {
    list.append(...rows);
    rows[0]?.querySelector('a').focus();
  } else {
    list.replaceChildren(...rows);
  }
  part('xem-them').hidden = rows.length === 0 || list.childElementCount >= total;
  part('khung-loc').hidden = Boolean(error) || (isNothing && !isFiltered);
  part('bo-loc').hidden = !isFiltered;
  part('dang-chon').textContent = isFiltered ? fill(words.chosen, { count: number(inputs().filter(i => i.checked).length) }) : '';
  for (const facet of values ? Object.keys(facets) : []) {
    showFacet(facet, values[facet] ?? [], isSameList);
  }
}

/** Where not all words are found together: the query with one word less, for each word without which something is. */
function offerFewer(text, filters) {
  const all = text.split(/\s+/);
  const offers = part('it-tu-hon').querySelector('ul');
  offers.replaceChildren();
  if (all.length > 8) {
    return;
  }
  const next = place => {
    if (place < all.length && all.length > 1) {
      const fewer = all.filter((_, at) => at !== place).join(' ');
      ask({ text: fewer, typing: false, filters, limit: 1 }, ({ exactness, total }) => {
        if (box.value.trim() !== text) {
          return;
        }
        if (exactness === 'all') {
          offers.append(make('li', {}, make('a', { href: addressOf(fewer) }, fill(words.without, { query: fewer, count: number(total) }))));
          part('it-tu-hon').hidden = false;
        }
        next(place + 1);
      });
    }
  };
  next(0);
}

function row(result) {
  const badge = (kind, name) => make('span', { class: `badge ${kind[0]}-${name}` }, words[`${kind}.${name}`] ?? name);
  const where = make('p', { class: 'where' }, make('span', { class: 'kind' }, words[`kind.${result.kind}`] ?? result.kind));
  if (result.context) {
    where.append(make('span', {}, ...marked(result.context, result.marks.context)));
  }
  const item = make('li', {}, make('h3', {}, make('a', { href: address(result) }, ...marked(result.title, result.marks.title))), where);
  if (result.detail) {
    item.append(make('p', { class: 'detail' }, ...marked(result.detail, result.marks.detail)));
  }
  if (result.state) {
    item.append(make('p', { class: 'answers-line' }, badge('state', result.state), badge('timeliness', result.timeliness)));
  }
  if (result.sample) {
    item.append(make('p', { class: 'sample-line' }, words.sample));
  }
  return item;
}

const set = facet => part(`loc-${facets[facet]}`).querySelector('.values');

/** A value in the theme's words: the worker's labels are Vietnamese. */
function label(facet, value) {
  const [, year, quarter] = facet === 'deadline' ? /^(\d+)-Q([1-4])$/.exec(value) ?? [] : [];
  return quarter ? fill(words.quarter, { year, quarter: ['I', 'II', 'III', 'IV'][quarter - 1] }) : words[`${facet === 'deadline' ? 'timeliness' : facet}.${value}`];
}

function choice(facet, { value, label: text, count }, isChecked) {
  const input = make('input', { type: 'checkbox', name: facets[facet], value });
  input.checked = isChecked;
  return make('label', {}, input, make('span', {}, label(facet, value) ?? text ?? value), ' ', make('span', { class: 'count' }, `(${number(count)})`));
}

function showFacet(facet, values, isSameList) {
  const checked = chosen()[facet];
  const rows = new Map([...set(facet).children].map(element => [element.querySelector('input').value, element]));
  const fresh = values.map(value => choice(facet, value, checked.includes(value.value)));
  if (isSameList) {
    for (const [value, element] of rows) {
      const now = fresh.find(f => f.querySelector('input').value === value);
      element.querySelector('.count').textContent = now?.querySelector('.count').textContent ?? `(${number(0)})`;
    }
    set(facet).append(...fresh.filter(f => !rows.has(f.querySelector('input').value)));
  } else {
    set(facet).replaceChildren(...fresh);
  }
  part(`loc-${facets[facet]}`).hidden = set(facet).childElementCount < 2 && checked.length === 0;
}

function type() {
  if (!part('khung-loc').open) { // On a phone the keys cover half of the page.
    form.scrollIntoView({ block: 'start' });
  }
  shown = step;
  clearTimeout(timer);
  if (isSettled) {
    keep(true);
    isSettled = false;
  } else {
    timer = setTimeout(() => keep(false), 250);
  }
  search();
}

/** The reader says: this is my query. */
function commit(options) {
  shown = step;
  const isStep = isSettled && addressOf(box.value.trim()) !== (location.search || location.pathname);
  keep(isStep);
  isSettled = true;
  search({ isWhole: true, ...options });
}

form.addEventListener('submit', event => {
  event.preventDefault();
  commit();
});
box.addEventListener('input', type);
part('loc').addEventListener('change', () => {
  isSettled = true;
  commit({ isSameList: true });
});
part('loc').addEventListener('submit', event => event.preventDefault());
part('bo-loc').addEventListener('click', () => {
  inputs().forEach(input => { input.checked = false; });
  isSettled = true;
  commit();
  box.focus();
});
part('xem-them').addEventListener('click', () => {
  const offset = list.childElementCount;
  shown = offset + step;
  keep(false);
  search({ isWhole: isSettled, isSameList: true, offset });
});
part('thu-lai').addEventListener('click', () => search({ isWhole: true }));
list.addEventListener('click', () => timer && keep(false), { capture: true });
window.addEventListener('online', () => part('loi').hidden || search({ isWhole: true }));
window.addEventListener('popstate', read);

part('khung-loc').open = matchMedia('(min-width: 56.01rem)').matches;
if (box.value && !new URLSearchParams(location.search).has('q')) { // Typed while this file was on its way.
  type();
} else {
  read();
}
