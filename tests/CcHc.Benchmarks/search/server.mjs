// Serves a folder as a static host does: text compressed, other files as they are, all cacheable. Counts what goes over its sockets.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml' };
const COMPRESS = {
  gzip: (bytes) => gzipSync(bytes, { level: 6 }),
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};

/** { origin, bytes(): over all sockets so far, headers and all; requests(), close() } */
export async function serve(folder, encoding) {
  const sockets = new Set();
  let closed = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    requests++;
    try {
      const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
      const type = TYPES[extname(file)];
      const bytes = path === '/empty.html' ? Buffer.from('<!DOCTYPE html><title>empty</title>') : readFileSync(file);
      const body = type ? COMPRESS[encoding](bytes) : bytes;
      response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', 'content-length': body.length, ...(type ? { 'content-encoding': encoding } : {}) });
      response.end(body);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
      response.writeHead(404).end();
    }
  });
  server.keepAliveTimeout = 60_000;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      closed += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    bytes: () => closed + [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0),
    requests: () => requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
