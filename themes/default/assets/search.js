// The search box of every page: suggestions while one types, found in a worker that starts when the box is first touched.
// It is a combobox with a list (WAI-ARIA): arrows and Enter choose, Enter alone goes to the search's page. Without this
// file it is a plain form that leads there.

export const form = document.querySelector('form[data-worker]');
export const box = form?.elements.q;
export const number = count => count.toLocaleString(document.documentElement.lang);
export const fill = (text, places) => text.replace(/\{(\w+)\}/g, (whole, name) => places[name] ?? whole);
export const address = result => form.dataset.root + result.url;

let worker;
let last = 0;
let waiting;
let isRenewed = false;

/** Starts the worker, once. */
export function start(suffix = '') {
  worker ??= Object.assign(new Worker(form.dataset.worker + suffix), { onmessage: receive, onerror: fail });
}

/** Asks the worker. Only the newest question is answered: with what the worker found, or with { error }. */
export function ask(question, answer) {
  waiting = { question: { ...question, id: ++last }, answer };
  start();
  worker.postMessage(waiting.question);
}

function receive({ data }) {
  if (data.id !== last) {
    return;
  }
  if (data.error === 'stale' && !isRenewed) { // The site was published anew since this page was opened.
    isRenewed = true;
    stop();
    start(`?${Date.now()}`);
    worker.postMessage(waiting.question);
    return;
  }
  settle(data);
}

// A worker that could not be loaded has no message.
function fail(event) {
  stop();
  settle({ error: event.message ? 'failed' : 'offline' });
}

function settle(found) {
  const question = waiting;
  waiting = undefined;
  question?.answer(found);
}

function stop() {
  worker.terminate();
  worker = undefined;
}

/** A new element. Text stays text. */
export function make(name, attributes, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...content);
  return element;
}

/** A text with its marked parts as <mark>. */
export function marked(text, marks = []) {
  const parts = [];
  let at = 0;
  for (const [from, to] of marks) {
    parts.push(text.slice(at, from), make('mark', {}, text.slice(from, to)));
    at = to;
  }
  return [...parts, text.slice(at)];
}

/** Says something to a screen reader, once the reader stops typing. */
export function speaker(region) {
  let speaking;
  return text => {
    clearTimeout(speaking);
    speaking = setTimeout(() => { region.textContent = text; }, 500);
  };
}

function suggest(words) {
  const list = make('div', { role: 'listbox', id: 'goi-y', 'aria-label': words.suggestions });
  const message = make('p', {});
  const panel = make('div', { class: 'suggestions' }, list, message);
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  const say = speaker(status);
  let active = -1;

  function open(isWanted) {
    panel.hidden = !isWanted;
    box.setAttribute('aria-expanded', isWanted && list.childElementCount > 0);
    activate(-1);
  }

  function activate(place) {
    list.children[active]?.setAttribute('aria-selected', false);
    active = place;
    const option = list.children[active];
    if (option) {
      option.setAttribute('aria-selected', true);
      option.scrollIntoView({ block: 'nearest' });
      box.setAttribute('aria-activedescendant', option.id);
    } else {
      box.removeAttribute('aria-activedescendant');
    }
  }

  function search() {
    const text = box.value.trim();
    if (text.length > 1) {
      ask({ text, typing: true, filters: {}, limit: 6 }, found => show(text, found));
    } else {
      list.replaceChildren();
      say('');
      open(false);
    }
  }

  function show(text, { error, results = [], total = 0 }) {
    if (document.activeElement !== box || box.value.trim() !== text) {
      return;
    }
    const options = results.map(({ title, context, marks, ...result }) => option(address(result), '',
      make('span', { class: 'text' }, ...marked(title, marks.title)), make('span', { class: 'where' }, ...marked(context, marks.context))));
    if (total > 0) {
      options.push(option(`${form.action}?q=${encodeURIComponent(text)}`, 'all', fill(words.all, { count: number(total) })));
    }
    options.forEach((element, place) => { element.id = `goi-y-${place}`; });
    list.replaceChildren(...options);
    list.hidden = total === 0;
    message.textContent = error ? words.failed : total === 0 ? words.nothing : '';
    message.hidden = total > 0;
    say(message.textContent || fill(words.suggested, { count: number(results.length) }));
    open(true);
  }

  const option = (href, kind, ...content) => make('a', { role: 'option', tabindex: -1, 'aria-selected': false, class: kind, href }, ...content);

  function press(event) {
    const count = list.childElementCount;
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Escape' && !panel.hidden) {
      open(false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (panel.hidden) {
        search();
      } else if (count > 0) {
        activate((active + (event.key === 'ArrowDown' ? 2 : count + 1)) % (count + 1) - 1);
      }
    } else if (event.key === 'Enter' && active >= 0) {
      list.children[active].click();
    } else {
      if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) { // They move in the text, so the text is where one is again.
        activate(-1);
      }
      return;
    }
    event.preventDefault();
  }

  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': false, 'aria-controls': list.id })) {
    box.setAttribute(name, value);
  }
  panel.hidden = true;
  form.append(panel, status);
  box.addEventListener('input', search);
  box.addEventListener('keydown', press);
  panel.addEventListener('mousedown', event => event.preventDefault()); // A press on a suggestion leaves the focus in the box.
  form.addEventListener('focusout', event => form.contains(event.relatedTarget) || open(false));
}

if (form) {
  const page = document.getElementById('tim-kiem');
  const touch = () => {
    start();
    if (page) {
      import('./search-page.js');
    } else if (box.value.trim().length > 1) { // Typed while this file was on its way.
      box.dispatchEvent(new Event('input'));
    }
  };
  if (page) {
    page.hidden = false;
    document.getElementById('khong-tim').hidden = true;
  } else {
    suggest(form.dataset);
  }
  if (document.activeElement === box || (page && location.search)) {
    touch();
  } else {
    box.addEventListener('focus', touch, { once: true });
  }
}
