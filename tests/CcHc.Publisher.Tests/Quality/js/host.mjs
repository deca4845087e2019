// A plain host of a finished site: any host name, strict policy, texts compressed, as a ward's portal would serve it.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json",
  ".svg": "image/svg+xml", ".png": "image/png", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8",
};

/** Serves a folder on a free port of this machine; the port is server.address().port. */
export function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://host/").pathname));
    try {
      const bytes = await readFile(join(folder, path.endsWith("/") ? `${path}index.html` : path));
      response.writeHead(200, {
        "Content-Type": types[extname(path) || ".html"] ?? "application/octet-stream", "Content-Encoding": "gzip", "Cache-Control": "max-age=600",
        "Content-Security-Policy": "default-src 'self'",
      });
      response.end(gzipSync(bytes));
    } catch {
      response.writeHead(404).end(); // Not there.
    }
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
