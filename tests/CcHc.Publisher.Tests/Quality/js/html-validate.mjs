// Reads {folder, files} and prints what html-validate finds in the pages: one line for each mistake.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";

const { folder, files } = JSON.parse(await new Response(process.stdin).text());
const validate = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // The site writes no end tag and no quote that these ask for as a matter of taste, and long titles are the plans' own.
    "long-title": "off",
    "no-redundant-role": "off",
    "tel-non-breaking": "off",
    "no-trailing-whitespace": "off",
    // The facets of a search work at once; the form of the search itself has its button.
    "wcag/h32": "off",
  },
});
const lines = [];
for (const file of files) {
  const report = await validate.validateString(await readFile(join(folder, file), "utf8"), file);
  for (const result of report.results) {
    lines.push(...result.messages.map((m) => `${file}(${m.line},${m.column}): ${m.ruleId}: ${m.message}`));
  }
}
process.stdout.write(lines.join("\n"));
