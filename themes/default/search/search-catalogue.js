// What is known of the documents besides their words: by what they are filtered. Written by CatalogueJson.cs.
const KINDS = ['unit', 'plan', 'section', 'task', 'indicator', 'agency', 'page'];
const FACETS = { unit: 'units', plan: 'plans', agency: 'agencies', state: 'states', deadline: 'deadlines' };

/** The catalogue of a file: { count, parts, documentOf(part), describe(at), filter(documents, filters) }. */
export function openCatalogue(file) {
  const columns = Object.fromEntries(['kind', 'unit', 'plan', 'state', 'timeliness', 'deadline', 'year', 'sample'].map((name) => [name, column(file[name])]));
  columns.agency = file.agency;
  const owners = column(file.parts).flatMap((parts, at) => new Array(parts).fill(at));
  const value = (list, number) => (number < 0 ? null : list[number][0]);
  return {
    count: file.agency.length,
    parts: owners.length,
    documentOf: (part) => owners[part],
    describe: (at) => ({
      kind: KINDS[columns.kind[at]],
      sample: columns.sample[at] === 1,
      state: value(file.states, columns.state[at]),
      timeliness: value(file.timelinesses, columns.timeliness[at]),
      year: columns.year[at] < 0 ? null : columns.year[at],
    }),
    filter: (documents, filters) => filter(file, columns, documents, filters),
  };
}

/** Documents that pass all filters, and for each facet the values of those that pass the others. */
function filter(file, columns, documents, filters) {
  const names = Object.keys(FACETS);
  const chosen = names.map((name) => choose(file[FACETS[name]], filters[name]));
  const counts = names.map((name) => new Array(file[FACETS[name]].length).fill(0));
  const passed = documents.filter((at) => {
    const missed = [];
    names.forEach((name, facet) => {
      if (chosen[facet] && !numbers(columns[name][at]).some((number) => chosen[facet].has(number))) missed.push(facet);
    });
    names.forEach((name, facet) => {
      if (missed.every((other) => other === facet)) numbers(columns[name][at]).forEach((number) => counts[facet][number]++);
    });
    return missed.length === 0;
  });
  const facets = Object.fromEntries(names.map((name, facet) => [name, values(name, file[FACETS[name]], counts[facet], chosen[facet])]));
  return { passed, facets };
}

function choose(list, wanted) {
  if (!Array.isArray(wanted) || wanted.length === 0) return null;
  return new Set(wanted.map((name) => list.findIndex(([value]) => value === name)));
}

function numbers(value) {
  if (Array.isArray(value)) return value;
  return value < 0 ? [] : [value];
}

function values(name, list, counts, chosen) {
  const found = list.map(([value, label], at) => ({ value, label, count: counts[at] })).filter((entry, at) => entry.count > 0 || chosen?.has(at));
  const byName = (x, y) => (x < y ? -1 : x > y ? 1 : 0);
  return name === 'deadline'
    ? found.sort((x, y) => byName(x.value, y.value))
    : found.sort((x, y) => y.count - x.count || byName(x.label, y.label) || byName(x.value, y.value));
}

function column(pairs) {
  const numbersOfAll = [];
  for (let at = 0; at < pairs.length; at += 2) {
    for (let times = pairs[at + 1]; times > 0; times--) numbersOfAll.push(pairs[at]);
  }
  return numbersOfAll;
}
