// Bytes and time of a first query from nothing, beside Pagefind over the same pages.
// node first-query.mjs [--encoding gzip|br] [--source FOLDER]… [TASKS…]       (docs/benchmarks.md)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.mjs';
import { makeCorpus } from './corpus.mjs';
import { serve } from './server.mjs';

const HERE = new URL('.', import.meta.url).pathname;
const ROOT = join(HERE, '../../..');
const QUERIES = ['thủ tục hành chính', 'kế hoạch', 'ho tro giay to', 'chuyển đổi số', 'quá hạn phòng kinh tế', 'mức độ hài lòng của người dân', 'cong khai', '05/KH-UBND'];
const RESULTS = 10;

// Both are asked as soon as they are loaded, and have what they show of the first results. Both run on the page's thread, which Chromium slows
// down; in use they run in workers, which it cannot slow down.
const OURS = (query) => `(async () => {
  const start = performance.now();
  const address = new URL('/tim-kiem/worker.js', location.href);
  const script = await (await fetch(address)).text();
  const answer = await new Promise((resolve, reject) => {
    const scope = { get lunr() { return globalThis.lunr; }, location: address, fetch: (url) => fetch(url), postMessage: (message) => (message.error ? reject(new Error(message.error)) : resolve(message)), setTimeout: (call) => { try { call(); } catch (error) { reject(error); } } };
    scope.self = scope;
    new Function('self', script).call(scope, scope);
    scope.onmessage({ data: { id: 1, text: ${JSON.stringify(query)}, typing: true, filters: {}, limit: ${RESULTS} } });
  });
  return { time: performance.now() - start, results: answer.total };
})()`;
const PAGEFIND = (query) => `(async () => {
  const start = performance.now();
  const pagefind = await import('/pagefind/pagefind.js');
  await pagefind.options({ noWorker: true });
  const { results } = await pagefind.search(${JSON.stringify(query)});
  await Promise.all(results.slice(0, ${RESULTS}).map((result) => result.data()));
  return { time: performance.now() - start, results: results.length };
})()`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { encoding: { type: 'string', default: 'gzip' }, source: { type: 'string', multiple: true, default: [] } } });
const work = mkdtempSync(join(tmpdir(), 'cchc-first-query-'));
const browser = await startBrowser();
try {
  console.log(`corpus\tquery\tours kB\tours s\trequests\tresults\tPagefind kB\tPagefind s\trequests\tresults\t(${values.encoding})`);
  for (const source of values.source) await measure(source, source);
  const sizes = positionals.length === 0 && values.source.length === 0 ? [100, 1000, 6000] : positionals.map(Number);
  for (const tasks of sizes) {
    makeCorpus(tasks, join(work, 'source'));
    await measure(`${tasks} tasks`, join(work, 'source'));
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

async function measure(name, source) {
  const site = join(work, 'site');
  rmSync(site, { recursive: true, force: true });
  execFileSync('dotnet', [cchc(), 'build', '--source', source, '--output', site, '--as-of', '2026-11-20', '--base-url', 'https://example.org/'], { stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync(join(HERE, 'node_modules/@pagefind/linux-x64/bin/pagefind_extended'), ['--site', site, '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const sums = { ours: [], pagefind: [] };
  for (const query of QUERIES) {
    const ours = await ask(site, OURS(query));
    const pagefind = await ask(site, PAGEFIND(query));
    sums.ours.push(ours);
    sums.pagefind.push(pagefind);
    console.log([name, query, ...row(ours), ...row(pagefind)].join('\t'));
  }
  console.log([name, 'median', ...row(median(sums.ours)), ...row(median(sums.pagefind))].join('\t'));
}

async function ask(site, script) {
  const server = await serve(site, values.encoding);
  try {
    // The empty page and what Chromium asks for by itself come first, without limits.
    await browser.run(server.origin, 'fetch("/empty.html").then(() => null)');
    const [bytes, requests] = [server.bytes(), server.requests()];
    const { time, results } = await browser.run(server.origin, script);
    return { bytes: server.bytes() - bytes, time, requests: server.requests() - requests, results };
  } finally {
    server.close();
  }
}

function row({ bytes, time, requests, results }) {
  return [(bytes / 1000).toFixed(1), (time / 1000).toFixed(2), requests, results];
}

function median(measured) {
  const of = (name) => measured.map((each) => each[name]).sort((x, y) => x - y)[Math.floor(measured.length / 2)];
  return { bytes: of('bytes'), time: of('time'), requests: of('requests'), results: of('results') };
}

function cchc() {
  const path = join(ROOT, 'src/CcHc.Publisher/bin/Release/net10.0/cchc.dll');
  if (!existsSync(path)) throw new Error('First: dotnet build -c Release src/CcHc.Publisher');
  return path;
}
