// Takes pictures of one page of each kind (kinds.json): on a phone and a desk, light and dark, and in print.
// Usage: node pictures.mjs SITE FOLDER [NAME…] where SITE is built with --local; without names all kinds, but those that look like another.
import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const [site, folder, ...names] = process.argv.slice(2);
if (!site || !folder) {
  throw new Error("Usage: node pictures.mjs SITE FOLDER [NAME…]");
}
const executablePath = [process.env.CCHC_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((place) => place && existsSync(place));
if (!executablePath) {
  throw new Error("Chromium is not installed. Run: bash .ci/test");
}

// What is below is cut off: a picture shows how a page looks, not all that it says. Paper is A4 at 96 dots an inch.
const looks = [
  { name: "360-sang", width: 360, height: 1500, scheme: "light", media: "screen", quality: 35 },
  { name: "360-toi", width: 360, height: 1500, scheme: "dark", media: "screen", quality: 35 },
  { name: "1280-sang", width: 1280, height: 900, scheme: "light", media: "screen", quality: 20 },
  { name: "1280-toi", width: 1280, height: 900, scheme: "dark", media: "screen", quality: 20 },
  { name: "in", width: 794, height: 1123, scheme: "light", media: "print", quality: 10 },
];

const kinds = JSON.parse(readFileSync(new URL("../kinds.json", import.meta.url), "utf8"))
  .filter((kind) => !kind.leadsOn && !kind.isFragment && kind.pictured !== false && existsSync(join(site, fileOf(kind.path))) && (names.length === 0 || names.includes(kind.name)));
await mkdir(folder, { recursive: true });
const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--allow-file-access-from-files"] });
try {
  const page = await browser.newPage();
  for (const kind of kinds) {
    for (const look of looks) {
      await page.setViewport({ width: look.width, height: look.height });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look.scheme }]);
      if (look.media === "print") {
        await page.emulateMediaType("print"); // Either call forgets the other.
      }
      await page.goto(pathToFileURL(join(resolve(site), fileOf(kind.path))).href);
      await page.screenshot({ path: join(folder, `${kind.name}-${look.name}.webp`), type: "webp", quality: look.quality });
    }
  }
} finally {
  await browser.close();
}

function fileOf(path) {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
