// Makes content of so many tasks out of this repository's real plans: communes with a random part of the rows of one of them, always the same ones.
// node corpus.mjs TASKS FOLDER
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../../..', import.meta.url).pathname;
const SAMPLE = 'phuong-mau';
const KEPT = 0.8;

export function makeCorpus(tasks, folder) {
  const random = generator(tasks);
  const units = readdirSync(join(ROOT, 'content')).sort().filter((unit) => unit !== SAMPLE && existsSync(join(ROOT, 'content', unit, 'index.md')) && rows(join(ROOT, 'content', unit)).length > 0);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'content'), { recursive: true });
  cpSync(join(ROOT, 'site.config.yml'), join(folder, 'site.config.yml'));
  for (let left = tasks, number = 1; left > 0; number++) {
    const unit = units[number % units.length];
    const copy = join(folder, 'content', `${unit}-${number}`);
    cpSync(join(ROOT, 'content', unit), copy, { recursive: true });
    for (const row of rows(copy)) {
      if (left > 0 && random() < KEPT) left--;
      else rmSync(row);
    }
    rename(copy, number);
  }
}

function rows(unit) {
  return files(unit).filter((path) => /\/nhiem-vu\/[^/]+\.md$/.test(path)).sort();
}

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

// The name of the commune stands in the texts of its plans, too.
function rename(unit, number) {
  const name = /^tên: *["']?(.*?)["']? *$/m.exec(readFileSync(join(unit, 'index.md'), 'utf8'))[1];
  const bare = name.replace(/^(Phường|Xã) /, '');
  for (const path of files(unit).filter((file) => file.endsWith('.md'))) {
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(bare, `${bare} ${number}`));
  }
}

function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) makeCorpus(Number(process.argv[2]), process.argv[3]);
