// Reads {folder, paths, runs, categories} and prints {path: {category: {score, failed: [audit]}}}, the median of the runs.
import lighthouse from "lighthouse";
import { host, launch } from "./browser.mjs";
import { serve } from "./host.mjs";

const { folder, paths, runs, categories } = JSON.parse(await new Response(process.stdin).text());
const server = await serve(folder);
const browser = await launch(server.address().port);
const results = {};
try {
  for (const path of paths) {
    const taken = [];
    for (let run = 0; run < runs; run++) {
      const page = await browser.newPage();
      const { lhr } = await lighthouse(host + path, { onlyCategories: categories, logLevel: "silent", formFactor: "mobile" }, undefined, page);
      if (lhr.runtimeError) {
        throw new Error(`${path}: ${lhr.runtimeError.message}`);
      }
      taken.push(lhr);
      await page.close();
    }
    results[path] = Object.fromEntries(categories.map((category) => {
      const sorted = taken.toSorted((a, b) => a.categories[category].score - b.categories[category].score);
      const median = sorted[Math.floor(runs / 2)];
      const failed = median.categories[category].auditRefs
        .filter((ref) => ref.weight > 0 && median.audits[ref.id].score !== null && median.audits[ref.id].score < 1)
        .map((ref) => `${ref.id} ${median.audits[ref.id].displayValue ?? median.audits[ref.id].score}`);
      return [category, { score: Math.round(median.categories[category].score * 100), failed }];
    }));
  }
} finally {
  await browser.close();
  server.close();
}
process.stdout.write(JSON.stringify(results));
