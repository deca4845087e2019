// The browser of the tests, which sees a host name of its own instead of a port, so that full addresses in the pages fit.
import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";

/** Where the pages believe to stand: a site for these scripts is built with --base-url http://cchc.localhost/. */
export const host = "http://cchc.localhost/";

/** Starts Chromium without a window; its requests for the host go to a port of this machine, and no others anywhere. */
export function launch(port, ...more) {
  const places = [process.env.CCHC_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath) {
    throw new Error("Chromium is not installed. Run the tests with: bash .ci/test");
  }
  return puppeteer.launch({
    executablePath,
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
      `--host-resolver-rules=MAP cchc.localhost:80 127.0.0.1:${port}`, ...more,
    ],
  });
}
